x = 1
    y = 2

# expect error:   File "syn_unexpected_indent.py", line 2
# expect error:     y = 2
# expect error: IndentationError: unexpected indent
# expect exit: 1
