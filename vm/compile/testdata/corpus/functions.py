"""Docstring of the module."""
import functools


def doc():
    """Docstring."""
    return 1


def no_doc():
    f'{1}'


def joined(): 'a' 'b'
def folded(): 'a' + 'b'
def params(a, b=1, /, c=2, *d, e, f=3, **g): return a, b, c, d, e, f, g
def defaults(a=1, b=2, c=(3, 4), d=[]): pass
def kwonly(*, a, b=1, c=x): pass
def annotated(a: int, b: str = 'x', /, c: float = 1, *d: int, e: bool, f: 'y' = 2, **g: dict) -> None: pass
def returns() -> int: yield


@functools.wraps(doc)
@a.b[0](1)
def decorated(x): return x


def closures(a, b):
    c = 1
    def inner(d):
        nonlocal c
        c += a
        def innermost(): return a + b + c + d
        return innermost
    del b
    f = lambda x, y=c: x + y + a
    return inner, f, [a for _ in c], (lambda: (lambda: a))


def shadow(a):
    global g
    def g(): pass
    class K:
        a = a
        def m(self): return a, __class__
    g = 1
    return [a for a in a for b in a if b]


def gen(a):
    x = yield
    y = yield a
    yield from a
    z = yield from (yield a)
    return (yield), x, y, z


def unpack(a):
    b, c = a
    b, *c = a
    *b, c = a
    b, (c, [d, *e], f) = a
    [b, c] = c, b
    b, c, d = d, c, b
    (b,) = (a,)
    b, c, d, e = e, d, c, b
    b = c = d = a
    x, y = 1, 2
    del b, c, (d, [e]), a[0], a.b
    () = a
    [] = a
    (b.x, c[0]) = a
    return b


def augmented(a, b):
    a += 1; a -= 1; a *= 1; a /= 1; a //= 1; a %= 1; a **= 1
    a <<= 1; a >>= 1; a &= 1; a |= 1; a ^= 1; a @= 1
    a.b += 1
    a[b] += 1
    a[b:1] += 1
    a[b, 1].c -= b
    global q
    q += 1


def operators(a, b):
    return (a + b, a - b, a * b, a / b, a // b, a % b, a ** b, a @ b, a << b, a >> b, a & b, a | b,
            a ^ b, -a, +a, ~a, not a, a < b, a <= b, a == b, a != b, a > b, a >= b, a is b,
            a is not b, a in b, a not in b, a[b], a[1:2], a[::2], a[:], a[1:2, ...], a.b, a[a:b:a])


def walrus(a):
    if (n := len(a)) > 10: return n
    while chunk := a(): print(chunk)
    return [y := 1, y ** 2, (z := y)], [last := x for x in a], f'{(w := 3)}'


def calls(f, a, k):
    f()
    f(1, a, k)
    f(a, x=1, y=a)
    f(*a)
    f(**k)
    f(*a, **k)
    f(1, *a, 2, *k, x=1, **k, y=2, z=3, **a)
    f(a, *[1, 2, 3])
    f(x=1, **k)
    f(**k, x=1)
    f(1, 2, 3, **k)
    a.f()
    a.f(1, k)
    a.f(x=1)
    a.f(*k)
    a.b.c(d)(e).f
    f(x for x in a)
    f((x for x in a), 1)
    print(a, end='', sep=k)
    super().f(a)


async def coroutine(a):
    await a
    async with a as b, a: return await b
    async with a: pass
    async for x in a:
        if x: break
        continue
    else: await x
    async for x, y in a: return x
    z = [x async for x in a if await x]
    z = {x: y async for x in a for y in x}
    z = {await x for x in a}
    g = (x async for x in a)
    try: await a
    finally: await z
    return [y for x in a async for y in x]


async def asyncgen(a):
    yield 1
    async with a:
        yield a
        return


lambda: (yield)
lambda *a, **k: (a, k)
lambda a, b=1, *, c=2: a
pair = lambda: 0, lambda: 0
