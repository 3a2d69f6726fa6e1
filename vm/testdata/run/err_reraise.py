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
# 3.13 expect: log
# 3.13 expect error: Traceback (most recent call last):
# 3.13 expect error:   File "err_reraise.py", line 9, in <module>
# 3.13 expect error:     outer()
# 3.13 expect error:     ~~~~~^^
# 3.13 expect error:   File "err_reraise.py", line 5, in outer
# 3.13 expect error:     inner()
# 3.13 expect error:     ~~~~~^^
# 3.13 expect error:   File "err_reraise.py", line 2, in inner
# 3.13 expect error:     raise KeyError('k')
# 3.13 expect error: KeyError: 'k'
# 3.13 expect exit: 1
