def deco(f):
    def wrapper(*args):
        return f(*args)
    return wrapper
@deco
def target(a):
    return a.x
target(1)

# expect error: Traceback (most recent call last):
# expect error:   File "err_decorated.py", line 8, in <module>
# expect error:     target(1)
# expect error:   File "err_decorated.py", line 3, in wrapper
# expect error:     return f(*args)
# expect error:   File "err_decorated.py", line 7, in target
# expect error:     return a.x
# expect error: AttributeError: 'int' object has no attribute 'x'
# expect exit: 1
