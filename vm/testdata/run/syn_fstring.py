x = f'{a b}'

# expect error:   File "syn_fstring.py", line 1
# expect error:     (a b)
# expect error:        ^
# expect error: SyntaxError: f-string: invalid syntax
# expect exit: 1
# 3.13 expect error:   File "syn_fstring.py", line 1
# 3.13 expect error:     x = f'{a b}'
# 3.13 expect error:            ^^^
# 3.13 expect error: SyntaxError: invalid syntax. Perhaps you forgot a comma?
# 3.13 expect exit: 1
