print(bin(10), oct(64), hex(255), bin(-5), hex(-255), hex(2**70), bin(0))
print(int(True), int(3.99), int('7'), int(b'12'), float(3), float('2.5'), bool(0), bool(''), bool([0]))
print(chr(65), ord('a'), chr(8364), ord('€'), ascii('é€'), repr('é€'))
print(format(255, 'x'), format(255, '#x'), format(255, 'b'), format(1234567, ','), format(-5, '05d'), format(3.14159, '.2f'))
print(str(12), repr(12), str(None), str(True), int.__name__, (5).__add__(3), (5).__radd__(3))
print(isinstance(True, int), issubclass(bool, int), type(True), type(1), True is True, not 5)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
t(lambda: chr(-1))
t(lambda: chr(0x110000))
t(lambda: ord('ab'))
t(lambda: ord(5))
t(lambda: hex(1.5))
t(lambda: bin('a'))
t(lambda: format(1, 'q'))
t(lambda: format('a', 'd'))
t(lambda: format(1.5, 'd'))
t(lambda: int(None))
t(lambda: bool(1, 2))
t(lambda: abs('a'))
t(lambda: chr('a'))

# expect: 0b1010 0o100 0xff -0b101 -0xff 0x400000000000000000 0b0
# expect: 1 3 7 12 3.0 2.5 False False True
# expect: A 97 € 8364 '\xe9\u20ac' 'é€'
# expect: ff 0xff 11111111 1,234,567 -0005 3.14
# expect: 12 12 None True int 8 8
# expect: True True <class 'bool'> <class 'int'> True False
# expect: ValueError chr() arg not in range(0x110000)
# expect: ValueError chr() arg not in range(0x110000)
# expect: TypeError ord() expected a character, but string of length 2 found
# expect: TypeError ord() expected string of length 1, but int found
# expect: TypeError 'float' object cannot be interpreted as an integer
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: ValueError Unknown format code 'q' for object of type 'int'
# expect: ValueError Unknown format code 'd' for object of type 'str'
# expect: ValueError Unknown format code 'd' for object of type 'float'
# expect: TypeError int() argument must be a string, a bytes-like object or a number, not 'NoneType'
# expect: TypeError bool expected at most 1 argument, got 2
# expect: TypeError bad operand type for abs(): 'str'
# expect: TypeError an integer is required (got type str)
# 3.13 expect: 0b1010 0o100 0xff -0b101 -0xff 0x400000000000000000 0b0
# 3.13 expect: 1 3 7 12 3.0 2.5 False False True
# 3.13 expect: A 97 € 8364 '\xe9\u20ac' 'é€'
# 3.13 expect: ff 0xff 11111111 1,234,567 -0005 3.14
# 3.13 expect: 12 12 None True int 8 8
# 3.13 expect: True True <class 'bool'> <class 'int'> True False
# 3.13 expect: ValueError chr() arg not in range(0x110000)
# 3.13 expect: ValueError chr() arg not in range(0x110000)
# 3.13 expect: TypeError ord() expected a character, but string of length 2 found
# 3.13 expect: TypeError ord() expected string of length 1, but int found
# 3.13 expect: TypeError 'float' object cannot be interpreted as an integer
# 3.13 expect: TypeError 'str' object cannot be interpreted as an integer
# 3.13 expect: ValueError Unknown format code 'q' for object of type 'int'
# 3.13 expect: ValueError Unknown format code 'd' for object of type 'str'
# 3.13 expect: ValueError Unknown format code 'd' for object of type 'float'
# 3.13 expect: TypeError int() argument must be a string, a bytes-like object or a real number, not 'NoneType'
# 3.13 expect: TypeError bool expected at most 1 argument, got 2
# 3.13 expect: TypeError bad operand type for abs(): 'str'
# 3.13 expect: TypeError 'str' object cannot be interpreted as an integer
