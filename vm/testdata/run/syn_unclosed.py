x = [1, 2

# expect error:   File "syn_unclosed.py", line 13
# expect error:     
# expect error:     ^
# expect error: SyntaxError: unexpected EOF while parsing
# expect exit: 1
# 3.13 expect error:   File "syn_unclosed.py", line 1
# 3.13 expect error:     x = [1, 2
# 3.13 expect error:         ^
# 3.13 expect error: SyntaxError: '[' was never closed
# 3.13 expect exit: 1
