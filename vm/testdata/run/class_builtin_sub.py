class L(list):
    def total(self): return sum(self)
    def __getitem__(self, i): return 'item %r' % (super().__getitem__(i),)
l = L([1, 2, 3])
l.append(4)
l.tag = 'x'
print(l, l.total(), l[0], len(l), l.tag, isinstance(l, list), l == [1, 2, 3, 4], l + [5], type(l + [5]).__name__, sorted(l), list(l))
class D(dict):
    def __setitem__(self, k, v): super().__setitem__(k, v * 2)
d = D(a=1)
d['b'] = 2
d.extra = 1
print(d, d['b'], dict(d), d.get('b'), list(d.items()), type(d).__name__, d == {'a': 1, 'b': 4})
class I(int):
    def __add__(self, o): return I(int(self) + o + 100)
    def __repr__(self): return 'I(%d)' % int(self)
i = I(5)
i.note = 'n'
print(i, i + 1, 1 + i, i * 2, i == 5, hash(i) == hash(5), {5: 'five'}[i], i.note, I('12'), [10, 20, 30, 40, 50, 60][i], isinstance(i, int), str(i), '%d' % i, f'{i}')
class S(str):
    def shout(self): return self.upper() + '!'
s = S('abc')
s.x = 1
print(s, s.shout(), s + 'd', type(s + 'd').__name__, len(s), s == 'abc', {'abc': 1}[s], s[0], s.x, repr(s), 'ab' in s)
class T(tuple):
    def __new__(cls, a, b): return super().__new__(cls, (a, b))
    @property
    def first(self): return self[0]
t = T(1, 2)
print(t, t.first, t == (1, 2), hash(t) == hash((1, 2)), t + (3,), len(t))
class F(float):
    pass
print(F(1.5) + 1, F('2.5'), type(F(1) * 2).__name__, F(3).is_integer())
class St(set):
    pass
st = St([1, 2])
st.add(3)
print(st, st | {4}, type(st | {4}).__name__, len(st))
class Fs(frozenset): pass
print(Fs([1]), {Fs([1]): 2}[frozenset([1])])
class B(bytes): pass
print(B(b'ab'), B(b'ab')[0], B(b'x') + b'y')
class E(Exception):
    def __init__(self, code, msg):
        super().__init__(msg)
        self.code = code
try:
    raise E(42, 'boom')
except E as e:
    print(e, e.code, e.args, repr(e), isinstance(e, Exception))
class N(int):
    def __new__(cls, v): return super().__new__(cls, v + 1)
print(N(1), N(1) + N(2), sum([N(1), N(2)]))

# expect: [1, 2, 3, 4] 10 item 1 4 x True True [1, 2, 3, 4, 5] list [1, 2, 3, 4] [1, 2, 3, 4]
# expect: {'a': 1, 'b': 4} 4 {'a': 1, 'b': 4} 4 [('a', 1), ('b', 4)] D True
# expect: I(5) I(106) 6 10 True True five n I(12) 60 True I(5) 5 I(5)
# expect: abc ABC! abcd str 3 True 1 a 1 'abc' True
# expect: (1, 2) 1 True True (1, 2, 3) 2
# expect: 2.5 2.5 float True
# expect: St({1, 2, 3}) {1, 2, 3, 4} set 3
# expect: Fs({1}) 2
# expect: b'ab' 97 b'xy'
# expect: boom 42 ('boom',) E('boom') True
# expect: 2 5 5
