import copy
class P:
    def __init__(self, x): self.x, self.l = x, [x]
    def __repr__(self): return f'P({self.x}, {self.l})'
class S:
    __slots__ = ('a', '__b')
    def __init__(self): self.a, self.__b = [1], [2]
    def both(self): return self.a, self.__b
class L(list): pass
class D(dict): pass
class I(int): pass
class T(tuple): pass
class St(str): pass
class Se(set): pass
class E(Exception): pass
p = P(1)
q, r = copy.copy(p), copy.deepcopy(p)
p.l.append(2)
print(p, q, r, q.l is p.l)
s = S()
c, d = copy.copy(s), copy.deepcopy(s)
s.a.append(5)
print(c.both(), d.both())
for x in (L([1, [2]]), D(a=[1]), I(7), T([1, [2]]), St('txt'), Se([1, 2]), E('boo', [1])):
    try:
        x.tag = [9]
        c, d = copy.copy(x), copy.deepcopy(x)
        print(type(c).__name__, c, d, c.tag is x.tag, d.tag is x.tag, d.tag == x.tag)
    except Exception as e: print(type(x).__name__, type(e).__name__, e)
class C:
    def __copy__(self): return 'copied'
    def __deepcopy__(self, memo): return 'deep', type(memo).__name__
print(copy.copy(C()), copy.deepcopy(C()), copy.deepcopy([C()]))
class G:
    def __init__(self): self.v = 1
    def __getstate__(self): return {'v': self.v + 1}
    def __setstate__(self, state): self.v = state['v'] * 10
print(copy.copy(G()).v, copy.deepcopy(G()).v)
class R:
    def __init__(self, n): self.n = n
    def __reduce__(self): return R, (self.n * 2,)
print(copy.copy(R(4)).n, copy.deepcopy(R([4])).n)
a = []
a.append(a)
b = copy.deepcopy(a)
print(b[0] is b, b is a)
t = ([],)
t[0].append(t)
u = copy.deepcopy(t)
print(u[0][0] is u, u is not t)
x = [1]
two = copy.deepcopy([x, x])
print(two[0] is two[1])
tt = (1, 'a', (2,))
print(copy.deepcopy(tt) is tt, copy.copy(tt) is tt, copy.deepcopy({1: (2, [3])}), copy.deepcopy({1, 2}), copy.deepcopy(bytearray(b'x')), copy.copy(frozenset([1])))
f = lambda: 1
print(copy.copy(f) is f, copy.deepcopy(f) is f, copy.deepcopy(P) is P, copy.copy(None), copy.copy(range(3)), copy.deepcopy(len) is len)
def gen(): yield
try: copy.copy(gen())
except TypeError as e: print(e)
try: copy.deepcopy([gen()])
except TypeError as e: print(e)
m = p.__repr__
n = copy.deepcopy(m)
p.x = 100
print(n(), copy.error is copy.Error)

# expect: P(1, [1, 2]) P(1, [1, 2]) P(1, [1]) True
# expect: ([1, 5], [2]) ([1], [2])
# expect: L [1, [2]] [1, [2]] True False True
# expect: D {'a': [1]} {'a': [1]} True False True
# expect: I 7 7 True False True
# expect: T (1, [2]) (1, [2]) True False True
# expect: St txt txt True False True
# expect: Se Se({1, 2}) Se({1, 2}) True False True
# expect: E ('boo', [1]) ('boo', [1]) True False True
# expect: copied ('deep', 'dict') [('deep', 'dict')]
# expect: 20 20
# expect: 8 [4, 4]
# expect: True False
# expect: True True
# expect: True
# expect: True True {1: (2, [3])} {1, 2} bytearray(b'x') frozenset({1})
# expect: True True True None range(0, 3) True
# expect: cannot pickle 'generator' object
# expect: cannot pickle 'generator' object
# expect: P(1, [1, 2]) True
