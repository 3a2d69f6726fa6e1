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
# 3.13 expect: start
# 3.13 expect error: Traceback (most recent call last):
# 3.13 expect error:   File "err_uncaught.py", line 7, in <module>
# 3.13 expect error:     f(5)
# 3.13 expect error:     ~^^^
# 3.13 expect error:   File "err_uncaught.py", line 2, in f
# 3.13 expect error:     return g(x) + 1
# 3.13 expect error:            ~^^^
# 3.13 expect error:   File "err_uncaught.py", line 5, in g
# 3.13 expect error:     return y / 0
# 3.13 expect error:            ~~^~~
# 3.13 expect error: ZeroDivisionError: division by zero
# 3.13 expect exit: 1
