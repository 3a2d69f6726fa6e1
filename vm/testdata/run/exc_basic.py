def t(f):
    try:
        r = f()
    except (ValueError, TypeError) as e:
        print('VT', type(e).__name__, e, e.args)
    except ZeroDivisionError:
        print('zero')
    except Exception as e:
        print('other', repr(e))
    else:
        print('ok', r)
    finally:
        print('fin')
t(lambda: 1)
t(lambda: int('x'))
t(lambda: 1 / 0)
t(lambda: [][0])
t(lambda: {}['k'])
def r(): raise ValueError
def r2(): raise ValueError('a', 2)
def r3(): raise ValueError()
def r4(): raise 5
def r5(): raise int
def r6(): raise KeyError('k')
def r7(): raise OSError(2, 'No such file')
def r8(): assert False
def r9(): assert 1 == 2, 'msg %d' % 3
def r10(): raise StopIteration(5)
for f in (r, r2, r3, r4, r5, r6, r7, r8, r9, r10): t(f)
def f():
    try:
        return 'try'
    finally:
        print('cleanup')
def g():
    try:
        return 'try'
    finally:
        return 'finally'
def h():
    for i in range(3):
        try:
            continue
        finally:
            print('h', i)
    return 'done'
def k():
    try:
        raise ValueError
    except ValueError:
        return 'except'
    finally:
        print('k fin')
print(f(), g(), h(), k())
try:
    try:
        1 / 0
    finally:
        print('inner')
except ZeroDivisionError as e:
    print(e)
try:
    e
except NameError as x:
    print(x)
try:
    try:
        raise ValueError('one')
    except ValueError:
        raise
except ValueError as e:
    print('reraised', e)
try:
    raise
except RuntimeError as e:
    print(e)
def bare():
    try:
        1 / 0
    except:
        return 'bare'
print(bare())
try:
    try: 1 / 0
    except ValueError: print('no')
except ArithmeticError as e: print('base', e)
try:
    try: 1 / 0
    except 5: pass
except TypeError as e: print(e)
def swallow():
    while True:
        try:
            1 / 0
        except ZeroDivisionError:
            break
        finally:
            print('loop fin')
    return 1
print(swallow())

# expect: ok 1
# expect: fin
# expect: VT ValueError invalid literal for int() with base 10: 'x' ("invalid literal for int() with base 10: 'x'",)
# expect: fin
# expect: zero
# expect: fin
# expect: other IndexError('list index out of range')
# expect: fin
# expect: other KeyError('k')
# expect: fin
# expect: VT ValueError  ()
# expect: fin
# expect: VT ValueError ('a', 2) ('a', 2)
# expect: fin
# expect: VT ValueError  ()
# expect: fin
# expect: VT TypeError exceptions must derive from BaseException ('exceptions must derive from BaseException',)
# expect: fin
# expect: VT TypeError exceptions must derive from BaseException ('exceptions must derive from BaseException',)
# expect: fin
# expect: other KeyError('k')
# expect: fin
# expect: other FileNotFoundError(2, 'No such file')
# expect: fin
# expect: other AssertionError()
# expect: fin
# expect: other AssertionError('msg 3')
# expect: fin
# expect: other StopIteration(5)
# expect: fin
# expect: cleanup
# expect: h 0
# expect: h 1
# expect: h 2
# expect: k fin
# expect: try finally done except
# expect: inner
# expect: division by zero
# expect: name 'e' is not defined
# expect: reraised one
# expect: No active exception to reraise
# expect: bare
# expect: base division by zero
# expect: catching classes that do not inherit from BaseException is not allowed
# expect: loop fin
# expect: 1
