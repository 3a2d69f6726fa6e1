raise ValueError('line one\nline two')

# expect error: Traceback (most recent call last):
# expect error:   File "err_multiline_message.py", line 1, in <module>
# expect error:     raise ValueError('line one\nline two')
# expect error: ValueError: line one
# expect error: line two
# expect exit: 1
