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
# 3.13 expect error: Traceback (most recent call last):
# 3.13 expect error:   File "err_decorated.py", line 8, in <module>
# 3.13 expect error:     target(1)
# 3.13 expect error:     ~~~~~~^^^
# 3.13 expect error:   File "err_decorated.py", line 3, in wrapper
# 3.13 expect error:     return f(*args)
# 3.13 expect error:   File "err_decorated.py", line 7, in target
# 3.13 expect error:     return a.x
# 3.13 expect error:            ^^^
# 3.13 expect error: AttributeError: 'int' object has no attribute 'x'
# 3.13 expect exit: 1
