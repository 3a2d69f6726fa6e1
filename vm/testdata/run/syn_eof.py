def f():

# expect error:   File "syn_eof.py", line 8
# expect error:     
# expect error:     ^
# expect error: IndentationError: expected an indented block
# expect exit: 1
