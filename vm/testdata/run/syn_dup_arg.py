def f(a, b, a):
    pass

# expect error:   File "syn_dup_arg.py", line 1
# expect error:     def f(a, b, a):
# expect error:     ^
# expect error: SyntaxError: duplicate argument 'a' in function definition
# expect exit: 1
# 3.13 expect error:   File "syn_dup_arg.py", line 1
# 3.13 expect error:     def f(a, b, a):
# 3.13 expect error:                 ^
# 3.13 expect error: SyntaxError: duplicate argument 'a' in function definition
# 3.13 expect exit: 1
