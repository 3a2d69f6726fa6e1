try:
    1 / 0
except ZeroDivisionError:
    raise RuntimeError('hidden cause') from None

# expect error: Traceback (most recent call last):
# expect error:   File "err_from_none.py", line 4, in <module>
# expect error:     raise RuntimeError('hidden cause') from None
# expect error: RuntimeError: hidden cause
# expect exit: 1
