class P:
    @property
    def v(self):
        return self._v
print(P().v)

# expect error: Traceback (most recent call last):
# expect error:   File "err_property.py", line 5, in <module>
# expect error:     print(P().v)
# expect error:   File "err_property.py", line 4, in v
# expect error:     return self._v
# expect error: AttributeError: 'P' object has no attribute '_v'
# expect exit: 1
# 3.13 expect error: Traceback (most recent call last):
# 3.13 expect error:   File "err_property.py", line 5, in <module>
# 3.13 expect error:     print(P().v)
# 3.13 expect error:           ^^^^^
# 3.13 expect error:   File "err_property.py", line 4, in v
# 3.13 expect error:     return self._v
# 3.13 expect error:            ^^^^^^^
# 3.13 expect error: AttributeError: 'P' object has no attribute '_v'. Did you mean: 'v'?
# 3.13 expect exit: 1
