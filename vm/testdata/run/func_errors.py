def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)
def f0(): pass
def f1(a): pass
def f2(a, b): pass
def f3(a, b, c): pass
def fd(a, b=1): pass
def fk(a, *, k): pass
def fk2(*, k, j): pass
def fp(a, b, /): pass
def fv(a, *args): pass
t(f0, 1)
t(f1)
t(f1, 1, 2)
t(f2)
t(f3)
t(f2, 1)
t(f2, 1, 2, 3)
t(fd)
t(fd, 1, 2, 3)
t(fd, 1, a=2)
t(fd, 1, c=2)
t(fk, 1)
t(fk, 1, 2)
t(fk, 1, 2, k=3)
t(fk2)
t(fp, 1, b=2)
t(fp, a=1, b=2)
t(fv)
t(f0, x=1)
t(lambda x: x)
t(lambda: f2(*[1, 2, 3]))
t(5)
t(None)
t('abc')
class C:
    def m(self, a): pass
    def n(): pass
t(C().m)
t(C().m, 1, 2)
t(C().n)
t(C.m)
t(C, 1)
t(lambda: C().zzz)

# expect: TypeError f0() takes 0 positional arguments but 1 was given
# expect: TypeError f1() missing 1 required positional argument: 'a'
# expect: TypeError f1() takes 1 positional argument but 2 were given
# expect: TypeError f2() missing 2 required positional arguments: 'a' and 'b'
# expect: TypeError f3() missing 3 required positional arguments: 'a', 'b', and 'c'
# expect: TypeError f2() missing 1 required positional argument: 'b'
# expect: TypeError f2() takes 2 positional arguments but 3 were given
# expect: TypeError fd() missing 1 required positional argument: 'a'
# expect: TypeError fd() takes from 1 to 2 positional arguments but 3 were given
# expect: TypeError fd() got multiple values for argument 'a'
# expect: TypeError fd() got an unexpected keyword argument 'c'
# expect: TypeError fk() missing 1 required keyword-only argument: 'k'
# expect: TypeError fk() takes 1 positional argument but 2 were given
# expect: TypeError fk() takes 1 positional argument but 2 positional arguments (and 1 keyword-only argument) were given
# expect: TypeError fk2() missing 2 required keyword-only arguments: 'k' and 'j'
# expect: TypeError fp() got some positional-only arguments passed as keyword arguments: 'b'
# expect: TypeError fp() got some positional-only arguments passed as keyword arguments: 'a, b'
# expect: TypeError fv() missing 1 required positional argument: 'a'
# expect: TypeError f0() got an unexpected keyword argument 'x'
# expect: TypeError <lambda>() missing 1 required positional argument: 'x'
# expect: TypeError f2() takes 2 positional arguments but 3 were given
# expect: TypeError 'int' object is not callable
# expect: TypeError 'NoneType' object is not callable
# expect: TypeError 'str' object is not callable
# expect: TypeError m() missing 1 required positional argument: 'a'
# expect: TypeError m() takes 2 positional arguments but 3 were given
# expect: TypeError n() takes 0 positional arguments but 1 was given
# expect: TypeError m() missing 2 required positional arguments: 'self' and 'a'
# expect: TypeError C() takes no arguments
# expect: AttributeError 'C' object has no attribute 'zzz'
# 3.13 expect: TypeError f0() takes 0 positional arguments but 1 was given
# 3.13 expect: TypeError f1() missing 1 required positional argument: 'a'
# 3.13 expect: TypeError f1() takes 1 positional argument but 2 were given
# 3.13 expect: TypeError f2() missing 2 required positional arguments: 'a' and 'b'
# 3.13 expect: TypeError f3() missing 3 required positional arguments: 'a', 'b', and 'c'
# 3.13 expect: TypeError f2() missing 1 required positional argument: 'b'
# 3.13 expect: TypeError f2() takes 2 positional arguments but 3 were given
# 3.13 expect: TypeError fd() missing 1 required positional argument: 'a'
# 3.13 expect: TypeError fd() takes from 1 to 2 positional arguments but 3 were given
# 3.13 expect: TypeError fd() got multiple values for argument 'a'
# 3.13 expect: TypeError fd() got an unexpected keyword argument 'c'
# 3.13 expect: TypeError fk() missing 1 required keyword-only argument: 'k'
# 3.13 expect: TypeError fk() takes 1 positional argument but 2 were given
# 3.13 expect: TypeError fk() takes 1 positional argument but 2 positional arguments (and 1 keyword-only argument) were given
# 3.13 expect: TypeError fk2() missing 2 required keyword-only arguments: 'k' and 'j'
# 3.13 expect: TypeError fp() got some positional-only arguments passed as keyword arguments: 'b'
# 3.13 expect: TypeError fp() got some positional-only arguments passed as keyword arguments: 'a, b'
# 3.13 expect: TypeError fv() missing 1 required positional argument: 'a'
# 3.13 expect: TypeError f0() got an unexpected keyword argument 'x'
# 3.13 expect: TypeError <lambda>() missing 1 required positional argument: 'x'
# 3.13 expect: TypeError f2() takes 2 positional arguments but 3 were given
# 3.13 expect: TypeError 'int' object is not callable
# 3.13 expect: TypeError 'NoneType' object is not callable
# 3.13 expect: TypeError 'str' object is not callable
# 3.13 expect: TypeError C.m() missing 1 required positional argument: 'a'
# 3.13 expect: TypeError C.m() takes 2 positional arguments but 3 were given
# 3.13 expect: TypeError C.n() takes 0 positional arguments but 1 was given
# 3.13 expect: TypeError C.m() missing 2 required positional arguments: 'self' and 'a'
# 3.13 expect: TypeError C() takes no arguments
# 3.13 expect: AttributeError 'C' object has no attribute 'zzz'
