def g(n):
    for i in range(n):
        got = yield i
        if got: print('got', got)
    return 'ret'
x = g(3)
print(next(x), x.send('hello'), next(x))
try:
    next(x)
except StopIteration as e:
    print(e.value)
print(next(x, 'default'), list(g(4)), sum(g(5)), [*g(2)], tuple(g(3)), max(g(4)), 2 in g(5))
def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b
f = fib()
print([next(f) for _ in range(10)])
def dele():
    r = yield from g(2)
    print('r', r)
    yield from 'ab'
    yield from (i * i for i in range(3))
    yield from []
print(list(dele()))
def acc():
    total = 0
    while True:
        v = yield total
        if v is None: return total
        total += v
a = acc()
next(a)
a.send(5)
print(a.send(7))
try: a.send(None)
except StopIteration as e: print('final', e.value)
def outer():
    res = yield from acc()
    yield ('res', res)
o = outer()
print(next(o), o.send(1), o.send(2), o.send(None))
ge = (i for i in range(3))
print(type(ge).__name__, iter(ge) is ge, ge.__name__, g.__name__, x.gi_frame, type(x).__name__)
def early():
    return 5
    yield
print(list(early()))
def empty():
    return
    yield
for _ in empty(): print('never')
def pipeline(src):
    evens = (x for x in src if x % 2 == 0)
    sq = (x * x for x in evens)
    return sum(sq)
print(pipeline(range(10)))
def inter(a, b):
    while True:
        try:
            yield next(a)
            yield next(b)
        except StopIteration:
            return
print(list(inter(iter('abc'), iter([1, 2, 3]))))
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
t(lambda: g(2).send(5))
def selfrun():
    yield next(me)
me = selfrun()
t(lambda: next(me))
def stopper():
    yield 1
    raise StopIteration('inside')
t(lambda: list(stopper()))
t(lambda: g())
t(lambda: len(g(3)))
t(lambda: g(3)[0])
lam = lambda: (yield 5)
print(list(lam()))
def tree(n): 
    if n:
        yield from tree(n - 1)
        yield n
        yield from tree(n - 1)
print(list(tree(3)))

# expect: got hello
# expect: 0 1 2
# expect: ret
# expect: default [0, 1, 2, 3] 10 [0, 1] (0, 1, 2) 3 True
# expect: [0, 1, 1, 2, 3, 5, 8, 13, 21, 34]
# expect: r ret
# expect: [0, 1, 'a', 'b', 0, 1, 4]
# expect: 12
# expect: final 12
# expect: 0 1 3 ('res', 3)
# expect: generator True <genexpr> g None generator
# expect: []
# expect: 120
# expect: ['a', 1, 'b', 2, 'c', 3]
# expect: TypeError can't send non-None value to a just-started generator
# expect: ValueError generator already executing
# expect: RuntimeError generator raised StopIteration
# expect: TypeError g() missing 1 required positional argument: 'n'
# expect: TypeError object of type 'generator' has no len()
# expect: TypeError 'generator' object is not subscriptable
# expect: [5]
# expect: [1, 2, 1, 3, 1, 2, 1]
