def f(a, b, *, c=1):
    pass
f(1)

# expect error: Traceback (most recent call last):
# expect error:   File "err_call_args.py", line 3, in <module>
# expect error:     f(1)
# expect error: TypeError: f() missing 1 required positional argument: 'b'
# expect exit: 1
# 3.13 expect error: Traceback (most recent call last):
# 3.13 expect error:   File "err_call_args.py", line 3, in <module>
# 3.13 expect error:     f(1)
# 3.13 expect error:     ~^^^
# 3.13 expect error: TypeError: f() missing 1 required positional argument: 'b'
# 3.13 expect exit: 1
