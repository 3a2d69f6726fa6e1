def make_stack():
    items = []
    def push(x): items.append(x)
    def pop(): return items.pop()
    def size(): return len(items)
    return {'push': push, 'pop': pop, 'size': size}
s = make_stack()
s['push'](1); s['push'](2)
print(s['pop'](), s['size']())
def curry(f, n, args=()):
    return f(*args) if n == 0 else lambda x: curry(f, n - 1, args + (x,))
print(curry(lambda a, b, c: a + b + c, 3)(1)(2)(3))
Y = lambda f: (lambda x: x(x))(lambda x: f(lambda *a: x(x)(*a)))
print(Y(lambda fac: lambda n: 1 if n == 0 else n * fac(n - 1))(10))
church = lambda n: lambda f: lambda x: x if n == 0 else f(church(n - 1)(f)(x))
print(church(5)(lambda x: x + 1)(0))
def memo(f):
    cache = {}
    def w(*a):
        if a not in cache: cache[a] = f(*a)
        return cache[a]
    w.cache = cache
    return w
@memo
def grid(m, n): return 1 if m == 0 or n == 0 else grid(m - 1, n) + grid(m, n - 1)
print(grid(10, 10), len(grid.cache))
def events():
    handlers = {}
    def on(n):
        def reg(f):
            handlers.setdefault(n, []).append(f)
            return f
        return reg
    def fire(n, *a): return [h(*a) for h in handlers.get(n, [])]
    return on, fire
on, fire = events()
@on('add')
def h1(a, b): return a + b
@on('add')
def h2(a, b): return a * b
print(fire('add', 3, 4), fire('none'))

# expect: 2 1
# expect: 6
# expect: 3628800
# expect: 5
# expect: 184756 120
# expect: [7, 12] []
