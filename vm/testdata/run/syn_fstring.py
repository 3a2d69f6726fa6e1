x = f'{a b}'

# expect error:   File "syn_fstring.py", line 1
# expect error:     (a b)
# expect error:        ^
# expect error: SyntaxError: f-string: invalid syntax
# expect exit: 1
