class A:
    def method(self):
        return self.missing
class B(A):
    def call(self):
        super().method()
B().call()

# expect error: Traceback (most recent call last):
# expect error:   File "err_class.py", line 7, in <module>
# expect error:     B().call()
# expect error:   File "err_class.py", line 6, in call
# expect error:     super().method()
# expect error:   File "err_class.py", line 3, in method
# expect error:     return self.missing
# expect error: AttributeError: 'B' object has no attribute 'missing'
# expect exit: 1
# 3.13 expect error: Traceback (most recent call last):
# 3.13 expect error:   File "err_class.py", line 7, in <module>
# 3.13 expect error:     B().call()
# 3.13 expect error:     ~~~~~~~~^^
# 3.13 expect error:   File "err_class.py", line 6, in call
# 3.13 expect error:     super().method()
# 3.13 expect error:     ~~~~~~~~~~~~~~^^
# 3.13 expect error:   File "err_class.py", line 3, in method
# 3.13 expect error:     return self.missing
# 3.13 expect error:            ^^^^^^^^^^^^
# 3.13 expect error: AttributeError: 'B' object has no attribute 'missing'
# 3.13 expect exit: 1
