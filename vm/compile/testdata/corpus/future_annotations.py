"""Annotations as text."""
from __future__ import annotations, division

import typing as t

a: int = 1
b: t.List[int, ...]
c: 1 + 2 * 3 ** -x
d: (1, 2)
e: t[1:2, ::3, :]
f: lambda a, b=1, *c, d=2, **e: a if b else c
g: [x for x in y if z if w for v in x]
h: {1: 2, **a}
i: {1, 2}
j: a.b(c, *d, e=f, **g)
k: not a and b or c
l: (a or b) and not (c and d)
m: a < b <= c is not d not in e
n: f'{a!r:>{b}} {{x}} {c}'
o: 'text' "quotes'"
p: (u'unicode', b'bytes', 1.5, 1j, None, ..., 1e999)
q: (yield)
r: -(-a) + (+b) - ~c
s: (a ** b) ** c ** d
t_: a @ b // c % d << e >> f & g ^ h | i
u: 1 .real
v: (x for x in y)
w: a(x for x in y)
x: a[b, c]
y: {k: v for k, v in z}
z: (a := b)
aa: [*a, (b, *c)]
ab: a[(*b, c)]
ac: ()
ad: (1,)
ae: lambda: 0
af: lambda *, a: 0
ag: (lambda: x)()
ah: (a, b)[0]
ai: f'{ {1: 2} }' f"{a['b']}"


class C:
    a: int
    b: C = 1


def f(a: int, /, b: t.List['C'] = 1, *c: x + 1, d: lambda: 0 = 2, **e: not a) -> t.Dict[str, int]:
    v: int = 1
    w: undefined
    self.x: int
    return v


async def g() -> None: pass
