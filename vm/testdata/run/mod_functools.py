import functools, operator
from functools import reduce, partial, lru_cache, cached_property, singledispatch, wraps
print(reduce(lambda a, b: a + b, [1, 2, 3]), reduce(operator.mul, range(1, 5), 10), reduce(max, [3, 9, 2]))
try: reduce(max, [])
except TypeError as e: print(e)
p = partial(pow, 2)
print(p(5), partial(int, base=2)('101'), p.func is pow, p.args, partial(print, 'a', sep='-').keywords)
partial(print, 'a', sep='-')('b')
@lru_cache(maxsize=2)
def f(x):
    print('compute', x)
    return x * 2
print(f(1), f(1), f(2), f(3), f(1), f.cache_info())
f.cache_clear()
print(f.cache_info(), f.__name__)
@lru_cache(None)
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(80))
@functools.cache
def g(*a, **k): return (a, k)
print(g(1, a=2) is g(1, a=2))
class C:
    @cached_property
    def v(self):
        print('once')
        return 5
c = C()
print(c.v, c.v, c.__dict__)
@singledispatch
def show(x): return 'obj'
@show.register(int)
def _(x): return 'int'
@show.register
def _(x: list): return 'list'
print(show(1), show([]), show('a'), show(True))
print(operator.itemgetter(1)([5, 6]), operator.attrgetter('real')(5), operator.methodcaller('upper')('a'), operator.add(1, 2), operator.itemgetter(0, 2)('abc'), sorted([(1, 'b'), (0, 'a')], key=operator.itemgetter(1)))
@wraps(fib)
def w(): 'w doc'
print(w.__name__, w.__wrapped__ is fib)

# expect: 6 240 9
# expect: reduce() of empty sequence with no initial value
# expect: 32 5 True (2,) {'sep': '-'}
# expect: a-b
# expect: compute 1
# expect: compute 2
# expect: compute 3
# expect: compute 1
# expect: 2 2 4 6 2 CacheInfo(hits=1, misses=4, maxsize=2, currsize=2)
# expect: CacheInfo(hits=0, misses=0, maxsize=2, currsize=0) f
# expect: 23416728348467685
# expect: True
# expect: once
# expect: 5 5 {'v': 5}
# expect: int list obj int
# expect: 6 5 A 3 ('a', 'c') [(0, 'a'), (1, 'b')]
# expect: fib True
# 3.13 expect: 6 240 9
# 3.13 expect: reduce() of empty iterable with no initial value
# 3.13 expect: 32 5 True (2,) {'sep': '-'}
# 3.13 expect: a-b
# 3.13 expect: compute 1
# 3.13 expect: compute 2
# 3.13 expect: compute 3
# 3.13 expect: compute 1
# 3.13 expect: 2 2 4 6 2 CacheInfo(hits=1, misses=4, maxsize=2, currsize=2)
# 3.13 expect: CacheInfo(hits=0, misses=0, maxsize=2, currsize=0) f
# 3.13 expect: 23416728348467685
# 3.13 expect: True
# 3.13 expect: once
# 3.13 expect: 5 5 {'v': 5}
# 3.13 expect: int list obj int
# 3.13 expect: 6 5 A 3 ('a', 'c') [(0, 'a'), (1, 'b')]
# 3.13 expect: fib True
