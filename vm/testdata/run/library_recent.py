# only 3.13
from typing import NamedTuple, Self, Never, override, assert_never
from enum import StrEnum, IntEnum, auto
class Q(NamedTuple):
    a: int
    b: str = 'x'
print(Q(1), Q(1)._asdict())
class Color(StrEnum):
    RED = auto()
    BLUE = auto()
print(Color.RED, f'{Color.BLUE}', Color('red'), list(Color), repr(Color.RED))
class N(IntEnum):
    A = 1
print(N.A, N.A + 1, f'{N.A}', repr(N.A), 1 in N, 7 in N)
import itertools
print(list(itertools.batched('abcdefg', 3)), list(itertools.pairwise([1, 2, 3])), list(itertools.pairwise([1])))
try: list(itertools.batched('abc', 2, strict=True))
except ValueError as e: print(e)
print((10).bit_count(), (-7).bit_count(), (0).bit_count(), True.bit_count())
from collections import Counter
print(Counter('aab').total())
try: assert_never(3)
except AssertionError as e: print(e)
type Point = tuple[float, float]
class Box[T]:
    def __init__(self, v: T) -> None: self.v = v
    def map[U](self, f) -> "Box[U]": return Box(f(self.v))
    @override
    def __repr__(self): return f"Box({self.v})"
print(Box(3).map(str), Box[int](4), Point.__value__)
print(list(zip([1, 2], [3, 4], strict=True)), list(zip([1], [2, 3], strict=False)), list(zip()))
for bad in [([1], []), ([1], [2, 3]), ([1], [2], [3, 4]), ([1, 2], [3, 4], [5])]:
    try: list(zip(*bad, strict=True))
    except ValueError as e: print(e)
try: zip([1], foo=1)
except TypeError as e: print(e)

# expect: Q(a=1, b='x') {'a': 1, 'b': 'x'}
# expect: red blue red [<Color.RED: 'red'>, <Color.BLUE: 'blue'>] <Color.RED: 'red'>
# expect: 1 2 1 <N.A: 1> True False
# expect: [('a', 'b', 'c'), ('d', 'e', 'f'), ('g',)] [(1, 2), (2, 3)] []
# expect: batched(): incomplete batch
# expect: 2 3 0 1
# expect: 3
# expect: Expected code to be unreachable, but got: 3
# expect: Box(3) Box(4) tuple[float, float]
# expect: [(1, 3), (2, 4)] [(1, 2)] []
# expect: zip() argument 2 is shorter than argument 1
# expect: zip() argument 2 is longer than argument 1
# expect: zip() argument 3 is longer than arguments 1-2
# expect: zip() argument 3 is shorter than arguments 1-2
# expect: zip() got an unexpected keyword argument 'foo'
