from __future__ import division, print_function, unicode_literals
import sys
print(1 / 2, 7 // 2, -7 / 2, sep='|', end='!\n')
print('text', type('text'), repr('x'))
print('to stderr', file=sys.stderr)
print()
def f(*args, **kw): return args, kw
print(f(1, *[2], **{str('a'): 3}))
try:
    1 / 0
except ZeroDivisionError as e:
    print(e)
print(1.0 / 3, 4 / 2, 10 ** 20 / 10 ** 19)

# expect: 0.5|3|-3.5!
# expect: text <type 'unicode'> u'x'
# expect:
# expect: ((1, 2), {'a': 3})
# expect: division by zero
# expect: 0.333333333333 2.0 10.0
