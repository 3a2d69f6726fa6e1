print('a')
print(undefined_variable)

# expect: a
# expect error: Traceback (most recent call last):
# expect error:   File "err_name.py", line 2, in <module>
# expect error:     print(undefined_variable)
# expect error: NameError: name 'undefined_variable' is not defined
# expect exit: 1
