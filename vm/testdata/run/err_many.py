import sys
def show(f):
    try: f()
    except BaseException as e:
        import traceback
        print(traceback.format_exc().replace(__file__, "err_many.py"))
class A:
    def m(self): return self.valeu
    value = 1
def a(): A().m()
def b(): return pritn('x')
def c(): import mth
def e(): {'a': 1}['b']['c']
def f(): return (1 +
    2 +
    None)
def g(): x = [1, 2, 3]; x[5] = (yield)
def h(): foo(
    1,
    2,
    3,
    4,
    5)
def foo(*a): raise ValueError('multi\nline')
def i(): assert 1 == 2, 'why'
def j():
    e = ValueError('n'); e.add_note('note one'); raise e
def k():
    try: 1/0
    except ZeroDivisionError:
        raise KeyError('during')
def l(): return time.time()
def m(): int('x')
def n(): return [i/0 for i in range(3)]
def o(): return (lambda: undefined_name)()
def p(): 'é' + 'ü' + 1
def q(): raise ExceptionGroup('many', [ValueError(i) for i in range(3)])
def r(): x = {}; x.foo.bar
def s(): sys.exti()
def t(): next(iter([]))
def u(): print(1, 2, sep=3)
def v(): a, b = [1, 2, 3]
def w(): return 1 if 1/0 else 2
def y(): del undefined_thing
def z(): -'a'; 
def aa(): 'abc'.upper(1)
def bb(): A().value.x.y
def cc(): A.m()
def dd(): return foo(1)
def ee(): x = foo(1)
def ff(): return foo(1).x
def gg(): with_ = 5; with_ @ 2
def hh(): (1)(2)
def ii(): x = 5; x += 'a'
def jj(): return not 1/0
def kk(): return 1 < 'a' < 3
def ll(): return f'{1/0}'
def mm(): raise OSError(2, 'No such file')
def nn(): x = 1; x[0]; 
def oo(): x = 1; x.real = 5
def pp():
    for i in 3: pass
for f in [a,b,c,e,f,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,y,z,aa,bb,cc,dd,ee,ff,gg,hh,ii,jj,kk,ll,mm,nn,oo,pp]: show(f)

# expect: Traceback (most recent call last):
# expect:   File "err_many.py", line 3, in show
# expect:     try: f()
# expect:   File "err_many.py", line 10, in a
# expect:     def a(): A().m()
# expect:   File "err_many.py", line 8, in m
# expect:     def m(self): return self.valeu
# expect: AttributeError: 'A' object has no attribute 'valeu'
# expect: 
# expect: Traceback (most recent call last):
# expect:   File "err_many.py", line 3, in show
# expect:     try: f()
# expect:   File "err_many.py", line 11, in b
# expect:     def b(): return pritn('x')
# expect: NameError: name 'pritn' is not defined
# expect: 
# expect: Traceback (most recent call last):
# expect:   File "err_many.py", line 3, in show
# expect:     try: f()
# expect:   File "err_many.py", line 12, in c
# expect:     def c(): import mth
# expect: ModuleNotFoundError: No module named 'mth'
# expect: 
# expect: Traceback (most recent call last):
# expect:   File "err_many.py", line 3, in show
# expect:     try: f()
# expect:   File "err_many.py", line 13, in e
# expect:     def e(): {'a': 1}['b']['c']
# expect: KeyError: 'b'
# expect: 
# expect: Traceback (most recent call last):
# expect:   File "err_many.py", line 3, in show
# expect:     try: f()
# expect:   File "err_many.py", line 14, in f
# expect:     def f(): return (1 +
# expect: TypeError: unsupported operand type(s) for +: 'int' and 'NoneType'
# expect: 
# expect: Traceback (most recent call last):
# expect:   File "err_many.py", line 3, in show
# expect:     try: f()
# expect:   File "err_many.py", line 18, in h
# expect:     def h(): foo(
# expect:   File "err_many.py", line 24, in foo
# expect:     def foo(*a): raise ValueError('multi\nline')
# expect: ValueError: multi
# expect: line
# expect: 
# expect: Traceback (most recent call last):
# expect:   File "err_many.py", line 3, in show
# expect:     try: f()
# expect:   File "err_many.py", line 25, in i
# expect:     def i(): assert 1 == 2, 'why'
# expect: AssertionError: why
# expect: 
# expect: Traceback (most recent call last):
# expect:   File "err_many.py", line 3, in show
# expect:     try: f()
# expect:   File "err_many.py", line 27, in j
# expect:     e = ValueError('n'); e.add_note('note one'); raise e
# expect: AttributeError: 'ValueError' object has no attribute 'add_note'
# expect: 
# expect: Traceback (most recent call last):
# expect:   File "err_many.py", line 29, in k
# expect:     try: 1/0
# expect: ZeroDivisionError: division by zero
# expect: 
# expect: During handling of the above exception, another exception occurred:
# expect: 
# expect: Traceback (most recent call last):
# expect:   File "err_many.py", line 3, in show
# expect:     try: f()
# expect:   File "err_many.py", line 31, in k
# expect:     raise KeyError('during')
# expect: KeyError: 'during'
# expect: 
# expect: Traceback (most recent call last):
# expect:   File "err_many.py", line 3, in show
# expect:     try: f()
# expect:   File "err_many.py", line 32, in l
# expect:     def l(): return time.time()
# expect: NameError: name 'time' is not defined
# expect: 
# expect: Traceback (most recent call last):
# expect:   File "err_many.py", line 3, in show
# expect:     try: f()
# expect:   File "err_many.py", line 33, in m
# expect:     def m(): int('x')
# expect: ValueError: invalid literal for int() with base 10: 'x'
# expect: 
# expect: Traceback (most recent call last):
# expect:   File "err_many.py", line 3, in show
# expect:     try: f()
# expect:   File "err_many.py", line 34, in n
# expect:     def n(): return [i/0 for i in range(3)]
# expect:   File "err_many.py", line 34, in <listcomp>
# expect:     def n(): return [i/0 for i in range(3)]
# expect: ZeroDivisionError: division by zero
# expect: 
# expect: Traceback (most recent call last):
# expect:   File "err_many.py", line 3, in show
# expect:     try: f()
# expect:   File "err_many.py", line 35, in o
# expect:     def o(): return (lambda: undefined_name)()
# expect:   File "err_many.py", line 35, in <lambda>
# expect:     def o(): return (lambda: undefined_name)()
# expect: NameError: name 'undefined_name' is not defined
# expect: 
# expect: Traceback (most recent call last):
# expect:   File "err_many.py", line 3, in show
# expect:     try: f()
# expect:   File "err_many.py", line 36, in p
# expect:     def p(): 'é' + 'ü' + 1
# expect: TypeError: can only concatenate str (not "int") to str
# expect: 
# expect: Traceback (most recent call last):
# expect:   File "err_many.py", line 3, in show
# expect:     try: f()
# expect:   File "err_many.py", line 37, in q
# expect:     def q(): raise ExceptionGroup('many', [ValueError(i) for i in range(3)])
# expect: NameError: name 'ExceptionGroup' is not defined
# expect: 
# expect: Traceback (most recent call last):
# expect:   File "err_many.py", line 3, in show
# expect:     try: f()
# expect:   File "err_many.py", line 38, in r
# expect:     def r(): x = {}; x.foo.bar
# expect: AttributeError: 'dict' object has no attribute 'foo'
# expect: 
# expect: Traceback (most recent call last):
# expect:   File "err_many.py", line 3, in show
# expect:     try: f()
# expect:   File "err_many.py", line 39, in s
# expect:     def s(): sys.exti()
# expect: AttributeError: module 'sys' has no attribute 'exti'
# expect: 
# expect: Traceback (most recent call last):
# expect:   File "err_many.py", line 3, in show
# expect:     try: f()
# expect:   File "err_many.py", line 40, in t
# expect:     def t(): next(iter([]))
# expect: StopIteration
# expect: 
# expect: Traceback (most recent call last):
# expect:   File "err_many.py", line 3, in show
# expect:     try: f()
# expect:   File "err_many.py", line 41, in u
# expect:     def u(): print(1, 2, sep=3)
# expect: TypeError: sep must be None or a string, not int
# expect: 
# expect: Traceback (most recent call last):
# expect:   File "err_many.py", line 3, in show
# expect:     try: f()
# expect:   File "err_many.py", line 42, in v
# expect:     def v(): a, b = [1, 2, 3]
# expect: ValueError: too many values to unpack (expected 2)
# expect: 
# expect: Traceback (most recent call last):
# expect:   File "err_many.py", line 3, in show
# expect:     try: f()
# expect:   File "err_many.py", line 43, in w
# expect:     def w(): return 1 if 1/0 else 2
# expect: ZeroDivisionError: division by zero
# expect: 
# expect: Traceback (most recent call last):
# expect:   File "err_many.py", line 3, in show
# expect:     try: f()
# expect:   File "err_many.py", line 44, in y
# expect:     def y(): del undefined_thing
# expect: UnboundLocalError: local variable 'undefined_thing' referenced before assignment
# expect: 
# expect: Traceback (most recent call last):
# expect:   File "err_many.py", line 3, in show
# expect:     try: f()
# expect:   File "err_many.py", line 45, in z
# expect:     def z(): -'a';
# expect: TypeError: bad operand type for unary -: 'str'
# expect: 
# expect: Traceback (most recent call last):
# expect:   File "err_many.py", line 3, in show
# expect:     try: f()
# expect:   File "err_many.py", line 46, in aa
# expect:     def aa(): 'abc'.upper(1)
# expect: TypeError: str.upper() takes no arguments (1 given)
# expect: 
# expect: Traceback (most recent call last):
# expect:   File "err_many.py", line 3, in show
# expect:     try: f()
# expect:   File "err_many.py", line 47, in bb
# expect:     def bb(): A().value.x.y
# expect: AttributeError: 'int' object has no attribute 'x'
# expect: 
# expect: Traceback (most recent call last):
# expect:   File "err_many.py", line 3, in show
# expect:     try: f()
# expect:   File "err_many.py", line 48, in cc
# expect:     def cc(): A.m()
# expect: TypeError: m() missing 1 required positional argument: 'self'
# expect: 
# expect: Traceback (most recent call last):
# expect:   File "err_many.py", line 3, in show
# expect:     try: f()
# expect:   File "err_many.py", line 49, in dd
# expect:     def dd(): return foo(1)
# expect:   File "err_many.py", line 24, in foo
# expect:     def foo(*a): raise ValueError('multi\nline')
# expect: ValueError: multi
# expect: line
# expect: 
# expect: Traceback (most recent call last):
# expect:   File "err_many.py", line 3, in show
# expect:     try: f()
# expect:   File "err_many.py", line 50, in ee
# expect:     def ee(): x = foo(1)
# expect:   File "err_many.py", line 24, in foo
# expect:     def foo(*a): raise ValueError('multi\nline')
# expect: ValueError: multi
# expect: line
# expect: 
# expect: Traceback (most recent call last):
# expect:   File "err_many.py", line 3, in show
# expect:     try: f()
# expect:   File "err_many.py", line 51, in ff
# expect:     def ff(): return foo(1).x
# expect:   File "err_many.py", line 24, in foo
# expect:     def foo(*a): raise ValueError('multi\nline')
# expect: ValueError: multi
# expect: line
# expect: 
# expect: Traceback (most recent call last):
# expect:   File "err_many.py", line 3, in show
# expect:     try: f()
# expect:   File "err_many.py", line 52, in gg
# expect:     def gg(): with_ = 5; with_ @ 2
# expect: TypeError: unsupported operand type(s) for @: 'int' and 'int'
# expect: 
# expect: Traceback (most recent call last):
# expect:   File "err_many.py", line 3, in show
# expect:     try: f()
# expect:   File "err_many.py", line 53, in hh
# expect:     def hh(): (1)(2)
# expect: TypeError: 'int' object is not callable
# expect: 
# expect: Traceback (most recent call last):
# expect:   File "err_many.py", line 3, in show
# expect:     try: f()
# expect:   File "err_many.py", line 54, in ii
# expect:     def ii(): x = 5; x += 'a'
# expect: TypeError: unsupported operand type(s) for +=: 'int' and 'str'
# expect: 
# expect: Traceback (most recent call last):
# expect:   File "err_many.py", line 3, in show
# expect:     try: f()
# expect:   File "err_many.py", line 55, in jj
# expect:     def jj(): return not 1/0
# expect: ZeroDivisionError: division by zero
# expect: 
# expect: Traceback (most recent call last):
# expect:   File "err_many.py", line 3, in show
# expect:     try: f()
# expect:   File "err_many.py", line 56, in kk
# expect:     def kk(): return 1 < 'a' < 3
# expect: TypeError: '<' not supported between instances of 'int' and 'str'
# expect: 
# expect: Traceback (most recent call last):
# expect:   File "err_many.py", line 3, in show
# expect:     try: f()
# expect:   File "err_many.py", line 57, in ll
# expect:     def ll(): return f'{1/0}'
# expect: ZeroDivisionError: division by zero
# expect: 
# expect: Traceback (most recent call last):
# expect:   File "err_many.py", line 3, in show
# expect:     try: f()
# expect:   File "err_many.py", line 58, in mm
# expect:     def mm(): raise OSError(2, 'No such file')
# expect: FileNotFoundError: [Errno 2] No such file
# expect: 
# expect: Traceback (most recent call last):
# expect:   File "err_many.py", line 3, in show
# expect:     try: f()
# expect:   File "err_many.py", line 59, in nn
# expect:     def nn(): x = 1; x[0];
# expect: TypeError: 'int' object is not subscriptable
# expect: 
# expect: Traceback (most recent call last):
# expect:   File "err_many.py", line 3, in show
# expect:     try: f()
# expect:   File "err_many.py", line 60, in oo
# expect:     def oo(): x = 1; x.real = 5
# expect: AttributeError: attribute 'real' of 'int' objects is not writable
# expect: 
# expect: Traceback (most recent call last):
# expect:   File "err_many.py", line 3, in show
# expect:     try: f()
# expect:   File "err_many.py", line 62, in pp
# expect:     for i in 3: pass
# expect: TypeError: 'int' object is not iterable
# expect: 
# 3.13 expect: Traceback (most recent call last):
# 3.13 expect:   File "err_many.py", line 3, in show
# 3.13 expect:     try: f()
# 3.13 expect:          ~^^
# 3.13 expect:   File "err_many.py", line 10, in a
# 3.13 expect:     def a(): A().m()
# 3.13 expect:              ~~~~~^^
# 3.13 expect:   File "err_many.py", line 8, in m
# 3.13 expect:     def m(self): return self.valeu
# 3.13 expect:                         ^^^^^^^^^^
# 3.13 expect: AttributeError: 'A' object has no attribute 'valeu'. Did you mean: 'value'?
# 3.13 expect: 
# 3.13 expect: Traceback (most recent call last):
# 3.13 expect:   File "err_many.py", line 3, in show
# 3.13 expect:     try: f()
# 3.13 expect:          ~^^
# 3.13 expect:   File "err_many.py", line 11, in b
# 3.13 expect:     def b(): return pritn('x')
# 3.13 expect:                     ^^^^^
# 3.13 expect: NameError: name 'pritn' is not defined. Did you mean: 'print'?
# 3.13 expect: 
# 3.13 expect: Traceback (most recent call last):
# 3.13 expect:   File "err_many.py", line 3, in show
# 3.13 expect:     try: f()
# 3.13 expect:          ~^^
# 3.13 expect:   File "err_many.py", line 12, in c
# 3.13 expect:     def c(): import mth
# 3.13 expect:              ^^^^^^^^^^
# 3.13 expect: ModuleNotFoundError: No module named 'mth'
# 3.13 expect: 
# 3.13 expect: Traceback (most recent call last):
# 3.13 expect:   File "err_many.py", line 3, in show
# 3.13 expect:     try: f()
# 3.13 expect:          ~^^
# 3.13 expect:   File "err_many.py", line 13, in e
# 3.13 expect:     def e(): {'a': 1}['b']['c']
# 3.13 expect:              ~~~~~~~~^^^^^
# 3.13 expect: KeyError: 'b'
# 3.13 expect: 
# 3.13 expect: Traceback (most recent call last):
# 3.13 expect:   File "err_many.py", line 3, in show
# 3.13 expect:     try: f()
# 3.13 expect:          ~^^
# 3.13 expect:   File "err_many.py", line 14, in f
# 3.13 expect:     def f(): return (1 +
# 3.13 expect:                      ~~~
# 3.13 expect:         2 +
# 3.13 expect:         ~~^
# 3.13 expect:         None)
# 3.13 expect:         ~~~~
# 3.13 expect: TypeError: unsupported operand type(s) for +: 'int' and 'NoneType'
# 3.13 expect: 
# 3.13 expect: Traceback (most recent call last):
# 3.13 expect:   File "err_many.py", line 3, in show
# 3.13 expect:     try: f()
# 3.13 expect:          ~^^
# 3.13 expect:   File "err_many.py", line 18, in h
# 3.13 expect:     def h(): foo(
# 3.13 expect:              ~~~^
# 3.13 expect:         1,
# 3.13 expect:         ^^
# 3.13 expect:     ...<2 lines>...
# 3.13 expect:         4,
# 3.13 expect:         ^^
# 3.13 expect:         5)
# 3.13 expect:         ^^
# 3.13 expect:   File "err_many.py", line 24, in foo
# 3.13 expect:     def foo(*a): raise ValueError('multi\nline')
# 3.13 expect:                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# 3.13 expect: ValueError: multi
# 3.13 expect: line
# 3.13 expect: 
# 3.13 expect: Traceback (most recent call last):
# 3.13 expect:   File "err_many.py", line 3, in show
# 3.13 expect:     try: f()
# 3.13 expect:          ~^^
# 3.13 expect:   File "err_many.py", line 25, in i
# 3.13 expect:     def i(): assert 1 == 2, 'why'
# 3.13 expect:                     ^^^^^^
# 3.13 expect: AssertionError: why
# 3.13 expect: 
# 3.13 expect: Traceback (most recent call last):
# 3.13 expect:   File "err_many.py", line 3, in show
# 3.13 expect:     try: f()
# 3.13 expect:          ~^^
# 3.13 expect:   File "err_many.py", line 27, in j
# 3.13 expect:     e = ValueError('n'); e.add_note('note one'); raise e
# 3.13 expect:                                                  ^^^^^^^
# 3.13 expect: ValueError: n
# 3.13 expect: note one
# 3.13 expect: 
# 3.13 expect: Traceback (most recent call last):
# 3.13 expect:   File "err_many.py", line 29, in k
# 3.13 expect:     try: 1/0
# 3.13 expect:          ~^~
# 3.13 expect: ZeroDivisionError: division by zero
# 3.13 expect: 
# 3.13 expect: During handling of the above exception, another exception occurred:
# 3.13 expect: 
# 3.13 expect: Traceback (most recent call last):
# 3.13 expect:   File "err_many.py", line 3, in show
# 3.13 expect:     try: f()
# 3.13 expect:          ~^^
# 3.13 expect:   File "err_many.py", line 31, in k
# 3.13 expect:     raise KeyError('during')
# 3.13 expect: KeyError: 'during'
# 3.13 expect: 
# 3.13 expect: Traceback (most recent call last):
# 3.13 expect:   File "err_many.py", line 3, in show
# 3.13 expect:     try: f()
# 3.13 expect:          ~^^
# 3.13 expect:   File "err_many.py", line 32, in l
# 3.13 expect:     def l(): return time.time()
# 3.13 expect:                     ^^^^
# 3.13 expect: NameError: name 'time' is not defined. Did you forget to import 'time'?
# 3.13 expect: 
# 3.13 expect: Traceback (most recent call last):
# 3.13 expect:   File "err_many.py", line 3, in show
# 3.13 expect:     try: f()
# 3.13 expect:          ~^^
# 3.13 expect:   File "err_many.py", line 33, in m
# 3.13 expect:     def m(): int('x')
# 3.13 expect:              ~~~^^^^^
# 3.13 expect: ValueError: invalid literal for int() with base 10: 'x'
# 3.13 expect: 
# 3.13 expect: Traceback (most recent call last):
# 3.13 expect:   File "err_many.py", line 3, in show
# 3.13 expect:     try: f()
# 3.13 expect:          ~^^
# 3.13 expect:   File "err_many.py", line 34, in n
# 3.13 expect:     def n(): return [i/0 for i in range(3)]
# 3.13 expect:                      ~^~
# 3.13 expect: ZeroDivisionError: division by zero
# 3.13 expect: 
# 3.13 expect: Traceback (most recent call last):
# 3.13 expect:   File "err_many.py", line 3, in show
# 3.13 expect:     try: f()
# 3.13 expect:          ~^^
# 3.13 expect:   File "err_many.py", line 35, in o
# 3.13 expect:     def o(): return (lambda: undefined_name)()
# 3.13 expect:                     ~~~~~~~~~~~~~~~~~~~~~~~~^^
# 3.13 expect:   File "err_many.py", line 35, in <lambda>
# 3.13 expect:     def o(): return (lambda: undefined_name)()
# 3.13 expect:                              ^^^^^^^^^^^^^^
# 3.13 expect: NameError: name 'undefined_name' is not defined
# 3.13 expect: 
# 3.13 expect: Traceback (most recent call last):
# 3.13 expect:   File "err_many.py", line 3, in show
# 3.13 expect:     try: f()
# 3.13 expect:          ~^^
# 3.13 expect:   File "err_many.py", line 36, in p
# 3.13 expect:     def p(): 'é' + 'ü' + 1
# 3.13 expect:              ~~~~~~~~~~^~~
# 3.13 expect: TypeError: can only concatenate str (not "int") to str
# 3.13 expect: 
# 3.13 expect:   + Exception Group Traceback (most recent call last):
# 3.13 expect:   |   File "err_many.py", line 3, in show
# 3.13 expect:   |     try: f()
# 3.13 expect:   |          ~^^
# 3.13 expect:   |   File "err_many.py", line 37, in q
# 3.13 expect:   |     def q(): raise ExceptionGroup('many', [ValueError(i) for i in range(3)])
# 3.13 expect:   |              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# 3.13 expect:   | ExceptionGroup: many (3 sub-exceptions)
# 3.13 expect:   +-+---------------- 1 ----------------
# 3.13 expect:     | ValueError: 0
# 3.13 expect:     +---------------- 2 ----------------
# 3.13 expect:     | ValueError: 1
# 3.13 expect:     +---------------- 3 ----------------
# 3.13 expect:     | ValueError: 2
# 3.13 expect:     +------------------------------------
# 3.13 expect: 
# 3.13 expect: Traceback (most recent call last):
# 3.13 expect:   File "err_many.py", line 3, in show
# 3.13 expect:     try: f()
# 3.13 expect:          ~^^
# 3.13 expect:   File "err_many.py", line 38, in r
# 3.13 expect:     def r(): x = {}; x.foo.bar
# 3.13 expect:                      ^^^^^
# 3.13 expect: AttributeError: 'dict' object has no attribute 'foo'
# 3.13 expect: 
# 3.13 expect: Traceback (most recent call last):
# 3.13 expect:   File "err_many.py", line 3, in show
# 3.13 expect:     try: f()
# 3.13 expect:          ~^^
# 3.13 expect:   File "err_many.py", line 39, in s
# 3.13 expect:     def s(): sys.exti()
# 3.13 expect:              ^^^^^^^^
# 3.13 expect: AttributeError: module 'sys' has no attribute 'exti'
# 3.13 expect: 
# 3.13 expect: Traceback (most recent call last):
# 3.13 expect:   File "err_many.py", line 3, in show
# 3.13 expect:     try: f()
# 3.13 expect:          ~^^
# 3.13 expect:   File "err_many.py", line 40, in t
# 3.13 expect:     def t(): next(iter([]))
# 3.13 expect:              ~~~~^^^^^^^^^^
# 3.13 expect: StopIteration
# 3.13 expect: 
# 3.13 expect: Traceback (most recent call last):
# 3.13 expect:   File "err_many.py", line 3, in show
# 3.13 expect:     try: f()
# 3.13 expect:          ~^^
# 3.13 expect:   File "err_many.py", line 41, in u
# 3.13 expect:     def u(): print(1, 2, sep=3)
# 3.13 expect:              ~~~~~^^^^^^^^^^^^^
# 3.13 expect: TypeError: sep must be None or a string, not int
# 3.13 expect: 
# 3.13 expect: Traceback (most recent call last):
# 3.13 expect:   File "err_many.py", line 3, in show
# 3.13 expect:     try: f()
# 3.13 expect:          ~^^
# 3.13 expect:   File "err_many.py", line 42, in v
# 3.13 expect:     def v(): a, b = [1, 2, 3]
# 3.13 expect:              ^^^^
# 3.13 expect: ValueError: too many values to unpack (expected 2)
# 3.13 expect: 
# 3.13 expect: Traceback (most recent call last):
# 3.13 expect:   File "err_many.py", line 3, in show
# 3.13 expect:     try: f()
# 3.13 expect:          ~^^
# 3.13 expect:   File "err_many.py", line 43, in w
# 3.13 expect:     def w(): return 1 if 1/0 else 2
# 3.13 expect:                          ~^~
# 3.13 expect: ZeroDivisionError: division by zero
# 3.13 expect: 
# 3.13 expect: Traceback (most recent call last):
# 3.13 expect:   File "err_many.py", line 3, in show
# 3.13 expect:     try: f()
# 3.13 expect:          ~^^
# 3.13 expect:   File "err_many.py", line 44, in y
# 3.13 expect:     def y(): del undefined_thing
# 3.13 expect:                  ^^^^^^^^^^^^^^^
# 3.13 expect: UnboundLocalError: cannot access local variable 'undefined_thing' where it is not associated with a value
# 3.13 expect: 
# 3.13 expect: Traceback (most recent call last):
# 3.13 expect:   File "err_many.py", line 3, in show
# 3.13 expect:     try: f()
# 3.13 expect:          ~^^
# 3.13 expect:   File "err_many.py", line 45, in z
# 3.13 expect:     def z(): -'a';
# 3.13 expect:              ^^^^
# 3.13 expect: TypeError: bad operand type for unary -: 'str'
# 3.13 expect: 
# 3.13 expect: Traceback (most recent call last):
# 3.13 expect:   File "err_many.py", line 3, in show
# 3.13 expect:     try: f()
# 3.13 expect:          ~^^
# 3.13 expect:   File "err_many.py", line 46, in aa
# 3.13 expect:     def aa(): 'abc'.upper(1)
# 3.13 expect:               ~~~~~~~~~~~^^^
# 3.13 expect: TypeError: str.upper() takes no arguments (1 given)
# 3.13 expect: 
# 3.13 expect: Traceback (most recent call last):
# 3.13 expect:   File "err_many.py", line 3, in show
# 3.13 expect:     try: f()
# 3.13 expect:          ~^^
# 3.13 expect:   File "err_many.py", line 47, in bb
# 3.13 expect:     def bb(): A().value.x.y
# 3.13 expect:               ^^^^^^^^^^^
# 3.13 expect: AttributeError: 'int' object has no attribute 'x'
# 3.13 expect: 
# 3.13 expect: Traceback (most recent call last):
# 3.13 expect:   File "err_many.py", line 3, in show
# 3.13 expect:     try: f()
# 3.13 expect:          ~^^
# 3.13 expect:   File "err_many.py", line 48, in cc
# 3.13 expect:     def cc(): A.m()
# 3.13 expect:               ~~~^^
# 3.13 expect: TypeError: A.m() missing 1 required positional argument: 'self'
# 3.13 expect: 
# 3.13 expect: Traceback (most recent call last):
# 3.13 expect:   File "err_many.py", line 3, in show
# 3.13 expect:     try: f()
# 3.13 expect:          ~^^
# 3.13 expect:   File "err_many.py", line 49, in dd
# 3.13 expect:     def dd(): return foo(1)
# 3.13 expect:                      ~~~^^^
# 3.13 expect:   File "err_many.py", line 24, in foo
# 3.13 expect:     def foo(*a): raise ValueError('multi\nline')
# 3.13 expect:                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# 3.13 expect: ValueError: multi
# 3.13 expect: line
# 3.13 expect: 
# 3.13 expect: Traceback (most recent call last):
# 3.13 expect:   File "err_many.py", line 3, in show
# 3.13 expect:     try: f()
# 3.13 expect:          ~^^
# 3.13 expect:   File "err_many.py", line 50, in ee
# 3.13 expect:     def ee(): x = foo(1)
# 3.13 expect:                   ~~~^^^
# 3.13 expect:   File "err_many.py", line 24, in foo
# 3.13 expect:     def foo(*a): raise ValueError('multi\nline')
# 3.13 expect:                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# 3.13 expect: ValueError: multi
# 3.13 expect: line
# 3.13 expect: 
# 3.13 expect: Traceback (most recent call last):
# 3.13 expect:   File "err_many.py", line 3, in show
# 3.13 expect:     try: f()
# 3.13 expect:          ~^^
# 3.13 expect:   File "err_many.py", line 51, in ff
# 3.13 expect:     def ff(): return foo(1).x
# 3.13 expect:                      ~~~^^^
# 3.13 expect:   File "err_many.py", line 24, in foo
# 3.13 expect:     def foo(*a): raise ValueError('multi\nline')
# 3.13 expect:                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# 3.13 expect: ValueError: multi
# 3.13 expect: line
# 3.13 expect: 
# 3.13 expect: Traceback (most recent call last):
# 3.13 expect:   File "err_many.py", line 3, in show
# 3.13 expect:     try: f()
# 3.13 expect:          ~^^
# 3.13 expect:   File "err_many.py", line 52, in gg
# 3.13 expect:     def gg(): with_ = 5; with_ @ 2
# 3.13 expect:                          ~~~~~~^~~
# 3.13 expect: TypeError: unsupported operand type(s) for @: 'int' and 'int'
# 3.13 expect: 
# 3.13 expect: Traceback (most recent call last):
# 3.13 expect:   File "err_many.py", line 3, in show
# 3.13 expect:     try: f()
# 3.13 expect:          ~^^
# 3.13 expect:   File "err_many.py", line 53, in hh
# 3.13 expect:     def hh(): (1)(2)
# 3.13 expect:               ~~~^^^
# 3.13 expect: TypeError: 'int' object is not callable
# 3.13 expect: 
# 3.13 expect: Traceback (most recent call last):
# 3.13 expect:   File "err_many.py", line 3, in show
# 3.13 expect:     try: f()
# 3.13 expect:          ~^^
# 3.13 expect:   File "err_many.py", line 54, in ii
# 3.13 expect:     def ii(): x = 5; x += 'a'
# 3.13 expect:                      ^^^^^^^^
# 3.13 expect: TypeError: unsupported operand type(s) for +=: 'int' and 'str'
# 3.13 expect: 
# 3.13 expect: Traceback (most recent call last):
# 3.13 expect:   File "err_many.py", line 3, in show
# 3.13 expect:     try: f()
# 3.13 expect:          ~^^
# 3.13 expect:   File "err_many.py", line 55, in jj
# 3.13 expect:     def jj(): return not 1/0
# 3.13 expect:                          ~^~
# 3.13 expect: ZeroDivisionError: division by zero
# 3.13 expect: 
# 3.13 expect: Traceback (most recent call last):
# 3.13 expect:   File "err_many.py", line 3, in show
# 3.13 expect:     try: f()
# 3.13 expect:          ~^^
# 3.13 expect:   File "err_many.py", line 56, in kk
# 3.13 expect:     def kk(): return 1 < 'a' < 3
# 3.13 expect:                      ^^^^^^^^^^^
# 3.13 expect: TypeError: '<' not supported between instances of 'int' and 'str'
# 3.13 expect: 
# 3.13 expect: Traceback (most recent call last):
# 3.13 expect:   File "err_many.py", line 3, in show
# 3.13 expect:     try: f()
# 3.13 expect:          ~^^
# 3.13 expect:   File "err_many.py", line 57, in ll
# 3.13 expect:     def ll(): return f'{1/0}'
# 3.13 expect:                         ~^~
# 3.13 expect: ZeroDivisionError: division by zero
# 3.13 expect: 
# 3.13 expect: Traceback (most recent call last):
# 3.13 expect:   File "err_many.py", line 3, in show
# 3.13 expect:     try: f()
# 3.13 expect:          ~^^
# 3.13 expect:   File "err_many.py", line 58, in mm
# 3.13 expect:     def mm(): raise OSError(2, 'No such file')
# 3.13 expect:               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# 3.13 expect: FileNotFoundError: [Errno 2] No such file
# 3.13 expect: 
# 3.13 expect: Traceback (most recent call last):
# 3.13 expect:   File "err_many.py", line 3, in show
# 3.13 expect:     try: f()
# 3.13 expect:          ~^^
# 3.13 expect:   File "err_many.py", line 59, in nn
# 3.13 expect:     def nn(): x = 1; x[0];
# 3.13 expect:                      ~^^^
# 3.13 expect: TypeError: 'int' object is not subscriptable
# 3.13 expect: 
# 3.13 expect: Traceback (most recent call last):
# 3.13 expect:   File "err_many.py", line 3, in show
# 3.13 expect:     try: f()
# 3.13 expect:          ~^^
# 3.13 expect:   File "err_many.py", line 60, in oo
# 3.13 expect:     def oo(): x = 1; x.real = 5
# 3.13 expect:                      ^^^^^^
# 3.13 expect: AttributeError: attribute 'real' of 'int' objects is not writable
# 3.13 expect: 
# 3.13 expect: Traceback (most recent call last):
# 3.13 expect:   File "err_many.py", line 3, in show
# 3.13 expect:     try: f()
# 3.13 expect:          ~^^
# 3.13 expect:   File "err_many.py", line 62, in pp
# 3.13 expect:     for i in 3: pass
# 3.13 expect:              ^
# 3.13 expect: TypeError: 'int' object is not iterable
# 3.13 expect: 
