import collections, functools, itertools, operator, random, copy, contextlib, math, string, types, StringIO, sys
P = collections.namedtuple('P', 'x y')
p = P(1, y=2)
print p, p.x, p._asdict(), p._replace(x=5), P._fields, P._make([3, 4]), p == (1, 2)
c = collections.Counter('abracadabra')
print c, c.most_common(2), c['z'], sorted((c + collections.Counter('ab')).items())
d = collections.defaultdict(list)
d['a'].append(1)
print d, d['b']
o = collections.OrderedDict([('z', 1), ('a', 2)])
o['m'] = 3
print o, o.keys(), o.popitem(), o.popitem(last=False), o == {'a': 2}
q = collections.deque([1, 2, 3], maxlen=3)
q.append(4); q.appendleft(0)
print q, list(q), q.pop(), q.popleft()
@functools.wraps(len)
def w(*a): return a
print w.__name__, functools.partial(int, base=2)('101'), functools.reduce(operator.add, [1, 2, 3])
print list(itertools.izip([1, 2], 'ab')), list(itertools.imap(abs, [-1, 2])), list(itertools.ifilter(None, [0, 1])), list(itertools.chain('a', 'b')), list(itertools.islice(itertools.count(), 2, 5)), [(k, list(g)) for k, g in itertools.groupby('aab')]
print list(itertools.product('ab', repeat=2))[:3], list(itertools.permutations([1, 2, 3], 2))[:3], list(itertools.combinations('abc', 2)), list(itertools.izip_longest('a', 'bc')), itertools.count(5).next()
print operator.itemgetter(1)([5, 6]), operator.attrgetter('x')(p), operator.add(1, 2), operator.div(7, 2), operator.truediv(7, 2)
random.seed(42)
print random.random(), random.randint(1, 100), random.choice('abc'), random.sample(range(10), 3), random.uniform(1, 2), random.gauss(0, 1)
x = range(5)
random.shuffle(x)
print x, random.getrandbits(8), random.randrange(0, 100, 7)
a = [1, [2]]
b, e = copy.copy(a), copy.deepcopy(a)
a[1].append(3)
print b, e
class Old:
    pass
k = Old()
k.v = [1]
k2 = copy.deepcopy(k)
k.v.append(2)
print k2.v, copy.copy(k).v is k.v
@contextlib.contextmanager
def cm():
    print 'enter'
    try:
        yield 5
    finally:
        print 'exit'
with cm() as v: print v
print math.sqrt(16), math.floor(2.7), math.ceil(2.1), math.pi, math.factorial(20), math.fabs(-3), math.hypot(3, 4), math.log(8, 2), math.trunc(2.9), math.isnan(float('nan')), math.pow(2, 3), math.modf(2.5), math.fmod(7, 3)
print string.capwords('ab cd'), 'abc'.translate(string.maketrans('ab', 'xy'))
print types.StringTypes, types.ListType, isinstance(Old, types.ClassType), isinstance(k, types.InstanceType), types.FunctionType
f = StringIO.StringIO('line 1\nline 2\n')
print f.readline(), f.read(), f.getvalue()
f = StringIO.StringIO()
print >>f, 'hello', 1
f.write('x')
print repr(f.getvalue())
print sys.version_info[:2], sys.version_info.major, sys.maxint == 2 ** 63 - 1, sys.byteorder, sys.platform, sys.getrecursionlimit(), sys.getdefaultencoding(), sys.hexversion >> 16 == 0x207

# expect: P(x=1, y=2) 1 OrderedDict([('x', 1), ('y', 2)]) P(x=5, y=2) ('x', 'y') P(x=3, y=4) True
# expect: Counter({'a': 5, 'r': 2, 'b': 2, 'c': 1, 'd': 1}) [('a', 5), ('r', 2)] 0 [('a', 6), ('b', 3), ('c', 1), ('d', 1), ('r', 2)]
# expect: defaultdict(<type 'list'>, {'a': [1]}) []
# expect: OrderedDict([('z', 1), ('a', 2), ('m', 3)]) ['z', 'a', 'm'] ('m', 3) ('z', 1) True
# expect: deque([0, 2, 3], maxlen=3) [0, 2, 3] 3 0
# expect: len 5 6
# expect: [(1, 'a'), (2, 'b')] [1, 2] [1] ['a', 'b'] [2, 3, 4] [('a', ['a', 'a']), ('b', ['b'])]
# expect: [('a', 'a'), ('a', 'b'), ('b', 'a')] [(1, 2), (1, 3), (2, 1)] [('a', 'b'), ('a', 'c'), ('b', 'c')] [('a', 'b'), (None, 'c')] 5
# expect: 6 1 3 3 3.5
# expect: 0.639426798458 3 a [2, 6, 5] 1.8921795677 0.894589959661
# expect: [2, 3, 1, 4, 0] 50 70
# expect: [1, [2, 3]] [1, [2]]
# expect: [1] True
# expect: enter
# expect: 5
# expect: exit
# expect: 4.0 2.0 3.0 3.14159265359 2432902008176640000 3.0 5.0 3.0 2 True 8.0 (0.5, 2.0) 1.0
# expect: Ab Cd xyc
# expect: (<type 'str'>, <type 'unicode'>) <type 'list'> True True <type 'function'>
# expect: line 1
# expect: line 2
# expect: line 1
# expect: line 2
# expect:
# expect: 'hello 1\nx'
# expect: (2, 7) 2 True little linux2 1000 ascii True
