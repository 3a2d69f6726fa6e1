def g():
    try:
        yield 1
        yield 2
    except GeneratorExit:
        print('exit')
        raise
    finally:
        print('finally')
x = g()
next(x)
x.close()
x.close()
print(next(x, 'closed'))
y = g()
y.close()
z = g()
next(z)
del z
print('deleted')
def ign():
    try:
        yield 1
    except GeneratorExit:
        yield 2
i = ign()
next(i)
try:
    i.close()
except RuntimeError as e:
    print(e)
def th():
    while True:
        try:
            v = yield 'ready'
            print('v', v)
        except ValueError as e:
            print('caught', e)
            yield 'handled'
t = th()
print(next(t), t.throw(ValueError('a')), next(t), t.throw(ValueError, 'b'), t.send(5))
try:
    t.throw(KeyError('out'))
except KeyError as e:
    print('out', e)
print(next(t, 'dead'))
def inner():
    try:
        yield 'i1'
    except ValueError:
        print('inner caught')
        yield 'i2'
    finally:
        print('inner fin')
def outer():
    try:
        yield from inner()
    finally:
        print('outer fin')
o = outer()
print(next(o), o.throw(ValueError), list(o))
o = outer()
next(o)
o.close()
n = g()
try:
    n.throw(ValueError('unstarted'))
except ValueError as e:
    print(e)
print(list(n))
class It:
    def __iter__(self): return self
    def __next__(self): return 1
    def close(self): print('It.close')
    def throw(self, t, v=None, tb=None):
        print('It.throw', t)
        raise StopIteration('thrown')
def d():
    r = yield from It()
    print('r', r)
    yield 'last'
k = d()
print(next(k), k.throw(ValueError))
k = d()
next(k)
k.close()
def ctx():
    for a in range(2):
        try:
            yield a
        finally:
            print('cleanup', a)
for v in ctx():
    print(v)
    break
print('end')

# expect: exit
# expect: finally
# expect: closed
# expect: exit
# expect: finally
# expect: deleted
# expect: generator ignored GeneratorExit
# expect: caught a
# expect: caught b
# expect: ready handled ready handled ready
# expect: out 'out'
# expect: dead
# expect: inner caught
# expect: inner fin
# expect: outer fin
# expect: i1 i2 []
# expect: inner fin
# expect: outer fin
# expect: unstarted
# expect: []
# expect: It.throw <class 'ValueError'>
# expect: r thrown
# expect: 1 last
# expect: It.close
# expect: 0
# expect: cleanup 0
# expect: end
