print('%d %i %5d|%-5d|%05d|%+d|% d' % (1, 2, 3, 4, 5, 6, 7))
print('%x %X %#x %o %#o' % (255, 255, 255, 8, 8))
print('%f %.2f %10.3f|%-10.1f|%e %.3E %g %G' % (1.5, 2.345, 3.14159, 2.5, 12345.678, 0.00012, 1e-7, 1e20))
print('%s %r %a %10s|%-10s|%.2s' % ('a', 'b', 'é', 'c', 'd', 'efgh'))
print('%c%c %%' % (65, 'B'))
print('%(name)s is %(age)d' % {'name': 'Bob', 'age': 42})
print('%s' % (1,), '%s' % [1, 2], '%s' % None, '%r' % ((1, 2),))
print('%*d|%-*d|%.*f' % (5, 42, 5, 42, 2, 3.14159))
print('%d' % 3.99, '%d' % True, '%s' % True, '%d' % 10**20, '%x' % -255, '%5.1f%%' % 99.5)
print('%s and %s' % ('x', (1, 2)), '%r' % 'quo\'te', '%#.3g' % 1.0, '%g' % 100000, '%g' % 1000000, '%g' % 0.0001)
print(b'%d %s' % (5, b'ab'))

# expect: 1 2     3|4    |00005|+6| 7
# expect: ff FF 0xff 10 0o10
# expect: 1.500000 2.35      3.142|2.5       |1.234568e+04 1.200E-04 1e-07 1E+20
# expect: a 'b' '\xe9'          c|d         |ef
# expect: AB %
# expect: Bob is 42
# expect: 1 [1, 2] None (1, 2)
# expect:    42|42   |3.14
# expect: 3 1 True 100000000000000000000 -ff  99.5%
# expect: x and (1, 2) "quo'te" 1.00 100000 1e+06 0.0001
# expect: b'5 ab'
