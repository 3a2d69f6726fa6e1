# Scopes, classes, imports.
import os, os.path, a.b.c as d, e as f
from . import g
from .h import i as j, k
from ..l import *
from m.n import (o, p as q)
x: int = 1
y: 'str'
z.w: int = 2
z[0]: int
z[1:2, ::3]: int = 3
(paren): int = 4
(paren2): int
del x


class Plain: pass


class Based(Plain, metaclass=Meta, **kw): """Doc."""


class Full(*bases, key=1):
    'Docstring.'
    attr: int = 1
    other: str
    __private = 2
    _Full__mangled = 3
    __dunder__ = 4

    def method(self, __arg, *, __kw=1):
        self.__private = __arg
        from __mod import __name
        import __mod.__sub
        del self.__private
        return __class__, super().method(__kw)

    def closure(self):
        def inner(): return self.__private, __class__
        return inner

    class Inner:
        __private = 5
        def method(self): return self.__private
        x = [__private for _ in ()]

    lam = lambda self: __private
    comp = [attr for i in (1, 2) if attr]
    global global_name
    global_name = attr
    if attr:
        conditional: int = 3


@decorator
@other.decorator(1)
class Decorated: x = 1


def local_class(a):
    class C:
        b = a
        def m(self): return a
        a = 2
        [a for _ in a]
        print(a)
    class D(C):
        nonlocal a
        a = 1
        del a
    return C, D


class __Private:
    __x = 1
    def f(self): return self.__x


class ___: __x = 1


def dels():
    a = b = 1
    def f(): return a
    del a, b
    global c
    del c


def outer():
    x = 1
    class A:
        x = x
        class B:
            y = x
            def f(self): return x, y, super
    def gen():
        yield x
        [lambda: x for x in (lambda: x)()]
    return A, gen


print(x, __name__, [os for os in os])
