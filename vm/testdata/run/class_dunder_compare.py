class C:
    def __init__(self, v): self.v = v
    def __eq__(self, o):
        print('eq', self.v)
        return self.v == getattr(o, 'v', o)
    def __lt__(self, o):
        print('lt', self.v)
        return self.v < o.v
    def __le__(self, o): return NotImplemented
    def __repr__(self): return 'C%r' % self.v
a, b = C(1), C(2)
print(a == b, a == 1, 1 == a, a != b, a < b, a > b, sorted([b, a]))
try:
    a <= b
except TypeError as e:
    print(e)
try:
    hash(a)
except TypeError as e:
    print(e)
print(a in [b, a], [a] == [a], [a] == [C(1)], max(a, b))
class N:
    def __ne__(self, o): return 'ne'
    def __eq__(self, o): return NotImplemented
n = N()
print(n != 1, n == n, n == 5, 5 == n)
class Tr:
    def __bool__(self):
        print('bool')
        return False
class Ln:
    def __init__(self, n): self.n = n
    def __len__(self): return self.n
t = Tr()
if t: print('yes')
else: print('no')
print(not t, bool(t), (t and 1) is t, bool(Ln(0)), bool(Ln(3)), not Ln(0), [1 for _ in [1] if Ln(2)])
while Ln(0): print('never')
class BadBool:
    def __bool__(self): return 5
class BadLen:
    def __len__(self): return -1
class BadLen2:
    def __len__(self): return 'a'
for k in (BadBool, BadLen, BadLen2):
    try:
        if k(): print('?')
    except Exception as e:
        print(type(e).__name__, e)
try:
    len(BadLen())
except ValueError as e:
    print(e)
class Rich:
    def __lt__(self, o): return 'LT'
    def __gt__(self, o): return 'GT'
    def __le__(self, o): return 'LE'
    def __ge__(self, o): return 'GE'
    def __eq__(self, o): return []
    def __ne__(self, o): return {}
    __hash__ = None
r = Rich()
print(r < 1, 1 < r, r > 1, 1 > r, r <= 1, r >= 1, 1 <= r, r == 1, r != 1, r < 1 < r)
class H:
    def __hash__(self): return 42
print(hash(H()), hash(H()) == hash(H()), H() == H(), len({H(), H()}))
import functools
@functools.total_ordering
class O:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return self.v == o.v
    def __lt__(self, o): return self.v < o.v
print(O(1) <= O(1), O(2) > O(1), O(1) >= O(2), O(1) != O(2))

# expect: eq 1
# expect: eq 1
# expect: eq 1
# expect: eq 1
# expect: lt 1
# expect: lt 2
# expect: lt 1
# expect: False True True True True False [C1, C2]
# expect: '<=' not supported between instances of 'C' and 'C'
# expect: unhashable type: 'C'
# expect: eq 2
# expect: eq 1
# expect: lt 1
# expect: True True True C2
# expect: ne True False False
# expect: bool
# expect: no
# expect: bool
# expect: bool
# expect: bool
# expect: True False True False True True [1]
# expect: TypeError __bool__ should return bool, returned int
# expect: ValueError __len__() should return >= 0
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: __len__() should return >= 0
# expect: LT GT GT LT LE GE GE [] {} GT
# expect: 42 True False 2
# expect: True True False True
