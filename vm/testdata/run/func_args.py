def f(a, b=2, *args, c, d=4, **kw):
    return a, b, args, c, d, kw
print(f(1, c=3), f(1, 5, 6, 7, c=8, d=9, e=10), f(*[1, 2, 3], **{'c': 4}))
def g(a, b, /, c, *, d): return a, b, c, d
print(g(1, 2, 3, d=4), g(1, 2, c=3, d=4))
def h(a, l=[]):
    l.append(a)
    return l
print(h(1), h(2), h(3, []))
def k(*args, **kwargs): return args, kwargs
print(k(), k(1, a=2), k(*(1,), *[2], **{'x': 1}, **{'y': 2}, z=3), k(*'ab', 3, k=1))
lam = lambda x, y=10, *z, w=5: (x, y, z, w)
print(lam(1), lam(1, 2, 3, w=4), (lambda: 5)(), (lambda *a: a)(1, 2))
def outer():
    def inner(x=len('abc')): return x
    return inner
print(outer()(), outer()(7), f.__name__, f.__defaults__, f.__kwdefaults__, lam.__name__, outer().__qualname__)
def ann(x: int, y: 'str' = 'q') -> list: return [x, y]
print(ann(1), ann.__annotations__)
def doc():
    "the doc"
print(doc(), doc.__doc__, f.__doc__, f.__code__.co_varnames, f.__code__.co_argcount, f.__module__)
f.attr = 5
print(f.attr, f.__dict__)
print((lambda a, b: a + b)(b=1, a=2), max(*[1, 5], 3), print.__name__)
def rec(n): return 1 if n == 0 else n * rec(n - 1)
print(rec(20))
def many(a, b, c, d, e, f, g, h, i, j): return a + j
print(many(1, 2, 3, 4, 5, 6, 7, 8, 9, 10))

# expect: (1, 2, (), 3, 4, {}) (1, 5, (6, 7), 8, 9, {'e': 10}) (1, 2, (3,), 4, 4, {})
# expect: (1, 2, 3, 4) (1, 2, 3, 4)
# expect: [1, 2] [1, 2] [3]
# expect: ((), {}) ((1,), {'a': 2}) ((1, 2), {'x': 1, 'y': 2, 'z': 3}) (('a', 'b', 3), {'k': 1})
# expect: (1, 10, (), 5) (1, 2, (3,), 4) 5 (1, 2)
# expect: 3 7 f (2,) {'d': 4} <lambda> outer.<locals>.inner
# expect: [1, 'q'] {'x': <class 'int'>, 'y': 'str', 'return': <class 'list'>}
# expect: None the doc None ('a', 'b', 'c', 'd', 'args', 'kw') 2 __main__
# expect: 5 {'attr': 5}
# expect: 3 5 print
# expect: 2432902008176640000
# expect: 11
