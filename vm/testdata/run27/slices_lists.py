l = range(10)
print l[2:5], l[:3], l[7:], l[:], l[-3:], l[:-7], l[::2], l[::-1], l[8:2:-2], l[100:], l[-100:2]
l[2:4] = ['a', 'b', 'c']
print l
l[:1] = []
print l
l[-2:] = 'xy'
print l
del l[1:3]
print l
l[::2] = [0] * len(l[::2])
print l
del l[::3]
print l
l[len(l):] = [9]
l += [1]
l *= 2
print l
t = (1, 2, 3)
print t[1:], t[:-1], t[::-1], 'hello'[1:3], u'hello'[1:3], 'hello'[::-1], xrange(10)[2]
m = [[1, 2], [3, 4]]
m[0][1:] = [9, 9]
print m
x = [1, 2, 3]
x[1:1] = [7, 7]
print x, x.index(7), x.count(7), x.pop(), x.pop(0), x
x.insert(1, 'i'); x.extend([5, 6]); x.reverse(); x.remove('i')
print x
a = b = []
a.append(1)
print b, a is b, a == [1], [1, 2] + [3], [0] * 3, 3 in [1, 2, 3], [] or 'empty'
print [[0] * 2 for _ in range(2)], [1, [2, [3]]], list('abc'), list((1, 2))
r = [1]
r.append(r)
print r
d = {}
d['self'] = d
print d
n = [3, 1, 2]
n.sort()
print n, sorted([3, 'a', 1, None, 2.5, (1,), [1], {}, u'b'])
print sum([1, 2, 3]), sum([[1], [2]], []), min([3, 1]), max(1, 2), len([1, 2])
i = 0
while i < 10:
    i += 1
    if i == 3: continue
    if i == 6: break
else:
    print 'no break'
print i
for i in []: pass
else: print 'empty loop', i
for a, (b, c) in [(1, (2, 3)), (4, (5, 6))]:
    print a, b, c,
print
x, (y, z) = 1, [2, 3]
[p, q] = 'ab'
print x, y, z, p, q
x, y = y, x
print x, y
a = b = c = 5
a += 1; b -= 1; c *= 2
print a, b, c
c **= 2; c //= 3; c %= 7; c <<= 3; c |= 1; c ^= 2; c &= 0xff; c >>= 1
print c
print 1 if 0 else 2, 0 or 3, 1 and 4, not 5, 1 < 2 < 3, 1 < 3 < 2, 5 is 5, None is None
import string
print string.join(['a', 'b'], '-'), string.upper('abc'), string.letters[:5], string.digits

# expect: [2, 3, 4] [0, 1, 2] [7, 8, 9] [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] [7, 8, 9] [0, 1, 2] [0, 2, 4, 6, 8] [9, 8, 7, 6, 5, 4, 3, 2, 1, 0] [8, 6, 4] [] [0, 1]
# expect: [0, 1, 'a', 'b', 'c', 4, 5, 6, 7, 8, 9]
# expect: [1, 'a', 'b', 'c', 4, 5, 6, 7, 8, 9]
# expect: [1, 'a', 'b', 'c', 4, 5, 6, 7, 'x', 'y']
# expect: [1, 'c', 4, 5, 6, 7, 'x', 'y']
# expect: [0, 'c', 0, 5, 0, 7, 0, 'y']
# expect: ['c', 0, 0, 7, 'y']
# expect: ['c', 0, 0, 7, 'y', 9, 1, 'c', 0, 0, 7, 'y', 9, 1]
# expect: (2, 3) (1, 2) (3, 2, 1) el el olleh 2
# expect: [[1, 9, 9], [3, 4]]
# expect: [1, 7, 7, 2, 3] 1 2 3 1 [7, 7, 2]
# expect: [6, 5, 2, 7, 7]
# expect: [1] True True [1, 2, 3] [0, 0, 0] True empty
# expect: [[0, 0], [0, 0]] [1, [2, [3]]] ['a', 'b', 'c'] [1, 2]
# expect: [1, [...]]
# expect: {'self': {...}}
# expect: [1, 2, 3] [None, 1, 2.5, 3, {}, [1], 'a', (1,), u'b']
# expect: 6 [1, 2] 1 2 2
# expect: 6
# expect: empty loop 6
# expect: 1 2 3 4 5 6
# expect: 1 2 3 a b
# expect: 2 1
# expect: 6 4 10
# expect: 21
# expect: 2 3 4 False True False True True
# expect: a-b ABC abcde 0123456789
