import sys
sys.setrecursionlimit(20)
def f(n):
    return f(n + 1)
f(0)

# expect error: Traceback (most recent call last):
# expect error:   File "traceback_recursion.py", line 5, in <module>
# expect error:     f(0)
# expect error:   File "traceback_recursion.py", line 4, in f
# expect error:     return f(n + 1)
# expect error:   File "traceback_recursion.py", line 4, in f
# expect error:     return f(n + 1)
# expect error:   File "traceback_recursion.py", line 4, in f
# expect error:     return f(n + 1)
# expect error:   File "traceback_recursion.py", line 4, in f
# expect error:     return f(n + 1)
# expect error:   File "traceback_recursion.py", line 4, in f
# expect error:     return f(n + 1)
# expect error:   File "traceback_recursion.py", line 4, in f
# expect error:     return f(n + 1)
# expect error:   File "traceback_recursion.py", line 4, in f
# expect error:     return f(n + 1)
# expect error:   File "traceback_recursion.py", line 4, in f
# expect error:     return f(n + 1)
# expect error:   File "traceback_recursion.py", line 4, in f
# expect error:     return f(n + 1)
# expect error:   File "traceback_recursion.py", line 4, in f
# expect error:     return f(n + 1)
# expect error:   File "traceback_recursion.py", line 4, in f
# expect error:     return f(n + 1)
# expect error:   File "traceback_recursion.py", line 4, in f
# expect error:     return f(n + 1)
# expect error:   File "traceback_recursion.py", line 4, in f
# expect error:     return f(n + 1)
# expect error:   File "traceback_recursion.py", line 4, in f
# expect error:     return f(n + 1)
# expect error:   File "traceback_recursion.py", line 4, in f
# expect error:     return f(n + 1)
# expect error:   File "traceback_recursion.py", line 4, in f
# expect error:     return f(n + 1)
# expect error:   File "traceback_recursion.py", line 4, in f
# expect error:     return f(n + 1)
# expect error:   File "traceback_recursion.py", line 4, in f
# expect error:     return f(n + 1)
# expect error:   File "traceback_recursion.py", line 4, in f
# expect error:     return f(n + 1)
# expect error: RuntimeError: maximum recursion depth exceeded
# expect exit: 1
