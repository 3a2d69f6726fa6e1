a = 5 $ 3

# expect error:   File "syn_bad_token.py", line 1
# expect error:     a = 5 $ 3
# expect error:           ^
# expect error: SyntaxError: invalid syntax
# expect exit: 1
