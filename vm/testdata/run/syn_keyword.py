class = 5

# expect error:   File "syn_keyword.py", line 1
# expect error:     class = 5
# expect error:           ^
# expect error: SyntaxError: invalid syntax
# expect exit: 1
