a = [1, 2, 3, 4, 5]
del a[0], a[-1]
print(a)
del a[:]
print(a)
d = {'a': 1, 'b': {'c': 2}}
del d['b']['c'], d['a']
print(d)
x, y = 1, 2
del x, y
try: x
except NameError as e: print(e)
class C:
    attr = 1
    def __init__(self): self.i = 1
c = C()
del c.i
del C.attr
for n in ('i', 'attr'): print(hasattr(c, n))
def f():
    z = 1
    del z
    try: return z
    except UnboundLocalError as e: return str(e)
print(f())
def g():
    q = 1
    def h(): return q
    del q
    try: return h()
    except NameError as e: return str(e)
print(g())
l = list(range(10))
del l[::2]
del l[1:3]
print(l)
(del_tuple := (1, 2))
for i in range(3): pass
del i
print('i' in dir())

# expect: [2, 3, 4]
# expect: []
# expect: {'b': {}}
# expect: name 'x' is not defined
# expect: False
# expect: False
# expect: local variable 'z' referenced before assignment
# expect: free variable 'q' referenced before assignment in enclosing scope
# expect: [1, 7, 9]
# expect: False
# 3.13 expect: [2, 3, 4]
# 3.13 expect: []
# 3.13 expect: {'b': {}}
# 3.13 expect: name 'x' is not defined
# 3.13 expect: False
# 3.13 expect: False
# 3.13 expect: cannot access local variable 'z' where it is not associated with a value
# 3.13 expect: cannot access free variable 'q' where it is not associated with a value in enclosing scope
# 3.13 expect: [1, 7, 9]
# 3.13 expect: False
