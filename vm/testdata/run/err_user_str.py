class E(Exception):
    def __str__(self):
        return 'code %d' % self.args[0]
def f():
    with open_it() as x:
        pass
class open_it:
    def __enter__(self):
        return self
    def __exit__(self, *a):
        print('exit', a[0].__name__ if a[0] else None)
with open_it():
    raise E(7)

# expect: exit E
# expect error: Traceback (most recent call last):
# expect error:   File "err_user_str.py", line 13, in <module>
# expect error:     raise E(7)
# expect error: __main__.E: code 7
# expect exit: 1
# 3.13 expect: exit E
# 3.13 expect error: Traceback (most recent call last):
# 3.13 expect error:   File "err_user_str.py", line 13, in <module>
# 3.13 expect error:     raise E(7)
# 3.13 expect error: E: code 7
# 3.13 expect exit: 1
