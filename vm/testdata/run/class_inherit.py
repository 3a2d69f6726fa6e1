class A:
    def hi(self): return 'A.hi'
    def who(self): return 'A'
    def call(self): return self.who()
class B(A):
    def who(self): return 'B'
    def hi(self): return 'B>' + super().hi()
class C(A):
    def hi(self): return 'C>' + super().hi()
class D(B, C):
    def hi(self): return 'D>' + super().hi()
d = D()
print(d.hi(), d.call(), B().call(), [c.__name__ for c in D.__mro__], D.__bases__ == (B, C), B.__base__.__name__)
print(issubclass(D, A), issubclass(A, D), isinstance(d, (int, C)), issubclass(bool, (str, int)), D.mro() == list(D.__mro__))
class E(D):
    def __init__(self, v):
        super().__init__()
        self.v = v
class F(E):
    def __init__(self, v):
        E.__init__(self, v * 2)
        super(F, self).__init__(v * 3)
print(F(5).v, A.__subclasses__() == [B, C])
try:
    class X(A, B): pass
except TypeError as e:
    print(e)
try:
    class Y(int, str): pass
except TypeError as e:
    print(e)
try:
    class Z(bool): pass
except TypeError as e:
    print(e)
try:
    class W(5): pass
except TypeError as e:
    print(e)
class Base:
    def __init_subclass__(cls, tag=None, **kw):
        super().__init_subclass__(**kw)
        cls.tag = tag
        print('sub', cls.__name__, tag)
class Sub(Base, tag='x'): pass
class Sub2(Sub): pass
class Mixin:
    def extra(self): return 'extra ' + self.name
class Named(Mixin):
    name = 'n'
print(Named().extra(), Sub.tag)
class Abs:
    def run(self): raise NotImplementedError('run')
try:
    Abs().run()
except NotImplementedError as e:
    print(repr(e))
class P:
    x = 1
class Q(P): pass
P.x = 2
print(Q.x, Q().x)
Q.x = 3
print(P.x, Q.x)
del Q.x
print(Q.x, super(Q, Q()).x)

# expect: D>B>C>A.hi B B ['D', 'B', 'C', 'A', 'object'] True A
# expect: True False True True True
# expect: 15 True
# expect: Cannot create a consistent method resolution
# expect: order (MRO) for bases A, B
# expect: multiple bases have instance lay-out conflict
# expect: type 'bool' is not an acceptable base type
# expect: int() takes at most 2 arguments (3 given)
# expect: sub Sub x
# expect: sub Sub2 None
# expect: extra n x
# expect: NotImplementedError('run')
# expect: 2 2
# expect: 2 3
# expect: 2 2
# 3.13 expect: D>B>C>A.hi B B ['D', 'B', 'C', 'A', 'object'] True A
# 3.13 expect: True False True True True
# 3.13 expect: 15 True
# 3.13 expect: Cannot create a consistent method resolution order (MRO) for bases A, B
# 3.13 expect: multiple bases have instance lay-out conflict
# 3.13 expect: type 'bool' is not an acceptable base type
# 3.13 expect: int expected at most 2 arguments, got 3
# 3.13 expect: sub Sub x
# 3.13 expect: sub Sub2 None
# 3.13 expect: extra n x
# 3.13 expect: NotImplementedError('run')
# 3.13 expect: 2 2
# 3.13 expect: 2 3
# 3.13 expect: 2 2
