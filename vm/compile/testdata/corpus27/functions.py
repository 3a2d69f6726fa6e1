# Scopes, closures, parameters, generators.
def plain(a, b=1, c=(2, 3), *args, **kwargs):
    """docstring"""
    local = a
    return local, args, kwargs


def unpacking((a, b), c, (d, (e, f))=(1, (2, 3))):
    return a, b, c, d, e, f


def closure(x):
    y = 1
    def inner(z=x):
        def innermost():
            return x, y, z
        return innermost
    y = 2
    return inner, lambda: x


def generator(n):
    x = yield
    y = yield n
    yield (yield 1)
    return


def comprehensions(a, b):
    l = [i for i in a if i in b]
    s = {i for i in a if i in b}
    g = (i + j for i in a for j in b)
    d = dict((k, v) for k, v in a)
    m = {k: lambda: k for k in a}
    return l, s, g, d, m, i


def globals_and_locals(x):
    global g, h
    g = x
    def inner():
        return g, unknown, len
    del h
    return inner


def bare_exec(code):
    exec code
    return name


def exec_in(code, space):
    exec code in space
    x = name
    return lambda: x


def star(x):
    from os import *
    return path


class C(object):
    """Doc."""
    x = 1
    y = [x for x in (1, 2)]
    z = property(lambda self: self.__z)
    def __init__(self, __private):
        self.__z = __private
        import __module.sub
    class __Nested:
        __slots__ = ['__x']
    def method(self):
        def inner():
            return self.__z
        return inner


def only_doc():
    "doc"


def no_doc():
    not_doc = 1


def none():
    None


def dead_code():
    if 0:
        yield 1
    return


def same_line(): x = 1; y = 2; return x


def long_lines(a):
    x = a(1,



          2)
    return x
def nested_loops():
    for a in b:
        for c in d:
            try:
                for e in f:
                    try:
                        continue
                    finally:
                        pass
            except X:
                continue
            with y:
                continue
