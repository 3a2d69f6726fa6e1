import weakref, gc
class A: pass
a = A()
r = weakref.ref(a)
print(r() is a, weakref.getweakrefcount(a))
r2 = weakref.ref(a, lambda ref: print('dead', ref() is None))
del a
print(r(), r2())
class Node:
    def __init__(self, n): self.n = n
    def __del__(self): ended.append(self.n)
ended = []
x, y = Node('x'), Node('y')
x.o, y.o = y, x
rx = weakref.ref(x)
del x, y
print(rx() is not None)
print(gc.collect() >= 2, rx(), sorted(ended))
print(gc.isenabled())
gc.disable()
print(gc.isenabled())
gc.enable()
d = weakref.WeakValueDictionary()
k = A()
d['k'] = k
print('k' in d, len(d))
del k
print('k' in d, len(d))
try: weakref.ref(5)
except TypeError as e: print(e)
s = weakref.WeakSet()
m = A()
s.add(m)
print(len(s), m in s)
del m
print(len(s))
p = A()
p.v = 5
pr = weakref.proxy(p)
print(pr.v)
del p
try: pr.v
except ReferenceError as e: print(e)
f = A()
weakref.finalize(f, print, 'finalized', 1)
del f
print('end')

# expect: True 1
# expect: dead True
# expect: None None
# expect: True
# expect: True None ['x', 'y']
# expect: True
# expect: False
# expect: True 1
# expect: False 0
# expect: cannot create weak reference to 'int' object
# expect: 1 True
# expect: 0
# expect: 5
# expect: weakly-referenced object no longer exists
# expect: finalized 1
# expect: end
