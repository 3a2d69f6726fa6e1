def inner():
    raise KeyError('k')
def outer():
    try:
        inner()
    except KeyError:
        print('log')
        raise
outer()

# expect: log
# expect error: Traceback (most recent call last):
# expect error:   File "err_reraise.py", line 9, in <module>
# expect error:     outer()
# expect error:   File "err_reraise.py", line 5, in outer
# expect error:     inner()
# expect error:   File "err_reraise.py", line 2, in inner
# expect error:     raise KeyError('k')
# expect error: KeyError: 'k'
# expect exit: 1
