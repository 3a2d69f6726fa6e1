def f(a,
      b):
    return (a +
            b)
x = [1,
     f(1,
       'a'),
     3]

# expect error: Traceback (most recent call last):
# expect error:   File "err_multiline.py", line 6, in <module>
# expect error:     f(1,
# expect error:   File "err_multiline.py", line 3, in f
# expect error:     return (a +
# expect error: TypeError: unsupported operand type(s) for +: 'int' and 'str'
# expect exit: 1
# 3.13 expect error: Traceback (most recent call last):
# 3.13 expect error:   File "err_multiline.py", line 6, in <module>
# 3.13 expect error:     f(1,
# 3.13 expect error:     ~^^^
# 3.13 expect error:       'a'),
# 3.13 expect error:       ^^^^
# 3.13 expect error:   File "err_multiline.py", line 3, in f
# 3.13 expect error:     return (a +
# 3.13 expect error:             ~~^
# 3.13 expect error:             b)
# 3.13 expect error:             ~
# 3.13 expect error: TypeError: unsupported operand type(s) for +: 'int' and 'str'
# 3.13 expect exit: 1
