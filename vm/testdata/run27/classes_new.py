class Base(object):
    count = 0
    def __new__(cls, *a, **k):
        Base.count += 1
        return super(Base, cls).__new__(cls)
    def __init__(self, x=1):
        self.x = x
    def hello(self): return 'hello from ' + self.__class__.__name__
class Derived(Base):
    def __init__(self, x, y):
        super(Derived, self).__init__(x)
        self.y = y
    def hello(self): return super(Derived, self).hello() + '!'
d = Derived(1, 2)
print d.hello(), d.x, d.y, Base.count, Derived.__mro__, Derived.__bases__
print Base, Derived, type(d), type(Base), int, type(None), type(lambda: 0), type(len), type([].append), type(d.hello), type(Base.hello)
print Base.hello, Derived.__name__, repr(Base.hello).replace('Base', 'B')
for f in (lambda: d.nope, lambda: Base.nope, lambda: Base.hello(), lambda: Base.hello(3), lambda: Derived(1), lambda: object(1), lambda: d[0], lambda: len(d), lambda: d + 1, lambda: d < 1 or 'cmp', lambda: Base.hello(d)):
    try:
        print f()
    except (AttributeError, TypeError), e:
        print type(e).__name__, e
class P(object):
    def __init__(self): self._v = 1
    @property
    def v(self): return self._v
    @v.setter
    def v(self, value): self._v = value
    w = property(lambda self: 'w')
p = P()
p.v = 5
print p.v, p.w
try:
    p.w = 1
except AttributeError, e:
    print e
class Slots(object):
    __slots__ = ('a', 'b')
s = Slots()
s.a = 1
print s.a
try:
    s.c = 1
except AttributeError, e:
    print e
try:
    s.b
except AttributeError, e:
    print e
class Meta(type):
    def __new__(mcs, name, bases, ns):
        ns['made_by'] = 'Meta'
        return type.__new__(mcs, name, bases, ns)
    def __call__(cls, *a):
        print 'calling', cls.__name__
        return type.__call__(cls, *a)
class M(object):
    __metaclass__ = Meta
class M2(M): pass
print M.made_by, M2.made_by, type(M2), type(M2())
class Desc(object):
    def __get__(self, obj, cls): return ('get', obj is None, cls.__name__)
    def __set__(self, obj, value): print 'set', value
    def __delete__(self, obj): print 'delete'
class HasDesc(object):
    d = Desc()
h = HasDesc()
print h.d, HasDesc.d
h.d = 3
del h.d
class Cmp(object):
    def __init__(self, n): self.n = n
    def __cmp__(self, other): return cmp(self.n, other.n)
    def __repr__(self): return 'Cmp(%d)' % self.n
a, b = Cmp(1), Cmp(2)
print a < b, a > b, a == b, a != b, a <= b, a == Cmp(1), cmp(a, b), sorted([b, a]), max(a, b)
class Eq(object):
    def __init__(self, n): self.n = n
    def __eq__(self, o): return self.n == o.n
x, y = Eq(1), Eq(1)
print x == y, x != y, not (x == y), hash(x) == hash(x)
class Nz(object):
    def __nonzero__(self): return False
print bool(Nz()), not Nz(), 'yes' if Nz() else 'no'
class Num(object):
    def __init__(self, v): self.v = v
    def __add__(self, o): return 'add'
    def __div__(self, o): return 'div'
    def __truediv__(self, o): return 'truediv'
    def __floordiv__(self, o): return 'floordiv'
    def __rdiv__(self, o): return 'rdiv'
    def __idiv__(self, o): return 'idiv'
    def __divmod__(self, o): return 'divmod'
    def __long__(self): return 5L
    def __int__(self): return 4
    def __float__(self): return 2.5
    def __oct__(self): return 'oct'
    def __hex__(self): return 'hex'
    def __index__(self): return 2
    def __coerce__(self, o): return (self.v, o)
n = Num(3)
print n + 1, n / 2, n // 2, 2 / n, divmod(n, 2), long(n), int(n), float(n), oct(n), hex(n), range(10)[n]
n /= 2
print n
class Seq(object):
    def __len__(self): return 5
    def __getitem__(self, i): return ('item', i) if not isinstance(i, slice) else ('sl', i.start, i.stop, i.step)
    def __getslice__(self, i, j): return ('slice', i, j)
    def __setslice__(self, i, j, v): print 'setslice', i, j, v
    def __delslice__(self, i, j): print 'delslice', i, j
q = Seq()
print q[1], q[1:2], q[:], q[-2:], q[::2], q[1:2, 3], q[:-1]
q[1:2] = 'v'
del q[1:]
class Plain(object):
    def __getitem__(self, i): return i
print Plain()[1:2], Plain()[:], Plain()[::3], Plain()[...]
class It(object):
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def next(self):
        self.n += 1
        if self.n > 3: raise StopIteration
        return self.n
print list(It()), next(It()), dict.fromkeys(It()), zip(It(), 'ab')
class Ctx(object):
    def __enter__(self): print 'in'; return 'ctx'
    def __exit__(self, t, v, tb): print 'out', t, v; return t is ValueError
with Ctx() as c, Ctx():
    print c
    raise ValueError('swallowed')
try:
    with Ctx():
        raise KeyError('not swallowed')
except KeyError, e:
    print 'propagated', e
def loop():
    for i in range(3):
        with Ctx():
            if i == 1: continue
            if i == 2: return 'returned'
print loop()
class L(list):
    def __getitem__(self, i): return 'mine'
    def __len__(self): return 99
l = L([1, 2, 3])
print l[0], l[0:2], len(l), l, list(l)
print type('Dyn', (object,), {'x': 1})().x, isinstance(True, int), callable(d.hello), callable(3)
print [c.__name__ for c in Base.__subclasses__()], hasattr(Base, '__qualname__'), Base.__dict__['count'], Base.__doc__

# expect: hello from Derived! 1 2 1 (<class '__main__.Derived'>, <class '__main__.Base'>, <type 'object'>) (<class '__main__.Base'>,)
# expect: <class '__main__.Base'> <class '__main__.Derived'> <class '__main__.Derived'> <type 'type'> <type 'int'> <type 'NoneType'> <type 'function'> <type 'builtin_function_or_method'> <type 'builtin_function_or_method'> <type 'instancemethod'> <type 'instancemethod'>
# expect: <unbound method Base.hello> Derived <unbound method B.hello>
# expect: AttributeError 'Derived' object has no attribute 'nope'
# expect: AttributeError type object 'Base' has no attribute 'nope'
# expect: TypeError unbound method hello() must be called with Base instance as first argument (got nothing instead)
# expect: TypeError unbound method hello() must be called with Base instance as first argument (got int instance instead)
# expect: TypeError __init__() takes exactly 3 arguments (2 given)
# expect: TypeError object() takes no parameters
# expect: TypeError 'Derived' object does not support indexing
# expect: TypeError object of type 'Derived' has no len()
# expect: TypeError unsupported operand type(s) for +: 'Derived' and 'int'
# expect: cmp
# expect: hello from Derived
# expect: 5 w
# expect: can't set attribute
# expect: 1
# expect: 'Slots' object has no attribute 'c'
# expect: b
# expect: Meta Meta <class '__main__.Meta'> calling M2
# expect: <class '__main__.M2'>
# expect: ('get', False, 'HasDesc') ('get', True, 'HasDesc')
# expect: set 3
# expect: delete
# expect: True False False True True True -1 [Cmp(1), Cmp(2)] Cmp(2)
# expect: True True False True
# expect: False True no
# expect: add div floordiv rdiv divmod 5 4 2.5 oct hex 2
# expect: idiv
# expect: ('item', 1) ('slice', 1, 2) ('slice', 0, 9223372036854775807) ('slice', 3, 9223372036854775807) ('sl', None, None, 2) ('item', (slice(1, 2, None), 3)) ('slice', 0, 4)
# expect: setslice 1 2 v
# expect: delslice 1 9223372036854775807
# expect: slice(1, 2, None) slice(None, None, None) slice(None, None, 3) Ellipsis
# expect: [1, 2, 3] 1 {1: None, 2: None, 3: None} [(1, 'a'), (2, 'b')]
# expect: in
# expect: in
# expect: ctx
# expect: out <type 'exceptions.ValueError'> swallowed
# expect: out None None
# expect: in
# expect: out <type 'exceptions.KeyError'> 'not swallowed'
# expect: propagated 'not swallowed'
# expect: in
# expect: out None None
# expect: in
# expect: out None None
# expect: in
# expect: out None None
# expect: returned
# expect: mine [1, 2] 99 [1, 2, 3] [1, 2, 3]
# expect: 1 True True False
# expect: ['Derived'] False 2 None
