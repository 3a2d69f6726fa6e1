a = [1]
b = a
c = [1]
print(a is b, a is c, a == c, a is not c, id(a) == id(b), None is None, () is (), '' is '')
x, y = 256, 256
print(x is y)
n = 257
m = int('257')
print(n is m, n == m, int('5') is int('5'), -5 is int('-5'), True is (1 == 1), 1 is True if False else 'x')
s = 'abc'
t = ''.join(['a', 'b', 'c'])
print(s is t, s == t)
import sys
print(sys.intern(t) is sys.intern(s))
def f(l=[]): return l
print(f() is f(), f() is f([]))
print((1, 2) == (1, 2), [] is [], {} == {}, 1 == 1.0, '1' == 1, None == 0, [1, 2] == (1, 2), type(1) is int, float('nan') in [float('nan')])
nan = float('nan')
print(nan in [nan], [nan] == [nan], nan == nan)

# expect: True False True True True True True True
# expect: True
# expect: False True True True True x
# expect: False True
# expect: True
# expect: True False
# expect: True False True True False False False True False
# expect: True True False
