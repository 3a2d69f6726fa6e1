class Old:
    def __str__(self): return 'text of old'
def f():
    raise Old()
f()

# expect error: Traceback (most recent call last):
# expect error:   File "traceback_oldclass.py", line 5, in <module>
# expect error:     f()
# expect error:   File "traceback_oldclass.py", line 4, in f
# expect error:     raise Old()
# expect error: __main__.Old: text of old
# expect exit: 1
