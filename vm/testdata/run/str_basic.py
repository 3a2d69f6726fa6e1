s = 'Hello, World'
print(s[0], s[-1], s[2:5], s[::-1], s[:5], s[7:], s[::2], s[10:2:-3], s[100:], len(s))
print(s.upper(), s.lower(), s.swapcase(), s.title(), 'abc def'.capitalize(), 'ß'.upper(), 'STRASSE'.casefold())
print(s.find('o'), s.rfind('o'), s.find('z'), s.index('W'), s.count('l'), s.count(''), 'aaaa'.count('aa'))
print(s.replace('l', 'L'), s.replace('l', 'L', 2), 'aaa'.replace('', '-'), s.startswith('Hell'), s.endswith(('x', 'ld')))
print('a,b,,c'.split(','), 'a b  c '.split(), ' a b c'.split(None, 1), 'a-b-c'.rsplit('-', 1), 'x'.split(','), ''.split(), ''.split(','))
print('a\nb\r\nc'.splitlines(), 'a\nb\n'.splitlines(True), 'k=v=w'.partition('='), 'k=v=w'.rpartition('='), 'kv'.partition('='))
print('-'.join(['a', 'b', 'c']), ''.join(str(i) for i in range(5)), ','.join('xyz'))
print('  pad '.strip() + '|', 'xxabxx'.strip('x'), 'xxabxx'.lstrip('x'), 'xxabxx'.rstrip('x'), 'abc'.center(9, '*'), 'abc'.ljust(5) + '|', 'abc'.rjust(5), '42'.zfill(5), '-42'.zfill(5))
print('abc' * 3, 2 * 'ab', 'a' * 0, 'a' * -1, 'ab' in 'cabd', 'x' not in 'abc', '' in 'a')
print('abc' < 'abd', 'a' < 'B', 'abc' == 'abc', 'Z' < 'a', max('hello'), min('hello'), sorted('hello'))
print('abc'.isalpha(), '12'.isdigit(), 'a1'.isalnum(), ' '.isspace(), 'Abc'.istitle(), 'ABC'.isupper(), 'abc'.islower(), 'x1'.isidentifier(), '½'.isnumeric(), '²'.isdigit(), '٣'.isdecimal())
print('tab\there'.expandtabs(4), 'abc'.encode(), 'a%sb' % 'X', 'prefix_x'.removeprefix('prefix_'), 'x.py'.removesuffix('.py'))
print('hello'.translate({104: 'J', 101: None, 108: 76}), 'abc'.translate(str.maketrans('ab', 'xy', 'c')))

# expect: H d llo dlroW ,olleH Hello World Hlo ol lWo  12
# expect: HELLO, WORLD hello, world hELLO, wORLD Hello, World Abc def SS strasse
# expect: 4 8 -1 7 3 13 2
# expect: HeLLo, WorLd HeLLo, World -a-a-a- True True
# expect: ['a', 'b', '', 'c'] ['a', 'b', 'c'] ['a', 'b c'] ['a-b', 'c'] ['x'] [] ['']
# expect: ['a', 'b', 'c'] ['a\n', 'b\n'] ('k', '=', 'v=w') ('k=v', '=', 'w') ('kv', '', '')
# expect: a-b-c 01234 x,y,z
# expect: pad| ab abxx xxab ***abc*** abc  |   abc 00042 -0042
# expect: abcabcabc abab   True True True
# expect: True False True True o e ['e', 'h', 'l', 'l', 'o']
# expect: True True True True True True True True True True True
# expect: tab here b'abc' aXb x x
# expect: JLLo xy
