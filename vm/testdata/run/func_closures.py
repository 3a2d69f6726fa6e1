def counter():
    n = 0
    def inc(by=1):
        nonlocal n
        n += by
        return n
    def get(): return n
    return inc, get
inc, get = counter()
print(inc(), inc(5), get(), inc.__closure__[0].cell_contents, inc.__code__.co_freevars)
inc2, _ = counter()
print(inc2(), get())
fs = [lambda: i for i in range(3)]
print([f() for f in fs])
fs = [lambda i=i: i for i in range(3)]
print([f() for f in fs])
def deep():
    x = 1
    def a():
        def b():
            nonlocal x
            x += 1
            return x
        return b
    return a()() + x
print(deep())
g = 10
def use(): return g
def change():
    global g, newg
    g = 20
    newg = 'new'
change()
print(use(), g, newg)
def unb():
    try:
        print(loc)
    except UnboundLocalError as e:
        print(e)
    loc = 1
unb()
def free():
    def inner(): return y
    try:
        inner()
    except NameError as e:
        print(type(e).__name__, e)
    y = 5
    return inner()
print(free())
def d():
    v = 1
    del v
    try:
        v
    except UnboundLocalError as e:
        print(e)
d()
try:
    undefined_name
except NameError as e:
    print(e)
try:
    del undefined_name
except NameError as e:
    print(e)
x = 'global'
class Scope:
    x = 'class'
    def m(self): return x
    y = [x for _ in range(2)]
    z = x
print(Scope().m(), Scope.y, Scope.z)
def compose(*fs):
    def run(v):
        for f in fs: v = f(v)
        return v
    return run
print(compose(lambda x: x + 1, lambda x: x * 2)(5))
def make(n):
    return lambda x: x ** n
print([make(k)(3) for k in range(4)])

# expect: 1 6 6 6 ('n',)
# expect: 1 6
# expect: [2, 2, 2]
# expect: [0, 1, 2]
# expect: 4
# expect: 20 20 new
# expect: local variable 'loc' referenced before assignment
# expect: NameError free variable 'y' referenced before assignment in enclosing scope
# expect: 5
# expect: local variable 'v' referenced before assignment
# expect: name 'undefined_name' is not defined
# expect: name 'undefined_name' is not defined
# expect: global ['global', 'global'] class
# expect: 12
# expect: [1, 3, 9, 27]
# 3.13 expect: 1 6 6 6 ('n',)
# 3.13 expect: 1 6
# 3.13 expect: [2, 2, 2]
# 3.13 expect: [0, 1, 2]
# 3.13 expect: 4
# 3.13 expect: 20 20 new
# 3.13 expect: cannot access local variable 'loc' where it is not associated with a value
# 3.13 expect: NameError cannot access free variable 'y' where it is not associated with a value in enclosing scope
# 3.13 expect: 5
# 3.13 expect: cannot access local variable 'v' where it is not associated with a value
# 3.13 expect: name 'undefined_name' is not defined
# 3.13 expect: name 'undefined_name' is not defined
# 3.13 expect: global ['global', 'global'] class
# 3.13 expect: 12
# 3.13 expect: [1, 3, 9, 27]
