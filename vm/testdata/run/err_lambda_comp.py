f = lambda x: 1 / x
print([f(x) for x in (2, 1, 0)])

# expect error: Traceback (most recent call last):
# expect error:   File "err_lambda_comp.py", line 2, in <module>
# expect error:     print([f(x) for x in (2, 1, 0)])
# expect error:   File "err_lambda_comp.py", line 2, in <listcomp>
# expect error:     print([f(x) for x in (2, 1, 0)])
# expect error:   File "err_lambda_comp.py", line 1, in <lambda>
# expect error:     f = lambda x: 1 / x
# expect error: ZeroDivisionError: division by zero
# expect exit: 1
# 3.13 expect error: Traceback (most recent call last):
# 3.13 expect error:   File "err_lambda_comp.py", line 2, in <module>
# 3.13 expect error:     print([f(x) for x in (2, 1, 0)])
# 3.13 expect error:            ~^^^
# 3.13 expect error:   File "err_lambda_comp.py", line 1, in <lambda>
# 3.13 expect error:     f = lambda x: 1 / x
# 3.13 expect error:                   ~~^~~
# 3.13 expect error: ZeroDivisionError: division by zero
# 3.13 expect exit: 1
