def f():
    x = 1
    global x

# expect error:   File "syn_global_after.py", line 3
# expect error:     global x
# expect error:     ^
# expect error: SyntaxError: name 'x' is assigned to before global declaration
# expect exit: 1
# 3.13 expect error:   File "syn_global_after.py", line 3
# 3.13 expect error:     global x
# 3.13 expect error:     ^^^^^^^^
# 3.13 expect error: SyntaxError: name 'x' is assigned to before global declaration
# 3.13 expect exit: 1
