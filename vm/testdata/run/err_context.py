def f():
    try:
        int('x')
    except ValueError:
        undefined()
f()

# expect error: Traceback (most recent call last):
# expect error:   File "err_context.py", line 3, in f
# expect error:     int('x')
# expect error: ValueError: invalid literal for int() with base 10: 'x'
# expect error: 
# expect error: During handling of the above exception, another exception occurred:
# expect error: 
# expect error: Traceback (most recent call last):
# expect error:   File "err_context.py", line 6, in <module>
# expect error:     f()
# expect error:   File "err_context.py", line 5, in f
# expect error:     undefined()
# expect error: NameError: name 'undefined' is not defined
# expect exit: 1
# 3.13 expect error: Traceback (most recent call last):
# 3.13 expect error:   File "err_context.py", line 3, in f
# 3.13 expect error:     int('x')
# 3.13 expect error:     ~~~^^^^^
# 3.13 expect error: ValueError: invalid literal for int() with base 10: 'x'
# 3.13 expect error: 
# 3.13 expect error: During handling of the above exception, another exception occurred:
# 3.13 expect error: 
# 3.13 expect error: Traceback (most recent call last):
# 3.13 expect error:   File "err_context.py", line 6, in <module>
# 3.13 expect error:     f()
# 3.13 expect error:     ~^^
# 3.13 expect error:   File "err_context.py", line 5, in f
# 3.13 expect error:     undefined()
# 3.13 expect error:     ^^^^^^^^^
# 3.13 expect error: NameError: name 'undefined' is not defined
# 3.13 expect exit: 1
