"""Comprehensions in place (PEP 709) and generator expressions."""
import sys

squares = [x * x for x in range(10) if x % 2 if x]
pairs = {(a, b): a + b for a in "abc" for b in "xyz" if a < b}
unique = {y for x in squares for y in [x + 1] if y}
lazy = (x for x in squares if x)
paths = [p.strip() for p in sys.path if sys.intern(p)]
nested = [[y for y in x] for x in [[1], [2]]]
functions = [lambda: i for i in range(3)]


class Scope:
    n = 3
    listed = [i for i in range(n)]
    both = {n: [n for n in range(n)] for n in listed}
    cells = [lambda: i for i in range(3)]
    outer = [__class__ for i in range(1)]
    names = [x for x in __name__ if (lambda: x)()]


def local(data, x=1):
    a = [x for x in data]
    b = {x: y for x, y in data}
    c = {x for x in data for x in x}
    d = list(x for x in data)
    total = sum([x for y in data if (x := y)])
    try:
        e = [1 / x for x in data]
    except ZeroDivisionError:
        e = x
    return a, b, c, d, e, total, x


def closures(data):
    def before():
        return later
    a = [lambda: (x, data) for x in data]
    b = [[lambda: (x, y) for y in x] for x in data]
    later = {k: v for k, v in [(lambda: k, lambda: k) for k in data]}
    del data
    return before, a, b


def unbound(flag):
    if flag:
        a = b = 1
    else:
        del flag
    print(a, flag)
    for c in b:
        d = c
    while a:
        print(c)
        del a
    return d, a


def many():
    """More variables than are followed from block to block."""
    a0 = 0
    a1 = 1
    a2 = 2
    a3 = 3
    a4 = 4
    a5 = 5
    a6 = 6
    a7 = 7
    a8 = 8
    a9 = 9
    a10 = 10
    a11 = 11
    a12 = 12
    a13 = 13
    a14 = 14
    a15 = 15
    a16 = 16
    a17 = 17
    a18 = 18
    a19 = 19
    a20 = 20
    a21 = 21
    a22 = 22
    a23 = 23
    a24 = 24
    a25 = 25
    a26 = 26
    a27 = 27
    a28 = 28
    a29 = 29
    a30 = 30
    a31 = 31
    a32 = 32
    a33 = 33
    a34 = 34
    a35 = 35
    a36 = 36
    a37 = 37
    a38 = 38
    a39 = 39
    a40 = 40
    a41 = 41
    a42 = 42
    a43 = 43
    a44 = 44
    a45 = 45
    a46 = 46
    a47 = 47
    a48 = 48
    a49 = 49
    a50 = 50
    a51 = 51
    a52 = 52
    a53 = 53
    a54 = 54
    a55 = 55
    a56 = 56
    a57 = 57
    a58 = 58
    a59 = 59
    a60 = 60
    a61 = 61
    a62 = 62
    a63 = 63
    a64 = 64
    a65 = 65
    a66 = 66
    a67 = 67
    a68 = 68
    a69 = 69
    if a0:
        a70 = 1
    del a65
    print(a70, a65, a69)
    return [a69 for a69 in a68], a69, a71


async def asynchronous(source):
    a = [x async for x in source]
    b = {x: y async for x in source for y in await x if y}
    c = {await x for x in source}
    d = [[y async for y in x] for x in source if await x]
    e = (x async for x in source if x)
    return [e async for e in e], a, b, c, d


gen = [(yield_ for yield_ in x) for x in squares]
