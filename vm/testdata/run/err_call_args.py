def f(a, b, *, c=1):
    pass
f(1)

# expect error: Traceback (most recent call last):
# expect error:   File "err_call_args.py", line 3, in <module>
# expect error:     f(1)
# expect error: TypeError: f() missing 1 required positional argument: 'b'
# expect exit: 1
