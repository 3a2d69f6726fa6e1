t = (1, 2, 3)
print(t, t[0], t[-1], t[1:], t[::-1], len(t), t + (4,), t * 2, 2 in t, t.index(2), t.count(1))
print((), (1,), 1, (1, 'a', (2,)), tuple([1, 2]), tuple('ab'), tuple(range(3)), tuple())
a, b = 1, 2
a, b = b, a
print(a, b)
(x, (y, z)), w = (1, (2, 3)), 4
print(x, y, z, w)
first, *rest = t
*init, last = t
h, *m, e = 'abcd'
print(first, rest, init, last, h, m, e)
print((1, 2) < (1, 3), (1, 2) == (1, 2), (1,) < (1, 0), hash((1, 2)) == hash((1, 2)), (1, 2) == [1, 2])
d = {(1, 2): 'a'}
print(d[1, 2], d.get((2, 1)), (1, 2) is (1, 2))
def f(): return 1, 2
p, q = f()
print(p, q, *t, sep='-')
print((*t, *t), (*'ab', 5))
def t2(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
t2(lambda: t[3])
t2(lambda: t.append)
t2(lambda: t + [1])
t2(lambda: t.index(9))
t2(lambda: hash(([],)))
t2(lambda: tuple(5))
t2(lambda: t['a'])
def u1(): a, b = (1, 2, 3)
def u2(): a, b, c = (1, 2)
def u3(): a, *b, c = (1,)
def u4(): a, b = 5
def u5(): a, b = iter([1])
def u6():
    t[0] = 1
def u7():
    for a, b in [(1, 2), (3,)]: pass
for f in (u1, u2, u3, u4, u5, u6, u7): t2(f)

# expect: (1, 2, 3) 1 3 (2, 3) (3, 2, 1) 3 (1, 2, 3, 4) (1, 2, 3, 1, 2, 3) True 1 1
# expect: () (1,) 1 (1, 'a', (2,)) (1, 2) ('a', 'b') (0, 1, 2) ()
# expect: 2 1
# expect: 1 2 3 4
# expect: 1 [2, 3] [1, 2] 3 a ['b', 'c'] d
# expect: True True True True False
# expect: a None True
# expect: 1-2-1-2-3
# expect: (1, 2, 3, 1, 2, 3) ('a', 'b', 5)
# expect: IndexError tuple index out of range
# expect: AttributeError 'tuple' object has no attribute 'append'
# expect: TypeError can only concatenate tuple (not "list") to tuple
# expect: ValueError tuple.index(x): x not in tuple
# expect: TypeError unhashable type: 'list'
# expect: TypeError 'int' object is not iterable
# expect: TypeError tuple indices must be integers or slices, not str
# expect: ValueError too many values to unpack (expected 2)
# expect: ValueError not enough values to unpack (expected 3, got 2)
# expect: ValueError not enough values to unpack (expected at least 2, got 1)
# expect: TypeError cannot unpack non-iterable int object
# expect: ValueError not enough values to unpack (expected 2, got 1)
# expect: TypeError 'tuple' object does not support item assignment
# expect: ValueError not enough values to unpack (expected 2, got 1)
