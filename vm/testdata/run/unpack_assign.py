a = b = c = 5
print(a, b, c)
a, b = 1, 2
[c, d] = [3, 4]
(e), f = 5, 6
print(a, b, c, d, e, f)
a, b = b, a
x = [0, 1, 2]
x[0], x[1] = x[1], x[0]
i, x[i] = 2, 'i'
print(a, b, x)
*a, b = 1, 2, 3
a, *b = 'xyz'
(a, b), c = 'pq', 'r'
first, (second, *third), *fourth = 1, (2, 3, 4), 5, 6
print(a, b, c, first, second, third, fourth)
class O: pass
o = O()
o.x, o.y = 1, 2
o.x += 10
x = [1, 2, 3]
x[1] += 5
x[-1] *= 2
d = {'k': 1}
d['k'] -= 3
print(o.x, o.y, x, d)
a: int = 5
b: str
print(a, __annotations__)
y = z = []
y.append(1)
print(z)
def idx():
    print('idx')
    return 0
x[idx()] += 1
print(x)
t = ([1], 2)
try:
    t[0] += [2]
except TypeError as e:
    print(e, t)
s = 'a'
s *= 3
s += 'b'
print(s)
for a, b in {1: 2}.items(): print(a, b)
a, b, *_ = range(10)
print(a, b, len(_))
del a, b, x[0], d['k'], o.x
print(x, d, hasattr(o, 'x'))
(w := 5)
print(w, (v := w + 1) * v)

# expect: 5 5 5
# expect: 1 2 3 4 5 6
# expect: 2 1 [1, 0, 'i']
# expect: p q r 1 2 [3, 4] [5, 6]
# expect: 11 2 [1, 7, 6] {'k': -2}
# expect: 5 {'a': <class 'int'>, 'b': <class 'str'>}
# expect: [1]
# expect: idx
# expect: [2, 7, 6]
# expect: 'tuple' object does not support item assignment ([1, 2], 2)
# expect: aaab
# expect: 1 2
# expect: 0 1 8
# expect: [7, 6] {} False
# expect: 5 36
