import sys
class A:
    x = 1
    y = [x for x in range(3)]
    z = [i for i in y]
    def f(self):
        return [super(A, self).__init__ is not None for _ in range(2)], [__class__.__name__ for _ in range(1)]
print(A.y, A.z, A().f(), A.x)
def f():
    def g(): return v
    v = 1
    r = [g() for _ in range(2)]
    del v
    try: g()
    except NameError as e: r.append(str(e))
    return r
print(f())
def t(n):
    for i in range(n):
        try:
            if i == 1: continue
            if i == 3: break
            try:
                if i == 2: raise ValueError(i)
            except ValueError as e:
                print('ve', e)
            else: print('else', i)
        finally:
            print('fin', i)
    else: print('no break')
    return 'end'
print(t(2), t(5))
def r():
    try: return 'a'
    finally: return 'b'
print(r())
def nested():
    try:
        try: 1 / 0
        except ZeroDivisionError as e:
            raise KeyError('k') from e
    except KeyError as e:
        print(repr(e.__cause__), repr(e.__context__), e.__suppress_context__)
    try:
        e
    except NameError as x: print(x)
nested()
def gen():
    try:
        for i in range(3):
            try: yield i
            except ValueError: yield 'v'
    finally: print('gen fin')
g = gen(); print(next(g), g.throw(ValueError), next(g)); g.close()
print(list(gen()))
def loc():
    a = 1
    print(sorted(locals()), [sorted(locals()) for b in range(1)])
loc()
print([y := 5, y ** 2], (lambda x, *, k=3: x + k)(1), [x for x in [1, 2, 3] if (z := x % 2)], z)
def deco(n):
    def d(f):
        def w(*a, **k): return (n, f(*a, **k))
        return w
    return d
@deco(1)
@deco(2)
def h(a, b=2, /, c=3, *args, d, **kw): return a, b, c, args, d, kw
print(h(1, d=4), h(1, 2, 3, 4, 5, d=6, e=7))
for bad in ['h()', 'h(1)', 'h(1, d=2, d=3)' , 'h(a=1, d=1)']:
    try: eval(bad)
    except (TypeError, SyntaxError) as e: print(type(e).__name__, e)
def deep(n): return n if n == 0 else deep(n - 1)
try: deep(2000)
except RecursionError as e: print(e)
d = 0
def count():
    global d
    d += 1
    count()
try: count()
except RecursionError: print(d)
class CM:
    def __init__(s, n): s.n = n
    def __enter__(s): print('enter', s.n); return s
    def __exit__(s, *a): print('exit', s.n, a[0]); return s.n == 1
with CM(1), CM(2) as c: raise OSError('x')
for i in range(3):
    with CM(i):
        if i == 1: break
def wg():
    with CM(9): yield 1
for _ in wg(): break
async def agen():
    return 5
class AC:
    async def __aenter__(s): print('aenter'); return 1
    async def __aexit__(s, *a): print('aexit', a[0]); return True
class AI:
    def __init__(s): s.n = 0
    def __aiter__(s): return s
    async def __anext__(s):
        s.n += 1
        if s.n > 2: raise StopAsyncIteration
        return s.n
async def main():
    async with AC() as x:
        print('x', x, await agen())
        raise KeyError(1)
    async for i in AI(): print('ai', i)
    else: print('ai else')
    return [i async for i in AI()]
try: main().send(None)
except StopIteration as e: print(e.value)
print(*(i for i in range(3)), **{'sep': ','})
a, (b, *c), d = 1, (2, 3, 4), 5; print(a, b, c, d)
x = {**{'a': 1}, 'b': 2}; x |= {'c': 3}; print(x, {1} | {2}, [*range(2), *'ab'])
print(f'{x["a"]!r:>{4}} {1_000:,} {3.14159:.{2}f} {"q":*^5}')
print(sys.exc_info())
try:
    try: raise ValueError('one')
    finally: raise TypeError('two')
except TypeError as e: print(repr(e.__context__))
try: raise ValueError from None
except ValueError as e: print(e.__cause__, e.__suppress_context__)
class Meta(type):
    def __call__(cls, *a): return ('made', super().__call__(*a))
class M(metaclass=Meta):
    def __new__(cls, v): o = super().__new__(cls); o.v = v; return o
print(M(3)[0], M(4)[1].v)
class P:
    @property
    def p(self): raise AttributeError('inner')
    def __getattr__(self, n): return 'ga ' + n
print(P().p, P().zz)
print([[j for j in range(i)] for i in range(4)], {k: [v for v in range(k)] for k in range(2)}, {(a, b) for a in 'x' for b in 'yz' if b != 'z'})
fs = [lambda i=i: i for i in range(3)]; print([f() for f in fs], [f() for f in [lambda: q for q in range(3)]])
class It:
    def __init__(self): self.i = 0
    def __iter__(self): return self
    def __next__(self):
        self.i += 1
        if self.i > 3: raise StopIteration
        return self.i
print(list(It()), sum(It()), 2 in It(), max(It()), dict(enumerate(It())), sorted(It(), reverse=True), [*It()], tuple(zip(It(), It())))
def delv():
    x = 1
    del x
    try: x
    except UnboundLocalError as e: print(e)
    try: del x
    except UnboundLocalError as e: print(e)
delv()
exec('''
def zz():
    return [kk for kk in range(2)]
print(zz(), [w for w in 'ab'])
''', {})
ns = {}; exec('a = [i for i in range(3)]\nb = lambda: a', ns); print(ns['b']())
print(eval('[n * m for n in range(2) for m in range(2)]', {'m': 5}))
i = 5
while i:
    i -= 1
    if i == 2: continue
else: print('while else')
def outer():
    n = 0
    class C:
        nonlocal n
        n = 5
        m = n
    return n, C.m
print(outer())
import functools, operator, itertools
print(functools.reduce(operator.add, [1, 2, 3]), list(itertools.chain([1], 'a')), functools.partial(pow, 2)(3))
class Slots:
    __slots__ = 'a', 'b'
s = Slots(); s.a = 1
try: s.b
except AttributeError as e: print(e)
try: s.c = 1
except AttributeError as e: print(e)
class D(dict):
    def __missing__(self, k): return k * 2
print(D()['x'], D(a=1)['a'])
print(type('T', (), {'v': 1})().v, isinstance(1, (int, str)), (1).__add__(2), int.__add__(1, 2))
class Cmp:
    def __init__(s, v): s.v = v
    def __lt__(s, o): return s.v < o.v
    def __eq__(s, o): return s.v == o.v
    def __bool__(s): return s.v > 0
    def __len__(s): return 3
print(sorted([Cmp(2), Cmp(1)])[0].v, Cmp(1) == Cmp(1), Cmp(1) != Cmp(2), 'y' if Cmp(0) else 'n', not Cmp(1))
if Cmp(1) < Cmp(2) and not Cmp(2) < Cmp(1): print('cmp ok')
class NB:
    def __lt__(s, o): return []
print('t' if NB() < 1 else 'f', bool(NB() < 1), NB() < 1)

# expect: [0, 1, 2] [0, 1, 2] ([True, True], ['A']) 1
# expect: [1, 1, "free variable 'v' referenced before assignment in enclosing scope"]
# expect: else 0
# expect: fin 0
# expect: fin 1
# expect: no break
# expect: else 0
# expect: fin 0
# expect: fin 1
# expect: ve 2
# expect: fin 2
# expect: fin 3
# expect: end end
# expect: b
# expect: ZeroDivisionError('division by zero') ZeroDivisionError('division by zero') True
# expect: local variable 'e' referenced before assignment
# expect: 0 v 1
# expect: gen fin
# expect: gen fin
# expect: [0, 1, 2]
# expect: ['a'] [['.0', 'b']]
# expect: [5, 25] 4 [1, 3] 1
# expect: (1, (2, (1, 2, 3, (), 4, {}))) (1, (2, (1, 2, 3, (4, 5), 6, {'e': 7})))
# expect: TypeError h() missing 1 required positional argument: 'a'
# expect: TypeError h() missing 1 required keyword-only argument: 'd'
# expect: SyntaxError keyword argument repeated: d (<string>, line 1)
# expect: TypeError h() missing 1 required positional argument: 'a'
# expect: maximum recursion depth exceeded in comparison
# expect: 999
# expect: enter 1
# expect: enter 2
# expect: exit 2 <class 'OSError'>
# expect: exit 1 <class 'OSError'>
# expect: enter 0
# expect: exit 0 None
# expect: enter 1
# expect: exit 1 None
# expect: enter 9
# expect: exit 9 <class 'GeneratorExit'>
# expect: aenter
# expect: x 1 5
# expect: aexit <class 'KeyError'>
# expect: ai 1
# expect: ai 2
# expect: ai else
# expect: [1, 2]
# expect: 0,1,2
# expect: 1 2 [3, 4] 5
# expect: {'a': 1, 'b': 2, 'c': 3} {1, 2} [0, 1, 'a', 'b']
# expect:    1 1,000 3.14 **q**
# expect: (None, None, None)
# expect: ValueError('one')
# expect: None True
# expect: made 4
# expect: ga p ga zz
# expect: [[], [0], [0, 1], [0, 1, 2]] {0: [], 1: [0]} {('x', 'y')}
# expect: [0, 1, 2] [2, 2, 2]
# expect: [1, 2, 3] 6 True 3 {0: 1, 1: 2, 2: 3} [3, 2, 1] [1, 2, 3] ((1, 1), (2, 2), (3, 3))
# expect: local variable 'x' referenced before assignment
# expect: local variable 'x' referenced before assignment
# expect: [0, 1] ['a', 'b']
# expect: [0, 1, 2]
# expect: [0, 0, 0, 1]
# expect: while else
# expect: (5, 5)
# expect: 6 [1, 'a'] 8
# expect: b
# expect: 'Slots' object has no attribute 'c'
# expect: xx 1
# expect: 1 True 3 3
# expect: 1 True True n False
# expect: cmp ok
# expect: f False []
# 3.13 expect: [0, 1, 2] [0, 1, 2] ([True, True], ['A']) 1
# 3.13 expect: [1, 1, "cannot access free variable 'v' where it is not associated with a value in enclosing scope"]
# 3.13 expect: else 0
# 3.13 expect: fin 0
# 3.13 expect: fin 1
# 3.13 expect: no break
# 3.13 expect: else 0
# 3.13 expect: fin 0
# 3.13 expect: fin 1
# 3.13 expect: ve 2
# 3.13 expect: fin 2
# 3.13 expect: fin 3
# 3.13 expect: end end
# 3.13 expect: b
# 3.13 expect: ZeroDivisionError('division by zero') ZeroDivisionError('division by zero') True
# 3.13 expect: cannot access local variable 'e' where it is not associated with a value
# 3.13 expect: 0 v 1
# 3.13 expect: gen fin
# 3.13 expect: gen fin
# 3.13 expect: [0, 1, 2]
# 3.13 expect: ['a'] [['a', 'b']]
# 3.13 expect: [5, 25] 4 [1, 3] 1
# 3.13 expect: (1, (2, (1, 2, 3, (), 4, {}))) (1, (2, (1, 2, 3, (4, 5), 6, {'e': 7})))
# 3.13 expect: TypeError h() missing 1 required positional argument: 'a'
# 3.13 expect: TypeError h() missing 1 required keyword-only argument: 'd'
# 3.13 expect: SyntaxError keyword argument repeated: d (<string>, line 1)
# 3.13 expect: TypeError h() missing 1 required positional argument: 'a'
# 3.13 expect: maximum recursion depth exceeded
# 3.13 expect: 999
# 3.13 expect: enter 1
# 3.13 expect: enter 2
# 3.13 expect: exit 2 <class 'OSError'>
# 3.13 expect: exit 1 <class 'OSError'>
# 3.13 expect: enter 0
# 3.13 expect: exit 0 None
# 3.13 expect: enter 1
# 3.13 expect: exit 1 None
# 3.13 expect: enter 9
# 3.13 expect: exit 9 <class 'GeneratorExit'>
# 3.13 expect: aenter
# 3.13 expect: x 1 5
# 3.13 expect: aexit <class 'KeyError'>
# 3.13 expect: ai 1
# 3.13 expect: ai 2
# 3.13 expect: ai else
# 3.13 expect: [1, 2]
# 3.13 expect: 0,1,2
# 3.13 expect: 1 2 [3, 4] 5
# 3.13 expect: {'a': 1, 'b': 2, 'c': 3} {1, 2} [0, 1, 'a', 'b']
# 3.13 expect:    1 1,000 3.14 **q**
# 3.13 expect: (None, None, None)
# 3.13 expect: ValueError('one')
# 3.13 expect: None True
# 3.13 expect: made 4
# 3.13 expect: ga p ga zz
# 3.13 expect: [[], [0], [0, 1], [0, 1, 2]] {0: [], 1: [0]} {('x', 'y')}
# 3.13 expect: [0, 1, 2] [2, 2, 2]
# 3.13 expect: [1, 2, 3] 6 True 3 {0: 1, 1: 2, 2: 3} [3, 2, 1] [1, 2, 3] ((1, 1), (2, 2), (3, 3))
# 3.13 expect: cannot access local variable 'x' where it is not associated with a value
# 3.13 expect: cannot access local variable 'x' where it is not associated with a value
# 3.13 expect: [0, 1] ['a', 'b']
# 3.13 expect: [0, 1, 2]
# 3.13 expect: [0, 0, 0, 1]
# 3.13 expect: while else
# 3.13 expect: (5, 5)
# 3.13 expect: 6 [1, 'a'] 8
# 3.13 expect: 'Slots' object has no attribute 'b'
# 3.13 expect: 'Slots' object has no attribute 'c' and no __dict__ for setting new attributes
# 3.13 expect: xx 1
# 3.13 expect: 1 True 3 3
# 3.13 expect: 1 True True n False
# 3.13 expect: cmp ok
# 3.13 expect: f False []
