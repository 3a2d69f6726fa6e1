def f(n):
    try:
        try:
            if n == 0: raise ValueError('v')
            if n == 1: raise KeyError('k')
            if n == 2: return 'ret'
            if n == 3: raise SystemError('s')
            r = 'fell'
        except ValueError as e:
            r = 'caught ' + str(e)
        else:
            r += ' else'
        finally:
            print('f1', n)
    except KeyError:
        r = 'outer'
    finally:
        print('f2', n)
    return r
for n in range(5):
    try:
        print(f(n))
    except SystemError as e:
        print('escaped', e)
def gen():
    try:
        yield 1
        yield 2
    except ValueError as e:
        print('gen caught', e)
        yield 'recovered'
    finally:
        print('gen fin')
g = gen()
print(next(g), g.throw(ValueError('inj')), list(g))
def multi():
    for i in range(2):
        for j in range(2):
            try:
                if j: raise IndexError(i)
                yield ('y', i, j)
            except IndexError as e:
                yield ('caught', e.args)
            finally:
                yield ('fin', i, j)
print(list(multi()))
def order():
    out = []
    try:
        try:
            out.append(1)
            raise ValueError
        finally:
            out.append(2)
            try:
                raise KeyError
            except KeyError:
                out.append(3)
            out.append(4)
    except ValueError:
        out.append(5)
    return out
print(order())
def deep(n):
    try:
        if n == 0: raise RuntimeError('bottom')
        deep(n - 1)
    except RuntimeError as e:
        if n < 3: raise
        return 'handled at %d' % n
    finally:
        if n == 5: print('five')
print(deep(3), deep(5))
x = None
try:
    with open('/nonexistent/file') as fh: pass
except Exception as e:
    print(type(e).__name__ in ('FileNotFoundError', 'OSError', 'NameError', 'PermissionError'))
while True:
    try:
        try:
            break
        finally:
            print('brk')
    finally:
        print('brk2')
def ret_in_loop():
    for i in range(5):
        with_fin = i
        try:
            if i == 2: return i
        finally:
            if i == 1: print('one')
print(ret_in_loop())

# expect: f1 0
# expect: f2 0
# expect: caught v
# expect: f1 1
# expect: f2 1
# expect: outer
# expect: f1 2
# expect: f2 2
# expect: ret
# expect: f1 3
# expect: f2 3
# expect: escaped s
# expect: f1 4
# expect: f2 4
# expect: fell else
# expect: gen caught inj
# expect: gen fin
# expect: 1 recovered []
# expect: [('y', 0, 0), ('fin', 0, 0), ('caught', (0,)), ('fin', 0, 1), ('y', 1, 0), ('fin', 1, 0), ('caught', (1,)), ('fin', 1, 1)]
# expect: [1, 2, 3, 4, 5]
# expect: five
# expect: handled at 3 None
# expect: True
# expect: brk
# expect: brk2
# expect: one
# expect: 2
