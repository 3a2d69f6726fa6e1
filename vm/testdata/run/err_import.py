import not_a_module

# expect error: Traceback (most recent call last):
# expect error:   File "err_import.py", line 1, in <module>
# expect error:     import not_a_module
# expect error: ModuleNotFoundError: No module named 'not_a_module'
# expect exit: 1
