from typing import List, Optional, NamedTuple, Union, Dict, TypeVar, Generic, Callable, Any, Tuple
import traceback, io
def f(x: List[int], y: Optional[str] = None) -> Dict[str, int]: return {}
print(List[int], f([1]), Tuple[int, ...], Callable, Any, Dict[str, List[int]])
class P(NamedTuple):
    x: int
    y: int = 3
    def s(self): return self.x + self.y
print(P(1), P(1).s(), P(1, 2) == (1, 2), P._fields)
T = TypeVar('T')
class Box(Generic[T]):
    def __init__(self, v: T): self.v = v
print(Box[int](3).v, T)
try:
    1 / 0
except ZeroDivisionError as e:
    text = traceback.format_exc()
    print(text.split('\n')[0], '|', text.split('\n')[-2], traceback.format_exception_only(type(e), e))
    out = io.StringIO()
    traceback.print_exc(file=out)
    print(out.getvalue() == text)
print(traceback.format_exc())
b = io.BytesIO(b'ab\ncd')
print(b.read(1), b.readline(), b.read(), b.read(), b.tell(), b.seek(0), b.getvalue())
s = io.StringIO('one\ntwo\nthree')
print(s.readline(), [l for l in s], s.read(), s.seek(2), s.write('XX'), s.getvalue(), s.truncate(3), s.getvalue())
with io.StringIO() as t:
    t.writelines(['a', 'b'])
    print(t.getvalue(), t.closed)
print(t.closed)
for bad in (lambda: t.read(), lambda: io.StringIO(5), lambda: io.StringIO().write(b'x'), lambda: io.BytesIO('x'), lambda: io.StringIO().seek(-1)):
    try: bad()
    except Exception as e: print(type(e).__name__, e)

# expect: typing.List[int] {} typing.Tuple[int, ...] typing.Callable typing.Any typing.Dict[str, typing.List[int]]
# expect: P(x=1, y=3) 4 True ('x', 'y')
# expect: 3 ~T
# expect: Traceback (most recent call last): | ZeroDivisionError: division by zero ['ZeroDivisionError: division by zero\n']
# expect: True
# expect: NoneType: None
# expect: 
# expect: b'a' b'b\n' b'cd' b'' 5 0 b'ab\ncd'
# expect: one
# expect:  ['two\n', 'three']  2 2 onXXtwo
# expect: three 3 onX
# expect: ab False
# expect: True
# expect: ValueError I/O operation on closed file
# expect: TypeError initial_value must be str or None, not int
# expect: TypeError string argument expected, got 'bytes'
# expect: TypeError a bytes-like object is required, not 'str'
# expect: ValueError Negative seek position -1
