import sys
a = []
print(sys.getrefcount(a))
b = a
print(sys.getrefcount(a))
c = [a, a]
print(sys.getrefcount(a))
del b
c.pop()
print(sys.getrefcount(a))
def f(x): return sys.getrefcount(x)
print(f(a) - sys.getrefcount(a))
d = {'k': a}
s = (a,)
print(sys.getrefcount(a))
del d, s, c
print(sys.getrefcount(a))
class O: pass
o = O()
print(sys.getrefcount(o))
o.self = o
print(sys.getrefcount(o))
l = [object() for _ in range(3)]
print([sys.getrefcount(x) for x in l])
x = object()
fn = lambda: x
print(sys.getrefcount(x), sys.getrefcount(fn))
print(sys.getrefcount([]), sys.getrefcount(object()))

# expect: 2
# expect: 3
# expect: 5
# expect: 3
# expect: 2
# expect: 5
# expect: 2
# expect: 2
# expect: 3
# expect: [3, 3, 3]
# expect: 2 2
# expect: 1 1
# 3.13 expect: 2
# 3.13 expect: 3
# 3.13 expect: 5
# 3.13 expect: 3
# 3.13 expect: 1
# 3.13 expect: 5
# 3.13 expect: 2
# 3.13 expect: 2
# 3.13 expect: 3
# 3.13 expect: [3, 3, 3]
# 3.13 expect: 2 2
# 3.13 expect: 1 1
