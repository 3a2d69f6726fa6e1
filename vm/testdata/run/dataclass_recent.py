# only 3.13
from dataclasses import dataclass, field
@dataclass(kw_only=True)
class K:
    a: int
    b: int = 2
print(K(a=1), K.__match_args__)
try: K(1)
except TypeError as e: print(e)
@dataclass(slots=True)
class S:
    x: int
    y: list = field(default_factory=list)
s = S(1)
print(s, S.__slots__)
try: s.z = 1
except AttributeError as e: print(e)
@dataclass
class M:
    a: int
    b: int = field(kw_only=True, default=5)
    c: int = 3
print(M(1, 2), M(1, b=7))
@dataclass(frozen=True, order=True)
class F:
    a: int
print(F(1) < F(2), hash(F(1)) == hash(F(1)))
try: F(1).a = 2
except Exception as e: print(type(e).__name__, e)
import traceback
try: 1 / 0
except ZeroDivisionError as e:
    print(traceback.format_exception_only(e), len(traceback.format_exception(e)) > 2)
try: Queue
except NameError as e: print(''.join(traceback.format_exception_only(e)), end='')
def f(x: int | None = None, y: list[int] | str = '') -> dict[str, int]: return x
print(f.__annotations__, isinstance(1, int | str), isinstance([], int | None), int | None, list[int] | None)
print(list[int](), dict[str, int](a=1), tuple[int, ...], list[int] == list[int], issubclass(bool, int | str))
class L(list[int]): pass
print(L([1]), L.__mro__[1], L.__orig_bases__)
print(sum([0.1] * 10), sum([1, 2.5, 3]), sum([0.1, 1, 0.2]), sum(x * 0.1 for x in range(10)))

# expect: K(a=1, b=2) ()
# expect: K.__init__() takes 1 positional argument but 2 were given
# expect: S(x=1, y=[]) ('x', 'y')
# expect: 'S' object has no attribute 'z' and no __dict__ for setting new attributes
# expect: M(a=1, b=5, c=2) M(a=1, b=7, c=3)
# expect: True True
# expect: FrozenInstanceError cannot assign to field 'a'
# expect: ['ZeroDivisionError: division by zero\n'] True
# expect: NameError: name 'Queue' is not defined
# expect: {'x': int | None, 'y': list[int] | str, 'return': dict[str, int]} True False int | None list[int] | None
# expect: [] {'a': 1} tuple[int, ...] True True
# expect: [1] <class 'list'> (list[int],)
# expect: 1.0 6.5 1.3 4.5
