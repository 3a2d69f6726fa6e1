a = [5, 2, 9, 1, 5, 6]
print(sorted(a), sorted(a, reverse=True), sorted(a, key=lambda x: -x))
words = ['banana', 'apple', 'fig', 'date', 'Cherry']
print(sorted(words), sorted(words, key=len), sorted(words, key=str.lower), sorted(words, key=len, reverse=True))
pairs = [(1, 'b'), (0, 'z'), (1, 'a'), (0, 'y')]
print(sorted(pairs), sorted(pairs, key=lambda p: p[0]), sorted(pairs, key=lambda p: p[0], reverse=True))
class V:
    def __init__(self, n): self.n = n
    def __lt__(self, o): return self.n < o.n
    def __repr__(self): return 'V%d' % self.n
vs = [V(3), V(1), V(2)]
print(sorted(vs), min(vs), sorted(vs, reverse=True), sorted(vs, key=lambda v: v.n))
vs.sort()
print(vs)
n = 17
big = []
for i in range(200):
    n = (n * 1103515245 + 12345) % 2147483648
    big.append(n % 1000)
print(sorted(big) == sorted(big, key=lambda x: x), sorted(big)[:5], sorted(big, key=lambda x: (x % 10, x))[:8])
a.sort(key=lambda x: x % 3)
print(a, max(words, key=len), min(words, key=len), max(3, 1, 2, key=lambda x: -x), max([], default='none'))
print(sorted({'b': 1, 'a': 2}), sorted('hello'), sorted([True, False, 2, -1.5]), sorted([[2], [1, 5], [1]]))
def bad(x):
    if x == 2:
        raise ValueError('bad key')
    return x
try:
    sorted([1, 2, 3], key=bad)
except ValueError as e:
    print(e)
log = []
def key(x):
    log.append(x)
    return x
[3, 1, 2].sort(key=key)
print(log)
import functools
print(sorted([3, 1, 2], key=functools.cmp_to_key(lambda x, y: y - x)))

# expect: [1, 2, 5, 5, 6, 9] [9, 6, 5, 5, 2, 1] [9, 6, 5, 5, 2, 1]
# expect: ['Cherry', 'apple', 'banana', 'date', 'fig'] ['fig', 'date', 'apple', 'banana', 'Cherry'] ['apple', 'banana', 'Cherry', 'date', 'fig'] ['banana', 'Cherry', 'apple', 'date', 'fig']
# expect: [(0, 'y'), (0, 'z'), (1, 'a'), (1, 'b')] [(0, 'z'), (0, 'y'), (1, 'b'), (1, 'a')] [(1, 'b'), (1, 'a'), (0, 'z'), (0, 'y')]
# expect: [V1, V2, V3] V1 [V3, V2, V1] [V1, V2, V3]
# expect: [V1, V2, V3]
# expect: True [0, 1, 13, 28, 39] [0, 170, 250, 280, 470, 490, 500, 620]
# expect: [9, 6, 1, 5, 2, 5] banana fig 1 none
# expect: ['a', 'b'] ['e', 'h', 'l', 'l', 'o'] [-1.5, False, True, 2] [[1], [1, 5], [2]]
# expect: bad key
# expect: [3, 1, 2]
# expect: [3, 2, 1]
