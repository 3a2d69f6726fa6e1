words = 'the quick brown fox jumps over the lazy dog and runs away from the big bad wolf'.split()
d = {}
for w in words:
    d[w] = d.get(w, 0) + 1
print d
print d.keys()
print d.values()
print d.items()[:5]
print list(d), [k for k in d], len(d)
print set(words)
print sorted(d), sorted(d.items(), key=lambda kv: (-kv[1], kv[0]))[:4]
print {'a': 1, 'b': 2, 'c': 3, 'd': 4, 'e': 5}
print {'one': 1, 'two': 2, 'three': 3, 'four': 4, 'five': 5, 'six': 6, 'seven': 7}
print dict(a=1, b=2, c=3), dict([('x', 1), ('y', 2)]), dict({'k': 'v'}, z=26)
print {1: 'a', 100: 'b', 17: 'c', 9: 'd', 33: 'e', -1: 'f', -2: 'g'}
print {1.5: 'a', 0.25: 'b', 2.0: 'c', 1e100: 'd', -0.75: 'e', 3: 'f', 2 ** 70: 'g'}
print {(1, 2): 'a', (3, 4): 'b', (): 'c', ('x',): 'd', ((1,), 2): 'e'}
print {True: 'yes', False: 'no', 'x': 0, u'uni': 5}
print {u'\xe9': 1, u'abc': 2, '\xe9': 3}.keys()
e = {}
for i in range(30):
    e['key%d' % i] = i
print e
for i in range(0, 30, 2):
    del e['key%d' % i]
print e
for i in range(40, 50):
    e['key%d' % i] = i
print e
print e.popitem(), e.popitem(), len(e)
e.update({'key1': 'new', 'zzz': 1})
print e
print e.copy() == e, e.copy().keys() == e.keys()
print set(range(20)), set([100, 50, 25, 12, 6, 3]), set('abracadabra'), frozenset('hello')
s = set(['x', 'y', 'z'])
s.add('w'); s.discard('y'); s.update(['q', 'r', 's', 't', 'u', 'v'])
print s
print s | set(['a']), s & set(['x', 'w']), s - set(['x']), s ^ set(['x', 'new'])
print s.pop(), s.pop(), s
print set([(1, 2), (3, 4), 'a', 5, 2.5])
print {x * x: x for x in range(10)}, {x % 7 for x in range(50)}
print vars(type('C', (), {'a': 1})()), globals().keys()[:0]
class C:
    def __init__(self):
        self.name = 'n'; self.value = 1; self.other = 2; self.zeta = 3; self.alpha = 4; self.beta = 5
print C().__dict__
def kw(**k): return k
print kw(name=1, size=2, color=3, weight=4, shape=5, taste=6), kw().keys()
big = {}
for i in range(200): big[i * 7919 % 1009] = i
print big.keys()[:40]
print d.has_key('fox'), d.has_key('nope'), 'fox' in d, d.get('nope'), d.setdefault('new', 9), d.pop('new'), d.pop('gone', None)
print sorted(d.iterkeys()) == sorted(d.keys()), sum(d.itervalues()), max(d.iteritems())
print type(d.iterkeys()), type(d.viewkeys()), d.viewkeys() & set(['fox', 'cat'])
try:
    for k in d: d[k + 'x'] = 1
except RuntimeError, err:
    print err
try:
    d['missing']
except KeyError, err:
    print repr(err), err
try:
    {}.popitem()
except KeyError, err:
    print err
print dict.fromkeys('hello'), dict.fromkeys(range(5), 0), dict(zip('abc', range(3)))
print cmp({1: 2}, {1: 3}), {1: 2} < {1: 3}, {1: 2} == {1: 2}, {} < {1: 1}
print hash('a'), hash('hello world'), hash(u'abc'), hash(''), hash(1), hash(-1), hash(2 ** 64), hash(1.5), hash((1, 'a')), hash(frozenset([1, 2, 3])), hash(10 ** 30), hash(1e300), hash(3+4j)

# expect: {'and': 1, 'brown': 1, 'lazy': 1, 'from': 1, 'runs': 1, 'big': 1, 'over': 1, 'fox': 1, 'dog': 1, 'bad': 1, 'wolf': 1, 'away': 1, 'quick': 1, 'the': 3, 'jumps': 1}
# expect: ['and', 'brown', 'lazy', 'from', 'runs', 'big', 'over', 'fox', 'dog', 'bad', 'wolf', 'away', 'quick', 'the', 'jumps']
# expect: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 1]
# expect: [('and', 1), ('brown', 1), ('lazy', 1), ('from', 1), ('runs', 1)]
# expect: ['and', 'brown', 'lazy', 'from', 'runs', 'big', 'over', 'fox', 'dog', 'bad', 'wolf', 'away', 'quick', 'the', 'jumps'] ['and', 'brown', 'lazy', 'from', 'runs', 'big', 'over', 'fox', 'dog', 'bad', 'wolf', 'away', 'quick', 'the', 'jumps'] 15
# expect: set(['and', 'brown', 'lazy', 'from', 'runs', 'big', 'over', 'fox', 'dog', 'bad', 'wolf', 'away', 'quick', 'the', 'jumps'])
# expect: ['and', 'away', 'bad', 'big', 'brown', 'dog', 'fox', 'from', 'jumps', 'lazy', 'over', 'quick', 'runs', 'the', 'wolf'] [('the', 3), ('and', 1), ('away', 1), ('bad', 1)]
# expect: {'a': 1, 'c': 3, 'b': 2, 'e': 5, 'd': 4}
# expect: {'seven': 7, 'six': 6, 'three': 3, 'two': 2, 'four': 4, 'five': 5, 'one': 1}
# expect: {'a': 1, 'c': 3, 'b': 2} {'y': 2, 'x': 1} {'k': 'v', 'z': 26}
# expect: {1: 'a', 100: 'b', 33: 'e', 9: 'd', 17: 'c', -2: 'g', -1: 'f'}
# expect: {1.5: 'a', 0.25: 'b', 2.0: 'c', 3: 'f', -0.75: 'e', 1180591620717411303424L: 'g', 1e+100: 'd'}
# expect: {(1, 2): 'a', (): 'c', (3, 4): 'b', ((1,), 2): 'e', ('x',): 'd'}
# expect: {False: 'no', True: 'yes', u'uni': 5, 'x': 0}
# expect: [u'\xe9', '\xe9', u'abc']
# expect: {'key9': 9, 'key8': 8, 'key3': 3, 'key2': 2, 'key1': 1, 'key0': 0, 'key7': 7, 'key6': 6, 'key5': 5, 'key4': 4, 'key19': 19, 'key18': 18, 'key17': 17, 'key16': 16, 'key15': 15, 'key14': 14, 'key13': 13, 'key12': 12, 'key11': 11, 'key10': 10, 'key22': 22, 'key23': 23, 'key20': 20, 'key21': 21, 'key26': 26, 'key27': 27, 'key24': 24, 'key25': 25, 'key28': 28, 'key29': 29}
# expect: {'key9': 9, 'key3': 3, 'key1': 1, 'key7': 7, 'key5': 5, 'key19': 19, 'key17': 17, 'key15': 15, 'key13': 13, 'key11': 11, 'key23': 23, 'key21': 21, 'key27': 27, 'key25': 25, 'key29': 29}
# expect: {'key9': 9, 'key3': 3, 'key1': 1, 'key43': 43, 'key7': 7, 'key5': 5, 'key19': 19, 'key17': 17, 'key15': 15, 'key13': 13, 'key11': 11, 'key44': 44, 'key23': 23, 'key46': 46, 'key21': 21, 'key40': 40, 'key27': 27, 'key42': 42, 'key25': 25, 'key29': 29, 'key48': 48, 'key49': 49, 'key45': 45, 'key47': 47, 'key41': 41}
# expect: ('key9', 9) ('key3', 3) 23
# expect: {'key1': 'new', 'key43': 43, 'key7': 7, 'key5': 5, 'key19': 19, 'key17': 17, 'key15': 15, 'key13': 13, 'key11': 11, 'zzz': 1, 'key44': 44, 'key23': 23, 'key46': 46, 'key21': 21, 'key40': 40, 'key27': 27, 'key42': 42, 'key25': 25, 'key29': 29, 'key48': 48, 'key49': 49, 'key45': 45, 'key47': 47, 'key41': 41}
# expect: True False
# expect: set([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19]) set([3, 100, 6, 12, 50, 25]) set(['a', 'r', 'b', 'c', 'd']) frozenset(['h', 'e', 'l', 'o'])
# expect: set(['q', 's', 'r', 'u', 't', 'w', 'v', 'x', 'z'])
# expect: set(['a', 'q', 's', 'r', 'u', 't', 'w', 'v', 'x', 'z']) set(['x', 'w']) set(['q', 's', 'r', 'u', 't', 'w', 'v', 'z']) set(['v', 'q', 's', 'r', 'u', 't', 'w', 'new', 'z'])
# expect: q s set(['r', 'u', 't', 'w', 'v', 'x', 'z'])
# expect: set([(1, 2), 'a', (3, 4), 5, 2.5])
# expect: {0: 0, 1: 1, 4: 2, 81: 9, 64: 8, 9: 3, 16: 4, 49: 7, 25: 5, 36: 6} set([0, 1, 2, 3, 4, 5, 6])
# expect: {} []
# expect: {'name': 'n', 'value': 1, 'beta': 5, 'other': 2, 'alpha': 4, 'zeta': 3}
# expect: {'name': 1, 'weight': 4, 'color': 3, 'taste': 6, 'shape': 5, 'size': 2} []
# expect: [0, 513, 517, 9, 13, 17, 530, 21, 534, 25, 538, 29, 542, 546, 550, 42, 46, 559, 50, 563, 54, 567, 58, 571, 575, 579, 71, 75, 588, 79, 592, 83, 596, 87, 600, 91, 604, 608, 100, 104]
# expect: True False True None 9 9 None
# expect: True 17 ('wolf', 1)
# expect: <type 'dictionary-keyiterator'> <type 'dict_keys'> set(['fox'])
# expect: dictionary changed size during iteration
# expect: KeyError('missing',) 'missing'
# expect: 'popitem(): dictionary is empty'
# expect: {'h': None, 'e': None, 'l': None, 'o': None} {0: 0, 1: 0, 2: 0, 3: 0, 4: 0} {'a': 0, 'c': 2, 'b': 1}
# expect: -1 True True True
# expect: 12416037344 -2324238377118044897 1453079729188098211 0 1 -2 1 1610645504 3703129313087942906 -7699079583225461316 5076944324515372240 8474648701417850880 4000015
