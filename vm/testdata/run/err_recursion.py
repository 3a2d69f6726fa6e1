def f(n):
    return f(n + 1)
f(0)

# expect error: Traceback (most recent call last):
# expect error:   File "err_recursion.py", line 3, in <module>
# expect error:     f(0)
# expect error:   File "err_recursion.py", line 2, in f
# expect error:     return f(n + 1)
# expect error:   File "err_recursion.py", line 2, in f
# expect error:     return f(n + 1)
# expect error:   File "err_recursion.py", line 2, in f
# expect error:     return f(n + 1)
# expect error:   [Previous line repeated 996 more times]
# expect error: RecursionError: maximum recursion depth exceeded
# expect exit: 1
# 3.13 expect error: Traceback (most recent call last):
# 3.13 expect error:   File "err_recursion.py", line 3, in <module>
# 3.13 expect error:     f(0)
# 3.13 expect error:     ~^^^
# 3.13 expect error:   File "err_recursion.py", line 2, in f
# 3.13 expect error:     return f(n + 1)
# 3.13 expect error:   File "err_recursion.py", line 2, in f
# 3.13 expect error:     return f(n + 1)
# 3.13 expect error:   File "err_recursion.py", line 2, in f
# 3.13 expect error:     return f(n + 1)
# 3.13 expect error:   [Previous line repeated 996 more times]
# 3.13 expect error: RecursionError: maximum recursion depth exceeded
# 3.13 expect exit: 1
