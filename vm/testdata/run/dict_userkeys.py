class K:
    def __init__(self, v): self.v = v
    def __hash__(self): return hash(self.v) % 3
    def __eq__(self, o): return isinstance(o, K) and self.v == o.v
    def __repr__(self): return 'K(%r)' % self.v
d = {K(1): 'one', K(4): 'four'}
d[K(7)] = 'seven'
d[K(1)] = 'uno'
print(d, d[K(4)], K(7) in d, K(10) in d, d.get(K(10), 'none'))
del d[K(4)]
print(d, len(d), d.pop(K(7)), d.setdefault(K(2), 'two'), d)
s = {K(1), K(1), K(4), K(7)}
print(len(s), K(4) in s, K(5) in s)
s.discard(K(4))
s.add(K(4))
print(len(s), s == {K(7), K(4), K(1)})
class Bad:
    def __hash__(self): raise ValueError('no hash')
class NoHash:
    def __eq__(self, o): return True
for make in (Bad, NoHash):
    try:
        {make(): 1}
    except Exception as e:
        print(type(e).__name__, e)
    try:
        make() in {1}
    except Exception as e:
        print(type(e).__name__, e)
class EqErr:
    def __hash__(self): return 1
    def __eq__(self, o): raise KeyError('eq')
try:
    {EqErr(): 1}[EqErr()]
except KeyError as e:
    print('KeyError', e)
print({K(1): 1} == {K(1): 1}, {K(1): 1} == {K(1): 2}, [K(1)] == [K(1)], (K(1),) == (K(2),), K(2) in [K(1), K(2)], [K(1), K(2)].index(K(2)), [K(1), K(1)].count(K(1)))
class D(dict):
    def __missing__(self, k):
        return k * 2
x = D(a=1)
print(x['a'], x['b'], x.get('b'), 'b' in x, x)

# expect: {K(1): 'uno', K(4): 'four', K(7): 'seven'} four True False none
# expect: {K(1): 'uno', K(2): 'two'} 2 seven two {K(1): 'uno', K(2): 'two'}
# expect: 3 True False
# expect: 3 True
# expect: ValueError no hash
# expect: ValueError no hash
# expect: TypeError unhashable type: 'NoHash'
# expect: TypeError unhashable type: 'NoHash'
# expect: KeyError 'eq'
# expect: True False True False True 1 2
# expect: 1 bb None False {'a': 1}
