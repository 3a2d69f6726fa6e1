import sys
print sys.maxint, sys.maxint + 1, -sys.maxint - 1, -sys.maxint - 2
print type(sys.maxint), type(sys.maxint + 1), type(1L)
print 5L, repr(5L), str(5L), [5L], '%d %s %r' % (5L, 5L, 5L), `5L`
print 2 ** 62, 2 ** 63, 2 ** 64 - 2 ** 64, 2 ** 64 / 2 ** 63
print 1L + 1, 1 + 1L, 3L * 2, 7L / 2, 7L % 4, -7L // 2, 2L ** 3, -5L, +5L, ~5L, abs(-5L)
print 1L << 3, 1 << 63, 1 << 62, 16L >> 2, 5L & 3, 5 | 8L, 6L ^ 3
print divmod(7L, 2), divmod(-7, 2), pow(2, 100), pow(2, 10, 1000), pow(2L, 10, 1000), pow(2, -1)
print 7 / 2, -7 / 2, 7 // 2, 7.0 / 2, 7 % -3, -7 % 3, 7.5 // 2
print int(3.9), int(-3.9), int('12'), int(' 12 '), int('ff', 16), int('0x1f', 16), int('0x1f', 0), int('0777', 0), int('11', 2)
print long(3), long('5'), long('5L'), long(3.7), int(5L), type(int(5L)), type(int(2L ** 70)), int('9' * 20)
print 0777, 0o17, 0x1F, 0b101, 0xFFFFFFFFFFFFFFFF, 1e3
print hex(255), hex(-255), hex(255L), oct(8), oct(-8), oct(8L), oct(0), bin(5), bin(5L), hex(0)
print 3 == 3L, hash(3) == hash(3L), 3 in [3L], {3: 'a'}[3L], cmp(3, 3L), 3 < 4L, 3L == 3.0
print isinstance(3, int), isinstance(3L, int), isinstance(3L, long), isinstance(True, int), isinstance(3, long)
print True + 1, True + 1L, -True, True / 2, 5 * True
print int(), long(), float(), complex(), str(), unicode(), bool(), list(), tuple(), dict()
print coerce(1, 2.5), coerce(1, 2L), coerce(3, 4)
print round(2.5), round(-2.5), round(0.5), round(1.25, 1), round(2.675, 2), round(1234.5678, -2), round(3)
print 10 ** 20, -10 ** 20, 10 ** 20 / 3, 10 ** 20 % 7, float(10 ** 20), 10 ** 20 * 1.0
print (2 ** 70).bit_length(), (5).bit_length(), (3).real, (3).imag, 3L.real
for text in ('x', '', '1.5', '12a', None, [], '9L'):
    for kind in (int, long, float):
        try:
            print kind(text),
        except (ValueError, TypeError), e:
            print type(e).__name__, e,
    print
for f in (lambda: 1 / 0, lambda: 1L / 0, lambda: 1 % 0, lambda: 1.0 / 0, lambda: 1 // 0, lambda: 1.0 % 0, lambda: divmod(1, 0), lambda: 0 ** -1, lambda: 1.0 // 0, lambda: 1L % 0):
    try:
        print f()
    except ZeroDivisionError, e:
        print e
x = 1
for i in range(70):
    x *= 3
print x
n = sys.maxint
n += 1
print n
n -= 1
print n, type(n)
class I(int):
    pass
i = I(5)
print i, i + 1, type(i + 1), I(7) * 2, repr(I(3))
class L(long):
    pass
print L(5), repr(L(5)), L(5) + 1, type(L(5) + 1)

# expect: 9223372036854775807 9223372036854775808 -9223372036854775808 -9223372036854775809
# expect: <type 'int'> <type 'long'> <type 'long'>
# expect: 5 5L 5 [5L] 5 5 5L 5L
# expect: 4611686018427387904 9223372036854775808 0 2
# expect: 2 2 6 3 3 -4 8 -5 5 -6 5
# expect: 8 9223372036854775808 4611686018427387904 4 1 13 5
# expect: (3L, 1L) (-4, 1) 1267650600228229401496703205376 24 24 0.5
# expect: 3 -4 3 3.5 -2 2 3.0
# expect: 3 -3 12 12 255 31 31 511 3
# expect: 3 5 5 3 5 <type 'int'> <type 'long'> 99999999999999999999
# expect: 511 15 31 5 18446744073709551615 1000.0
# expect: 0xff -0xff 0xffL 010 -010 010L 0 0b101 0b101 0x0
# expect: True True True a 0 True True
# expect: True False True True False
# expect: 2 2 -1 0 5
# expect: 0 0 0.0 0j   False [] () {}
# expect: (1.0, 2.5) (1L, 2L) (3, 4)
# expect: 3.0 -3.0 1.0 1.3 2.67 1200.0 3.0
# expect: 100000000000000000000 -100000000000000000000 33333333333333333333 2 1e+20 1e+20
# expect: 71 3 3 0 3
# expect: ValueError invalid literal for int() with base 10: 'x' ValueError invalid literal for long() with base 10: 'x' ValueError could not convert string to float: x
# expect: ValueError invalid literal for int() with base 10: '' ValueError invalid literal for long() with base 10: '' ValueError could not convert string to float: 
# expect: ValueError invalid literal for int() with base 10: '1.5' ValueError invalid literal for long() with base 10: '1.5' 1.5
# expect: ValueError invalid literal for int() with base 10: '12a' ValueError invalid literal for long() with base 10: '12a' ValueError invalid literal for float(): 12a
# expect: TypeError int() argument must be a string or a number, not 'NoneType' TypeError long() argument must be a string or a number, not 'NoneType' TypeError float() argument must be a string or a number
# expect: TypeError int() argument must be a string or a number, not 'list' TypeError long() argument must be a string or a number, not 'list' TypeError float() argument must be a string or a number
# expect: ValueError invalid literal for int() with base 10: '9L' 9 ValueError invalid literal for float(): 9L
# expect: integer division or modulo by zero
# expect: long division or modulo by zero
# expect: integer division or modulo by zero
# expect: float division by zero
# expect: integer division or modulo by zero
# expect: float modulo
# expect: integer division or modulo by zero
# expect: 0.0 cannot be raised to a negative power
# expect: float divmod()
# expect: long division or modulo by zero
# expect: 2503155504993241601315571986085849
# expect: 9223372036854775808
# expect: 9223372036854775807 <type 'long'>
# expect: 5 6 <type 'int'> 14 3
# expect: 5 5L 6 <type 'long'>
