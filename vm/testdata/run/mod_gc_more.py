import gc, weakref
def t(f, *a, **k):
    try: print(f.__name__, f(*a, **k))
    except Exception as e: print(type(e).__name__, e)
class Node:
    def __init__(self, name): self.name, self.links = name, []
gc.collect()
a, b = Node('a'), Node('b')
a.links.append(b)
b.links.append(a)
r = weakref.ref(a)
del a, b
print(r() is not None, r().name)
print(gc.collect() > 0, r())
gc.collect()
l = []
l.append(l)
del l
print(gc.collect(), gc.collect())
t(gc.collect, 3); t(gc.collect, -1); t(gc.collect, 'x'); t(gc.get_threshold); t(gc.isenabled); t(gc.disable); t(gc.isenabled); t(gc.enable); t(gc.isenabled); t(gc.collect, generation=0)
print(gc.garbage, len(gc.get_count()))
print(gc.is_tracked(1), gc.is_tracked('a'), gc.is_tracked([]), gc.is_tracked({}), gc.is_tracked({'a': 1}), gc.is_tracked({'a': []}), gc.is_tracked(Node('x')))
x, y = object(), object()
print(all(v in (x, y) for v in gc.get_referents([x, y])), len(gc.get_referents([x, y])), gc.get_referents(5), sorted(gc.get_referents({'k': 'v'})))
gone = []
class Loud:
    def __init__(self, n): self.n = n
    def __del__(self): gone.append(self.n)
p, q = Loud(1), Loud(2)
p.o, q.o = q, p
del p, q
print('collecting')
gc.collect()
print('done', sorted(gone))
class Phoenix:
    saved = None
    def __del__(self): Phoenix.saved = self
x = Phoenix()
x.me = x
del x
gc.collect()
print(Phoenix.saved is not None, Phoenix.saved.me is Phoenix.saved)

# expect: True a
# expect: True None
# expect: 1 0
# expect: ValueError invalid generation
# expect: ValueError invalid generation
# expect: TypeError an integer is required (got type str)
# expect: get_threshold (700, 10, 10)
# expect: isenabled True
# expect: disable None
# expect: isenabled False
# expect: enable None
# expect: isenabled True
# expect: collect 0
# expect: [] 3
# expect: False False True False False True True
# expect: True 2 [] ['v']
# expect: collecting
# expect: done [1, 2]
# expect: True True
# 3.13 expect: True a
# 3.13 expect: True None
# 3.13 expect: 1 0
# 3.13 expect: ValueError invalid generation
# 3.13 expect: ValueError invalid generation
# 3.13 expect: TypeError 'str' object cannot be interpreted as an integer
# 3.13 expect: get_threshold (2000, 10, 10)
# 3.13 expect: isenabled True
# 3.13 expect: disable None
# 3.13 expect: isenabled False
# 3.13 expect: enable None
# 3.13 expect: isenabled True
# 3.13 expect: collect 0
# 3.13 expect: [] 3
# 3.13 expect: False False True False False True True
# 3.13 expect: True 2 [] ['v']
# 3.13 expect: collecting
# 3.13 expect: done [1, 2]
# 3.13 expect: True True
