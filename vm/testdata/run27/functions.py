def f(a, b=2, *args, **kw): return a, b, args, kw
print f(1), f(1, 3), f(1, 3, 4, 5), f(1, b=5, c=6), f(*[1, 2, 3]), f(*(1,), **{'b': 2, 'z': 3}), f(1, *[7], **{'k': 1})
def g(a, (b, c), d=4): return a, b, c, d
print g(1, (2, 3)), g(1, [5, 6], 7)
print (lambda (x, y): x + y)((1, 2)), map(lambda (k, v): k * v, [(2, 3), (4, 5)])
def none(): pass
def one(a): pass
def two(a, b): pass
def dflt(a, b=1): pass
def star(a, *r): pass
for call in ('none(1)', 'one()', 'one(1, 2)', 'two(1)', 'two(1, 2, 3)', 'dflt()', 'dflt(1, 2, 3)', 'star()', 'one(b=1)', 'one(1, a=2)', 'two(b=1)', 'two(1, c=2)',
             'f()', 'none(x=1)', 'one(*5)', 'one(**5)', 'one(**{1: 2})', 'f(1, **{"a": 2})', 'len()', 'len(1, 2)', 'len(5)', '(5)()', 'g(1, 5)', 'g(1, (1,))', 'g(1, (1, 2, 3))',
             'abs()', 'int("x")', 'ord("ab")', 'chr(300)', 'range()', 'range(1.5)', 'range("a")', 'getattr(1)', 'isinstance(1)', 'isinstance(1, 2)', 'max()', 'max(5)', 'sum(5)', 'sum(["a"])', 'zip(1)', 'map(1)', 'iter(5)', 'next([])', 'reduce(lambda a, b: a, [])', '"abc".join(5)', '"abc".join([1])', '[].append()', '[].pop()', '{}.get()', '[1].index(5)', '[1].remove(5)', '"a".index("b")', '[][1]', '()[1]', '"a"[5]', '[]["a"]', '"a"["b"]', '(1)["b"]', 'None[0]', 'None.x', '(5).x', '"a" + 1', '1 + "a"', '[] + 1', '() + []', '"a" * "b"', '[1] - [2]', '-"a"', '{}[[]]', 'set([[]])', 'a, b = 1', '"%d" % "a"', '"%s %s" % 1', '"%s" % (1, 2)', 'del_x', '5 in 5', 'unichr(-1)', 'cmp(1)', 'hash([])', 'float("x")', 'complex("x")'):
    try:
        if '= 1' in call and ',' in call and call[0] == 'a':
            exec call
        else:
            print call, '->', eval(call)
    except Exception, e:
        print call, '->', type(e).__name__, e
try:
    a, b = 1, 2, 3
except ValueError, e:
    print e
try:
    a, b, c = [1]
except ValueError, e:
    print e
try:
    a, b = []
except ValueError, e:
    print e
print f.__name__, f.func_name, f.func_code.co_varnames, f.func_defaults, f.__defaults__, f.func_code.co_argcount, f.__doc__, f.func_globals is globals(), f.func_closure
f.attr = 'x'
print f.attr, f.__dict__
def counter():
    n = [0]
    def inc():
        n[0] += 1
        return n[0]
    return inc
c = counter()
print c(), c(), c(), c.func_closure[0].cell_contents
def deco(fn):
    def wrapper(*a, **k):
        return 'wrapped', fn(*a, **k)
    return wrapper
@deco
def h(x): return x * 2
print h(4)
def gen(n):
    i = 0
    while i < n:
        got = yield i
        if got: print 'got', got
        i += 1
it = gen(3)
print it.next(), it.send('hi'), next(it), next(it, 'done'), list(gen(4)), sum(x for x in gen(5))
try:
    it.next()
except StopIteration, e:
    print repr(e)
print [x for x in range(3)], x, [(a, b) for a in 'ab' for b in range(2)], [y for y in range(10) if y % 2]
print map(None, [1, 2, 3]), map(lambda a, b: (a, b), [1, 2], [3]), filter(lambda x: x > 1, (1, 2, 3)), filter(None, 'a b'), filter(str.isdigit, 'a1b2'), reduce(lambda a, b: a * b, range(1, 6)), apply(f, (1, 2), {'z': 3})
print range(5), range(1, 10, 3), range(5, 0, -2), xrange(5), xrange(1, 10, 2), list(xrange(3)), len(xrange(10)), xrange(10)[3], zip(), zip([1, 2], 'ab', (3, 4))
print sorted([3, 1, 2], reverse=True), sorted('bca', cmp=lambda a, b: cmp(b, a)), sorted([(1, 'b'), (0, 'a')], key=lambda t: t[1]), min(3, 1), max('abc'), any([0, 1]), all([])
l = [5, 2, 8]
l.sort(lambda a, b: b - a)
print l, l.sort(), l, enumerate('ab').next(), list(reversed(l))
exec 'z = 1 + 1'
print z
ns = {}
exec 'def made(): return 42' in ns
print ns['made'](), sorted(k for k in ns)
def local_exec():
    y = 1
    exec 'y = 2; w = 3'
    return y, w, sorted(locals())
print local_exec()
def exec_in():
    d = {'k': 1}
    exec 'k += 1' in d
    return d['k']
print exec_in(), eval('1 + 2'), eval('a + b', {'a': 1, 'b': 2}), eval(compile('3 * 4', '<s>', 'eval'))
code = compile('print "compiled", 5', '<s>', 'exec')
exec code
print locals() is globals(), 'f' in dir(), id(f) == id(f), intern('abc') is 'abc'
global_var = 1
def set_global():
    global global_var
    global_var += 1
set_global()
print global_var, not 1 <> 1, 1 <> 2, `1`, `'a'`
print None < 0 < 'a' < (), 1 < 'a', [] < 'a', {} < [], (1,) > [2], None < None, 3 < 2.5, 'a' < u'b', type(1) < type('a') or 'cmp'
print [1, 2] < [1, 3], (1, 2) < (1,), 'abc' < 'abd', [1] == (1,), 1 == 1.0 == True, cmp([1], [2]), cmp('b', 'a'), cmp(None, 1)

# expect: (1, 2, (), {}) (1, 3, (), {}) (1, 3, (4, 5), {}) (1, 5, (), {'c': 6}) (1, 2, (3,), {}) (1, 2, (), {'z': 3}) (1, 7, (), {'k': 1})
# expect: (1, 2, 3, 4) (1, 5, 6, 7)
# expect: 3 [6, 20]
# expect: none(1) -> none(1) -> TypeError none() takes no arguments (1 given)
# expect: one() -> one() -> TypeError one() takes exactly 1 argument (0 given)
# expect: one(1, 2) -> one(1, 2) -> TypeError one() takes exactly 1 argument (2 given)
# expect: two(1) -> two(1) -> TypeError two() takes exactly 2 arguments (1 given)
# expect: two(1, 2, 3) -> two(1, 2, 3) -> TypeError two() takes exactly 2 arguments (3 given)
# expect: dflt() -> dflt() -> TypeError dflt() takes at least 1 argument (0 given)
# expect: dflt(1, 2, 3) -> dflt(1, 2, 3) -> TypeError dflt() takes at most 2 arguments (3 given)
# expect: star() -> star() -> TypeError star() takes at least 1 argument (0 given)
# expect: one(b=1) -> one(b=1) -> TypeError one() got an unexpected keyword argument 'b'
# expect: one(1, a=2) -> one(1, a=2) -> TypeError one() got multiple values for keyword argument 'a'
# expect: two(b=1) -> two(b=1) -> TypeError two() takes exactly 2 arguments (1 given)
# expect: two(1, c=2) -> two(1, c=2) -> TypeError two() got an unexpected keyword argument 'c'
# expect: f() -> f() -> TypeError f() takes at least 1 argument (0 given)
# expect: none(x=1) -> none(x=1) -> TypeError none() takes no arguments (1 given)
# expect: one(*5) -> one(*5) -> TypeError one() argument after * must be an iterable, not int
# expect: one(**5) -> one(**5) -> TypeError one() argument after ** must be a mapping, not int
# expect: one(**{1: 2}) -> one(**{1: 2}) -> TypeError one() keywords must be strings
# expect: f(1, **{"a": 2}) -> f(1, **{"a": 2}) -> TypeError f() got multiple values for keyword argument 'a'
# expect: len() -> len() -> TypeError len() takes exactly one argument (0 given)
# expect: len(1, 2) -> len(1, 2) -> TypeError len() takes exactly one argument (2 given)
# expect: len(5) -> len(5) -> TypeError object of type 'int' has no len()
# expect: (5)() -> (5)() -> TypeError 'int' object is not callable
# expect: g(1, 5) -> g(1, 5) -> TypeError 'int' object is not iterable
# expect: g(1, (1,)) -> g(1, (1,)) -> ValueError need more than 1 value to unpack
# expect: g(1, (1, 2, 3)) -> g(1, (1, 2, 3)) -> ValueError too many values to unpack
# expect: abs() -> abs() -> TypeError abs() takes exactly one argument (0 given)
# expect: int("x") -> int("x") -> ValueError invalid literal for int() with base 10: 'x'
# expect: ord("ab") -> ord("ab") -> TypeError ord() expected a character, but string of length 2 found
# expect: chr(300) -> chr(300) -> ValueError chr() arg not in range(256)
# expect: range() -> range() -> TypeError range expected at least 1 arguments, got 0
# expect: range(1.5) -> range(1.5) -> TypeError range() integer end argument expected, got float.
# expect: range("a") -> range("a") -> TypeError range() integer end argument expected, got str.
# expect: getattr(1) -> getattr(1) -> TypeError getattr expected at least 2 arguments, got 1
# expect: isinstance(1) -> isinstance(1) -> TypeError isinstance expected 2 arguments, got 1
# expect: isinstance(1, 2) -> isinstance(1, 2) -> TypeError isinstance() arg 2 must be a class, type, or tuple of classes and types
# expect: max() -> max() -> TypeError max expected 1 arguments, got 0
# expect: max(5) -> max(5) -> TypeError 'int' object is not iterable
# expect: sum(5) -> sum(5) -> TypeError 'int' object is not iterable
# expect: sum(["a"]) -> sum(["a"]) -> TypeError unsupported operand type(s) for +: 'int' and 'str'
# expect: zip(1) -> zip(1) -> TypeError zip argument #1 must support iteration
# expect: map(1) -> map(1) -> TypeError map() requires at least two args
# expect: iter(5) -> iter(5) -> TypeError 'int' object is not iterable
# expect: next([]) -> next([]) -> TypeError list object is not an iterator
# expect: reduce(lambda a, b: a, []) -> reduce(lambda a, b: a, []) -> TypeError reduce() of empty sequence with no initial value
# expect: "abc".join(5) -> "abc".join(5) -> TypeError can only join an iterable
# expect: "abc".join([1]) -> "abc".join([1]) -> TypeError sequence item 0: expected string, int found
# expect: [].append() -> [].append() -> TypeError append() takes exactly one argument (0 given)
# expect: [].pop() -> [].pop() -> IndexError pop from empty list
# expect: {}.get() -> {}.get() -> TypeError get expected at least 1 arguments, got 0
# expect: [1].index(5) -> [1].index(5) -> ValueError 5 is not in list
# expect: [1].remove(5) -> [1].remove(5) -> ValueError list.remove(x): x not in list
# expect: "a".index("b") -> "a".index("b") -> ValueError substring not found
# expect: [][1] -> [][1] -> IndexError list index out of range
# expect: ()[1] -> ()[1] -> IndexError tuple index out of range
# expect: "a"[5] -> "a"[5] -> IndexError string index out of range
# expect: []["a"] -> []["a"] -> TypeError list indices must be integers, not str
# expect: "a"["b"] -> "a"["b"] -> TypeError string indices must be integers, not str
# expect: (1)["b"] -> (1)["b"] -> TypeError 'int' object has no attribute '__getitem__'
# expect: None[0] -> None[0] -> TypeError 'NoneType' object has no attribute '__getitem__'
# expect: None.x -> None.x -> AttributeError 'NoneType' object has no attribute 'x'
# expect: (5).x -> (5).x -> AttributeError 'int' object has no attribute 'x'
# expect: "a" + 1 -> "a" + 1 -> TypeError cannot concatenate 'str' and 'int' objects
# expect: 1 + "a" -> 1 + "a" -> TypeError unsupported operand type(s) for +: 'int' and 'str'
# expect: [] + 1 -> [] + 1 -> TypeError can only concatenate list (not "int") to list
# expect: () + [] -> () + [] -> TypeError can only concatenate tuple (not "list") to tuple
# expect: "a" * "b" -> "a" * "b" -> TypeError can't multiply sequence by non-int of type 'str'
# expect: [1] - [2] -> [1] - [2] -> TypeError unsupported operand type(s) for -: 'list' and 'list'
# expect: -"a" -> -"a" -> TypeError bad operand type for unary -: 'str'
# expect: {}[[]] -> {}[[]] -> TypeError unhashable type: 'list'
# expect: set([[]]) -> set([[]]) -> TypeError unhashable type: 'list'
# expect: a, b = 1 -> TypeError 'int' object is not iterable
# expect: "%d" % "a" -> "%d" % "a" -> TypeError %d format: a number is required, not str
# expect: "%s %s" % 1 -> "%s %s" % 1 -> TypeError not enough arguments for format string
# expect: "%s" % (1, 2) -> "%s" % (1, 2) -> TypeError not all arguments converted during string formatting
# expect: del_x -> del_x -> NameError name 'del_x' is not defined
# expect: 5 in 5 -> 5 in 5 -> TypeError argument of type 'int' is not iterable
# expect: unichr(-1) -> unichr(-1) -> ValueError unichr() arg not in range(0x110000) (wide Python build)
# expect: cmp(1) -> cmp(1) -> TypeError cmp expected 2 arguments, got 1
# expect: hash([]) -> hash([]) -> TypeError unhashable type: 'list'
# expect: float("x") -> float("x") -> ValueError could not convert string to float: x
# expect: complex("x") -> complex("x") -> ValueError complex() arg is a malformed string
# expect: too many values to unpack
# expect: need more than 1 value to unpack
# expect: need more than 0 values to unpack
# expect: f f ('a', 'b', 'args', 'kw') (2,) (2,) 2 None True None
# expect: x {'attr': 'x'}
# expect: 1 2 3 [3]
# expect: ('wrapped', 8)
# expect: 0 got hi
# expect: 1 2 done [0, 1, 2, 3] 10
# expect: StopIteration()
# expect: [0, 1, 2] 2 [('a', 0), ('a', 1), ('b', 0), ('b', 1)] [1, 3, 5, 7, 9]
# expect: [1, 2, 3] [(1, 3), (2, None)] (2, 3) a b 12 120 (1, 2, (), {'z': 3})
# expect: [0, 1, 2, 3, 4] [1, 4, 7] [5, 3, 1] xrange(5) xrange(1, 11, 2) [0, 1, 2] 10 3 [] [(1, 'a', 3), (2, 'b', 4)]
# expect: [3, 2, 1] ['c', 'b', 'a'] [(0, 'a'), (1, 'b')] 1 c True True
# expect: [8, 5, 2] None [2, 5, 8] (0, 'a') [8, 5, 2]
# expect: 2
# expect: 42 ['__builtins__', 'made']
# expect: (2, 3, ['w', 'y'])
# expect: 2 3 3 12
# expect: compiled 5
# expect: True True True True
# expect: 2 True True 1 'a'
# expect: True True True True True False False True True
# expect: True False True False True -1 1 -1
