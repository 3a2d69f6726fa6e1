def f():
    nonlocal zz

# expect error:   File "syn_nonlocal.py", line 2
# expect error:     nonlocal zz
# expect error:     ^
# expect error: SyntaxError: no binding for nonlocal 'zz' found
# expect exit: 1
