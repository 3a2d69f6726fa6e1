print(1.0, 1.5, -0.0, 1e10, 1e15, 1e16, 1e17, 1e-4, 1e-5, 1.5e300, 123456789.123)
print(0.1 + 0.2, 1 / 3, 2 / 3, 10 / 3.0, 1e22, 1e23, 5e-324, 1.7976931348623157e308)
print(float('inf'), float('-inf'), float('nan'), float(' 1.5 '), float('1e3'), float('1_0.5'))
print(7.5 // 2, -7.5 // 2, 7.5 % 2, -7.5 % 2, 7.5 % -2, divmod(7.5, 2), divmod(-7.5, 2))
print(2.0 ** 3, 2 ** 0.5, 4 ** -0.5, (-8) ** 2.0, 1e200 * 1e200)
print(int(3.9), int(-3.9), round(2.5), round(3.5), round(-2.5), round(2.675, 2), round(1234.5678, -2), round(5, 2), round(15, -1), round(25, -1))
print(1.5.is_integer(), 2.0.is_integer(), (0.5).as_integer_ratio(), (2.5).hex(), float.fromhex('0x1.4p+1'))
print(1.0 == 1, hash(1.0) == hash(1), 1 == 1.0 == True, 0.5 < 1, 1e300 < 10 ** 301, 2 ** 53 + 1 == float(2 ** 53 + 1))
print(float('nan') == float('nan'), float('nan') != 1, float('inf') > 10 ** 400)
print(min(1.5, 1), max(2, 2.0), sum([0.1] * 10), abs(-1.5), -1.5, +1.5)
print(complex(1, 2), (1 + 2j) * (3 - 1j), abs(3 + 4j), 1j ** 2, (1 + 2j).real, (1+2j).imag, (1+2j).conjugate(), 2j, -1j)
print(1e16 + 1, 123456789012345680.0, 0.00001234, 100000.0, 1e5, float(10 ** 22))

# expect: 1.0 1.5 -0.0 10000000000.0 1000000000000000.0 1e+16 1e+17 0.0001 1e-05 1.5e+300 123456789.123
# expect: 0.30000000000000004 0.3333333333333333 0.6666666666666666 3.3333333333333335 1e+22 1e+23 5e-324 1.7976931348623157e+308
# expect: inf -inf nan 1.5 1000.0 10.5
# expect: 3.0 -4.0 1.5 0.5 -0.5 (3.0, 1.5) (-4.0, 0.5)
# expect: 8.0 1.4142135623730951 0.5 64.0 inf
# expect: 3 -3 2 4 -2 2.67 1200.0 5 20 20
# expect: False True (1, 2) 0x1.4000000000000p+1 2.5
# expect: True True True True True False
# expect: False True True
# expect: 1 2 0.9999999999999999 1.5 -1.5 1.5
# expect: (1+2j) (5+5j) 5.0 (-1+0j) 1.0 2.0 (1-2j) 2j (-0-1j)
# expect: 1e+16 1.2345678901234568e+17 1.234e-05 100000.0 100000.0 1e+22
