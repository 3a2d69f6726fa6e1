class Meta(type):
    def __new__(m, name, bases, ns, **kw):
        ns['added'] = 'by meta'
        print('new', name, sorted(k for k in ns if not k.startswith('_')), kw)
        return super().__new__(m, name, bases, ns)
    def __init__(cls, name, bases, ns, **kw):
        super().__init__(name, bases, ns)
        cls.inited = True
    def __call__(cls, *a):
        print('call', a)
        return super().__call__(*a)
    def __len__(cls): return 7
    def __getattr__(cls, n): return 'meta ' + n
    @classmethod
    def __prepare__(m, name, bases, **kw):
        return {'prepared': 1}
    @property
    def mp(cls): return 'metaprop'
class A(metaclass=Meta, opt=5):
    def __init__(self, x): self.x = x
class B(A): pass
print(A.added, A.inited, A(1).x, len(A), A.foo, type(A).__name__, A.prepared, B(2).x, A.mp, isinstance(A, Meta))
C = type('C', (), {'v': 5, 'm': lambda self: self.v})
print(C().m(), C.__name__, type(C()), type(type), type(5)(3.7))
class Single:
    _i = None
    def __new__(cls):
        if cls._i is None: cls._i = super().__new__(cls)
        return cls._i
print(Single() is Single())
class NotSame:
    def __new__(cls): return 42
    def __init__(self): print('never')
print(NotSame())
class BadInit:
    def __init__(self): return 5
try:
    BadInit()
except TypeError as e:
    print(e)
class IC(type):
    def __instancecheck__(c, o): return o == 5
    def __subclasscheck__(c, o): return o is int
class X(metaclass=IC): pass
print(isinstance(5, X), isinstance(6, X), issubclass(int, X), issubclass(str, X))
class CG:
    def __class_getitem__(cls, k): return (cls.__name__, k)
print(CG[int], CG['a', 1])
from abc import ABC, abstractmethod
class Ab(ABC):
    @abstractmethod
    def run(self): ...
    def ok(self): return 'ok'
class Im(Ab):
    def run(self): return 'run'
try:
    Ab()
except TypeError as e:
    print(e)
print(Im().run(), Im().ok(), isinstance(Im(), Ab))
try:
    class Conf(A, metaclass=type('M2', (type,), {})): pass
except TypeError as e:
    print(e)
print(A.__class__ is Meta, Meta.__class__ is type, type.__name__, object.__class__, repr(Meta), A)

# expect: new A ['added', 'prepared'] {'opt': 5}
# expect: new B ['added', 'prepared'] {}
# expect: call (1,)
# expect: call (2,)
# expect: by meta True 1 7 meta foo Meta 1 2 metaprop True
# expect: 5 C <class '__main__.C'> <class 'type'> 3
# expect: True
# expect: 42
# expect: __init__() should return None, not 'int'
# expect: True False True False
# expect: ('CG', <class 'int'>) ('CG', ('a', 1))
# expect: Can't instantiate abstract class Ab with abstract method run
# expect: run ok True
# expect: metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
# expect: True True type <class 'type'> <class '__main__.Meta'> <class '__main__.A'>
# 3.13 expect: new A ['added', 'prepared'] {'opt': 5}
# 3.13 expect: new B ['added', 'prepared'] {}
# 3.13 expect: call (1,)
# 3.13 expect: call (2,)
# 3.13 expect: by meta True 1 7 meta foo Meta 1 2 metaprop True
# 3.13 expect: 5 C <class '__main__.C'> <class 'type'> 3
# 3.13 expect: True
# 3.13 expect: 42
# 3.13 expect: __init__() should return None, not 'int'
# 3.13 expect: True False True False
# 3.13 expect: ('CG', <class 'int'>) ('CG', ('a', 1))
# 3.13 expect: Can't instantiate abstract class Ab without an implementation for abstract method 'run'
# 3.13 expect: run ok True
# 3.13 expect: metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
# 3.13 expect: True True type <class 'type'> <class '__main__.Meta'> <class '__main__.A'>
