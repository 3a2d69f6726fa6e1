x = 5
assert x == 5
assert x > 10, 'x is %d' % x

# expect error: Traceback (most recent call last):
# expect error:   File "err_assert.py", line 3, in <module>
# expect error:     assert x > 10, 'x is %d' % x
# expect error: AssertionError: x is 5
# expect exit: 1
# 3.13 expect error: Traceback (most recent call last):
# 3.13 expect error:   File "err_assert.py", line 3, in <module>
# 3.13 expect error:     assert x > 10, 'x is %d' % x
# 3.13 expect error:            ^^^^^^
# 3.13 expect error: AssertionError: x is 5
# 3.13 expect exit: 1
