pairs = [(1, 2), (3, 4, 5)]
for a, b in pairs:
    print(a, b)

# expect: 1 2
# expect error: Traceback (most recent call last):
# expect error:   File "err_unpack.py", line 2, in <module>
# expect error:     for a, b in pairs:
# expect error: ValueError: too many values to unpack (expected 2)
# expect exit: 1
# 3.13 expect: 1 2
# 3.13 expect error: Traceback (most recent call last):
# 3.13 expect error:   File "err_unpack.py", line 2, in <module>
# 3.13 expect error:     for a, b in pairs:
# 3.13 expect error:         ^^^^
# 3.13 expect error: ValueError: too many values to unpack (expected 2)
# 3.13 expect exit: 1
