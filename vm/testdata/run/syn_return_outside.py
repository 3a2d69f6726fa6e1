x = 1
return x

# expect error:   File "syn_return_outside.py", line 2
# expect error:     return x
# expect error:     ^
# expect error: SyntaxError: 'return' outside function
# expect exit: 1
# 3.13 expect error:   File "syn_return_outside.py", line 2
# 3.13 expect error:     return x
# 3.13 expect error:     ^^^^^^^^
# 3.13 expect error: SyntaxError: 'return' outside function
# 3.13 expect exit: 1
