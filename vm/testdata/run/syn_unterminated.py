s = 'abc

# expect error:   File "syn_unterminated.py", line 1
# expect error:     s = 'abc
# expect error:             ^
# expect error: SyntaxError: EOL while scanning string literal
# expect exit: 1
# 3.13 expect error:   File "syn_unterminated.py", line 1
# 3.13 expect error:     s = 'abc
# 3.13 expect error:         ^
# 3.13 expect error: SyntaxError: unterminated string literal (detected at line 1)
# 3.13 expect exit: 1
