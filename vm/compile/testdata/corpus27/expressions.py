# Expressions, constants and what the optimiser makes of them.
x = `x`
x = `1`, `x, y`
x = 0777, 0o17, 0b101, 0xFF, 10L, 0xFFFFFFFFFFFFFFFF, 9223372036854775807, 9223372036854775808
x = -1, -9223372036854775808, -1.5, -0.0, 0.0, 1j, -2j, -10L, - 5, +5, ~5, -(1)
x = 'a' u'b', ur'\u1234\n', r'\n', b'bytes', br'\x', 'tab\t', '\xe9', u'\xe9', u'\u20ac', u'\U0001f600'
x = "it's", 'say "x"', u"it's"
x = ()
x = (1, 2, 3), (1, (2, 3)), [1, 2, 3], [], {}, {1: 2, 'a': [b]}, {1, 2, a}
x = 1 + 2, 2 * 3, 7 // 2, 7 % 3, 2 ** 10, 2 ** 70, 1 << 3, 1 << 70, 8 >> 1, 6 & 3, 6 | 3, 6 ^ 3
x = 7 / 2, 7.0 / 2, 1.5 + 2, 2 ** -1, 2 ** 0.5, 1 - 2, 1L + 2, 5 - 5L, 1j * 1j
x = 'a' + 'b', 'a' + u'b', 'ab' * 3, 3 * 'ab', 'a' * 20, 'a' * 21, (1, 2) * 2, (1,) + (2,), 'abc'[1], (1, 2)[0]
x = u'abc'[1], 'abc'[5], 1 / 0, 1 // 0, 1 % 0, 'a' + 1, -'a', ~1.5, [1, 2][0]
x = '%s' % 1, '%d%%' % 5, '%s-%s' % (1, 'b'), u'%s' % 'a', '%s' % u'a', '%x' % 255, '%5.1f' % 2.25, '%s %s' % 1
x = '%-5s|' % 'a', '%05d' % -3, '%+d' % 3, '%c' % 65, '%r' % 'a', '%s' % None, '%.3s' % 'abcdef', '%#x' % 10, '%e' % 1.5
x = '%g' % 1.0, '%#g' % 1.0, '%.3g' % 1234.5, '%#.3G' % 1e-7, '%#.0f' % 2.5, '%#.0e' % 2.5, '%i' % 2.9, '%o' % 8, '%#X' % 255, '%u' % 3, '% d' % 3, '%*d' % (5, 3), '%(a)s' % 1, '%.10d' % 7
x = 9223372036854775807 + 1, -9223372036854775807 - 1, 9223372036854775807 * 2, 2 ** 63, 2 ** 62, -2 ** 63
x = not None, None, None is None, a is not None
x = (None, 1), [None] * 3
x = a in [1, 2, 3], a not in [1, 2], a in (1, 2), a in [], a in [b, 1]
a, b = b, a
a, b, c = c, b, a
a, b, c, d = d, c, b, a
[a] = [b]
(a,) = (b,)
a = b = c
x = f(), f(1), f(1, 2), f(a=1), f(1, b=2), f(*a), f(1, *a), f(**k), f(1, a=2, **k), f(*a, **k), f(1, b=2, *a, **k)
x = f(*a, b=1), f(i for i in x), f(a)(b)(c)
x = a.b.c, a[b], a[b][c], a[1, 2], a[...], a[1, ...], a[1:2, 3], a[:], a[1:], a[:2], a[1:2], a[::], a[1::], a[::2], a[1:2:3]
a[0] = a.b = a[:] = a[1:] = a[:2] = a[1:2] = a[::2] = a[1, 2:3] = x
a += 1
a.b -= 1
a[0] *= 2
a[b, c] /= 2
a[:] //= 2
a[1:] %= 2
a[:2] **= 2
a[1:2] >>= 2
a[::2] <<= 2
a &= 1
a |= 1
a ^= 1
a[1:2] += [
    3]
x = lambda: 0
x = lambda a, b=1, *c, **d: (a, b, c, d)
x = lambda (a, (b, c)), d: a + b + c + d
x = lambda: (yield)
x = [i for i in x], [i for i in x if i if not i], [i + j for i in x for j in i if j], [[j for j in i] for i in x]
x = [i for i in 1, 2, 3]
x = {i for i in x}, {i: j for i, j in x if i}, (i for i in x for j in i if j)
x = a and b, a or b, a and b or c, (a or b) and c, not a and not b
x = a if b else c, (a if b else c) if d else e
x = a < b, a <= b, a == b, a != b, a <> b, a > b, a >= b, a in b, a is b, a not in b, a is not b, a < b < c
x = -a, +a, ~a, not a
x = a + b - c * d / e // f % g ** h << i >> j & k | l ^ m
1
'a string'
a
x = (a +
     b *
     c)
x = f(a,
      b,
      c=d,
      *e)
x = {1:
     2,
     3: 4}
del a
