class V:
    def __init__(self, v): self.v = v
    def __add__(self, o): return V(self.v + (o.v if isinstance(o, V) else o))
    def __radd__(self, o): return V(('r', o, self.v))
    def __sub__(self, o): return NotImplemented
    def __rsub__(self, o): return 'rsub'
    def __mul__(self, o): return V(self.v * o)
    def __iadd__(self, o):
        self.v += 1000
        return self
    def __neg__(self): return V(-self.v)
    def __pos__(self): return 'pos'
    def __invert__(self): return 'inv'
    def __abs__(self): return 'abs'
    def __truediv__(self, o): return 'div'
    def __floordiv__(self, o): return 'fdiv'
    def __mod__(self, o): return 'mod'
    def __divmod__(self, o): return 'dm'
    def __pow__(self, o, m=None): return ('pow', o, m)
    def __rpow__(self, o): return 'rpow'
    def __lshift__(self, o): return 'lsh'
    def __rrshift__(self, o): return 'rrsh'
    def __and__(self, o): return 'and'
    def __or__(self, o): return 'or'
    def __xor__(self, o): return 'xor'
    def __matmul__(self, o): return 'matmul'
    def __round__(self, n=None): return ('round', n)
    def __trunc__(self): return 7
    def __int__(self): return 11
    def __float__(self): return 2.5
    def __index__(self): return 3
    def __repr__(self): return 'V(%r)' % (self.v,)
a = V(1)
print(a + V(2), a + 5, 5 + a, 5 - a, a * 3, -a, +a, ~a, abs(a))
try:
    a - 5
except TypeError as e:
    print(e)
try:
    3 * a
except TypeError as e:
    print(e)
b = a
b += 5
print(a, b is a, a / 1, a // 1, a % 1, divmod(a, 1), a ** 2, 2 ** a, pow(a, 2, 3), a << 1, 1 >> a, a & 1, a | 1, a ^ 1, a @ 1)
print(round(a), round(a, 2), int(a), float(a), [0, 1, 2, 3][a], 'x' * a, range(a), bin(a), hex(a), '%d' % a if False else '')
b *= 2
print(b)
class Sub(V):
    def __radd__(self, o): return 'Sub.radd'
print(V(1) + Sub(2), 1 + Sub(2), Sub(1) + V(2))
class Only:
    def __radd__(self, o): return ('radd', o)
    def __rmul__(self, o): return ('rmul', o)
print([] + Only() if False else 'x', 5 + Only(), 'a' + Only(), 2.5 * Only(), [1] * Only(), sum([Only()], 0))
try:
    Only() + 5
except TypeError as e:
    print(e)

# expect: V(3) V(6) V(('r', 5, 1)) rsub V(3) V(-1) pos inv abs
# expect: unsupported operand type(s) for -: 'V' and 'int'
# expect: unsupported operand type(s) for *: 'int' and 'V'
# expect: V(1001) True div fdiv mod dm ('pow', 2, None) rpow ('pow', 2, 3) lsh rrsh and or xor matmul
# expect: ('round', None) ('round', 2) 11 2.5 3 xxx range(0, 3) 0b11 0x3 
# expect: V(2002)
# expect: Sub.radd Sub.radd V(3)
# expect: x ('radd', 5) ('radd', 'a') ('rmul', 2.5) ('rmul', [1]) ('radd', 0)
# expect: unsupported operand type(s) for +: 'Only' and 'int'
