def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
t(lambda: 1.0 / 0)
t(lambda: 1.0 // 0)
t(lambda: 1.0 % 0)
t(lambda: 0.0 ** -1)
t(lambda: 10.0 ** 400)
t(lambda: float('abc'))
t(lambda: float([]))
t(lambda: round(1.5, 'a'))
t(lambda: round(float('inf')))
t(lambda: round(float('nan')))
t(lambda: 1.5 + 'a')
t(lambda: 1.5 < 'a')
t(lambda: (1.5).foo)
t(lambda: 1.5 & 1)
t(lambda: (1+2j) < 1)
t(lambda: int('1.5'))
t(lambda: divmod(1.0, 0.0))
t(lambda: (-8) ** 0.5 == complex(0, 1) * 8 ** 0.5 or True)
t(lambda: float('1.5.2'))
t(lambda: float(''))

# expect: ZeroDivisionError float division by zero
# expect: ZeroDivisionError float floor division by zero
# expect: ZeroDivisionError float modulo
# expect: ZeroDivisionError 0.0 cannot be raised to a negative power
# expect: OverflowError (34, 'Numerical result out of range')
# expect: ValueError could not convert string to float: 'abc'
# expect: TypeError float() argument must be a string or a number, not 'list'
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: OverflowError cannot convert float infinity to integer
# expect: ValueError cannot convert float NaN to integer
# expect: TypeError unsupported operand type(s) for +: 'float' and 'str'
# expect: TypeError '<' not supported between instances of 'float' and 'str'
# expect: AttributeError 'float' object has no attribute 'foo'
# expect: TypeError unsupported operand type(s) for &: 'float' and 'int'
# expect: TypeError '<' not supported between instances of 'complex' and 'int'
# expect: ValueError invalid literal for int() with base 10: '1.5'
# expect: ZeroDivisionError float divmod()
# expect: True
# expect: ValueError could not convert string to float: '1.5.2'
# expect: ValueError could not convert string to float: ''
# 3.13 expect: ZeroDivisionError float division by zero
# 3.13 expect: ZeroDivisionError float floor division by zero
# 3.13 expect: ZeroDivisionError float modulo by zero
# 3.13 expect: ZeroDivisionError 0.0 cannot be raised to a negative power
# 3.13 expect: OverflowError (34, 'Numerical result out of range')
# 3.13 expect: ValueError could not convert string to float: 'abc'
# 3.13 expect: TypeError float() argument must be a string or a real number, not 'list'
# 3.13 expect: TypeError 'str' object cannot be interpreted as an integer
# 3.13 expect: OverflowError cannot convert float infinity to integer
# 3.13 expect: ValueError cannot convert float NaN to integer
# 3.13 expect: TypeError unsupported operand type(s) for +: 'float' and 'str'
# 3.13 expect: TypeError '<' not supported between instances of 'float' and 'str'
# 3.13 expect: AttributeError 'float' object has no attribute 'foo'
# 3.13 expect: TypeError unsupported operand type(s) for &: 'float' and 'int'
# 3.13 expect: TypeError '<' not supported between instances of 'complex' and 'int'
# 3.13 expect: ValueError invalid literal for int() with base 10: '1.5'
# 3.13 expect: ZeroDivisionError float divmod()
# 3.13 expect: True
# 3.13 expect: ValueError could not convert string to float: '1.5.2'
# 3.13 expect: ValueError could not convert string to float: ''
