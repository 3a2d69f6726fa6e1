"""Jumps, exits and what the flow graph makes of them."""


def loops(xs, ys):
    for x in xs:
        if x:
            continue
        for y in ys:
            if y:
                break
        else:
            break
    else:
        return None
    while True:
        if xs:
            break
        elif ys:
            continue
        xs = not xs
    while xs and ys or not xs:
        xs = (yield xs) if ys else xs
    while 1 < xs < 3:
        pass
    else:
        xs = 0
    while 0:
        dead()
    if __debug__:
        return xs
    return


def tests(a, b, c):
    if a is None:
        return b
    if b is not None and c is None:
        return c
    if not a in b:
        return a
    x = a if b else c if not a else b
    y = a and b or c and not (a or b)
    assert a, b
    assert (a if b else c), "message"
    if a < b < c != a:
        return not a
    return a is not b, x, not not y, a == b, a not in c


def constants():
    if 1:
        a = ()
    if "":
        dead()
    else:
        a = (1, "two", (3.0, None), ..., b"4")
    while not 0:
        if a in {1, 2, 3} and a not in [4, 5]:
            break
    for x in (1, 2, 3):
        return x
    for y in [a, 5]:
        a, b = b, a
        a, b, c = c, b, a
        a, b, c, d = d, c, b, a
        (a,) = (b,)
        a = b = c
        a[b], c.d = c, a
        x = x = 1
    return ("long",
            "return") if a else None


def finallies(f):
    try:
        try:
            return f()
        finally:
            f.close()
    except (A, B) as e:
        if e:
            raise
        return 1
    except C:
        raise D from None
    except:
        pass
    else:
        f = 1
    finally:
        while f:
            try:
                break
            finally:
                continue
    for x in f:
        try:
            if x:
                continue
            with f as g, g.h as (i, j), k:
                if i:
                    return j
                break
        finally:
            del x


def groups(f):
    try:
        f()
    except* ValueError as e:
        print(e)
    except* (TypeError, OSError):
        f = None
    else:
        f = 2
    finally:
        print(f)
    try:
        f()
    except* A:
        try:
            pass
        except B as b:
            del b


def generator(n):
    x = yield
    y = yield from n
    try:
        z = yield x, y
    except GeneratorExit:
        return z
    with n:
        yield n
    lambda: (yield)


async def coroutine(a, b):
    async with a as x, b:
        await x
        return x
    async for i in b:
        if i:
            break
        async with i:
            continue
    else:
        await a
    try:
        await b
    finally:
        await a


async def agen(a):
    yield a
    async for x in a:
        yield (x, await x)
    return


try:
    import a.b.c as d, e.f, g as h
    from . import i
    from ..j import k as l, m
except ImportError:
    from n import *
finally:
    del d, (h, [i])
pass
"statement"
x = 1; y = 2
if x: y
elif y: x
if x in {"finallies", "coroutine", "groups", "agen"}:  # all names: the set is rebuilt once more
    y = x in {"not_a_name", "nor_this", "neither"}
