def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
t(lambda: 1 // 0)
t(lambda: 1 % 0)
t(lambda: 1 / 0)
t(lambda: divmod(1, 0))
t(lambda: 0 ** -1)
t(lambda: 1 << -1)
t(lambda: 1 >> -1)
t(lambda: int('abc'))
t(lambda: int('12', 2))
t(lambda: int('1', 99))
t(lambda: int(1.5, 2))
t(lambda: int([]))
t(lambda: int('', 10))
t(lambda: int(float('inf')))
t(lambda: int(float('nan')))
t(lambda: 1 + 'a')
t(lambda: 'a' + 1)
t(lambda: [] + ())
t(lambda: 1 - None)
t(lambda: {} < {})
t(lambda: 1 < 'a')
t(lambda: -'a')
t(lambda: ~1.5)
t(lambda: 1 @ 2)
t(lambda: pow(2, -1, 4))
t(lambda: pow(2, 3, 0))
t(lambda: (1).to_bytes(0, 'big'))
t(lambda: (300).to_bytes(1, 'big'))
t(lambda: (-1).to_bytes(1, 'big'))
t(lambda: 2 ** 2000 / 1.5)
t(lambda: float(10 ** 400))
t(lambda: 'a' * 'b')
t(lambda: [1] * 1.5)
t(lambda: 1.5 // 0)
t(lambda: 1.5 % 0.0)

# expect: ZeroDivisionError integer division or modulo by zero
# expect: ZeroDivisionError integer division or modulo by zero
# expect: ZeroDivisionError division by zero
# expect: ZeroDivisionError integer division or modulo by zero
# expect: ZeroDivisionError 0.0 cannot be raised to a negative power
# expect: ValueError negative shift count
# expect: ValueError negative shift count
# expect: ValueError invalid literal for int() with base 10: 'abc'
# expect: ValueError invalid literal for int() with base 2: '12'
# expect: ValueError int() base must be >= 2 and <= 36, or 0
# expect: TypeError int() can't convert non-string with explicit base
# expect: TypeError int() argument must be a string, a bytes-like object or a number, not 'list'
# expect: ValueError invalid literal for int() with base 10: ''
# expect: OverflowError cannot convert float infinity to integer
# expect: ValueError cannot convert float NaN to integer
# expect: TypeError unsupported operand type(s) for +: 'int' and 'str'
# expect: TypeError can only concatenate str (not "int") to str
# expect: TypeError can only concatenate list (not "tuple") to list
# expect: TypeError unsupported operand type(s) for -: 'int' and 'NoneType'
# expect: TypeError '<' not supported between instances of 'dict' and 'dict'
# expect: TypeError '<' not supported between instances of 'int' and 'str'
# expect: TypeError bad operand type for unary -: 'str'
# expect: TypeError bad operand type for unary ~: 'float'
# expect: TypeError unsupported operand type(s) for @: 'int' and 'int'
# expect: ValueError base is not invertible for the given modulus
# expect: ValueError pow() 3rd argument cannot be 0
# expect: OverflowError int too big to convert
# expect: OverflowError int too big to convert
# expect: OverflowError can't convert negative int to unsigned
# expect: OverflowError int too large to convert to float
# expect: OverflowError int too large to convert to float
# expect: TypeError can't multiply sequence by non-int of type 'str'
# expect: TypeError can't multiply sequence by non-int of type 'float'
# expect: ZeroDivisionError float floor division by zero
# expect: ZeroDivisionError float modulo
# 3.13 expect: ZeroDivisionError integer division or modulo by zero
# 3.13 expect: ZeroDivisionError integer modulo by zero
# 3.13 expect: ZeroDivisionError division by zero
# 3.13 expect: ZeroDivisionError integer division or modulo by zero
# 3.13 expect: ZeroDivisionError 0.0 cannot be raised to a negative power
# 3.13 expect: ValueError negative shift count
# 3.13 expect: ValueError negative shift count
# 3.13 expect: ValueError invalid literal for int() with base 10: 'abc'
# 3.13 expect: ValueError invalid literal for int() with base 2: '12'
# 3.13 expect: ValueError int() base must be >= 2 and <= 36, or 0
# 3.13 expect: TypeError int() can't convert non-string with explicit base
# 3.13 expect: TypeError int() argument must be a string, a bytes-like object or a real number, not 'list'
# 3.13 expect: ValueError invalid literal for int() with base 10: ''
# 3.13 expect: OverflowError cannot convert float infinity to integer
# 3.13 expect: ValueError cannot convert float NaN to integer
# 3.13 expect: TypeError unsupported operand type(s) for +: 'int' and 'str'
# 3.13 expect: TypeError can only concatenate str (not "int") to str
# 3.13 expect: TypeError can only concatenate list (not "tuple") to list
# 3.13 expect: TypeError unsupported operand type(s) for -: 'int' and 'NoneType'
# 3.13 expect: TypeError '<' not supported between instances of 'dict' and 'dict'
# 3.13 expect: TypeError '<' not supported between instances of 'int' and 'str'
# 3.13 expect: TypeError bad operand type for unary -: 'str'
# 3.13 expect: TypeError bad operand type for unary ~: 'float'
# 3.13 expect: TypeError unsupported operand type(s) for @: 'int' and 'int'
# 3.13 expect: ValueError base is not invertible for the given modulus
# 3.13 expect: ValueError pow() 3rd argument cannot be 0
# 3.13 expect: OverflowError int too big to convert
# 3.13 expect: OverflowError int too big to convert
# 3.13 expect: OverflowError can't convert negative int to unsigned
# 3.13 expect: OverflowError int too large to convert to float
# 3.13 expect: OverflowError int too large to convert to float
# 3.13 expect: TypeError can't multiply sequence by non-int of type 'str'
# 3.13 expect: TypeError can't multiply sequence by non-int of type 'float'
# 3.13 expect: ZeroDivisionError float floor division by zero
# 3.13 expect: ZeroDivisionError float modulo by zero
