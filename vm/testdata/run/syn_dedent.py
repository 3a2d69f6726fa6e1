if True:
        x = 1
    y = 2

# expect error:   File "syn_dedent.py", line 3
# expect error:     y = 2
# expect error:          ^
# expect error: IndentationError: unindent does not match any outer indentation level
# expect exit: 1
