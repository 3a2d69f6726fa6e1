print 'open line',
def f():
    print 'and another',
    return 1 / 0
f()

# expect: open line and another
# expect error: Traceback (most recent call last):
# expect error:   File "softspace_end.py", line 5, in <module>
# expect error:     f()
# expect error:   File "softspace_end.py", line 4, in f
# expect error:     return 1 / 0
# expect error: ZeroDivisionError: integer division or modulo by zero
# expect exit: 1
