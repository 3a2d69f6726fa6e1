def inner():
    raise KeyError('deep')
def outer():
    try:
        inner()
    except KeyError:
        raise
outer()

# expect error: Traceback (most recent call last):
# expect error:   File "traceback_reraise.py", line 8, in <module>
# expect error:     outer()
# expect error:   File "traceback_reraise.py", line 5, in outer
# expect error:     inner()
# expect error:   File "traceback_reraise.py", line 2, in inner
# expect error:     raise KeyError('deep')
# expect error: KeyError: 'deep'
# expect exit: 1
