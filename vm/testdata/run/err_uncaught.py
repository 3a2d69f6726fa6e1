def f(x):
    return g(x) + 1
def g(x):
    y = x * 2
    return y / 0
print('start')
f(5)

# expect: start
# expect error: Traceback (most recent call last):
# expect error:   File "err_uncaught.py", line 7, in <module>
# expect error:     f(5)
# expect error:   File "err_uncaught.py", line 2, in f
# expect error:     return g(x) + 1
# expect error:   File "err_uncaught.py", line 5, in g
# expect error:     return y / 0
# expect error: ZeroDivisionError: division by zero
# expect exit: 1
