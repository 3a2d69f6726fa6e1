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
# 3.13 expect error: Traceback (most recent call last):
# 3.13 expect error:   File "err_in_class_body.py", line 1, in <module>
# 3.13 expect error:     class A:
# 3.13 expect error:         x = 1
# 3.13 expect error:         y = x / 0
# 3.13 expect error:   File "err_in_class_body.py", line 3, in A
# 3.13 expect error:     y = x / 0
# 3.13 expect error:         ~~^~~
# 3.13 expect error: ZeroDivisionError: division by zero
# 3.13 expect exit: 1
