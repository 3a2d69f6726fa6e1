def f():

# expect error:   File "syn_eof.py", line 12
# expect error:     
# expect error:     ^
# expect error: IndentationError: expected an indented block
# expect exit: 1
# 3.13 expect error:   File "syn_eof.py", line 11
# 3.13 expect error:     # 3.13 expect exit: 1
# 3.13 expect error: IndentationError: expected an indented block after function definition on line 1
# 3.13 expect exit: 1
