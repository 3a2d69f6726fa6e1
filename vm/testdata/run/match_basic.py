# only 3.13
def f(x):
    match x:
        case 0: return 'zero'
        case 1 | 2: return 'small'
        case str(s) if len(s) > 3: return 'long ' + s
        case str(): return 'str'
        case [a]: return ('one', a)
        case [a, b]: return ('two', a, b)
        case (a, *rest): return ('many', a, rest)
        case {'k': v, **kw}: return ('map', v, kw)
        case {}: return 'dict'
        case None: return 'none'
        case True: return 'true'
        case 3.5 | -1 | 2+3j: return 'num'
        case _: return 'other'
for x in [0, 1, 2, 'abcd', 'a', [1], (1, 2), [1, 2, 3], {'k': 5, 'z': 1}, {}, {'q': 1}, None, 3.5, -1, 2+3j, object, range(2), b'ab', 7, True]:
    print(repr(x)[:30], f(x))
class P:
    __match_args__ = ('x', 'y')
    def __init__(self, x, y): self.x = x; self.y = y
def g(p):
    match p:
        case P(0, 0): return 'origin'
        case P(x=0, y=b): return f'y {b}'
        case P(a, b): return f'{a} {b}'
        case int(n) | float(n): return n
print(g(P(0,0)), g(P(0,3)), g(P(1,2)), g(5), g(2.5), g('x'))
try:
    match P(1,2):
        case P(1,2,3): pass
except TypeError as e: print(e)
try:
    match 1:
        case int(1,2): pass
except TypeError as e: print(e)
class Q: __match_args__ = ['x']
try:
    match Q():
        case Q(1): pass
except TypeError as e: print(e)
import collections, collections.abc
match collections.deque([1,2]):
    case [a, b]: print('deque', a, b)
match collections.OrderedDict(a=1):
    case {'a': x}: print('od', x)
from dataclasses import dataclass
@dataclass
class D:
    a: int
    b: str = 'q'
match D(3):
    case D(a, b): print(a, b)
from enum import Enum
class C(Enum):
    R = 1
    G = 2
match C.G:
    case C.R: print('r')
    case C.G: print('g')
match 1, 2:
    case x, y: print(x, y)
match [1, [2, [3, 4]]]:
    case [a, [b, [*c]]]: print(a, b, c)
match {'a': {'b': [1, 2, 3]}}:
    case {'a': {'b': [first, *_]}}: print(first)

# expect: 0 zero
# expect: 1 small
# expect: 2 small
# expect: 'abcd' long abcd
# expect: 'a' str
# expect: [1] ('one', 1)
# expect: (1, 2) ('two', 1, 2)
# expect: [1, 2, 3] ('many', 1, [2, 3])
# expect: {'k': 5, 'z': 1} ('map', 5, {'z': 1})
# expect: {} dict
# expect: {'q': 1} dict
# expect: None none
# expect: 3.5 num
# expect: -1 num
# expect: (2+3j) num
# expect: <class 'object'> other
# expect: range(0, 2) ('two', 0, 1)
# expect: b'ab' other
# expect: 7 other
# expect: True small
# expect: origin y 3 1 2 5 2.5 None
# expect: P() accepts 2 positional sub-patterns (3 given)
# expect: int() accepts 1 positional sub-pattern (2 given)
# expect: Q.__match_args__ must be a tuple (got list)
# expect: deque 1 2
# expect: od 1
# expect: 3 q
# expect: g
# expect: 1 2
# expect: 1 2 [3, 4]
# expect: 1
