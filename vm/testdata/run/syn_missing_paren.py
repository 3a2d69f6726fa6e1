print('never'
x = 1

# expect error:   File "syn_missing_paren.py", line 2
# expect error:     x = 1
# expect error:     ^
# expect error: SyntaxError: invalid syntax
# expect exit: 1
