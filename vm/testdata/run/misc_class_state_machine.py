class State:
    def next(self, ch): raise NotImplementedError
class Start(State):
    def next(self, ch): return Num() if ch.isdigit() else Err()
class Num(State):
    def next(self, ch): return self if ch.isdigit() else Dot() if ch == '.' else Err()
class Dot(State):
    def next(self, ch): return Frac() if ch.isdigit() else Err()
class Frac(State):
    def next(self, ch): return self if ch.isdigit() else Err()
class Err(State):
    def next(self, ch): return self
def check(s):
    st = Start()
    for ch in s: st = st.next(ch)
    return type(st).__name__, isinstance(st, (Num, Frac))
for s in ('12', '1.5', '1.', 'x', '', '1.5.2'): print(repr(s), check(s))
class Visitor:
    def visit(self, n): return getattr(self, 'visit_' + type(n).__name__, self.generic)(n)
    def generic(self, n): return 'generic ' + type(n).__name__
    def visit_int(self, n): return n * 2
    def visit_list(self, n): return [self.visit(x) for x in n]
print(Visitor().visit([1, 'a', [2, 3.5]]))
class Reg(type):
    classes = {}
    def __init__(cls, name, bases, ns):
        Reg.classes[name] = cls
        super().__init__(name, bases, ns)
class Base(metaclass=Reg): pass
class Plug1(Base): kind = 1
class Plug2(Base): kind = 2
print(sorted(Reg.classes), [c.kind for n, c in sorted(Reg.classes.items()) if hasattr(c, 'kind')])
class Money:
    def __init__(self, c): self.c = c
    def __eq__(self, o): return isinstance(o, Money) and self.c == o.c
    def __hash__(self): return hash(self.c)
    def __lt__(self, o): return self.c < o.c
    def __format__(self, s): return f'${self.c / 100:{s or ".2f"}}'
    def __bool__(self): return self.c != 0
    def __str__(self): return format(self)
print(f'{Money(1234)} {Money(5):.1f}', Money(5) == Money(5), bool(Money(0)), sorted([Money(3), Money(1)])[0], len({Money(1), Money(1)}))

# expect: '12' ('Num', True)
# expect: '1.5' ('Frac', True)
# expect: '1.' ('Dot', False)
# expect: 'x' ('Err', False)
# expect: '' ('Start', False)
# expect: '1.5.2' ('Err', False)
# expect: [2, 'generic str', [4, 'generic float']]
# expect: ['Base', 'Plug1', 'Plug2'] [1, 2]
# expect: $12.34 $0.1 True False $0.01 1
