# -*- coding: utf-8 -*-
# The type file; what sys.stdin, sys.stdout and open() give are instances of it.
import sys

f = open('/tmp/gilplay_file_type', 'w')
print type(f), isinstance(f, file), type(f) is file, repr(f)[:45]
f.write('one\ntwo\n')
print f.name, f.mode, f.closed, f.softspace, f.encoding, f.newlines
f.close()
print f.closed, repr(f)[:45]
g = file('/tmp/gilplay_file_type')
print repr(g.read()), type(g) is file


class Shouting(file):
    def lines(self):
        return [line.upper() for line in self]


h = Shouting('/tmp/gilplay_file_type')
h.extra = 5
print h.lines(), h.extra, isinstance(h, file), Shouting.__mro__
h.close()
print file, file.__name__, file.__module__, issubclass(file, object), isinstance(1, file)
print isinstance(sys.stdout, file), isinstance(sys.stdin, file), repr(sys.stdout)[:30], repr(sys.stdin)[:30]
print type(sys.stdout), sys.stdin.mode, sys.stdout.mode, sys.stdout.name, sys.stdout.closed, sys.stdin.errors
print list(sys.stdin), repr(sys.stdin.read()), sys.stdin.readlines()


def attempt(what):
    try:
        print what()
    except (TypeError, IOError, ValueError, AttributeError) as e:
        print type(e).__name__, e


attempt(lambda: open('/tmp/gilplay_nothing'))
attempt(lambda: open('/tmp/gilplay_file_type', 'q'))
attempt(lambda: f.read())
attempt(lambda: f.nothing)
attempt(lambda: setattr(f, 'extra', 1))
attempt(lambda: file())
import os
os.remove('/tmp/gilplay_file_type')
import math
for name in ('gcd', 'isqrt', 'comb', 'inf', 'log2'):
    print name, hasattr(math, name)

# expect: <type 'file'> True True <open file '/tmp/gilplay_file_type', mode 'w'
# expect: /tmp/gilplay_file_type w False 0 None None
# expect: True <closed file '/tmp/gilplay_file_type', mode '
# expect: 'one\ntwo\n' True
# expect: ['ONE\n', 'TWO\n'] 5 True (<class '__main__.Shouting'>, <type 'file'>, <type 'object'>)
# expect: <type 'file'> file __builtin__ True False
# expect: True True <open file '<stdout>', mode 'w <open file '<stdin>', mode 'r'
# expect: <type 'file'> r w <stdout> False None
# expect: [] '' []
# expect: IOError [Errno 2] No such file or directory: '/tmp/gilplay_nothing'
# expect: ValueError mode string must begin with one of 'r', 'w', 'a' or 'U', not 'q'
# expect: ValueError I/O operation on closed file
# expect: AttributeError 'file' object has no attribute 'nothing'
# expect: AttributeError 'file' object has no attribute 'extra'
# expect: TypeError Required argument 'name' (pos 1) not found
# expect: gcd False
# expect: isqrt False
# expect: comb False
# expect: inf False
# expect: log2 False
