# coding: utf-8
# Every construct of the 2.7 grammar. It is parsed, never run.
None, True, a, 0, 00, 0777, 0o17, 0xFF, 0b101, 1L, 0xFFL, 017l, 1., .5, 1e5, 1.5E-3, 5j, 1.5J, 010j, 09.5, 01e2
9223372036854775807, 9223372036854775808, 0xffffffffffffffff, 0777777777777777777777, 123456789012345678901234567890
-1, - 1, -9223372036854775808, -9223372036854775808L, -9223372036854775809, -1.5, -2j, -0, -0.0, --1, -1 ** 2, -(1), -x
'a', "b", '''c
d''', """e"f""", r'\n', u'g', U'h', b'i', br'\j', ur'\u0041\n\\u0042', 'k' 'l' u'm' "", '\xe9', u'\u00e9\U0001f600\x41', 'é', u'é'
'\a\b\f\n\r\t\v\\\'\"\0\12\123\777\x41\u0041\q\
'
`a`, `a, b`, `a` + `b`
a <> b, a != b, a < b <= c, a not in b, a is not b
print
print a
print a,
print a, b
print a, b,
print (a, b)
print (a), b
print >>a
print >>a, b
print >>a, b,
print >> a.b, c, d
exec a
exec a in b
exec a in b, c
exec (a, b)
exec (a, b, c)
exec (a, b, c, d)
exec "a" "b"
raise
raise a
raise a, b
raise a, b, c
def f(): pass
def f(a, b=c, *d, **e): pass
def f(a, (b, c), (d, (e, f)), (g,), ((h)), i=1, (j, k)=l): pass
def f((a)): pass
def f((a, b)=c,): return
def f(*a): yield
def f(**a): x = yield b
lambda: a
lambda a, (b, c)=d, *e, **f: g
lambda (a, b): lambda c: d
@a
@b.c(d, *e)
@f()
def g(): pass
@a
class C: pass
class C(): pass
class C(a, b): x
class C(a, b,):
    """doc"""
    def f(self): return 1
if a: b
elif c: d
elif \
  e: f
else: g
while a: break
else: b
for a in b: c
for a, b in c: continue
for a, in b, c: d
for (a, b), [c, d.e] in f: g
else: h
try: a
except: b
try: a
except b: c
except d, e: f
except (g, h), (i, j): k
except l as m: n
except o as p.q: r
else: s
finally: t
try: a
finally: b
with a: b
with a as b: c
with a as (b, c), d as e.f, g: h
with \
  a as b:
    c
[a for b in c], [a for b in c, d], [a for b in c, d, if e], [a for b, c in d if e if f for g in h], [a for b in lambda: c, lambda: d]
(a for b in c), {a for b in c}, {a: b for c, in d}, f(a for b in c), (a for b in c if lambda: d)
[], [a], [a,], (), (a,), (a, b), (a), {}, {a: b}, {a: b,}, {a}, {a, b}
a[b], a[b, c], a[b,], a[:], a[b:], a[:b], a[b:c], a[::], a[b::], a[b:c:d], a[...], a[b, ...], a[b:c, d], a[(b, c)], a[. . .]
a(b, c=d, *e, **f), a(*b, c=d), a(b,), a(*b), a(**c), a(b)(c).d[e](f)
(a).b, (a)(b), (
a).c, ((a)[b])
a + b - c * d / e // f % g << h >> i & j ^ k | l
a + b + c + \
  d + e
a ** -b ** c, ~a, not a, +a, not not b
a and b and c or d or e and not f, a if b else c if d else e
a = b = c, d
a, b = [c, d] = e
a.b, c[d] = (e, f)
a = yield_
a += b; a -= b; a *= b; a /= b; a //= b; a %= b; a &= b; a |= b; a ^= b; a <<= b; a >>= b; a **= b, c
a.b += c; d[e] -= f
del a, b.c, d[e], (f, g), [h], d[i:j]
assert a
assert a, b
import a, b.c as d, e.f
from a import b
from a import b as c, d
from a import (b, c as d,)
from a import *
from . import a
from .. import a
from ... b import c
from .a.b import c
global a, b
def f():
    '''several
    lines'''
    x = '''more
lines''' + y
    return (yield), (yield a, b)
async = await = nonlocal = None_ = 1
if a:
	b
        c
