# What no program of run/ executes, for TestLooksAsExecuted.
try: raise ExceptionGroup('g', [ValueError()])
except* ValueError: pass
a, *b = 1, 2, 3
for v in (1, 2): pass
match {'k': 1}:
    case {'k': w}: pass
class P:
    __match_args__ = ('a',)
    def __init__(self): self.a = 1
match P():
    case P(a=1): pass
def f[T: int](x: T) -> T:
    class C:
        y: T
        z = T
    return x
f(1)
class G[T]:
    u = T
type A[T] = list[T]
class K:
    type V = int
K.V.__value__
