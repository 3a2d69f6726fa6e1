package main

import (
	"slices"
	"strings"
)

// The programs among which the opcode reference chooses: it shows, for each
// opcode of each Python, the one with the fewest instructions that the Python
// compiles to it. That every opcode has one, and that each runs to its end, is
// tested.
//
// A program is for every Python that takes its syntax.

// operators have one example each, as x op y and as x op= y.
var operators = []string{"+", "-", "*", "/", "//", "%", "**", "<<", ">>", "&", "|", "^"}

func opcodeExamples() []string {
	all := slices.Clone(handWritten)
	for _, op := range operators {
		all = append(all, "x = 7\ny = 2\nprint(x "+op+" y)\n", "x = 7\nx "+op+"= 2\nprint(x)\n")
	}
	return append(all, "n = 0\nfor i in [1, 2]:\n"+strings.Repeat("    n = n + i\n", 55)+"print(n)\n") // a jump by more than 255
}

var handWritten = []string{
	// Names and constants.
	"x = 1\nprint(x)\n",
	"x = 1\ndel x\n",
	"a = b = 1\nprint(a, b)\n",
	"a = 1\nb = 2\na, b = b, a\nprint(a, b)\n",
	"a, b, c = 1, 2, 3\na, b, c = c, b, a\nprint(a)\n",
	"pair = [1, 2]\na, b = pair\nprint(a)\n",
	"first, *rest = [1, 2, 3]\nprint(rest)\n",
	"def f():\n    x = 1\n    y = x\n    return y\n\nprint(f())\n",
	"def f(x, y):\n    return x * y\n\nprint(f(2, 3))\n",
	"def f(x):\n    y = x\n    z = y\n    return z + x\n\nprint(f(2))\n",
	"def f(pair):\n    a, b = pair\n    return a - b\n\nprint(f([2, 3]))\n",
	"def f():\n    x = 1\n    del x\n\nf()\n",
	"def f(yes):\n    if yes:\n        x = 1\n    return x\n\nprint(f(True))\n",
	"n = 0\n\ndef f():\n    global n\n    n = n + 1\n\nf()\nprint(n)\n",
	"n = 0\n\ndef f():\n    global n\n    del n\n\nf()\n",
	"count: int = 1\nprint(count)\n",

	// Operators.
	"x = 7\nprint(+x)\n", "x = 7\nprint(-x)\n", "x = 7\nprint(~x)\n", "x = 7\nprint(not x)\n", "x = 7\nprint(`x`)\n",
	"x = 7\nprint(x < 8)\n",
	"x = 7\nprint(x is None)\n",
	"x = 7\nprint(x in [7])\n",
	"class M:\n    def __matmul__(self, other):\n        return 42\n\nprint(M() @ M())\n",
	"class M:\n    def __imatmul__(self, other):\n        return 42\n\nm = M()\nm @= 1\nprint(m)\n",

	"from __future__ import division\nx = 7\nprint(x / 2)\n", "from __future__ import division\nx = 7\nx /= 2\nprint(x)\n", // as 3 does

	// Containers.
	"x = [1, 2, 3]\nprint(x[0])\n",
	"x = [1, 2, 3]\nx[0] = 5\n",
	"x = [1, 2, 3]\nx[0] += 5\n",
	"x = [1, 2, 3]\ndel x[0]\n",
	"x = [1, 2, 3]\nprint(x[:])\n", "x = [1, 2, 3]\nn = 1\nprint(x[n:])\n", "x = [1, 2, 3]\nn = 1\nprint(x[:n])\n", "x = [1, 2, 3]\nn = 1\nprint(x[n:2])\n",
	"x = [1, 2, 3]\nx[:] = []\n", "x = [1, 2, 3]\nx[1:] = []\n", "x = [1, 2, 3]\nx[:1] = []\n", "x = [1, 2, 3]\nx[0:1] = []\n", "x = [1, 2, 3]\nn = 1\nx[0:n] = []\n",
	"x = [1, 2, 3]\ndel x[:]\n", "x = [1, 2, 3]\ndel x[1:]\n", "x = [1, 2, 3]\ndel x[:1]\n", "x = [1, 2, 3]\ndel x[0:1]\n",
	"x = [1, 2, 3]\nprint(x[::2])\n",
	"x = [1, 2, 3]\nn = 2\nprint(x[::n])\n",
	"x = [1, 2, 3]\nx[0:1] += [4]\nprint(x)\n",
	"x = 1\nprint((x, x))\n", "x = 1\nprint([x, x])\n", "x = 1\nprint({x, 2})\n", "x = 1\nprint({x: 2})\n", "x = 1\nprint({'a': x, 'b': x})\n",
	"x = [1, 2, 3]\nprint([*x, 4])\n", "x = [1, 2, 3]\nprint((*x, 4))\n", "x = [1, 2, 3]\nprint({*x, 4})\n", "x = {'a': 1}\nprint({**x, 'b': 2})\n",
	"print([n for n in [1, 2]])\n", "print({n for n in [1, 2]})\n", "print({n: n for n in [1, 2]})\n",
	"def f(x):\n    return [n for n in x]\n\nprint(f([1, 2]))\n",

	// Text.
	"x = 1\nprint(f'{x}')\n", "x = 1\nprint(f'{x} and {x}')\n", "x = 1\nprint(f'{x!r}')\n", "x = 1\nprint(f'{x:>3}')\n",
	"print 1\n", "import sys\nprint >>sys.stdout, 1\nprint 2\n",

	// Attributes, modules and classes.
	"import time\nprint(time.time)\n",
	"from time import time\nprint(time)\n",
	"from time import *\n",
	"class C:\n    pass\n",
	"class C:\n    pass\n\nC.x = 1\ndel C.x\n",
	"class A(object):\n    def f(self):\n        return 1\n\nclass B(A):\n    def f(self):\n        return super().f()\n\nprint(B().f())\n",
	"def f(x):\n    class C:\n        y = x\n    return C.y\n\nprint(f(1))\n",
	"class C:\n    type T = int\n\nprint(C.T)\n",
	"class C:\n    n: int = 1\n",
	"'a'.upper()\n",

	// Functions.
	"def f(x=1):\n    return x\n\nprint(f())\n",
	"def f(x):\n    def g():\n        return x\n    return g\n\nprint(f(1)())\n",
	"def f(x):\n    def g(y=2):\n        return x\n    return g\n\nprint(f(1)())\n",
	"def f():\n    x = 1\n    def g():\n        nonlocal x\n        x = 2\n    g()\n    return x\n\nprint(f())\n",
	"def f():\n    x = 1\n    def g():\n        return x\n    x = 2\n    return g\n\nprint(f()())\n",
	"def f():\n    x = 1\n    def g():\n        nonlocal x\n        del x\n    g()\n\nf()\n",
	"def f(x, y):\n    return x - y\n\nprint(f(y=1, x=2))\n",
	"def f(*args):\n    return args\n\nx = [1, 2]\nprint(f(*x))\n",
	"def f(**rest):\n    return rest\n\nx = {'a': 1}\nprint(f(**x))\n",
	"def f(*args, **rest):\n    return rest\n\nx = [1]\ny = {'a': 1}\nprint(f(*x, **y))\n",
	"def f(*args, **rest):\n    return rest\n\ny = {'a': 1}\nprint(f(b=2, **y))\n",
	"def f[T](x: T):\n    return x\n\nprint(f(1))\n",
	"def f[T: int](x: T):\n    return x\n\nprint(f(1))\n",
	"exec 'x = 1'\n",
	"def f():\n    exec 'x = 1'\n\nf()\n",

	// Conditions and loops.
	"x = 1\nif x:\n    print(1)\nelse:\n    print(2)\nprint(3)\n",
	"def f(x):\n    if x:\n        y = 1\n    else:\n        y = 2\n    return y\n\nprint(f(1))\n",
	"x = 1\nif not x:\n    print(1)\n",
	"x = 1\nif x or not x:\n    print(1)\n",
	"x = 1\nif x is None:\n    print(1)\n", "x = 1\nif x is not None:\n    print(1)\n",
	"x = 1\nprint(x and 2)\n", "x = 1\nprint(x or 2)\n",
	"x = 1\nprint(0 < x < 2)\n",
	"for n in [1, 2]:\n    print(n)\n",
	"n = 3\nwhile n:\n    n = n - 1\n",
	"n = 3\nwhile n:\n    n = n - 1\n    if n == 1:\n        break\n",
	"for n in [1, 2]:\n    try:\n        continue\n    except ValueError:\n        pass\n",

	// Exceptions.
	"x = 1\nassert x\n",
	"try:\n    raise ValueError\nexcept ValueError:\n    print(1)\n",
	"try:\n    x = 1\nfinally:\n    print(1)\n",
	"def f():\n    for x in [1]:\n        try:\n            raise ValueError\n        except ValueError:\n            return x + 1\n\nprint(f())\n",
	"def f(x):\n    try:\n        raise ValueError\n    except ValueError:\n        return x\n\nprint(f(1))\n",
	"try:\n    raise ExceptionGroup('some', [ValueError()])\nexcept* ValueError:\n    print(1)\n",
	"import threading\nlock = threading.Lock()\nwith lock:\n    print(1)\n",

	// Generators and coroutines.
	"def f():\n    yield 1\n\nprint(list(f()))\n",
	"def f():\n    yield from [1, 2]\n\nprint(list(f()))\n",
	"print(list(n for n in [1, 2]))\n",
	"async def f():\n    return 1\n\nasync def g():\n    print(await f())\n\ntry:\n    g().send(None)\nexcept StopIteration:\n    pass\n",
	"class Two:\n    n = 0\n    def __aiter__(self):\n        return self\n    async def __anext__(self):\n        self.n += 1\n        if self.n > 2:\n            raise StopAsyncIteration\n        return self.n\n\nasync def f():\n    async for n in Two():\n        print(n)\n\ntry:\n    f().send(None)\nexcept StopIteration:\n    pass\n",
	"class Manager:\n    async def __aenter__(self):\n        return 1\n    async def __aexit__(self, *what):\n        pass\n\nasync def f():\n    async with Manager() as x:\n        print(x)\n\ntry:\n    f().send(None)\nexcept StopIteration:\n    pass\n",

	// Patterns.
	"match [1, 2]:\n    case [a, b]:\n        print(a)\n",
	"match {'a': 1}:\n    case {'a': x}:\n        print(x)\n",
	"match 1:\n    case int(x):\n        print(x)\n",
}
