x = 5
assert x == 5
assert x > 10, 'x is %d' % x

# expect error: Traceback (most recent call last):
# expect error:   File "err_assert.py", line 3, in <module>
# expect error:     assert x > 10, 'x is %d' % x
# expect error: AssertionError: x is 5
# expect exit: 1
