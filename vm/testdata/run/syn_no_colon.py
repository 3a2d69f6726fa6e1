if True
    print(1)

# expect error:   File "syn_no_colon.py", line 1
# expect error:     if True
# expect error:            ^
# expect error: SyntaxError: invalid syntax
# expect exit: 1
# 3.13 expect error:   File "syn_no_colon.py", line 1
# 3.13 expect error:     if True
# 3.13 expect error:            ^
# 3.13 expect error: SyntaxError: expected ':'
# 3.13 expect exit: 1
