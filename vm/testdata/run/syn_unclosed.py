x = [1, 2

# expect error:   File "syn_unclosed.py", line 8
# expect error:     
# expect error:     ^
# expect error: SyntaxError: unexpected EOF while parsing
# expect exit: 1
