print('{} {}'.format(1, 2), '{0} {1} {0}'.format('a', 'b'), '{x} {y}'.format(x=1, y=2))
print('{:5}|{:<5}|{:>5}|{:^5}|{:*^7}|{:05d}|{:+d}|{: d}'.format(1, 2, 3, 4, 5, 6, 7, 8))
print('{:5}|{:<5}|{:>5}|{:^5}|{:.2}|{:5.1}|'.format('a', 'b', 'c', 'd', 'efg', 'hij'))
print('{:b} {:o} {:x} {:X} {:#b} {:#x} {:c} {:n} {:d} {:,} {:_} {:_x}'.format(5, 8, 255, 255, 5, 255, 65, 7, 8, 1234567, 1234567, 0xabcdef))
print('{:f} {:.2f} {:e} {:.3E} {:g} {:%} {:.1%} {:10.2f}|{:<10.2f}|{:+.1f} {:,.2f}'.format(1.5, 2.345, 12345.678, 0.001, 1e-7, 0.25, 0.123, 3.14159, 2.5, 1.0, 1234567.891))
print('{!r} {!s} {!a} {!r:>6}'.format('a', 'b', 'é', 'c'))
print('{0[0]} {0[1]} {1[k]} {2.real}'.format([1, 2], {'k': 'v'}, 5), '{{}} {{{}}}'.format(1))
print('{:{}}|{:{w}.{p}f}'.format('a', 5, 3.14159, w=8, p=2))
print('{:>10}'.format('right'), '{:=+8d}'.format(42), '{:=08d}'.format(-42), '{:08.3f}'.format(-3.14159), '{:<08d}'.format(5))
print('{}'.format(None), '{}'.format([1]), '{:}'.format(1.0), '{:g}'.format(1e20), '{:.0f}'.format(2.5), '{:.3}'.format(1234.5), '{:.10}'.format(0.1), '{:#.3g}'.format(2.0))
print(format(1e400, 'f'), format(float('nan'), '5'), format(-0.0, '.1f'), format(1 + 2j, '.1f'), format(True, 'd'), format(True), format(12345.6789, '012,.2f'))
print('{a.b}'.format(a=type('T', (), {'b': 5})), '{:%}'.format(1), '{:e}'.format(0), '{:,}'.format(-1234.5))
print('x={x}'.format_map({'x': 1}), 'é={:é>5}'.format('a'))
class P:
    def __format__(self, spec):
        return 'P<' + spec + '>'
print('{:abc} {} {!s:5}'.format(P(), P(), 'q'), f'{P():xyz}', format(P(), 'k'))
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
t(lambda: '{}'.format())
t(lambda: '{0} {}'.format(1, 2))
t(lambda: '{a}'.format())
t(lambda: '{'.format())
t(lambda: '}'.format())
t(lambda: '{:d}'.format('a'))
t(lambda: '{:s}'.format(5))
t(lambda: '{:5}'.format([]))
t(lambda: '{:x}'.format(1.5))
t(lambda: '{!z}'.format(1))
t(lambda: '{:.2d}'.format(5))
t(lambda: '{:,x}'.format(5))
t(lambda: '{.foo}'.format(5))

# expect: 1 2 a b a 1 2
# expect:     1|2    |    3|  4  |***5***|00006|+7| 8
# expect: a    |b    |    c|  d  |ef|h    |
# expect: 101 10 ff FF 0b101 0xff A 7 8 1,234,567 1_234_567 ab_cdef
# expect: 1.500000 2.35 1.234568e+04 1.000E-03 1e-07 25.000000% 12.3%       3.14|2.50      |+1.0 1,234,567.89
# expect: 'a' b '\xe9'    'c'
# expect: 1 2 v 5 {} {1}
# expect: a    |    3.14
# expect:      right +     42 -0000042 -003.142 50000000
# expect: None [1] 1.0 1e+20 2 1.23e+03 0.1 2.00
# expect: inf   nan -0.0 1.0+2.0j 1 True 0,012,345.68
# expect: 5 100.000000% 0.000000e+00 -1,234.5
# expect: x=1 é=ééééa
# expect: P<abc> P<> q     P<xyz> P<k>
# expect: IndexError Replacement index 0 out of range for positional args tuple
# expect: ValueError cannot switch from manual field specification to automatic field numbering
# expect: KeyError 'a'
# expect: ValueError Single '{' encountered in format string
# expect: ValueError Single '}' encountered in format string
# expect: ValueError Unknown format code 'd' for object of type 'str'
# expect: ValueError Unknown format code 's' for object of type 'int'
# expect: TypeError unsupported format string passed to list.__format__
# expect: ValueError Unknown format code 'x' for object of type 'float'
# expect: ValueError Unknown conversion specifier z
# expect: ValueError Precision not allowed in integer format specifier
# expect: ValueError Cannot specify ',' with 'x'.
# expect: AttributeError 'int' object has no attribute 'foo'
