from collections import Counter, defaultdict, deque, namedtuple, OrderedDict, ChainMap
c = Counter('abracadabra')
print(c, c.most_common(2), c['a'], c['z'], sorted(c.elements())[:3], sum(c.values()), Counter(a=1) + Counter(a=2, b=1), Counter(a=3) - Counter(a=1), Counter('ab') | Counter('bb'), Counter('ab') & Counter('bb'))
c.update('aaa'); c.subtract('b'); del c['r']
print(c, len(c), 'r' in c, Counter([1, 1, 2]), Counter())
d = defaultdict(list)
d['a'].append(1); d['b']
d2 = defaultdict(int)
for ch in 'hello': d2[ch] += 1
print(d, dict(d2), d.get('zz'), d.default_factory, defaultdict(lambda: 5)['x'])
try: defaultdict()['x']
except KeyError as e: print('KeyError', e)
q = deque([1, 2, 3], maxlen=4)
q.append(4); q.append(5); q.appendleft(0)
print(q, q[0], q[-1], len(q), q.pop(), q.popleft(), q.maxlen, list(q), 2 in q)
q.rotate(1); q.extend([7, 8]); q.extendleft([9])
print(q, deque('abc'), deque(), q.count(7), q.copy() == q, list(reversed(q)), q.index(7))
q.clear()
for f in (q.pop, q.popleft):
    try: f()
    except IndexError as e: print(e)
P = namedtuple('P', 'x y')
p = P(1, y=2)
print(p, p.x, p[1], p == (1, 2), p._asdict(), p._replace(x=5), P._fields, P._make([7, 8]), *p, hash(p) == hash((1, 2)))
Q = namedtuple('Q', ['a', 'b', 'c'], defaults=[10])
print(Q(1, 2), isinstance(p, tuple), P.__name__, P.__doc__)
for bad in (lambda: P(1), lambda: P(1, 2, 3), lambda: namedtuple('X', 'a a'), lambda: namedtuple('X', 'class'), lambda: setattr(p, 'x', 1)):
    try: bad()
    except Exception as e: print(type(e).__name__, e)
o = OrderedDict(a=1, b=2, c=3)
o.move_to_end('a'); o.move_to_end('c', last=False)
print(o, list(o), o.popitem(), o.popitem(last=False), OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), OrderedDict(a=1) == {'a': 1})
m = ChainMap({'a': 1}, {'a': 2, 'b': 3})
print(m['a'], m['b'], sorted(m), len(m), m)

# expect: Counter({'a': 5, 'b': 2, 'r': 2, 'c': 1, 'd': 1}) [('a', 5), ('b', 2)] 5 0 ['a', 'a', 'a'] 11 Counter({'a': 3, 'b': 1}) Counter({'a': 2}) Counter({'b': 2, 'a': 1}) Counter({'b': 1})
# expect: Counter({'a': 8, 'b': 1, 'c': 1, 'd': 1}) 4 False Counter({1: 2, 2: 1}) Counter()
# expect: defaultdict(<class 'list'>, {'a': [1], 'b': []}) {'h': 1, 'e': 1, 'l': 2, 'o': 1} None <class 'list'> 5
# expect: KeyError 'x'
# expect: deque([2, 3], maxlen=4) 0 4 4 4 0 4 [2, 3] True
# expect: deque([9, 3, 2, 7], maxlen=4) deque(['a', 'b', 'c']) deque([]) 1 True [7, 2, 3, 9] 3
# expect: pop from an empty deque
# expect: pop from an empty deque
# expect: P(x=1, y=2) 1 2 True {'x': 1, 'y': 2} P(x=5, y=2) ('x', 'y') P(x=7, y=8) 1 2 True
# expect: Q(a=1, b=2, c=10) True P P(x, y)
# expect: TypeError <lambda>() missing 1 required positional argument: 'y'
# expect: TypeError <lambda>() takes 3 positional arguments but 4 were given
# expect: ValueError Encountered duplicate field name: 'a'
# expect: ValueError Type names and field names cannot be a keyword: 'class'
# expect: AttributeError can't set attribute
# expect: OrderedDict([('b', 2)]) ['c', 'b', 'a'] ('a', 1) ('c', 3) False True
# expect: 1 3 ['a', 'b'] 2 ChainMap({'a': 1}, {'a': 2, 'b': 3})
# 3.13 expect: Counter({'a': 5, 'b': 2, 'r': 2, 'c': 1, 'd': 1}) [('a', 5), ('b', 2)] 5 0 ['a', 'a', 'a'] 11 Counter({'a': 3, 'b': 1}) Counter({'a': 2}) Counter({'b': 2, 'a': 1}) Counter({'b': 1})
# 3.13 expect: Counter({'a': 8, 'b': 1, 'c': 1, 'd': 1}) 4 False Counter({1: 2, 2: 1}) Counter()
# 3.13 expect: defaultdict(<class 'list'>, {'a': [1], 'b': []}) {'h': 1, 'e': 1, 'l': 2, 'o': 1} None <class 'list'> 5
# 3.13 expect: KeyError 'x'
# 3.13 expect: deque([2, 3], maxlen=4) 0 4 4 4 0 4 [2, 3] True
# 3.13 expect: deque([9, 3, 2, 7], maxlen=4) deque(['a', 'b', 'c']) deque([]) 1 True [7, 2, 3, 9] 3
# 3.13 expect: pop from an empty deque
# 3.13 expect: pop from an empty deque
# 3.13 expect: P(x=1, y=2) 1 2 True {'x': 1, 'y': 2} P(x=5, y=2) ('x', 'y') P(x=7, y=8) 1 2 True
# 3.13 expect: Q(a=1, b=2, c=10) True P P(x, y)
# 3.13 expect: TypeError P.__new__() missing 1 required positional argument: 'y'
# 3.13 expect: TypeError P.__new__() takes 3 positional arguments but 4 were given
# 3.13 expect: ValueError Encountered duplicate field name: 'a'
# 3.13 expect: ValueError Type names and field names cannot be a keyword: 'class'
# 3.13 expect: AttributeError can't set attribute
# 3.13 expect: OrderedDict({'b': 2}) ['c', 'b', 'a'] ('a', 1) ('c', 3) False True
# 3.13 expect: 1 3 ['a', 'b'] 2 ChainMap({'a': 1}, {'a': 2, 'b': 3})
