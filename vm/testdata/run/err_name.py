print('a')
print(undefined_variable)

# expect: a
# expect error: Traceback (most recent call last):
# expect error:   File "err_name.py", line 2, in <module>
# expect error:     print(undefined_variable)
# expect error: NameError: name 'undefined_variable' is not defined
# expect exit: 1
# 3.13 expect: a
# 3.13 expect error: Traceback (most recent call last):
# 3.13 expect error:   File "err_name.py", line 2, in <module>
# 3.13 expect error:     print(undefined_variable)
# 3.13 expect error:           ^^^^^^^^^^^^^^^^^^
# 3.13 expect error: NameError: name 'undefined_variable' is not defined
# 3.13 expect exit: 1
