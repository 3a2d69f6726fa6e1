def deco(f):
    def w(*a, **k):
        print('call', f.__name__, a, k)
        return f(*a, **k)
    return w
def param(n):
    def d(f):
        return lambda *a: f(*a) * n
    return d
@deco
def add(a, b=1): return a + b
@param(3)
@deco
def one(): return 1
print(add(1), add(1, b=5), one(), add.__name__)
import functools
@functools.wraps(add)
def wrapped(): "doc"
print(wrapped.__name__)
def cls_deco(c):
    c.tag = 'tagged'
    return c
@cls_deco
class T: pass
print(T.tag)
class Memo:
    def __init__(self, f): self.f, self.cache = f, {}
    def __call__(self, n):
        if n not in self.cache: self.cache[n] = self.f(n)
        return self.cache[n]
@Memo
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(50), len(fib.cache))
def count_calls(f):
    def w(*a):
        w.calls += 1
        return f(*a)
    w.calls = 0
    return w
@count_calls
def noop(*a): return a
noop(); noop(1)
print(noop.calls)
@(lambda f: 'replaced')
def gone(): pass
print(gone)

# expect: call add (1,) {}
# expect: call add (1,) {'b': 5}
# expect: call one () {}
# expect: 2 6 3 w
# expect: w
# expect: tagged
# expect: 12586269025 51
# expect: 2
# expect: replaced
