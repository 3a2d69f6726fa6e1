class G:
    def __init__(self): self.real = 1
    def __getattr__(self, n):
        if n.startswith('x'): return 'dyn ' + n
        raise AttributeError('no ' + n)
g = G()
print(g.real, g.xyz, hasattr(g, 'x1'), hasattr(g, 'y'), getattr(g, 'y', 'dflt'))
try:
    g.y
except AttributeError as e:
    print(e)
class S:
    def __setattr__(self, n, v):
        print('set', n, v)
        object.__setattr__(self, n, v)
    def __delattr__(self, n):
        print('del', n)
        super().__delattr__(n)
s = S()
s.a = 1
s.a += 1
del s.a
print(s.__dict__)
class GA:
    def __getattribute__(self, n):
        if n == 'magic': return 'yes'
        return object.__getattribute__(self, n)
ga = GA()
ga.v = 5
print(ga.magic, ga.v)
class Desc:
    def __set_name__(self, owner, name):
        self.name = name
        print('set_name', owner.__name__, name)
    def __get__(self, obj, cls):
        return 'class access' if obj is None else 'get %s' % obj.__dict__.get(self.name)
    def __set__(self, obj, v): obj.__dict__[self.name] = v * 2
    def __delete__(self, obj): print('delete')
class NonData:
    def __get__(self, obj, cls): return 'nondata'
class H:
    d = Desc()
    n = NonData()
h = H()
h.d = 5
print(h.d, H.d, h.n)
h.n = 'inst'
print(h.n, H.n)
del h.d
class Slots:
    __slots__ = ('a', 'b')
    def __init__(self): self.a = 1
x = Slots()
print(x.a, hasattr(x, 'b'), hasattr(x, '__dict__'))
try:
    x.c = 1
except AttributeError as e:
    print(e)
try:
    x.b
except AttributeError as e:
    print(e)
x.b = 2
del x.a
print(x.b, hasattr(x, 'a'))
class SubSlots(Slots): pass
y = SubSlots()
y.c = 3
print(y.a, y.c, y.__dict__)
print([n for n in dir(h) if not n.startswith('_')], 'd' in dir(H))
class Lazy:
    @property
    def v(self):
        print('computing')
        return 5
l = Lazy()
print(l.v, l.v)
class Priv:
    def __init__(self): self.__p = 1
    def get(self): return self.__p
print(Priv().get(), Priv().__dict__)
try:
    Priv().__p
except AttributeError as e:
    print(e)

# expect: 1 dyn xyz True False dflt
# expect: no y
# expect: set a 1
# expect: set a 2
# expect: del a
# expect: {}
# expect: yes 5
# expect: set_name H d
# expect: get 10 class access nondata
# expect: inst nondata
# expect: delete
# expect: 1 False False
# expect: 'Slots' object has no attribute 'c'
# expect: b
# expect: 2 False
# expect: 1 3 {'c': 3}
# expect: ['d', 'n'] True
# expect: computing
# expect: computing
# expect: 5 5
# expect: 1 {'_Priv__p': 1}
# expect: 'Priv' object has no attribute '__p'
# 3.13 expect: 1 dyn xyz True False dflt
# 3.13 expect: no y
# 3.13 expect: set a 1
# 3.13 expect: set a 2
# 3.13 expect: del a
# 3.13 expect: {}
# 3.13 expect: yes 5
# 3.13 expect: set_name H d
# 3.13 expect: get 10 class access nondata
# 3.13 expect: inst nondata
# 3.13 expect: delete
# 3.13 expect: 1 False False
# 3.13 expect: 'Slots' object has no attribute 'c' and no __dict__ for setting new attributes
# 3.13 expect: 'Slots' object has no attribute 'b'
# 3.13 expect: 2 False
# 3.13 expect: 1 3 {'c': 3}
# 3.13 expect: ['d', 'n'] True
# 3.13 expect: computing
# 3.13 expect: computing
# 3.13 expect: 5 5
# 3.13 expect: 1 {'_Priv__p': 1}
# 3.13 expect: 'Priv' object has no attribute '__p'
