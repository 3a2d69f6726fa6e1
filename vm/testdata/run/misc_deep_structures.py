d = {'users': [{'name': 'a', 'tags': ('x', 'y')}, {'name': 'b', 'tags': ()}], 'n': {1: {2: {3: 'deep'}}}}
print(d['users'][0]['tags'][1], d['n'][1][2][3], [u['name'] for u in d['users']])
d['users'][1]['tags'] += ('z',)
d['n'][1][2][4] = d['users']
print(d)
def walk(o, path=''):
    if isinstance(o, dict):
        for k, v in o.items(): yield from walk(v, f'{path}/{k}')
    elif isinstance(o, (list, tuple)):
        for i, v in enumerate(o): yield from walk(v, f'{path}[{i}]')
    else: yield path, o
del d['n'][1][2][4]
for p, v in walk(d): print(p, v)
m = [[i * j for j in range(4)] for i in range(4)]
print(m, m[2][3], [r[1] for r in m], sum(map(sum, m)), [*zip(*m)][1])
m[1][1:3] = ['a']
print(m[1], len(m[1]))
l = [[]] * 3
l[0].append(1)
print(l)
t = ([],)
t[0].append(5)
print(t)
s = {frozenset({1, 2}), frozenset({2, 1})}
print(len(s), {(1, (2, 3)): 'v'}[1, (2, 3)], [[1, 2], [3]] < [[1, 3]], ((1, 'a'), 2) < ((1, 'b'), 0))
x = []
for i in range(50): x = [x]
print(len(repr(x)))
r = {}
r['r'] = [r]
print(r)

# expect: y deep ['a', 'b']
# expect: {'users': [{'name': 'a', 'tags': ('x', 'y')}, {'name': 'b', 'tags': ('z',)}], 'n': {1: {2: {3: 'deep', 4: [{'name': 'a', 'tags': ('x', 'y')}, {'name': 'b', 'tags': ('z',)}]}}}}
# expect: /users[0]/name a
# expect: /users[0]/tags[0] x
# expect: /users[0]/tags[1] y
# expect: /users[1]/name b
# expect: /users[1]/tags[0] z
# expect: /n/1/2/3 deep
# expect: [[0, 0, 0, 0], [0, 1, 2, 3], [0, 2, 4, 6], [0, 3, 6, 9]] 6 [0, 1, 2, 3] 36 (0, 1, 2, 3)
# expect: [0, 'a', 3] 3
# expect: [[1], [1], [1]]
# expect: ([5],)
# expect: 1 v True True
# expect: 102
# expect: {'r': [{...}]}
