class MyError(Exception):
    pass

def level3(x):
    return 10 / x

def level2(x):
    try:
        return level3(x)
    finally:
        print 'cleanup'

def level1(x):
    try:
        level2(x)
    except ZeroDivisionError, e:
        raise MyError('wrapped %s' % e)

level1(0)

# expect: cleanup
# expect error: Traceback (most recent call last):
# expect error:   File "tracebacks.py", line 19, in <module>
# expect error:     level1(0)
# expect error:   File "tracebacks.py", line 17, in level1
# expect error:     raise MyError('wrapped %s' % e)
# expect error: __main__.MyError: wrapped integer division or modulo by zero
# expect exit: 1
