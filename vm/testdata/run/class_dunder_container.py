class Seq:
    def __init__(self, *v): self.v = list(v)
    def __len__(self): return len(self.v)
    def __getitem__(self, i):
        if isinstance(i, slice): return ('slice', i.start, i.stop, i.step)
        return self.v[i]
    def __setitem__(self, i, x): self.v[i] = x
    def __delitem__(self, i): del self.v[i]
    def __contains__(self, x): return x == 'magic' or x in self.v
s = Seq(1, 2, 3)
s[0] = 10
s[1] += 5
del s[2]
print(s[0], s[1], s[-1], s[1:2], s[::2], len(s), 'magic' in s, 10 in s, 99 in s, list(s), [x for x in s], sorted(s), list(reversed(s)), sum(s), max(s), tuple(s), *s)
a, b = s
print(a, b, dict(enumerate(s)), list(zip(s, s)), list(map(str, s)))
class Old:
    def __getitem__(self, i):
        if i > 3: raise IndexError
        return i * i
print(list(Old()), 9 in Old(), 5 in Old(), list(iter(Old())))
class It:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n == 0: raise StopIteration
        self.n -= 1
        return self.n
print(list(It(3)), sum(It(4)), 2 in It(5), max(It(3)), [*It(2)], dict(zip(It(2), 'ab')), next(It(5)), next(It(0), 'd'), sorted(It(3)), tuple(It(3)), set(It(3)) == {0, 1, 2}, ''.join(str(x) for x in It(3)), list(enumerate(It(2))))
for x in It(2):
    for y in It(2): print(x, y)
class GenIter:
    def __iter__(self):
        yield 1
        yield 2
x, y = GenIter()
print(x, y, list(GenIter()), 2 in GenIter(), list(zip(GenIter(), GenIter())))
class Call:
    def __call__(self, *a, **k): return a, k
print(Call()(1, b=2), callable(Call()), callable(5), callable(len), callable(Call), list(map(Call(), [1])))
class NotIter:
    __iter__ = None
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
t(lambda: iter(NotIter()))
class BadIter:
    def __iter__(self): return 5
t(lambda: iter(BadIter()))
t(lambda: list(BadIter()))
t(lambda: 5 in BadIter())
class M:
    def __missing__(self, k): return k
    def keys(self): return ['a', 'b']
    def __getitem__(self, k): return k * 2
print(dict(M()), {**M()}, (lambda **k: k)(**M()))
class Rev:
    def __reversed__(self): return iter('rev')
    def __length_hint__(self): return 3
print(list(reversed(Rev())))
def f():
    del Old()[0]
t(f)
def g():
    Old()[0] = 1
t(g)
t(lambda: reversed(5))
t(lambda: Old()['a'])

# expect: 10 7 7 ('slice', 1, 2, None) ('slice', None, None, 2) 2 True True False [10, 7] [10, 7] [7, 10] [7, 10] 17 10 (10, 7) 10 7
# expect: 10 7 {0: 10, 1: 7} [(10, 10), (7, 7)] ['10', '7']
# expect: [0, 1, 4, 9] True False [0, 1, 4, 9]
# expect: [2, 1, 0] 6 True 2 [1, 0] {1: 'a', 0: 'b'} 4 d [0, 1, 2] (2, 1, 0) True 210 [(0, 1), (1, 0)]
# expect: 1 1
# expect: 1 0
# expect: 0 1
# expect: 0 0
# expect: 1 2 [1, 2] True [(1, 1), (2, 2)]
# expect: ((1,), {'b': 2}) True False True True [((1,), {})]
# expect: TypeError 'NotIter' object is not iterable
# expect: TypeError iter() returned non-iterator of type 'int'
# expect: TypeError iter() returned non-iterator of type 'int'
# expect: TypeError argument of type 'BadIter' is not iterable
# expect: {'a': 'aa', 'b': 'bb'} {'a': 'aa', 'b': 'bb'} {'a': 'aa', 'b': 'bb'}
# expect: ['r', 'e', 'v']
# expect: TypeError 'Old' object doesn't support item deletion
# expect: TypeError 'Old' object does not support item assignment
# expect: TypeError 'int' object is not reversible
# expect: TypeError '>' not supported between instances of 'str' and 'int'
