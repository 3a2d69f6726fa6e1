class A:
    count = 0
    "doc?"
    def __init__(self, x, y=2):
        self.x = x
        self.y = y
        A.count += 1
    def total(self): return self.x + self.y
    @staticmethod
    def st(a): return a * 2
    @classmethod
    def make(cls, v): return cls(v, v)
    @property
    def prop(self): return self.x * 100
    @prop.setter
    def prop(self, v): self.x = v // 100
    @prop.deleter
    def prop(self): print('deleted')
a = A(1)
print(a.x, a.y, a.total(), A.st(4), a.st(5), A.make(3).total(), a.prop, A.count)
a.prop = 700
print(a.x, a.__dict__, A.__name__, a.__class__.__name__, type(a) is A, isinstance(a, A), isinstance(a, object))
del a.prop
a.z = 9
del a.z
print(hasattr(a, 'z'), getattr(a, 'x'), getattr(a, 'q', 'dflt'), vars(a))
setattr(a, 'dyn', 1)
delattr(a, 'dyn')
m = a.total
f = A.total
print(m(), f(a), m.__self__ is a, m.__func__ is f, A.__module__, A.__qualname__, A.__doc__)
a.total = lambda: 'shadow'
print(a.total(), A.total(a))
class Empty: pass
e = Empty()
e.a, Empty.b = 1, 2
print(e.a, e.b, e.__dict__, 'b' in Empty.__dict__)
def t(f):
    try:
        print(f())
    except Exception as x:
        print(type(x).__name__, x)
t(lambda: e.nope)
t(lambda: Empty.nope)
t(lambda: A())
t(lambda: A(1, 2, 3))
t(lambda: Empty(1))
t(lambda: a.prop.x)
class RO:
    @property
    def p(self): return 1
def setp(): RO().p = 2
def delp(): del RO().p
def dela(): del e.zz
def seti(): (5).x = 1
def setb(): int.x = 1
for f in (setp, delp, dela, seti, setb): t(f)
t(lambda: 5())
t(lambda: e())
t(lambda: e[0])
t(lambda: len(e))
t(lambda: e + 1)
t(lambda: e < e)
t(lambda: iter(e))
t(lambda: next(e))
t(lambda: -e)
t(lambda: e in e)
t(lambda: int(e))

# expect: 1 2 3 8 10 6 100 2
# expect: 7 {'x': 7, 'y': 2} A A True True True
# expect: deleted
# expect: False 7 dflt {'x': 7, 'y': 2}
# expect: 9 9 True True __main__ A None
# expect: shadow 9
# expect: 1 2 {'a': 1} True
# expect: AttributeError 'Empty' object has no attribute 'nope'
# expect: AttributeError type object 'Empty' has no attribute 'nope'
# expect: TypeError __init__() missing 1 required positional argument: 'x'
# expect: TypeError __init__() takes from 2 to 3 positional arguments but 4 were given
# expect: TypeError Empty() takes no arguments
# expect: AttributeError 'int' object has no attribute 'x'
# expect: AttributeError can't set attribute
# expect: AttributeError can't delete attribute
# expect: AttributeError zz
# expect: AttributeError 'int' object has no attribute 'x'
# expect: TypeError can't set attributes of built-in/extension type 'int'
# expect: TypeError 'int' object is not callable
# expect: TypeError 'Empty' object is not callable
# expect: TypeError 'Empty' object is not subscriptable
# expect: TypeError object of type 'Empty' has no len()
# expect: TypeError unsupported operand type(s) for +: 'Empty' and 'int'
# expect: TypeError '<' not supported between instances of 'Empty' and 'Empty'
# expect: TypeError 'Empty' object is not iterable
# expect: TypeError 'Empty' object is not an iterator
# expect: TypeError bad operand type for unary -: 'Empty'
# expect: TypeError argument of type 'Empty' is not iterable
# expect: TypeError int() argument must be a string, a bytes-like object or a number, not 'Empty'
# 3.13 expect: 1 2 3 8 10 6 100 2
# 3.13 expect: 7 {'x': 7, 'y': 2} A A True True True
# 3.13 expect: deleted
# 3.13 expect: False 7 dflt {'x': 7, 'y': 2}
# 3.13 expect: 9 9 True True __main__ A None
# 3.13 expect: shadow 9
# 3.13 expect: 1 2 {'a': 1} True
# 3.13 expect: AttributeError 'Empty' object has no attribute 'nope'
# 3.13 expect: AttributeError type object 'Empty' has no attribute 'nope'
# 3.13 expect: TypeError A.__init__() missing 1 required positional argument: 'x'
# 3.13 expect: TypeError A.__init__() takes from 2 to 3 positional arguments but 4 were given
# 3.13 expect: TypeError Empty() takes no arguments
# 3.13 expect: AttributeError 'int' object has no attribute 'x'
# 3.13 expect: AttributeError property 'p' of 'RO' object has no setter
# 3.13 expect: AttributeError property 'p' of 'RO' object has no deleter
# 3.13 expect: AttributeError 'Empty' object has no attribute 'zz'
# 3.13 expect: AttributeError 'int' object has no attribute 'x' and no __dict__ for setting new attributes
# 3.13 expect: TypeError cannot set 'x' attribute of immutable type 'int'
# 3.13 expect: TypeError 'int' object is not callable
# 3.13 expect: TypeError 'Empty' object is not callable
# 3.13 expect: TypeError 'Empty' object is not subscriptable
# 3.13 expect: TypeError object of type 'Empty' has no len()
# 3.13 expect: TypeError unsupported operand type(s) for +: 'Empty' and 'int'
# 3.13 expect: TypeError '<' not supported between instances of 'Empty' and 'Empty'
# 3.13 expect: TypeError 'Empty' object is not iterable
# 3.13 expect: TypeError 'Empty' object is not an iterator
# 3.13 expect: TypeError bad operand type for unary -: 'Empty'
# 3.13 expect: TypeError argument of type 'Empty' is not iterable
# 3.13 expect: TypeError int() argument must be a string, a bytes-like object or a real number, not 'Empty'
