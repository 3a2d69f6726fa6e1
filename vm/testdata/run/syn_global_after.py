def f():
    x = 1
    global x

# expect error:   File "syn_global_after.py", line 3
# expect error:     global x
# expect error:     ^
# expect error: SyntaxError: name 'x' is assigned to before global declaration
# expect exit: 1
