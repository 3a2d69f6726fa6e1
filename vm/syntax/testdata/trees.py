# Every construct of the 3.9 grammar, for TestTrees. It is parsed, never run.
None, True, False, ..., 0, 00, 1_000, 0xFF, 0o17, 0b1_0, 1., .5, 1e5, 1.5E-3, 1e400, 0e0, 5j, 1.5J, 1e3j
9223372036854775807, 9223372036854775808, 123456789012345678901234567890, 0xffffffffffffffffffff
0o7777777777777777777777777, 0b11111111111111111111111111111111111111111111111111111111111111111
1if x else 2
'a', "b", '''c
d''', """e"f""", r'\n', u'g', U'h', 'i' "j" '''k''', u'l' 'm', 'n' u'o', ''
b'a', B"\x41\n\\\101\400\q", rb'\x', Rb"", bR'\\', b'a' b"b"
'\a\b\f\n\r\t\v\\\'\"\0\12\123\777\x41\u0041\U0001F600\
continued\q\8', '\ud800', '\ud83d\ude00', 'é', '\é', '日本', r'\é'
f'', f'a', f'{a}', f'a{b}c{d!r}e{f:g}h{i!s:{j}k{l}}m', f'{{n}}{o}', F"{ p }", rf'\{q}\n', fR'{r}'
f'{a=}{b = }{c=!s}{d=:>{e}}', f'{f"{g}"}', f'{h["i"]}', f'{j!=k}{l==m}{n<=o}{(lambda x: y)}{z:=5}'
f'a' 'b' f'{c}' "d", 'e' f'{f}{g:{h}}', u'i' f'{j}k', f'''{
a
+ b}
c{d}
  {e
}''', f'{a,}', f'{*b,}', f'{yield_}', f'{ {c: d}[e] }', f'é{f}日{g}'
f'{a}\x41{b}\n', f"{x:\x41{y}}", f'{x!r:^{width}.{precision}}'
a; b; c
a.b.c, a.b(c).d[e], (a).b, a[b][c], a()()
a[b, c], a[b,], a[:], a[b:], a[:b], a[b:c], a[::], a[b::c], a[b:c:d, e:f, g], a[(b, c)], a[...]
a(b, *c, d, e=f, *g, **h, i=j, **k), a(b for c in d), a((b for c in d)), a(b := c), a(b, c,), a(*b, *c), a(**b)
a(b
  , c)
not a, -a, +a, ~a, not -+~a, - - a, a ** b ** c, -a ** -b, (a ** b) ** c, await_ ** 2
a + b - c * d / e // f % g @ h << i >> j & k ^ l | m
a | b ^ c & d << e + f * g, (a + b) * c, a * (b + c), ((a))
a < b <= c > d >= e == f != g is h is not i in j not in k, (a < b) < c, not a in b
a and b and c or d or e and not f, a or (b or c)
a if b else c if d else e, (a if b else c) if d else e
lambda: a, lambda a: b, lambda a, b=c, *d, e, f=g, **h: i, lambda *, a: b, lambda a, /, b, *, c: d
lambda a=1, /, b=2: lambda: c, lambda *a, **b: (a, b), lambda **k: k, lambda a,: a, lambda a, /: a, lambda *a,: a
[], [a], [a,], [a, b, *c, d := e], (), (a,), (a, b), (*a,), (a, *b, c := d), (a := b)
{}, {a: b}, {a: b, **c, d: e,}, {**a}, {a}, {a, b,}, {*a, b}, {a := b, c}, {(a := b): c}
[a for b in c], [a for b, c in d if e if f for g in h], {a for b in c}, {a: b for c in d}, (a for b in c)
[a for a.b in c], [a for a[b], (c, *d) in e], [a for b in c or d if e or f], [a := b for c in d], [a for b, in c]
a = b
a = b = c
a, b = c
a, = b,
(a, b), [c, d], *e = f
*a, b = c
[a, *b] = c
() = []
[] = ()
(a) = (b)
(a).b = a[b] = (a.b)[c] = d
a.b[c].d, e()[f].g = h
a = *b, c
a = yield_ = (yield)
a += b; a -= b; a *= b; a /= b; a //= b; a %= b; a @= b; a &= b; a |= b; a ^= b; a <<= b; a >>= b; a **= b
a.b += c; a[b] += c, d; (a) += *b, c
a: b
a: b = c
(a): b
(a): b = c
a.b: c
a[b]: c = d, *e
(a.b): c = d
del a
del a, b.c, d[e], (f), (g, h), [i, j], (), []
del (a), (b.c),
pass
def f(): pass
def f(a, b: c, d=e, f: g = h, *i: j, k, l: m, n=o, p: q = r, **s: t) -> u: v
def f(a, /): pass
def f(a, b=1, /, c=2, *, d, e=3, **f): pass
def f(*, a): return
def f(*a): return b
def f(**a): return *b, c
def f(a,): yield
def f(*a,): yield b
def f(**a,): yield b, *c
def f(
    a,  # comment
    b
):
    """doc"""

    x = yield
    y = yield from z
    x += yield a, b
    x: y = yield
    return (yield)
    global g, h
    def inner():
        nonlocal x, y
@a
@b.c(d)
@e[f] or (g := h)
def f(): a; b;
@a
class C: pass
class C(): pass
class C(a, *b, c=d, **e):
    x: int = 1

    def m(self):
        pass
    # comment
@a
async def f(a):
    await b
    await b.c(d) ** -await e
    async for a in b: c
    else: d
    async for a, b in c:
        pass
    async with a: pass
    async with a as b, c: pass
    async with (a as b, c): pass
    [a async for b in c if await d async for e in f]
    (a async for b in c)
    return await a
if a: b
if a:
    b
elif c: d
elif (e := f):
    g
else:
    h
if a: b
else: c
if a:
    if b:
        c
    else:
        d
while a: break
while a := b:
    continue
else:
    c
for a in b: c
for a, in b: pass
for a, *b, (c, [d]) in e, *f:
    g
else:
    h
for (a) in b: pass
for a.b in c: pass
for a[b], c().d in e: pass
for [a, b] in c: pass
for *a, b in c: pass
with a: b
with a as b: c
with a as b, c as (d, e), f as [g, *h], i as j.k, l: m
with (a): b
with (a, b): c
with (a, b) as c: d
with (a as b): c
with (a as b, c, d as e,): f
with (a), (b) as c: d
with (a).b as c: d
with (yield_): d
with (a for b in c) as d: e
try: a
finally: b
try:
    a
except: b
try:
    a
except b:
    c
except (d, e) as f:
    g
else:
    h
finally:
    i
raise
raise a
raise a from b
assert a
assert a, b
import a
import a.b.c, d as e, f.g as h
from a import b
from a.b import c as d, e
from . import a
from .. import a
from ... import a
from .... import a
from .a import b
from ...a.b import (c, d as e,)
from a import *
global a, b
nonlocal_ = 1
x = a + \
    b
if a and \
   b:
    c
x = (a +  # comment
     b,

     c)
	
async_ = 1
变量 = 'é' + ünïcode; 変数 = 变量
ａｂｃ = 1
"é", a, 'é' 'ñ', b
if 1:
    # a comment
        # another
    x
  # and one
    y

# more

    z
class A:
    def f(self):
        if x:
            return y

    def g(self): return 1
def f(a): return a
if a:
	b
	if c:
		d
        	
	e

f
if x:
    y
    # no line end