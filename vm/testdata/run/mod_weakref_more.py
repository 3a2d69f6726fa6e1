import weakref
class A:
    def __init__(self, n=0): self.n = n
    def __repr__(self): return f'A({self.n})'
    def hello(self, who='you'): return f'{self.n} greets {who}'
    def __len__(self): return self.n
    def __add__(self, o): return self.n + o
    def __eq__(self, o): return isinstance(o, A) and self.n == o.n
    def __hash__(self): return hash(self.n)
def t(f, *a, **k):
    try: print(f(*a, **k))
    except Exception as e: print(type(e).__name__, e)
a = A(3)
r, r2 = weakref.ref(a), weakref.ref(a)
print(r is r2, r == r2, hash(r) == hash(a), weakref.getweakrefcount(a), r() is a, r.__callback__, isinstance(r, weakref.ReferenceType))
cb = weakref.ref(a, lambda w: print('gone', w() is None, w is cb))
print(cb is r, cb == r, weakref.getweakrefcount(a), len(weakref.getweakrefs(a)))
b = A(3)
print(weakref.ref(b) == r)
del a
print(r(), r == r2, str(r)[-6:], cb.__callback__)
t(hash, cb)
for x in (1, 'a', (), [], {}, None, 1.5): t(weakref.ref, x)
t(weakref.ref); t(weakref.ref, b, None, 3)
print(weakref.ref(A)() is A, weakref.ref({1})() is None, weakref.ref(lambda: 1)() is None)
class L(list): pass
l = L([1])
print(weakref.ref(l)())
class WSlots: __slots__ = ('x', '__weakref__')
w = WSlots()
print(weakref.ref(w)() is w)
p = weakref.proxy(b)
print(p.n, p.hello('me'), len(p), p + 4, bool(p), p == A(3), str(p), type(p).__name__)
p.n = 8
print(b.n)
del b
t(lambda: p.n); t(lambda: len(p)); t(lambda: p + 1); t(str, p)
f = A(1)
f.method = 5
wm = weakref.WeakMethod(f.hello)
print(wm()('x'), wm == weakref.WeakMethod(f.hello), wm() == f.hello)
del f
print(wm())
d = weakref.WeakValueDictionary()
x, y = A(1), A(2)
d['x'], d['y'] = x, y
print(sorted(d), sorted(d.items(), key=str), d.get('z', 0), d.pop('x'), 'x' in d, len(d), d.setdefault('y', None), list(d.values()))
d.update(k=x)
for k in d:
    y = None
print(list(d), len(d))
t(d.__getitem__, 'y'); t(d.pop, 'nope'); t(d.pop, 'nope', 1)
kd = weakref.WeakKeyDictionary()
k1, k2 = A(10), A(20)
kd[k1], kd[k2] = 'one', 'two'
print(kd[A(10)], k2 in kd, A(30) in kd, len(kd), sorted(kd.values()), 5 in kd)
del k1
print(len(kd), list(kd.items()), kd.pop(k2), dict(kd))
try: kd[k2]
except KeyError as e: print('KeyError', type(e.args[0]).__name__ != 'A')
s = weakref.WeakSet([x, k2])
z = A(99)
s.add(z)
print(len(s), z in s, A(99) in s, sorted(m.n for m in s), len(s | {x}), len(s & [x]), len(s - s), s == weakref.WeakSet([z, x, k2]))
del z
print(len(s), sorted(m.n for m in s))
s.discard(x)
s.remove(k2)
try: s.remove(k2)
except KeyError as e: print('KeyError')
t(s.pop)
o = A(5)
fin = weakref.finalize(o, print, 'final', 5, end='!\n')
print(fin.alive, fin.peek()[2], fin.atexit)
fin.atexit = False
del o
print(fin.alive, fin(), fin.detach(), fin.peek())
o = A(6)
fin = weakref.finalize(o, lambda: 'result')
print(fin(), fin(), fin.alive)
class R(weakref.ref):
    def __init__(self, obj, cb=None, tag=None):
        super().__init__(obj, cb)
        self.tag = tag
class R2(weakref.ref):
    __slots__ = ('tag',)
rr = R(o)
print(rr() is o, rr.tag, R2(o)() is o, rr is R(o))

# expect: True True True 1 True None True
# expect: False True 2 2
# expect: True
# expect: gone True True
# expect: None True  dead> None
# expect: TypeError weak object has gone away
# expect: TypeError cannot create weak reference to 'int' object
# expect: TypeError cannot create weak reference to 'str' object
# expect: TypeError cannot create weak reference to 'tuple' object
# expect: TypeError cannot create weak reference to 'list' object
# expect: TypeError cannot create weak reference to 'dict' object
# expect: TypeError cannot create weak reference to 'NoneType' object
# expect: TypeError cannot create weak reference to 'float' object
# expect: TypeError __new__ expected at least 1 argument, got 0
# expect: TypeError __new__ expected at most 2 arguments, got 3
# expect: True True True
# expect: [1]
# expect: True
# expect: 3 3 greets me 3 7 True True A(3) weakproxy
# expect: 8
# expect: ReferenceError weakly-referenced object no longer exists
# expect: ReferenceError weakly-referenced object no longer exists
# expect: ReferenceError weakly-referenced object no longer exists
# expect: ReferenceError weakly-referenced object no longer exists
# expect: 1 greets x True True
# expect: None
# expect: ['x', 'y'] [('x', A(1)), ('y', A(2))] 0 A(1) False 1 A(2) [A(2)]
# expect: ['k'] 1
# expect: KeyError 'y'
# expect: KeyError 'nope'
# expect: 1
# expect: one True False 2 ['one', 'two'] False
# expect: 1 [(A(20), 'two')] two {}
# expect: KeyError True
# expect: 3 True True [1, 20, 99] 3 1 0 True
# expect: 2 [1, 20]
# expect: KeyError
# expect: KeyError 'pop from empty WeakSet'
# expect: True ('final', 5) True
# expect: final 5!
# expect: False None None None
# expect: result None False
# expect: True None True False
# 3.13 expect: True True True 1 True None True
# 3.13 expect: False True 2 2
# 3.13 expect: True
# 3.13 expect: gone True True
# 3.13 expect: None True  dead> None
# 3.13 expect: TypeError weak object has gone away
# 3.13 expect: TypeError cannot create weak reference to 'int' object
# 3.13 expect: TypeError cannot create weak reference to 'str' object
# 3.13 expect: TypeError cannot create weak reference to 'tuple' object
# 3.13 expect: TypeError cannot create weak reference to 'list' object
# 3.13 expect: TypeError cannot create weak reference to 'dict' object
# 3.13 expect: TypeError cannot create weak reference to 'NoneType' object
# 3.13 expect: TypeError cannot create weak reference to 'float' object
# 3.13 expect: TypeError __new__ expected at least 1 argument, got 0
# 3.13 expect: TypeError __new__ expected at most 2 arguments, got 3
# 3.13 expect: True True True
# 3.13 expect: [1]
# 3.13 expect: True
# 3.13 expect: 3 3 greets me 3 7 True True A(3) ProxyType
# 3.13 expect: 8
# 3.13 expect: ReferenceError weakly-referenced object no longer exists
# 3.13 expect: ReferenceError weakly-referenced object no longer exists
# 3.13 expect: ReferenceError weakly-referenced object no longer exists
# 3.13 expect: ReferenceError weakly-referenced object no longer exists
# 3.13 expect: 1 greets x True True
# 3.13 expect: None
# 3.13 expect: ['x', 'y'] [('x', A(1)), ('y', A(2))] 0 A(1) False 1 A(2) [A(2)]
# 3.13 expect: ['k'] 1
# 3.13 expect: KeyError 'y'
# 3.13 expect: KeyError 'nope'
# 3.13 expect: 1
# 3.13 expect: one True False 2 ['one', 'two'] False
# 3.13 expect: 1 [(A(20), 'two')] two {}
# 3.13 expect: KeyError True
# 3.13 expect: 3 True True [1, 20, 99] 3 1 0 True
# 3.13 expect: 2 [1, 20]
# 3.13 expect: KeyError
# 3.13 expect: KeyError 'pop from empty WeakSet'
# 3.13 expect: True ('final', 5) True
# 3.13 expect: final 5!
# 3.13 expect: False None None None
# 3.13 expect: result None False
# 3.13 expect: True None True False
