d = {'a': 1, 'b': 2}
d['c'] = 3
d['a'] = 10
print(d, len(d), d['b'], d.get('z'), d.get('z', 0), 'a' in d, 'z' in d, list(d))
print(d.keys(), d.values(), d.items(), list(d.items()), sorted(d, reverse=True))
del d['b']
d['b'] = 5
print(d, d.pop('c'), d.pop('zz', None), d.setdefault('n', []), d.setdefault('a', 0), d)
d.update({'x': 1}, y=2)
d.update([('z', 3)])
print(d, d.popitem(), d.copy(), d == dict(d), {'a': 1, 'b': 2} == {'b': 2, 'a': 1})
print(dict(a=1), dict([('a', 1)]), dict({'a': 1}, b=2), dict(zip('ab', [1, 2])), dict.fromkeys('ab', 0), dict.fromkeys([1]))
print({**d, 'q': 1}, {1: 'a', 1.0: 'b', True: 'c'}, {i: i * i for i in range(4)})
print(d | {'new': 1}, {} or 'empty', bool({}), {None: 1, (1, 2): 2, 'x': {}})
d |= {'a': 0}
for k in d:
    print(k, d[k], end=';')
print()
for k, v in sorted(d.items(), key=lambda kv: str(kv)):
    print(k, v)
print(list(reversed({'a': 1, 'b': 2})), list(reversed({'a': 1, 'b': 2}.items())))
print(d.keys() & {'a', 'q'}, {'a': 1}.items() == {'a': 1}.items(), {'a': 1}.keys() | {'b'} == {'a', 'b'}, {'a': 1}.keys() - {'a'})
d.clear()
print(d)
e = {}
e[e.__len__()] = 1
e['self'] = e
print(e)
big = {i: str(i) for i in range(1000)}
for i in range(0, 1000, 2):
    del big[i]
print(len(big), big[501], list(big)[:3], sum(big))

# expect: {'a': 10, 'b': 2, 'c': 3} 3 2 None 0 True False ['a', 'b', 'c']
# expect: dict_keys(['a', 'b', 'c']) dict_values([10, 2, 3]) dict_items([('a', 10), ('b', 2), ('c', 3)]) [('a', 10), ('b', 2), ('c', 3)] ['c', 'b', 'a']
# expect: {'a': 10, 'b': 5, 'n': []} 3 None [] 10 {'a': 10, 'b': 5, 'n': []}
# expect: {'a': 10, 'b': 5, 'n': [], 'x': 1, 'y': 2} ('z', 3) {'a': 10, 'b': 5, 'n': [], 'x': 1, 'y': 2} True True
# expect: {'a': 1} {'a': 1} {'a': 1, 'b': 2} {'a': 1, 'b': 2} {'a': 0, 'b': 0} {1: None}
# expect: {'a': 10, 'b': 5, 'n': [], 'x': 1, 'y': 2, 'q': 1} {1: 'c'} {0: 0, 1: 1, 2: 4, 3: 9}
# expect: {'a': 10, 'b': 5, 'n': [], 'x': 1, 'y': 2, 'new': 1} empty False {None: 1, (1, 2): 2, 'x': {}}
# expect: a 0;b 5;n [];x 1;y 2;
# expect: a 0
# expect: b 5
# expect: n []
# expect: x 1
# expect: y 2
# expect: ['b', 'a'] [('b', 2), ('a', 1)]
# expect: {'a'} True True set()
# expect: {}
# expect: {0: 1, 'self': {...}}
# expect: 500 501 [1, 3, 5] 250000
