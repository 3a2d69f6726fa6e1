def key(x):
    return x.nope
print('go')
sorted([3, 1], key=key)

# expect: go
# expect error: Traceback (most recent call last):
# expect error:   File "err_native_callback.py", line 4, in <module>
# expect error:     sorted([3, 1], key=key)
# expect error:   File "err_native_callback.py", line 2, in key
# expect error:     return x.nope
# expect error: AttributeError: 'int' object has no attribute 'nope'
# expect exit: 1
# 3.13 expect: go
# 3.13 expect error: Traceback (most recent call last):
# 3.13 expect error:   File "err_native_callback.py", line 4, in <module>
# 3.13 expect error:     sorted([3, 1], key=key)
# 3.13 expect error:     ~~~~~~^^^^^^^^^^^^^^^^^
# 3.13 expect error:   File "err_native_callback.py", line 2, in key
# 3.13 expect error:     return x.nope
# 3.13 expect error:            ^^^^^^
# 3.13 expect error: AttributeError: 'int' object has no attribute 'nope'
# 3.13 expect exit: 1
