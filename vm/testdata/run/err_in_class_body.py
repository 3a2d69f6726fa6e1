class A:
    x = 1
    y = x / 0

# expect error: Traceback (most recent call last):
# expect error:   File "err_in_class_body.py", line 1, in <module>
# expect error:     class A:
# expect error:   File "err_in_class_body.py", line 3, in A
# expect error:     y = x / 0
# expect error: ZeroDivisionError: division by zero
# expect exit: 1
