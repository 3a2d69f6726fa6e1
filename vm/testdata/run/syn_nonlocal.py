def f():
    nonlocal zz

# expect error:   File "syn_nonlocal.py", line 2
# expect error:     nonlocal zz
# expect error:     ^
# expect error: SyntaxError: no binding for nonlocal 'zz' found
# expect exit: 1
# 3.13 expect error:   File "syn_nonlocal.py", line 2
# 3.13 expect error:     nonlocal zz
# 3.13 expect error:     ^^^^^^^^^^^
# 3.13 expect error: SyntaxError: no binding for nonlocal 'zz' found
# 3.13 expect exit: 1
