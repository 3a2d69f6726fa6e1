# -*- coding: utf-8 -*-
s = 'abc'
u = u'abc'
print s == u, hash(s) == hash(u), {s: 1}[u], s in [u], type(s), type(u)
print repr(s), repr(u), repr(s + u), repr(u + s), repr(s * 2), repr(u * 2), repr(u[0]), repr(u[1:]), repr(s[1])
b = 'é'
w = u'é'
print len(b), len(w), repr(b), repr(w), b == w.encode('utf-8'), b.decode('utf-8') == w
print b, w, w.encode('utf-8')
print repr(w.encode('latin-1')), repr(u'\u20ac'), repr(u'\U0001F600'), repr('\x00\x7f\xff\n\t\'"')
for f in (lambda: b + w, lambda: str(w), lambda: unicode(b), lambda: w.encode('ascii'), lambda: b.decode('ascii'), lambda: '%s' % w + b, lambda: u'x'.join([b])):
    try:
        print repr(f())
    except UnicodeError, e:
        print type(e).__name__, e
print w.encode('ascii', 'replace'), w.encode('ascii', 'ignore'), repr(b.decode('ascii', 'ignore')), repr(b.decode('ascii', 'replace'))
print repr('%s' % u), repr(u'%s' % s), repr('%s %s' % (s, u)), repr('%d' % 3), repr('%r' % u)
print repr(','.join([s, u])), repr(u','.join([s])), repr(','.join(['a', 'b']))
print repr(u.upper()), repr(u.split('b')), repr(s.split(u'b')), repr(u.replace('a', 'x')), repr(s.replace(u'a', 'x')), repr(s.replace('a', 'x'))
print repr(u.strip()), repr(' a '.strip()), repr(u.partition('b')), repr(s.center(7, '*')), repr(u.find('b'))
print isinstance(s, basestring), isinstance(u, basestring), isinstance(s, str), isinstance(u, str), isinstance(s, unicode)
print unichr(65), repr(unichr(233)), repr(chr(233)), ord('a'), ord(u'é'), ord('\xe9')
print str(5), unicode(5), repr(unicode('abc')), repr(unicode('é', 'utf-8')), repr(str(u'abc'))
print 'a' < u'b', cmp('a', u'a'), sorted(['b', u'a', 'c'])
print repr('hello'.encode('hex') if False else 'x'), 'abc'.encode('utf-8'), repr('abc'.decode('utf-8'))
print 'x' in u'xyz', u'x' in 'xyz', 'abc'.startswith(u'a'), u'abc'.endswith('c')
for c in u'aé': print repr(c),
for c in 'aé': print repr(c),
print
print list('abc'), list(u'ab'), tuple(u'x')
print 'Hello World'.swapcase(), 'hello world'.title(), 'abc'.capitalize(), 'a,b,,c'.split(','), ' a  b '.split(), 'a\nb\n'.splitlines()
print 'abc'.isalpha(), '12'.isdigit(), u'12'.isdecimal(), 'Abc'.istitle(), ''.isspace(), ' '.isspace()
print 'abc'.zfill(5), '-5'.zfill(4), 'a\tb'.expandtabs(4), 'abcabc'.rfind('b'), 'abcabc'.index('c'), 'abcabc'.count('a')
print 'hello'.translate(''.join(map(chr, range(256))), 'l'), repr(u'hello'.translate({ord('l'): u'L', ord('h'): None}))
print '{0} {1} {name}'.format(1, 'two', name=u'three'), '{:>5}|{:<5}|{:^5}'.format('a', 'b', 'c'), '{:.2f} {:d} {:x}'.format(3.14159, 42, 255)
print '%5d|%-5d|%05d|%+d|%x|%X|%o|%#x|%#o' % (42, 42, 42, 42, 255, 255, 8, 255, 8)
print '%f %.2f %e %g %10.3f|%c%c|%%' % (3.14159, 2.5, 12345.678, 0.0001, 2.5, 'a', 66)
print '%(a)s %(b)05.1f' % {'a': 1, 'b': 2.25}
print '%s %s' % ('a', [1, u'b']), '%s' % None, '%s' % (1,), '%r' % 'x'
class U(object):
    def __unicode__(self): return u'uni\xe9'
    def __str__(self): return 'str'
print repr(unicode(U())), str(U()), '%s' % U()
class Sub(str):
    pass
x = Sub('abc')
print x, repr(x), type(x), x + 'd', type(x + 'd'), x.upper(), x == 'abc', len(x)
print "it's", repr("it's"), repr('say "hi"'), repr('both \' and "'), repr(u"it's")
print 'a' 'b' "c", r'raw\n', ur'raw\n', b'bytes', u'a' 'b'
print '\101\x41\t|\u0041'

print list(bytearray('a\xff\x00')), list(bytearray('ab', 'ascii')), list(bytearray(u'\xe9', 'utf-8'))
try:
    bytearray(u'a')
except TypeError as e:
    print e
# expect: True True 1 True <type 'str'> <type 'unicode'>
# expect: 'abc' u'abc' u'abcabc' u'abcabc' 'abcabc' u'abcabc' u'a' u'bc' 'b'
# expect: 2 1 '\xc3\xa9' u'\xe9' True True
# expect: é é é
# expect: '\xe9' u'\u20ac' u'\U0001f600' '\x00\x7f\xff\n\t\'"'
# expect: UnicodeDecodeError 'ascii' codec can't decode byte 0xc3 in position 0: ordinal not in range(128)
# expect: UnicodeEncodeError 'ascii' codec can't encode character u'\xe9' in position 0: ordinal not in range(128)
# expect: UnicodeDecodeError 'ascii' codec can't decode byte 0xc3 in position 0: ordinal not in range(128)
# expect: UnicodeEncodeError 'ascii' codec can't encode character u'\xe9' in position 0: ordinal not in range(128)
# expect: UnicodeDecodeError 'ascii' codec can't decode byte 0xc3 in position 0: ordinal not in range(128)
# expect: UnicodeDecodeError 'ascii' codec can't decode byte 0xc3 in position 0: ordinal not in range(128)
# expect: UnicodeDecodeError 'ascii' codec can't decode byte 0xc3 in position 0: ordinal not in range(128)
# expect: ?  u'' u'\ufffd\ufffd'
# expect: u'abc' u'abc' u'abc abc' '3' "u'abc'"
# expect: u'abc,abc' u'abc' 'a,b'
# expect: u'ABC' [u'a', u'c'] [u'a', u'c'] u'xbc' u'xbc' 'xbc'
# expect: u'abc' 'a' (u'a', u'b', u'c') '**abc**' 1
# expect: True True True False False
# expect: A u'\xe9' '\xe9' 97 233 233
# expect: 5 5 u'abc' u'\xe9' 'abc'
# expect: True 0 [u'a', 'b', 'c']
# expect: 'x' abc u'abc'
# expect: True True True True
# expect: u'a' u'\xe9' 'a' '\xc3' '\xa9'
# expect: ['a', 'b', 'c'] [u'a', u'b'] (u'x',)
# expect: hELLO wORLD Hello World Abc ['a', 'b', '', 'c'] ['a', 'b'] ['a', 'b']
# expect: True True True True False True
# expect: 00abc -005 a   b 4 2 2
# expect: heo u'eLLo'
# expect: 1 two three     a|b    |  c   3.14 42 ff
# expect:    42|42   |00042|+42|ff|FF|10|0xff|010
# expect: 3.141590 2.50 1.234568e+04 0.0001      2.500|aB|%
# expect: 1 002.2
# expect: a [1, u'b'] None 1 'x'
# expect: u'uni\xe9' str str
# expect: abc 'abc' <class '__main__.Sub'> abcd <type 'str'> ABC True 3
# expect: it's "it's" 'say "hi"' 'both \' and "' u"it's"
# expect: abc raw\n raw\n bytes ab
# expect: AA	|\u0041
# expect: [97, 255, 0] [97, 98] [195, 169]
# expect: unicode argument without an encoding
