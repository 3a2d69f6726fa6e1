class A:
    def __del__(self):
        print('deleted')
def f():
    a = A()
    raise ValueError('x')
f()

# expect: deleted
# expect error: Traceback (most recent call last):
# expect error:   File "err_del_ignored.py", line 7, in <module>
# expect error:     f()
# expect error:   File "err_del_ignored.py", line 6, in f
# expect error:     raise ValueError('x')
# expect error: ValueError: x
# expect exit: 1
# 3.13 expect: deleted
# 3.13 expect error: Traceback (most recent call last):
# 3.13 expect error:   File "err_del_ignored.py", line 7, in <module>
# 3.13 expect error:     f()
# 3.13 expect error:     ~^^
# 3.13 expect error:   File "err_del_ignored.py", line 6, in f
# 3.13 expect error:     raise ValueError('x')
# 3.13 expect error: ValueError: x
# 3.13 expect exit: 1
