def f(a=1, b):
    pass

# expect error:   File "syn_default_order.py", line 1
# expect error:     def f(a=1, b):
# expect error:                 ^
# expect error: SyntaxError: non-default argument follows default argument
# expect exit: 1
# 3.13 expect error:   File "syn_default_order.py", line 1
# 3.13 expect error:     def f(a=1, b):
# 3.13 expect error:                ^
# 3.13 expect error: SyntaxError: parameter without a default follows parameter with a default
# 3.13 expect exit: 1
