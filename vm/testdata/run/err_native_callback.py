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
