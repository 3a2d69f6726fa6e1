print('x')
raise KeyboardInterrupt

# expect: x
# expect error: Traceback (most recent call last):
# expect error:   File "err_keyboardinterrupt.py", line 2, in <module>
# expect error:     raise KeyboardInterrupt
# expect error: KeyboardInterrupt
# expect exit: -2
