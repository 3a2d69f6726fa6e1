# Statements that only 2.7 has, and those that it compiles in its own way.
"""The docstring of a module
has two lines."""
from __future__ import with_statement
import sys, os.path, os.path as path, xml.dom.minidom as md
import a.b.c as d
from os import (getcwd as cwd,
                listdir)

print
print 1
print 1,
print "a", u"b", 3.5
print >>sys.stderr
print >>sys.stderr, "x", 2,
print >>sys.stderr, "x"

exec "x = 1"
exec "x = 1" in {}
exec "x = 1" in {}, locals()
exec("x = 1", {})
exec("x = 1", {}, {})


def raises(kind, value, tb):
    if kind == 0:
        raise
    elif kind == 1:
        raise ValueError
    elif kind == 2:
        raise ValueError, value
    elif kind <> 3:
        raise ValueError, value, tb
    raise ValueError("x")


def handlers(f):
    try:
        f()
    except ValueError, e:
        print e
    except (TypeError, KeyError) as e.args:
        pass
    except IOError, (number, text):
        print number
    except:
        raise
    else:
        f = 2
    finally:
        f = 3
    try:
        f()
    finally:
        del f


def loops(n):
    for i in n:
        if i == 1:
            continue
        if i == 2:
            break
        try:
            if i == 3: continue
            if i == 4: break
            return i
        except E:
            continue
        finally:
            while n:
                n -= 1
                continue
    else:
        n = 1
    while n:
        n -= 1
    else:
        n = 2
    while 1:
        if n: break
    while 0:
        print "never"
    else:
        print "always"
    while True:
        n = n()
    for a, (b, c) in n: pass
    for x[0] in n: pass
    for x.y in n: pass


def tests(a, b, c):
    if a and b or c: return 1
    if not a: return 2
    if not (a in b): return 3
    if not a is b: return 4
    if a < b < c <= 1 != 2: return 5
    if 0:
        return 6
    elif 1:
        return 7
    else:
        return 8
    if "":
        return 9
    if __debug__:
        return 10
    while __debug__: return 11
    return a if b else c and not a


def withs(a, b):
    with a: pass
    with a as b: return b
    with a as (x, y), b as z.w, \
         b:
        for q in a:
            with q:
                if x: continue
                break


def unreachable():
    return 1
    return 2


def after():
    return 1
    x = 2


def deletes(x, y):
    del x
    del x, y
    del (x, y), [x]
    del x[0], x.a, x[:], x[1:], x[:2], x[1:2], x[::2]


assert sys
assert sys, "message"
assert (sys, "always true")
global g
g = 1
pass; x = 1; y = 2


class Empty: pass


class Derived(Empty, object):
    "docstring"
    attribute = 1
    __private = 2
    def method(self):
        return self.__private + self.__class__.__name__
    def unicode_doc(self):
        u"unicode"
    from os import getcwd


@decorator
@decorator(1,
           2)
def decorated(a=1,
              b=2): pass


@decorator
class Decorated(object): pass


class WithFree:
    def outer(self):
        free = 1
        class Inner:
            free = free
            def m(self): return free
        return Inner
