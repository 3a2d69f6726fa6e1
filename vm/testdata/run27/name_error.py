def f():
    print undefined_name
f()

# expect error: Traceback (most recent call last):
# expect error:   File "name_error.py", line 3, in <module>
# expect error:     f()
# expect error:   File "name_error.py", line 2, in f
# expect error:     print undefined_name
# expect error: NameError: global name 'undefined_name' is not defined
# expect exit: 1
