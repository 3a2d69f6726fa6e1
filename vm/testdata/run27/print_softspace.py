import sys
print
print 1, 2, 3
print 'a',
print 'b'
print 'no newline',
print
print 'tab\t', 'x'
print 'nl\n', 'y'
print 'space ', 'z'
print >>sys.stdout, 'to', 'stdout'
print >>sys.stdout
print >>sys.stderr, 'to stderr'
print (1, 2), [3], {4: 5}
print ('single')
print u'unicode', 'and', u'str'
class Out:
    def __init__(self):
        self.parts = []
    def write(self, s):
        self.parts.append(s)
out = Out()
print >>out, 'x', 1, None, 'y\n', 'z',
print >>out, 'w'
print out.parts, out.softspace
class S(object):
    def __str__(self): return 'str of S'
    def __repr__(self): return 'repr of S'
print S(), [S()], '%s %r' % (S(), S())
old = sys.stdout
sys.stdout = out
print 'hidden'
sys.stdout = old
print out.parts[-2:]
for i in range(3): print i,
print 'end'
print 1.0, 0.1, 1e100, 1/3.0, 2.5, 1e16, 123456789012.0, 1e-5, -0.0
print [0.1, 1/3.0], repr(1/3.0), str(1/3.0), `1/3.0`
print True, None, Ellipsis, NotImplemented, 3j, 1+2j
sys.stdout.write('direct\n')

# expect:
# expect: 1 2 3
# expect: a b
# expect: no newline
# expect: tab	x
# expect: nl
# expect: y
# expect: space  z
# expect: to stdout
# expect:
# expect: (1, 2) [3] {4: 5}
# expect: single
# expect: unicode and str
# expect: ['x', ' ', '1', ' ', 'None', ' ', 'y\n', 'z', ' ', 'w', '\n'] 0
# expect: str of S [repr of S] str of S repr of S
# expect: ['hidden', '\n']
# expect: 0 1 2 end
# expect: 1.0 0.1 1e+100 0.333333333333 2.5 1e+16 1.23456789012e+11 1e-05 -0.0
# expect: [0.1, 0.3333333333333333] 0.3333333333333333 0.333333333333 0.3333333333333333
# expect: True None Ellipsis NotImplemented 3j (1+2j)
# expect: direct
