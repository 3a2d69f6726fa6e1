"""Calls, attributes, displays and texts."""
import module


class Base(metaclass=Meta):
    "Doc\n\twith tab\n        and margin\n      smaller\n\n"
    annotated: int = 1
    later: "str"
    __slots__ = ("a",)

    def method(self, *args, **kw):
        """Doc.

        Indented.
          More.
        """
        self.attr = self.__private = args
        super().method(1, *args)
        super().method(1, k=2)
        x = super().attr, super(Base, self).attr, super(Base, self).method()
        self.method.im_func(1)(2)
        self.other(k=1, **kw)
        module.function(1, k=self)
        module.attr.method(k=1)
        (self
         .chained(1)
         .attribute
         .again(x=2, y=3))
        self.count += 1
        (self.
            long).name = 2
        del self.attr, x
        return __class__

    @property
    @module.decorator(1)
    def prop(self, a, /, b=1, *, c, d=2) -> int: return lambda x, *y, z=1, **w: (x, y, z, w)

    def cell(self, a, b):
        def inner():
            nonlocal b
            b = a
            del b
            return self, super().cell
        return inner

    def shadow(self):
        global Base
        Base = 1
        del Base

    attr.x = annotated


def calls(f, a, k):
    f()
    f(a, *a, 1, **k)
    f(*a)
    f(**k)
    f(a, x=1, **k, y=2, z=3)
    f(a, *a, x=1)
    f(1, 2, 3, *a)
    f(a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a)
    f(a=1, b=1, c=1, d=1, e=1, f=1, g=1, h=1, i=1, j=1, k=1, l=1, m=1, n=1, o=1, p=1)
    f.m(a=1, b=1, c=1, d=1, e=1, f=1, g=1, h=1, i=1, j=1, k=1, l=1, m=1, n=1, o=1, p=1, q=1, r=1, s=1, t=1,
        u=1, v=1, w=1, x=1, y=1, z=1, aa=1, ab=1, ac=1)
    print(f(a)(k), (lambda: f)(), [f][0](a))
    return f(x for x in a)


def displays(a, b, *c, **d):
    x = [], (), {}, [1, 2], [1, 2, 3], {1, 2, 3}, {a, b}, (a, b), [*a, b], {*a, *b}, (*a, b), (1, 2, *a)
    y = {1: a, 2: b}, {a: b}, {**a}, {1: 2, **a, "b": b, "c": 3}, {**a, **b, a: b}
    big = [a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a]
    big = (a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a)
    big = {a: 1, b: 2, 3: a, 4: a, 5: a, 6: a, 7: a, 8: a, 9: a, 10: a, 11: a, 12: a, 13: a, 14: a, 15: a, 16: a,
           17: a, 18: a, 19: a}
    z = a[1], a[b], a[1:2], a[:], a[::2], a[1:2, ...], a[b:], a[None:b:a]
    a[1] = a[:2] = a[1:2:3] = b
    a[1] += 1
    a[1:2] += b
    a[::b] *= 2
    a.b.c -= 1
    a @= b
    a **= a << b >> a & b | a ^ b // a % b / a - ~b
    del a[1], a[1:2], a[::2]
    p, *q, r = *a, b
    [p, q], r = a
    for p.x, q[0] in a:
        pass
    x += +a, -b, a @ b
    (n := a)
    print(n := 10, (n := 1 + 2))
    return x, y, z, big, c, d


def texts(a, b):
    x = f"", f"a", f"{a}", f"{a!r}{b!s:>10}{a!a}", f"x{a:{b}.{b}}y", f"{a=}", f"{{{a}}}" "c" f"{b:%H:%M}"
    y = "%s %r" % (a, b), "%d" % (a,), "%5s|%-5.3r|%%%a" % (a, b, a), "%s" % a, "%s" % (1, 2), "%(a)s" % (a,)
    z = f"{f'{a}' + f"{b["k"]}"}", f"{lambda_:>{'1' + "0"}}", f"{(lambda: 1)()}"
    big = f"{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}"
    return x, y, z, big


def annotated(a: int, *b: "str", c: list[int] = [], **d: 3) -> None:
    x: int
    y: int = 1
    z.attr: int = 2
    z[a]: int
    (w): int = 3


x: int = 1
y: f()
z.a: int
z[1:2, 3]: g() = 1
not_folded = 1 << 1000, "a" * 5000, (1,) * 300, 2 ** 10, -1 ** 2, 10 / 3, 7 // -2, 1 % 3, "ab"[1], (1, 2)[0], ~5, not 1
