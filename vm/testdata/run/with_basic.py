class CM:
    def __init__(self, n, swallow=False): self.n, self.s = n, swallow
    def __enter__(self):
        print('enter', self.n)
        return self.n * 10
    def __exit__(self, t, v, tb):
        print('exit', self.n, t and t.__name__, v, tb is not None)
        return self.s
with CM(1) as x:
    print(x)
with CM(2), CM(3) as y:
    print(y)
with CM(4, True):
    raise ValueError('swallowed')
try:
    with CM(5):
        raise KeyError('out')
except KeyError as e:
    print('caught', e)
def f():
    with CM(6):
        return 'ret'
print(f())
for i in range(3):
    with CM(i):
        if i == 0: continue
        if i == 1: break
def t(cm):
    try:
        with cm: pass
    except Exception as e:
        print(type(e).__name__, e)
class NoEnter: pass
class NoExit:
    def __enter__(self): pass
class BadEnter:
    def __enter__(self): raise ValueError('in enter')
    def __exit__(self, *a): print('never')
class BadExit:
    def __enter__(self): pass
    def __exit__(self, *a): raise ValueError('in exit')
for c in (NoEnter, NoExit, BadEnter, BadExit): t(c())
try:
    with BadExit():
        raise KeyError('first')
except ValueError as e:
    print(e, repr(e.__context__))
with CM(7) as (a): pass
class Two:
    def __enter__(self): return 1, (2, 3)
    def __exit__(self, *a): pass
with Two() as (a, (b, c)): print(a, b, c)
def g():
    with CM(8) as v:
        yield v
        print('resumed')
print(list(g()))
with CM(9) as d, CM(10) as e:
    pass
print(d, e)

# expect: enter 1
# expect: 10
# expect: exit 1 None None False
# expect: enter 2
# expect: enter 3
# expect: 30
# expect: exit 3 None None False
# expect: exit 2 None None False
# expect: enter 4
# expect: exit 4 ValueError swallowed True
# expect: enter 5
# expect: exit 5 KeyError 'out' True
# expect: caught 'out'
# expect: enter 6
# expect: exit 6 None None False
# expect: ret
# expect: enter 0
# expect: exit 0 None None False
# expect: enter 1
# expect: exit 1 None None False
# expect: AttributeError __enter__
# expect: AttributeError __exit__
# expect: ValueError in enter
# expect: ValueError in exit
# expect: in exit KeyError('first')
# expect: enter 7
# expect: exit 7 None None False
# expect: 1 2 3
# expect: enter 8
# expect: resumed
# expect: exit 8 None None False
# expect: [80]
# expect: enter 9
# expect: enter 10
# expect: exit 10 None None False
# expect: exit 9 None None False
# expect: 90 100
# 3.13 expect: enter 1
# 3.13 expect: 10
# 3.13 expect: exit 1 None None False
# 3.13 expect: enter 2
# 3.13 expect: enter 3
# 3.13 expect: 30
# 3.13 expect: exit 3 None None False
# 3.13 expect: exit 2 None None False
# 3.13 expect: enter 4
# 3.13 expect: exit 4 ValueError swallowed True
# 3.13 expect: enter 5
# 3.13 expect: exit 5 KeyError 'out' True
# 3.13 expect: caught 'out'
# 3.13 expect: enter 6
# 3.13 expect: exit 6 None None False
# 3.13 expect: ret
# 3.13 expect: enter 0
# 3.13 expect: exit 0 None None False
# 3.13 expect: enter 1
# 3.13 expect: exit 1 None None False
# 3.13 expect: TypeError 'NoEnter' object does not support the context manager protocol
# 3.13 expect: TypeError 'NoExit' object does not support the context manager protocol (missed __exit__ method)
# 3.13 expect: ValueError in enter
# 3.13 expect: ValueError in exit
# 3.13 expect: in exit KeyError('first')
# 3.13 expect: enter 7
# 3.13 expect: exit 7 None None False
# 3.13 expect: 1 2 3
# 3.13 expect: enter 8
# 3.13 expect: resumed
# 3.13 expect: exit 8 None None False
# 3.13 expect: [80]
# 3.13 expect: enter 9
# 3.13 expect: enter 10
# 3.13 expect: exit 10 None None False
# 3.13 expect: exit 9 None None False
# 3.13 expect: 90 100
