raise ValueError

# expect error: Traceback (most recent call last):
# expect error:   File "err_empty_message.py", line 1, in <module>
# expect error:     raise ValueError
# expect error: ValueError
# expect exit: 1
