def f():
    try:
        1 / 0
    finally:
        print('cleanup')
f()

# expect: cleanup
# expect error: Traceback (most recent call last):
# expect error:   File "err_finally.py", line 6, in <module>
# expect error:     f()
# expect error:   File "err_finally.py", line 3, in f
# expect error:     1 / 0
# expect error: ZeroDivisionError: division by zero
# expect exit: 1
# 3.13 expect: cleanup
# 3.13 expect error: Traceback (most recent call last):
# 3.13 expect error:   File "err_finally.py", line 6, in <module>
# 3.13 expect error:     f()
# 3.13 expect error:     ~^^
# 3.13 expect error:   File "err_finally.py", line 3, in f
# 3.13 expect error:     1 / 0
# 3.13 expect error:     ~~^~~
# 3.13 expect error: ZeroDivisionError: division by zero
# 3.13 expect exit: 1
