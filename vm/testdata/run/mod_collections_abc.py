from collections.abc import *
import collections, collections.abc
values = [1, 'a', b'b', [1], (1,), {1}, frozenset(), {1: 2}, range(2), iter([]), (x for x in ()), len, None, collections.deque(), collections.OrderedDict(), object()]
for v in values:
    print(type(v).__name__, *[int(isinstance(v, c)) for c in (Hashable, Iterable, Iterator, Reversible, Sized, Container, Collection, Callable, Sequence, Mapping, Set, Generator, MutableMapping, MutableSet)])
class M(MutableMapping):
    def __init__(self): self.d = {}
    def __getitem__(self, k): return self.d[k]
    def __setitem__(self, k, v): self.d[k] = v
    def __delitem__(self, k): del self.d[k]
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
m = M(); m['a'] = 1; m.update(b=2, c=3)
print(dict(m), m.pop('a'), m.get('z', 5), 'b' in m, list(m.keys()), list(m.items()), list(m.values()), m.setdefault('q', 9), len(m), m == {'b': 2, 'c': 3, 'q': 9})
try: m.pop('zz')
except KeyError as e: print('KeyError', e)
class S(Sequence):
    def __getitem__(self, i): return [1, 2, 3][i]
    def __len__(self): return 3
s = S()
print(list(s), 2 in s, list(reversed(s)), s.index(3), s.count(1), isinstance(s, Sequence))
class Bad(Sequence): pass
try: Bad()
except TypeError as e: print(str(e)[:43])
class L(MutableSequence):
    def __init__(self): self.l = []
    def __getitem__(self, i): return self.l[i]
    def __setitem__(self, i, v): self.l[i] = v
    def __delitem__(self, i): del self.l[i]
    def __len__(self): return len(self.l)
    def insert(self, i, v): self.l.insert(i, v)
l = L(); l.append(3); l.extend([1, 2]); l += [5]; l.reverse(); print(l.l, l.pop(), len(l))
print(issubclass(dict, Mapping), collections.abc.Iterable is Iterable, Iterable[int])

# expect: int 1 0 0 0 0 0 0 0 0 0 0 0 0 0
# expect: str 1 1 0 1 1 1 1 0 1 0 0 0 0 0
# expect: bytes 1 1 0 1 1 1 1 0 1 0 0 0 0 0
# expect: list 0 1 0 1 1 1 1 0 1 0 0 0 0 0
# expect: tuple 1 1 0 1 1 1 1 0 1 0 0 0 0 0
# expect: set 0 1 0 0 1 1 1 0 0 0 1 0 0 1
# expect: frozenset 1 1 0 0 1 1 1 0 0 0 1 0 0 0
# expect: dict 0 1 0 1 1 1 1 0 0 1 0 0 1 0
# expect: range 1 1 0 1 1 1 1 0 1 0 0 0 0 0
# expect: list_iterator 1 1 1 0 0 0 0 0 0 0 0 0 0 0
# expect: generator 1 1 1 0 0 0 0 0 0 0 0 1 0 0
# expect: builtin_function_or_method 1 0 0 0 0 0 0 1 0 0 0 0 0 0
# expect: NoneType 1 0 0 0 0 0 0 0 0 0 0 0 0 0
# expect: deque 0 1 0 1 1 1 1 0 1 0 0 0 0 0
# expect: OrderedDict 0 1 0 1 1 1 1 0 0 1 0 0 1 0
# expect: object 1 0 0 0 0 0 0 0 0 0 0 0 0 0
# expect: {'a': 1, 'b': 2, 'c': 3} 1 5 True ['b', 'c'] [('b', 2), ('c', 3)] [2, 3] 9 3 True
# expect: KeyError 'zz'
# expect: [1, 2, 3] True [3, 2, 1] 2 1 True
# expect: Can't instantiate abstract class Bad with a
# expect: [5, 2, 1] 3 3
# expect: True True collections.abc.Iterable[int]
# 3.13 expect: int 1 0 0 0 0 0 0 0 0 0 0 0 0 0
# 3.13 expect: str 1 1 0 1 1 1 1 0 1 0 0 0 0 0
# 3.13 expect: bytes 1 1 0 1 1 1 1 0 1 0 0 0 0 0
# 3.13 expect: list 0 1 0 1 1 1 1 0 1 0 0 0 0 0
# 3.13 expect: tuple 1 1 0 1 1 1 1 0 1 0 0 0 0 0
# 3.13 expect: set 0 1 0 0 1 1 1 0 0 0 1 0 0 1
# 3.13 expect: frozenset 1 1 0 0 1 1 1 0 0 0 1 0 0 0
# 3.13 expect: dict 0 1 0 1 1 1 1 0 0 1 0 0 1 0
# 3.13 expect: range 1 1 0 1 1 1 1 0 1 0 0 0 0 0
# 3.13 expect: list_iterator 1 1 1 0 0 0 0 0 0 0 0 0 0 0
# 3.13 expect: generator 1 1 1 0 0 0 0 0 0 0 0 1 0 0
# 3.13 expect: builtin_function_or_method 1 0 0 0 0 0 0 1 0 0 0 0 0 0
# 3.13 expect: NoneType 1 0 0 0 0 0 0 0 0 0 0 0 0 0
# 3.13 expect: deque 0 1 0 1 1 1 1 0 1 0 0 0 0 0
# 3.13 expect: OrderedDict 0 1 0 1 1 1 1 0 0 1 0 0 1 0
# 3.13 expect: object 1 0 0 0 0 0 0 0 0 0 0 0 0 0
# 3.13 expect: {'a': 1, 'b': 2, 'c': 3} 1 5 True ['b', 'c'] [('b', 2), ('c', 3)] [2, 3] 9 3 True
# 3.13 expect: KeyError 'zz'
# 3.13 expect: [1, 2, 3] True [3, 2, 1] 2 1 True
# 3.13 expect: Can't instantiate abstract class Bad withou
# 3.13 expect: [5, 2, 1] 3 3
# 3.13 expect: True True collections.abc.Iterable[int]
