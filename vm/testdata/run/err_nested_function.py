def outer():
    def inner(n):
        if n:
            return inner(n - 1)
        return None + 1
    return inner(3)
outer()

# expect error: Traceback (most recent call last):
# expect error:   File "err_nested_function.py", line 7, in <module>
# expect error:     outer()
# expect error:   File "err_nested_function.py", line 6, in outer
# expect error:     return inner(3)
# expect error:   File "err_nested_function.py", line 4, in inner
# expect error:     return inner(n - 1)
# expect error:   File "err_nested_function.py", line 4, in inner
# expect error:     return inner(n - 1)
# expect error:   File "err_nested_function.py", line 4, in inner
# expect error:     return inner(n - 1)
# expect error:   File "err_nested_function.py", line 5, in inner
# expect error:     return None + 1
# expect error: TypeError: unsupported operand type(s) for +: 'NoneType' and 'int'
# expect exit: 1
# 3.13 expect error: Traceback (most recent call last):
# 3.13 expect error:   File "err_nested_function.py", line 7, in <module>
# 3.13 expect error:     outer()
# 3.13 expect error:     ~~~~~^^
# 3.13 expect error:   File "err_nested_function.py", line 6, in outer
# 3.13 expect error:     return inner(3)
# 3.13 expect error:   File "err_nested_function.py", line 4, in inner
# 3.13 expect error:     return inner(n - 1)
# 3.13 expect error:   File "err_nested_function.py", line 4, in inner
# 3.13 expect error:     return inner(n - 1)
# 3.13 expect error:   File "err_nested_function.py", line 4, in inner
# 3.13 expect error:     return inner(n - 1)
# 3.13 expect error:   File "err_nested_function.py", line 5, in inner
# 3.13 expect error:     return None + 1
# 3.13 expect error:            ~~~~~^~~
# 3.13 expect error: TypeError: unsupported operand type(s) for +: 'NoneType' and 'int'
# 3.13 expect exit: 1
