# only 3.13
x = 3
print([i * x for i in range(3)], {i: i for i in 'ab'}, {i for i in [1]}, list(i for i in range(2)))
def f():
    a = [j for j in range(3) if j]
    b = [[k * j for k in range(j)] for j in a]
    fs = [lambda: j for j in range(3)]
    return a, b, [g() for g in fs]
print(f())
class C:
    y = 5
    z = [y for _ in range(2)]
    w = [q for q in range(3)]
    def m(self): return [self.v for self.v in range(2)]
print(C.z if hasattr(C, 'z') else 0, C.w)
name = 'n'; val = 3.14159; width = 10
print(f'{name!r:>5} {val:.2f} {val:{width}.{2}f} {name + "x"} {f"{name}"} {val=} {name=!s} {"nested " + f'{x:03d}'}')
print(f'{"a" if x else "b"} {{}} {x!r}')
def gen():
    try:
        v = yield 1
        print('got', v)
        w = yield from inner()
        print('inner gave', w)
    finally:
        print('fin')
def inner():
    try:
        r = yield 'i1'
        print('r', r)
    except ValueError as e:
        print('inner caught', e)
        yield 'i2'
    return 'done'
g = gen(); print(next(g), g.send('s'), g.throw(ValueError('boo')))
try: next(g)
except StopIteration as e: print('stop', e.value)
g = gen(); next(g); next(g); g.close()
def outer():
    a = 1
    def mid():
        nonlocal a
        a += 1
        def low(): return a
        return low
    m = mid()
    return a, m()
print(outer())
def kw(a, b=2, *args, c, d=4, **k): return a, b, args, c, d, k
print(kw(1, c=3), kw(1, 2, 3, c=5, e=6), kw(*[1, 2], **{'c': 1}), kw(1, *(2, 3), c=1, **{'z': 2}))
class A:
    def f(self): return 'A.f'
    @property
    def p(self): return 'A.p'
    @classmethod
    def cm(cls): return cls.__name__
class B(A):
    def f(self): return super().f() + 'B'
    @property
    def p(self): return super().p + 'B'
    @classmethod
    def cm(cls): return super().cm() + 'B'
    def two(self): return super(B, self).f()
print(B().f(), B().p, B.cm(), B().two())
l = list(range(10)); print(l[2:5], l[:3], l[7:], l[::2], 'abcdef'[1:3]); l[2:4] = 'xy'; l[0:0] = [9]; print(l); del l[1:3]; print(l)
t = (1, 2); a, b = t; a, b = b, a; print(a, b); a, *b = 'abc'; print(a, b)
i = 0
while True:
    i += 1
    if i == 2: continue
    if i > 4: break
    try:
        if i == 3: raise KeyError(i)
    except KeyError as e: print('k', e)
    else: print('else', i)
    finally: print('f', i)
def tf():
    for i in range(3):
        try: return i
        finally: print('ret', i)
print(tf())
class CM:
    def __enter__(self): print('in'); return self
    def __exit__(self, t, v, tb): print('out', t and t.__name__, v); return True
with CM() as c, CM(): raise ValueError('w')
with CM(): pass
def wr():
    with CM(): return 5
print(wr())
assert x == 3, 'no'
try: assert x == 4, 'msg'
except AssertionError as e: print(e)
print(0 < x < 5, 0 < x < 2, not x, x is None, x is not None, 1 in [1], 1 not in [1], x and 0, x or 1)
del x
try: x
except NameError as e: print(e, e.name)
def ub():
    if 0: q = 1
    return q
try: ub()
except UnboundLocalError as e: print(e)
def fv():
    def h(): return zz
    try: h()
    except NameError as e: print(e)
    zz = 1
fv()
print(sorted([3, 1, 2], key=lambda v: -v), max([1, 5], key=lambda v: v), (lambda *a, **k: (a, k))(1, z=2))
async def co(n):
    return n + 1
async def co2():
    a = await co(1)
    b = await co(a)
    return b
try: co2().send(None)
except StopIteration as e: print('co', e.value)
class AW:
    def __await__(self):
        r = yield 'w'
        return r
async def co3(): return await AW()
c = co3(); print(c.send(None))
try: c.send(7)
except StopIteration as e: print('co3', e.value)
exec('def xx(a):\n    return a * 2\nprint(xx(4))')
print(eval('1 + 2'), eval('[i for i in range(3)]'))
def big():
    return [(a, b) for a in range(3) for b in range(a) if a != b]
print(big())
print(*[1, 2], *(3,), sep='-', **{'end': '!\n'})
d = {'a': 1, **{'b': 2}}; print(d, {**d, 'c': 3}, [*d, *d], {*d})
x = [1, 2, 3]; x[0] += 5; d['a'] += 1; print(x, d)
class V:
    n = 0
    def inc(self): self.n += 1; return self
print(V().inc().inc().n)
def dflt(a, b=[], *, c={}): b.append(a); return b
print(dflt(1), dflt(2), dflt.__defaults__, dflt.__kwdefaults__)
print((lambda: (yield))().__class__.__name__)
def docs():
    """
    Doc
       more
    """
print(repr(docs.__doc__))
import sys
print(sys.version_info[:3], sys.version.split()[0])
print(type(lambda: 0).__name__, (1).__class__, [].__len__())
walrus = [y for z in range(3) if (y := z * 2)]; print(walrus, y)
def many(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r): return a + r
print(many(*range(18)))
print(str(10**20), 2**100, -7 // 2, -7 % 3, 7 / 2, 1e100, 0.1 + 0.2, round(2.5), divmod(-7, 3))

# expect: [0, 3, 6] {'a': 'a', 'b': 'b'} {1} [0, 1]
# expect: ([1, 2], [[0], [0, 2]], [2, 2, 2])
# expect error: Traceback (most recent call last):
# expect error:   File "syntax_recent.py", line 10, in <module>
# expect error:     class C:
# expect error:     ...<3 lines>...
# expect error:         def m(self): return [self.v for self.v in range(2)]
# expect error:   File "syntax_recent.py", line 12, in C
# expect error:     z = [y for _ in range(2)]
# expect error:          ^
# expect error: NameError: name 'y' is not defined
# expect exit: 1
