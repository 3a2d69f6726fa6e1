def f(a=1, b):
    pass

# expect error:   File "syn_default_order.py", line 1
# expect error:     def f(a=1, b):
# expect error:                 ^
# expect error: SyntaxError: non-default argument follows default argument
# expect exit: 1
