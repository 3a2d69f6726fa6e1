import sys
def kind(): return sys.exc_info()[0]
print kind()
try:
    raise ValueError('a')
except ValueError, e:
    print kind(), e, e.args, e.message
print kind(), e
sys.exc_clear()
print kind()
def f():
    try:
        1 / 0
    except ZeroDivisionError:
        print 'in f', kind()
    print 'still in f', kind()
f()
print 'after f', kind()
def g():
    try:
        raise KeyError('k')
    except KeyError:
        f()
        print 'back in g', kind()
g()
def reraise():
    try:
        raise IndexError('one')
    except IndexError:
        try:
            raise KeyError('two')
        except KeyError:
            pass
        raise
try:
    reraise()
except Exception, e:
    print 'reraised', repr(e)
try:
    raise ValueError, 'two args'
except ValueError, e:
    print e
try:
    raise ValueError, ('tuple', 'args')
except ValueError, e:
    print e, e.args
try:
    raise KeyError
except KeyError, e:
    print repr(e), repr(e.args)
try:
    raise (ValueError, KeyError), 'first of tuple'
except ValueError, e:
    print e
try:
    raise ValueError(1), 2
except TypeError, e:
    print e
try:
    raise 'string'
except TypeError, e:
    print e
try:
    raise 5
except TypeError, e:
    print e
try:
    raise
except TypeError, e:
    print 'TypeError', e
def tb():
    try:
        1 / 0
    except ZeroDivisionError:
        return sys.exc_info()
t, v, trace = tb()
try:
    raise t, v, trace
except ZeroDivisionError, e:
    frames = []
    k = sys.exc_info()[2]
    while k:
        frames.append((k.tb_frame.f_code.co_name, k.tb_lineno))
        k = k.tb_next
    print frames, e is v
try:
    try:
        raise ValueError('inner')
    finally:
        print 'finally sees', kind()
except ValueError, e:
    pass
def gen():
    try:
        yield 1
    except GeneratorExit:
        print 'closing'
        raise
    finally:
        print 'gen finally', kind()
g = gen()
print g.next()
g.close()
def gen2():
    while True:
        try:
            x = yield
            print 'got', x
        except ValueError, e:
            print 'thrown', e
        except KeyError:
            yield 'key'
g = gen2()
g.next()
g.send(5)
g.throw(ValueError, 'val')
print g.throw(KeyError)
class MyErr(Exception):
    def __init__(self, code):
        Exception.__init__(self, 'code %d' % code)
        self.code = code
try:
    raise MyErr(3)
except MyErr, e:
    print e.code, e, repr(e), e.message, isinstance(e, StandardError)
try:
    raise MyErr, 4
except (KeyError, MyErr), e:
    print e.code
class Str(Exception):
    def __str__(self): return 'custom'
try:
    raise Str()
except Str, e:
    print e, repr(e), unicode(e)
print issubclass(ValueError, StandardError), issubclass(IOError, EnvironmentError), issubclass(OSError, IOError), KeyError.__mro__
print ValueError, ValueError.__module__, Exception.__name__, ValueError('x', 1), repr(ValueError(u'u'))
e = IOError(2, 'No such file', 'name')
print e, e.errno, e.strerror, e.filename, e.args, repr(e)
try:
    open('/no/such/file')
except IOError, e:
    print e
def nested():
    try:
        try:
            raise ValueError('v')
        except KeyError:
            print 'no'
    except ValueError, e:
        return 'outer ' + str(e)
    else:
        return 'else'
    finally:
        print 'fin'
print nested()
def ret():
    for i in range(5):
        try:
            if i == 1: continue
            if i == 3: break
            print 'body', i
        except: pass
        else: print 'else', i
        finally: print 'fin', i
    else:
        print 'never'
    try:
        return 'value'
    finally:
        print 'after return'
print ret()
def override():
    while 1:
        try:
            return 'lost'
        finally:
            break
    return 'kept'
print override()
try:
    assert 1 == 2, 'message'
except AssertionError, e:
    print e
try:
    assert 0
except AssertionError, e:
    print repr(e)
x = 5
try:
    pass
except:
    pass
else:
    print 'else'
def depth(n): return depth(n + 1)
try:
    depth(0)
except RuntimeError, e:
    print e
try:
    unknown
except NameError, e:
    print e
def loc():
    print later
    later = 1
try:
    loc()
except UnboundLocalError, e:
    print e
def glob(): return unknown_global
try:
    glob()
except NameError, e:
    print e
try:
    import no_such_module
except ImportError, e:
    print e
try:
    from sys import no_such_name
except ImportError, e:
    print e

# expect: None
# expect: <type 'exceptions.ValueError'> a ('a',) a
# expect: <type 'exceptions.ValueError'> a
# expect: None
# expect: in f <type 'exceptions.ZeroDivisionError'>
# expect: still in f <type 'exceptions.ZeroDivisionError'>
# expect: after f None
# expect: in f <type 'exceptions.ZeroDivisionError'>
# expect: still in f <type 'exceptions.ZeroDivisionError'>
# expect: back in g <type 'exceptions.KeyError'>
# expect: reraised KeyError('two',)
# expect: two args
# expect: ('tuple', 'args') ('tuple', 'args')
# expect: KeyError() ()
# expect: first of tuple
# expect: instance exception may not have a separate value
# expect: exceptions must be old-style classes or derived from BaseException, not str
# expect: exceptions must be old-style classes or derived from BaseException, not int
# expect: TypeError exceptions must be old-style classes or derived from BaseException, not int
# expect: [('tb', 73)] True
# expect: finally sees <type 'exceptions.ZeroDivisionError'>
# expect: 1
# expect: closing
# expect: gen finally <type 'exceptions.GeneratorExit'>
# expect: got 5
# expect: thrown val
# expect: key
# expect: 3 code 3 MyErr('code 3',) code 3 False
# expect: 4
# expect: custom Str() custom
# expect: True True False (<type 'exceptions.KeyError'>, <type 'exceptions.LookupError'>, <type 'exceptions.StandardError'>, <type 'exceptions.Exception'>, <type 'exceptions.BaseException'>, <type 'object'>)
# expect: <type 'exceptions.ValueError'> exceptions Exception ('x', 1) ValueError(u'u',)
# expect: [Errno 2] No such file: 'name' 2 No such file name (2, 'No such file') IOError(2, 'No such file')
# expect: [Errno 2] No such file or directory: '/no/such/file'
# expect: fin
# expect: outer v
# expect: body 0
# expect: else 0
# expect: fin 0
# expect: fin 1
# expect: body 2
# expect: else 2
# expect: fin 2
# expect: fin 3
# expect: after return
# expect: value
# expect: kept
# expect: message
# expect: AssertionError()
# expect: else
# expect: maximum recursion depth exceeded
# expect: name 'unknown' is not defined
# expect: local variable 'later' referenced before assignment
# expect: global name 'unknown_global' is not defined
# expect: No module named no_such_module
# expect: cannot import name no_such_name
