x = 1
print x y

# expect error:   File "syntax_print.py", line 2
# expect error:     print x y
# expect error:             ^
# expect error: SyntaxError: invalid syntax
# expect exit: 1
