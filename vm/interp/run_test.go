package interp_test

import "testing"

func TestPrograms(t *testing.T) {
	for _, p := range programs {
		t.Run(p.name, func(t *testing.T) {
			in := load(t, p.source)
			out, errs := run(t, in, 1<<40, nil)
			if out+errs != p.want {
				t.Errorf("got:\n%s\nwant:\n%s", out+errs, p.want)
			}
		})
	}
}

// TestVerify runs every program one instruction at a time and recounts all
// references after each.
func TestVerify(t *testing.T) {
	for _, p := range programs {
		t.Run(p.name, func(t *testing.T) {
			in := load(t, p.source)
			step := 0
			run(t, in, 1, func() {
				step++
				if err := in.Verify(nil); err != nil {
					t.Fatalf("step %d: %v", step, err)
				}
			})
		})
	}
}

var programs = []struct{ name, source, want string }{
	{"print", "print(1, 'a')\n", "1 a\n"},
	{"fib", "def fib(n):\n    if n < 2:\n        return n\n    return fib(n-1) + fib(n-2)\nprint(fib(10))\n", "55\n"},
	{"loop", "s = 0\nfor i in range(10):\n    s += i\nprint(s)\n", "45\n"},
	{"class", `
class A:
    def __init__(self, x):
        self.x = x
    def double(self):
        return self.x * 2
    def __add__(self, other):
        return A(self.x + other.x)
    def __repr__(self):
        return 'A(' + repr(self.x) + ')'
class B(A):
    def double(self):
        return super().double() + 1
a = A(1) + A(2)
print(a, a.double(), B(5).double())
print([a])
`, "A(3) 6 11\n[A(3)]\n"},
	{"try", `
def f(x):
    try:
        return 10 // x
    except ZeroDivisionError as e:
        print('zero', e)
    finally:
        print('finally')
print(f(2))
print(f(0))
try:
    [][1]
except (KeyError, IndexError) as e:
    print(repr(e))
`, "finally\n5\nzero integer division or modulo by zero\nfinally\nNone\nIndexError('list index out of range')\n"},
	{"generator", `
def g(n):
    for i in range(n):
        x = yield i
        if x:
            print('got', x)
    return 'done'
def h():
    r = yield from g(3)
    print(r)
for v in h():
    print(v)
it = g(2)
print(next(it))
print(it.send('hi'))
print([x*x for x in g(4)])
print({k: v for k, v in [(1, 2), (3, 4)]})
`, "0\n1\n2\ndone\n0\ngot hi\n1\n[0, 1, 4, 9]\n{1: 2, 3: 4}\n"},
	{"closure", `
def counter():
    n = 0
    def inc(by=1, *args, k=2, **kw):
        nonlocal n
        n += by
        return n, args, k, kw
    return inc
c = counter()
print(c(), c(2), c(1, 5, 6, k=7, z=8))
a, *b, c = 1, 2, 3, 4
print(a, b, c)
print(f"{a:>3}|{b!r}|{'x'}")
`, "(1, (), 2, {}) (3, (), 2, {}) (4, (5, 6), 7, {'z': 8})\n1 [2, 3] 4\n  1|[2, 3]|x\n"},
	{"with", `
class C:
    def __enter__(self):
        print('enter')
        return 5
    def __exit__(self, t, v, tb):
        print('exit', t is None)
        return True
with C() as x:
    print(x)
with C():
    1/0
print('after')
`, "enter\n5\nexit True\nenter\nexit False\nafter\n"},
	{"uncaught", "def f():\n    return 1/0\nf()\n", "Traceback (most recent call last):\n  File \"test.py\", line 3, in <module>\n    f()\n  File \"test.py\", line 2, in f\n    return 1/0\nZeroDivisionError: division by zero\n"},
	{"chain", "try:\n    1/0\nexcept Exception:\n    raise KeyError('k')\n", "Traceback (most recent call last):\n  File \"test.py\", line 2, in <module>\n    1/0\nZeroDivisionError: division by zero\n\nDuring handling of the above exception, another exception occurred:\n\nTraceback (most recent call last):\n  File \"test.py\", line 4, in <module>\n    raise KeyError('k')\nKeyError: 'k'\n"},
	{"dunder", `
class V:
    def __init__(self, n): self.n = n
    def __eq__(self, o): return self.n == o.n
    def __hash__(self): return hash(self.n)
    def __lt__(self, o): return self.n < o.n
    def __bool__(self): return self.n != 0
    def __len__(self): return 3
    def __getitem__(self, i):
        if i > 2: raise IndexError
        return i * self.n
    def __call__(self, x): return x + self.n
    def __contains__(self, x): return x == self.n
    def __getattr__(self, name): return 'attr ' + name
d = {V(1): 'one'}
print(d[V(1)], V(1) in d, V(2) in d)
print(V(1) < V(2), V(1) > V(2), V(1) == V(1), V(1) != V(1))
print(not V(0), len(V(0)), V(2)[1], V(3)(4), 5 in V(5), V(1).foo)
print([x for x in V(7)])
print((V(1), V(2)) == (V(1), V(2)), [V(1)] == [V(2)])
s = {V(1), V(1), V(2)}
print(len(s))
if V(0):
    print('no')
`, "one True False\nTrue False True False\nTrue 3 2 7 True attr foo\n[0, 7, 14]\nTrue False\n2\n"},
	{"del", `
class D:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
def f():
    d = D(1)
    print('in f')
f()
x = D(2)
x = None
print('end')
`, "in f\ndel 1\ndel 2\nend\n"},
	{"meta", `
class M(type):
    def __new__(m, name, bases, ns, **kw):
        c = super().__new__(m, name, bases, ns)
        c.kw = kw
        return c
    def __call__(cls, *a):
        print('call', a)
        return super().__call__(*a)
class X(metaclass=M, flag=1):
    def __init__(self, a): self.a = a
    @property
    def p(self): return self.a
    @p.setter
    def p(self, v): self.a = v
    @staticmethod
    def s(x): return x
    @classmethod
    def c(cls): return cls.__name__
    def __init_subclass__(cls, **kw): print('sub', cls.__name__)
x = X(3)
x.p = 9
print(x.p, X.kw, X.s(4), x.c(), type(x).__name__)
class Y(X): pass
print(Y.__mro__)
`, "call (3,)\n9 {'flag': 1} 4 X X\nsub Y\n(<class '__main__.Y'>, <class '__main__.X'>, <class 'object'>)\n"},
}
