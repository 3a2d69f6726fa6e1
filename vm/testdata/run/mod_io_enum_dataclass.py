import io, enum, dataclasses
from contextlib import redirect_stdout
b = io.StringIO()
print('a', 1, file=b)
b.write('xyz\nlast')
print(repr(b.getvalue()))
b.seek(0)
print(b.readline(), b.read(2), list(b))
with redirect_stdout(io.StringIO()) as cap: print('hidden')
print(repr(cap.getvalue()))
class Color(enum.Enum):
    RED = 1
    GREEN = 2
print(Color.RED, repr(Color.RED), Color.RED.name, Color.RED.value, Color(2), Color['RED'], list(Color), Color.RED is Color.RED, Color.RED == 1, len(Color), isinstance(Color.RED, Color), {Color.RED: 'r'}[Color.RED])
try: Color(5)
except ValueError as e: print(e)
class I(enum.IntEnum):
    A = 1
    B = enum.auto()
print(I.A + 1, I.B, I.A < I.B, sorted([I.B, I.A]), I.B == 2)
@dataclasses.dataclass
class P:
    x: int
    y: int = 2
    l: list = dataclasses.field(default_factory=list)
    def s(self): return self.x + self.y
p = P(1)
print(p, p == P(1, 2), p.s(), p.l is P(1).l, dataclasses.asdict(p), dataclasses.replace(p, x=9), [f.name for f in dataclasses.fields(p)])
@dataclasses.dataclass(frozen=True, order=True)
class F:
    a: int
    b: str = 'q'
print(F(1) < F(2), {F(1): 'v'}[F(1)], sorted([F(3), F(1)]))
for bad in (lambda: setattr(F(1), 'a', 2), lambda: P(), lambda: P(1, 2, 3, 4)):
    try: bad()
    except Exception as e: print(type(e).__name__, e)

# expect: 'a 1\nxyz\nlast'
# expect: a 1
# expect:  xy ['z\n', 'last']
# expect: 'hidden\n'
# expect: Color.RED <Color.RED: 1> RED 1 Color.GREEN Color.RED [<Color.RED: 1>, <Color.GREEN: 2>] True False 2 True r
# expect: 5 is not a valid Color
# expect: 2 I.B True [<I.A: 1>, <I.B: 2>] True
# expect: P(x=1, y=2, l=[]) True 3 False {'x': 1, 'y': 2, 'l': []} P(x=9, y=2, l=[]) ['x', 'y', 'l']
# expect: True v [F(a=1, b='q'), F(a=3, b='q')]
# expect: FrozenInstanceError cannot assign to field 'a'
# expect: TypeError __init__() missing 1 required positional argument: 'x'
# expect: TypeError __init__() takes from 2 to 4 positional arguments but 5 were given
# 3.13 expect: 'a 1\nxyz\nlast'
# 3.13 expect: a 1
# 3.13 expect:  xy ['z\n', 'last']
# 3.13 expect: 'hidden\n'
# 3.13 expect: Color.RED <Color.RED: 1> RED 1 Color.GREEN Color.RED [<Color.RED: 1>, <Color.GREEN: 2>] True False 2 True r
# 3.13 expect: 5 is not a valid Color
# 3.13 expect: 2 2 True [<I.A: 1>, <I.B: 2>] True
# 3.13 expect: P(x=1, y=2, l=[]) True 3 False {'x': 1, 'y': 2, 'l': []} P(x=9, y=2, l=[]) ['x', 'y', 'l']
# 3.13 expect: True v [F(a=1, b='q'), F(a=3, b='q')]
# 3.13 expect: FrozenInstanceError cannot assign to field 'a'
# 3.13 expect: TypeError P.__init__() missing 1 required positional argument: 'x'
# 3.13 expect: TypeError P.__init__() takes from 2 to 4 positional arguments but 5 were given
