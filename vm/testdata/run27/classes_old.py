class A:
    "doc of A"
    shared = [1]
    def __init__(self, x=0):
        self.x = x
    def get(self): return self.x
    def who(self): return 'A'
class B(A):
    def who(self): return 'B' + A.who(self)
class C(A):
    def who(self): return 'C' + A.who(self)
    def only_c(self): return 'c'
class D(B, C): pass
d = D(5)
print d.who(), d.get(), d.x, d.only_c(), [c.__name__ for c in D.__bases__], A.__bases__
print A.__name__, A.__doc__, A.__module__, d.__class__, d.__class__ is D, str(D), D.__dict__.keys()
print isinstance(d, A), isinstance(d, D), issubclass(D, A), issubclass(A, D), isinstance(d, object), isinstance(A, type)
print type(d), type(A), type(d) is type(A(1)), type(A) is type(D)
print d.__dict__, vars(d), hasattr(d, 'get'), hasattr(d, 'nope'), getattr(d, 'nope', 'default')
for f in (lambda: d.nope, lambda: A.nope, lambda: A.get(), lambda: A.get(3), lambda: A(1, 2, 3), lambda: d(), lambda: d[0], lambda: len(d), lambda: iter(d), lambda: d + 1, lambda: 1 + d, lambda: -d):
    try:
        print f()
    except (AttributeError, TypeError), e:
        print type(e).__name__, e
d.x = 7
d.new = 'attr'
del d.new
try:
    del d.new
except AttributeError, e:
    print e
print A.get.im_func is A.__dict__['get'], A.get.im_self, d.get.im_self is d, d.get.im_class, A.get == A.get
class Full:
    def __init__(self, n): self.n = n
    def __add__(self, o): return Full(self.n + getattr(o, 'n', o))
    def __radd__(self, o): return Full(o + self.n)
    def __repr__(self): return 'Full(%r)' % self.n
    def __str__(self): return 'full ' + str(self.n)
    def __cmp__(self, o): return cmp(self.n, o.n if isinstance(o, Full) else o)
    def __len__(self): return self.n
    def __nonzero__(self): return self.n > 2
    def __getitem__(self, i):
        if i >= self.n: raise IndexError('no')
        return i * 10
    def __call__(self, *a): return a
    def __contains__(self, x): return x == 42
    def __getattr__(self, name):
        if name.startswith('dyn'): return name
        raise AttributeError(name)
    def __hash__(self): return hash(self.n)
    def __getslice__(self, i, j): return ('slice', i, j)
    def __neg__(self): return Full(-self.n)
    def __int__(self): return self.n
    def __iadd__(self, o):
        self.n += o
        return self
    def __coerce__(self, other): return None
    def __del__(self): pass
f = Full(3)
print f, [f], f + 1, 1 + f, f + f, f < Full(4), f == Full(3), f == 3, f != 3, len(f), bool(f), bool(Full(1)), list(f)
print f(1, 2), 42 in f, 1 in f, f.dynamic, f[1], f[1:2], f[:], f[1:], -f, int(f), {f: 1}[Full(3)], cmp(f, Full(1))
f += 5
print f, sorted([Full(3), Full(1), Full(2)]), max(Full(1), Full(9))
try:
    f.other
except AttributeError, e:
    print e
class SetAttr:
    def __setattr__(self, name, value):
        self.__dict__[name] = value * 2
    def __delattr__(self, name):
        print 'del', name
        del self.__dict__[name]
s = SetAttr()
s.v = 4
print s.v
del s.v
class Empty: pass
e = Empty()
e.a = 1
print e.a, Empty.__dict__.keys(), bool(e), e == e, e == Empty(), e != Empty()
x = Empty
x.late = lambda self: 'late'
print e.late()
e.own = lambda: 'own function'
print e.own()
class Meth:
    @staticmethod
    def s(x): return x
    @classmethod
    def c(cls, x): return cls.__name__, x
    @property
    def p(self): return 'prop'
print Meth.s(1), Meth().s(2), Meth.c(3), Meth().c(4), Meth().p
class It:
    def __init__(self): self.i = 0
    def __iter__(self): return self
    def next(self):
        self.i += 1
        if self.i > 3: raise StopIteration
        return self.i
print list(It()), sum(It()), max(It()), [x for x in It()], tuple(It())
try:
    class Bad(A, 5): pass
except TypeError, e:
    print e
try:
    raise A
except A, inst:
    print 'caught', inst.x
try:
    raise A(9)
except A, inst:
    print 'caught', inst.x, inst.__class__
class MyErr(A): pass
try:
    raise MyErr, 12
except A, inst:
    print inst.x

# expect: BA 5 5 c ['B', 'C'] ()
# expect: A doc of A __main__ __main__.D True __main__.D ['__module__', '__doc__']
# expect: True True True False True False
# expect: <type 'instance'> <type 'classobj'> True True
# expect: {'x': 5} {'x': 5} True False default
# expect: AttributeError D instance has no attribute 'nope'
# expect: AttributeError class A has no attribute 'nope'
# expect: TypeError unbound method get() must be called with A instance as first argument (got nothing instead)
# expect: TypeError unbound method get() must be called with A instance as first argument (got int instance instead)
# expect: TypeError __init__() takes at most 2 arguments (4 given)
# expect: AttributeError D instance has no __call__ method
# expect: AttributeError D instance has no attribute '__getitem__'
# expect: AttributeError D instance has no attribute '__len__'
# expect: TypeError iteration over non-sequence
# expect: TypeError unsupported operand type(s) for +: 'instance' and 'int'
# expect: TypeError unsupported operand type(s) for +: 'int' and 'instance'
# expect: AttributeError D instance has no attribute '__neg__'
# expect: D instance has no attribute 'new'
# expect: True None True __main__.D True
# expect: full 3 [Full(3)] full 4 full 4 full 6 True True True False 3 True False [0, 10, 20]
# expect: (1, 2) True False dynamic 10 ('slice', 1, 2) ('slice', 0, 9223372036854775807) ('slice', 1, 9223372036854775807) full -3 3 1 1
# expect: full 8 [Full(1), Full(2), Full(3)] full 9
# expect: other
# expect: 8
# expect: del v
# expect: 1 ['__module__', '__doc__'] True True False True
# expect: late
# expect: own function
# expect: 1 2 ('Meth', 3) ('Meth', 4) prop
# expect: [1, 2, 3] 6 3 [1, 2, 3] (1, 2, 3)
# expect: Error when calling the metaclass bases
# expect:     int() takes at most 2 arguments (3 given)
# expect: caught 0
# expect: caught 9 __main__.A
# expect: 12
