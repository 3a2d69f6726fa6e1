# loops, blocks and jumps as the compiler of 2.7 lays them out
def loops():
    out = []
    for i in range(4):
        for j in range(4):
            if j == 2: break
            if i == 2: continue
            out.append((i, j))
        else:
            out.append('never')
    else:
        out.append('done')
    n = 0
    while True:
        n += 1
        try:
            if n < 3: continue
            break
        finally:
            out.append(n)
    while n:
        n -= 1
    else:
        out.append('while else')
    return out
print loops()
def nest():
    for a in range(2):
        try:
            for b in range(3):
                try:
                    if b == 1: raise ValueError(b)
                    if b == 2: return 'out', a, b
                except ValueError, e:
                    print 'caught', e
                    continue
                finally:
                    print 'f1', b
        finally:
            print 'f2', a
print nest()
def chain(a, b, c): return a < b < c, a < b > c, a in (b, c) and c, a if b else c, not a or b and c
print chain(1, 2, 3), chain(0, 0, 1)
def unpack(seq):
    (a, b), c = seq
    [d, e] = c
    return a, b, d, e
print unpack(((1, 2), (3, 4)))
def aug():
    d = {'k': [1, 2, 3]}
    d['k'][0] += 10
    d['k'][1:2] += [7]
    d['n'] = d.get('n', 0)
    d['n'] += 1
    class O: pass
    o = O()
    o.v = 1
    o.v += 5
    o.l = [1]
    o.l[0:] *= 2
    return sorted(d.items()), o.v, o.l
print aug()
def closure(x):
    def get(): return x
    def twice(): return get() * 2
    return get, twice, [f() for f in (get, twice)], map(lambda y: y + x, [1, 2])
print closure(5)[2:]
def gens():
    return list((a, b) for a in range(3) if a for b in 'xy'), dict((k, v) for k, v in [('a', 1)]), set(c for c in 'hello'), {k: v for k, v in zip('ab', [1, 2])}, {x for x in [1, 1, 2]}
print gens()
def consts():
    """docstring"""
    return (1, 2, (3, 'a')), -5, 2 ** 10, 'a' 'b', 1.5, 3j, None, True, (), [], {}
print consts(), consts.__doc__, consts.func_code.co_consts[0]
x = 10
class Body:
    x = x + 1
    y = [x for _ in range(2)]
    def m(self): return x
    for i in range(3): pass
    del i
print Body.x, Body.y, Body().m(), hasattr(Body, 'i')
def delete():
    a = 1
    del a
    try:
        return a
    except UnboundLocalError, e:
        return str(e)
print delete()
l = [1, 2, 3]
del l[0], l[0]
print l
if 1: pass
elif 2: pass
else: pass
assert True
print (yield_ for yield_ in [1]).next(), (lambda: (yield))().next()
import sys as system, string as s
from sys import maxint as biggest, version_info
print system.maxint == biggest, s.digits
print [i for i in range(10) if i % 2 if i > 3], [[j for j in range(i)] for i in range(3)]
print 'long' if len('x' * 300) > 255 else 'short', sum(range(300)), len([None] * 1000)
exec 'print "exec"; y = 3'
print y
print reduce(lambda a, b: a * 10 + b, (1, 2, 3)), (lambda *a, **k: (a, k))(1, x=2), (lambda: None)()

# expect: [(0, 0), (0, 1), (1, 0), (1, 1), (3, 0), (3, 1), 'done', 1, 2, 3, 'while else']
# expect: f1 0
# expect: caught 1
# expect: f1 1
# expect: f1 2
# expect: f2 0
# expect: ('out', 0, 2)
# expect: (True, False, False, 1, 3) (False, False, 1, 1, True)
# expect: (1, 2, 3, 4)
# expect: ([('k', [11, 2, 7, 3]), ('n', 1)], 6, [1, 1])
# expect: ([5, 10], [6, 7])
# expect: ([(1, 'x'), (1, 'y'), (2, 'x'), (2, 'y')], {'a': 1}, set(['h', 'e', 'l', 'o']), {'a': 1, 'b': 2}, set([1, 2]))
# expect: ((1, 2, (3, 'a')), -5, 1024, 'ab', 1.5, 3j, None, True, (), [], {}) docstring docstring
# expect: 11 [11, 11] 10 False
# expect: local variable 'a' referenced before assignment
# expect: [3]
# expect: 1 None
# expect: True 0123456789
# expect: [5, 7, 9] [[], [0], [0, 1]]
# expect: long 44850 1000
# expect: exec
# expect: 3
# expect: 123 ((1,), {'x': 2}) None
