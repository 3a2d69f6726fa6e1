s = 'héllo'
print(s)
raise ValueError(s + ' ✓')

# expect: héllo
# expect error: Traceback (most recent call last):
# expect error:   File "err_unicode.py", line 3, in <module>
# expect error:     raise ValueError(s + ' ✓')
# expect error: ValueError: héllo ✓
# expect exit: 1
