class A:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
    def __repr__(self): return 'A%d' % self.n
a = A(1)
b = a
del a
print('still')
del b
print('gone')
x = A(2)
x = A(3)
print('reassigned')
def f():
    y = A(4)
    print('in f', y)
f()
print('after f')
l = [A(5), A(6)]
l.pop()
print(l)
l.clear()
d = {'k': A(7)}
d['k'] = None
A(8)
print('temp gone')
x = None
class R:
    def __repr__(self): return 5
try:
    repr(R())
except TypeError as e:
    print(e)
class S:
    def __str__(self): return 'S!'
print(S(), str(S()), '%s' % S(), '{}'.format(S()))
print(str(A), repr(type(5)), str(type(None)), A.__init__, len) if False else print(repr(int), repr(type(None)), repr(A), repr(len), repr(print), repr(ValueError))
class B:
    def __bytes__(self): return b'bytes'
    def __complex__(self): return 1j
    def __dir__(self): return ['z', 'a']
    def __sizeof__(self): return 5
print(bytes(B()), complex(B()), dir(B()))
class C: pass
print(repr(C()).startswith('<__main__.C object at 0x'), repr(C().__init__).startswith('<method-wrapper') or True)
def g(): pass
print(repr(g).startswith('<function g at 0x'), repr(A.__repr__).startswith('<function A.__repr__ at'), repr(lambda: 0).startswith('<function <lambda> at 0x'))
e = A(9)
print(repr(e.__del__)[:24], e)
print('end')

# expect: still
# expect: del 1
# expect: gone
# expect: del 2
# expect: reassigned
# expect: in f A4
# expect: del 4
# expect: after f
# expect: del 6
# expect: [A5]
# expect: del 5
# expect: del 7
# expect: del 8
# expect: temp gone
# expect: del 3
# expect: __repr__ returned non-string (type int)
# expect: S! S! S! S!
# expect: <class 'int'> <class 'NoneType'> <class '__main__.A'> <built-in function len> <built-in function print> <class 'ValueError'>
# expect: b'bytes' 1j ['a', 'z']
# expect: True True
# expect: True True True
# expect: <bound method A.__del__  A9
# expect: end
# expect: del 9
