# What no program of run/ and run27/ executes, for TestLooksAsExecuted.
import sys
x = 7; y = 3; L = [1, 2, 3, 4, 5, 6]
+x; -x; not x; `x`; ~x
x ** y; x / y; x % y; x - y; x // y; x << y; x >> y; x & y; x ^ y; x | y; x * y; x + y
z = 9
z //= y; z *= y; z /= y; z %= y; z **= y; z <<= y; z >>= y; z &= y; z ^= y; z |= y; z += y; z -= y
L[:]; L[1:]; L[:2]; L[1:2]; L[0:4:2]
L[:0] = []; L[5:] = [6]; L[1:2] = [2]; L[:] = L
del L[5:], L[:1], L[1:2], L[:], z
print x, y
print >>sys.stdout, x
print >>sys.stdout
exec 'x = 1' in {}
from math import *
class Old:
    a = 1
class New(object): pass
o = New(); o.a = 1; del o.a
d = {1: 2}; del d[1]; d[3] = 4; d[3] += 1
s = {x, y}; {v for v in L}; {v: v for v in [1, 2]}
g = 1
def f(*a, **k):
    global g, h
    g = 2; h = 3; del h
    t = 1; del t
    a, b, c = 1, t if False else 2, x
    a, b = b, a
    a, b, c = c, a, b
    return len
f(*[1]); f(**{'k': 1}); f(1, *[2], **{'k': 3}); f(k=1)
def outer(p):
    def inner():
        return p
    p = 2
    return inner()
outer(1)
class CM(object):
    def __enter__(self): return self
    def __exit__(self, *a): return True
with CM() as c: pass
with CM(): raise ValueError
from __builtin__ import True as T
exec 'from __future__ import division\nn = 6; n / 4; n /= 4'
