x = = 2

# expect error:   File "syn_invalid.py", line 1
# expect error:     x = = 2
# expect error:         ^
# expect error: SyntaxError: invalid syntax
# expect exit: 1
