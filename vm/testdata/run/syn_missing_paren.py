print('never'
x = 1

# expect error:   File "syn_missing_paren.py", line 2
# expect error:     x = 1
# expect error:     ^
# expect error: SyntaxError: invalid syntax
# expect exit: 1
# 3.13 expect error:   File "syn_missing_paren.py", line 1
# 3.13 expect error:     print('never'
# 3.13 expect error:          ^
# 3.13 expect error: SyntaxError: '(' was never closed
# 3.13 expect exit: 1
