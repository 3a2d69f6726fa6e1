print('a.b.c'.rsplit('.'), 'abcabc'.rfind('b', 0, 3), 'abc'.find('c', -1), 'abc'.count('b', 1, 2), 'abc'.index('b', 1))
print('aXbX'.split('X', 1), 'aXbX'.rsplit('X', 1), 'one two'.split(sep=' '), 'a b c'.split(maxsplit=1))
print('abc'.startswith('b', 1), 'abc'.endswith('b', 0, 2), 'abc'.startswith(''), 'ab'.startswith(('a', 'b')))
print('%s' % 'abc'.join('123'), 'x'.join([]), 'x'.join(['a']))
print(str(b'abc', 'utf-8'), str(b'abc'), str(), str(object=5), str([1, 'a', None]))
print('abc'.__contains__('b'), 'abc'.__len__(), 'abc'.__getitem__(1), 'abc'.__add__('d'), 'abc'.__mul__(2), 'abc'.__eq__('abc'), 'abc'.__eq__(5))
print("they're bill's".title(), 'hello world'.title(), 'ABC dEF'.capitalize(), '1a b2c'.title())
print(' \t\n x \r'.strip(), 'mississippi'.strip('ipm'), 'abc'.lstrip('cba') == '')
print('a\x0bb\x0cc\x1cd\x85e\u2028f'.splitlines())
print('abc'.isprintable(), '\n'.isprintable(), ''.isalpha(), ''.isascii(), 'é'.isascii(), '1.5'.isdigit(), '-1'.isdigit())
print('Hello'.__class__.__name__, 'a' 'b', "tri" """ple""", 'it''s', r'\n', '\x41\u0041\U00000041\101')
s = 'x'
t = s
s += 'y'
print(s, t, s is t)
s = ''
for i in range(10):
    s += str(i)
print(s, hash('a') == hash('a'), 'abc' is 'abc')

# expect: ['a', 'b', 'c'] 1 2 1 1
# expect: ['a', 'bX'] ['aXb', ''] ['one', 'two'] ['a', 'b c']
# expect: True True True True
# expect: 1abc2abc3  a
# expect: abc b'abc'  5 [1, 'a', None]
# expect: True 3 b abcd abcabc True NotImplemented
# expect: They'Re Bill'S Hello World Abc def 1A B2C
# expect: x ssiss True
# expect: ['a', 'b', 'c', 'd', 'e', 'f']
# expect: True False False True False False False
# expect: str ab triple its \n AAAA
# expect: xy x False
# expect: 0123456789 True True
