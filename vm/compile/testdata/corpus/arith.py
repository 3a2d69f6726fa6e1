# Folding: values, limits and what is left to run time.
ints = (60 * 60 * 24, 2 ** 64, -5, ~7, +3, 7 // -2, -7 // 2, 7 % -3, -7 % 3, 1 << 10, -9 >> 1)
large = (1 << 127, 1 << 128, 2 ** 127, 2 ** 128, 10 ** 38, 10 ** 39, 123456789012345678901234567890 + 1)
hexes = (0xFFFFFFFFFFFFFFFFFFFF & 0xFF, -0xFFFFFFFFFFFFFFFFFFFF | 1, 1 ^ -(1 << 70), ~(1 << 70))
quotients = (1 / 3, 7 / 2, 2 ** 64 / 3, -1 / 7, 10 ** 30 / 7, 1 / 10 ** 20)
floats = (0.1 + 0.2, 1e308 * 10, -0.0, 0.0, 1.5 // 0.4, -1.5 % 0.4, 5.0 % -3, 2.0 ** 0.5, 10 ** -3, 10.0 ** -5)
kept = lambda: (1 // 0, 1 % 0, 1.0 / 0, 0.0 ** -1, 1 << -1, 'a' + 1, -'a', ~1.5, 'a' % 1, b'a' % 1)
complexes = (1 + 2j, -1j, 1j * 1j, (1 + 2j) / (3 - 4j), 2j ** 2, (1 + 1j) ** -3, 1j - 1, +1j, 3 - 0j)
bools = (True + 1, -True, ~False, not 1, not '', True & False, True | 2, True ^ True, not None)
strings = ('a' + 'b', 'ab' * 3, 3 * 'ab', 'x' * 4096, 'ab'[1], 'ab'[-1], b'ab'[0], b'a' * 2, 'naïve'[2], '' * 99999)
kept2 = lambda: ('x' * 4097, 'ab'[2], 'ab'[1:], -1 * 'x', (0,) * 257, ((1,) * 20,) * 60)
tuples = ((1, 2)[0], (1, 2) + (3,), (1, 2) * 2, (0,) * 256, (((1,), 2), 3)[0][0], ())
equal = (1, 1.0, True, 0, 0.0, -0.0, False, '1', b'1', (1,), (1.0,), (True,), 1j, -1j, 0j)
nested = [1, (2, 'x', (None, ..., b'\x00\xff')), 3]
a = b = 1
neg = not a is b, not a is not b, not a in (b,), not a not in [b, 1], not a == b, not (a < b < 3)
member = a in {1, 2, 3}, a in [1, 2, 3], a in [a, b], a in {a, b}, a not in {300, 2, 17, -1, 0.5, 8, 16, 24}
frozen = a in {1, True, 1.0, 2}, a in {'x', 'y'}, a in (), a in {'k', None, (1, 2)}
for i in [1, 2, 3]: pass
for i in [a, b]: pass
for i in {1, 2}: pass
c = [x for x in [1, 2, 3] if x in [4, 5]]
d = __debug__, not __debug__
nan_inf = 1e999, -1e999, 1e999 - 1e999 if a else 0
unary = - - 5, + - 1.5, not not a, -(-9223372036854775808), -9223372036854775809
