import enum
class F(enum.Flag):
    A = enum.auto()
    B = enum.auto()
    C = enum.auto()
print(F.A | F.B, F.A in (F.A | F.C), repr(F.A & F.B), ~F.A, bool(F.A & F.B), F.C.value, list(F), F.A ^ F.A, F(3))
class W(enum.Enum):
    MON = 'm'
    TUE = 't'
    X = 'm'
    def hi(self): return self.name.lower()
    @property
    def up(self): return self.value.upper()
    @classmethod
    def first(cls): return cls.MON
print(W.X, W('t'), W.MON.hi(), W.TUE.up, W.first(), list(W.__members__), W, W.MON in W, W['X'] is W.MON)
class Pl(enum.Enum):
    E = (1, 2)
    M = (3, 4)
    def __init__(self, a, b): self.a, self.b = a, b
    @property
    def s(self): return self.a + self.b
print(Pl.E.s, Pl.M.value, Pl((1, 2)), f'{Pl.E}', '%s' % Pl.M)
for bad in (lambda: W('zz'), lambda: W['zz'], lambda: setattr(W, 'MON', 1), lambda: F(64)):
    try: bad()
    except Exception as e: print(type(e).__name__, e)
D = enum.Enum('D', 'a b c')
print(list(D), D.a.value, [d.name for d in D], len(D), D.b == 2, hash(D.a) == hash(D.a))
class I(enum.IntFlag):
    R = 4
    W = 2
    X = 1
print(I.R | I.W, I.R & 4, repr(I(7)), I.X + 1, I.R == 4, int(I.W))
@enum.unique
class U(enum.Enum):
    A = 1
try:
    @enum.unique
    class Bad(enum.Enum):
        A = 1
        B = 1
except ValueError as e: print(e)

# expect: F.B|A True <F.0: 0> F.C|B False 4 [<F.A: 1>, <F.B: 2>, <F.C: 4>] F.0 F.B|A
# expect: W.MON W.TUE mon T W.MON ['MON', 'TUE', 'X'] <enum 'W'> True True
# expect: 3 (3, 4) Pl.E Pl.E Pl.M
# expect: ValueError 'zz' is not a valid W
# expect: KeyError 'zz'
# expect: AttributeError Cannot reassign members.
# expect: ValueError 64 is not a valid F
# expect: [<D.a: 1>, <D.b: 2>, <D.c: 3>] 1 ['a', 'b', 'c'] 3 False True
# expect: I.R|W I.R <I.R|W|X: 7> 2 True 2
# expect: duplicate values found in <enum 'Bad'>: B -> A
# 3.13 expect: F.A|B True <F: 0> F.B|C False 4 [<F.A: 1>, <F.B: 2>, <F.C: 4>] F(0) F.A|B
# 3.13 expect: W.MON W.TUE mon T W.MON ['MON', 'TUE', 'X'] <enum 'W'> True True
# 3.13 expect: 3 (3, 4) Pl.E Pl.E Pl.M
# 3.13 expect: ValueError 'zz' is not a valid W
# 3.13 expect: KeyError 'zz'
# 3.13 expect: AttributeError cannot reassign member 'MON'
# 3.13 expect: ValueError <flag 'F'> invalid value 64
# 3.13 expect:     given 0b0 1000000
# 3.13 expect:   allowed 0b0 0000111
# 3.13 expect: [<D.a: 1>, <D.b: 2>, <D.c: 3>] 1 ['a', 'b', 'c'] 3 False True
# 3.13 expect: 6 4 <I.R|W|X: 7> 2 True 2
# 3.13 expect: duplicate values found in <enum 'Bad'>: B -> A
