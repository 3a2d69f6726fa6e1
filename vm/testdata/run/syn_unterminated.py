s = 'abc

# expect error:   File "syn_unterminated.py", line 1
# expect error:     s = 'abc
# expect error:             ^
# expect error: SyntaxError: EOL while scanning string literal
# expect exit: 1
