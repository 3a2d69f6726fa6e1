def f():
    x = 1
      y = 2

# expect error:   File "syn_bad_indent.py", line 3
# expect error:     y = 2
# expect error: IndentationError: unexpected indent
# expect exit: 1
