s = 'naïve café 日本語 🐍'
print(s, len(s), s[2], s[-1], s[11:14], s[::-1])
print(s.upper(), s.encode('utf-8'), s.find('日'), s.index('é'), s.count('é'))
print(repr('\x00\x1f\x7f\xa0\u200b\ud7ff\n\t\\\'"'), repr("it's"), repr('say "hi"'), repr('both \' and "'))
print(ascii('é🐍\n'), 'é' == 'e\u0301', len('e\u0301'), '•')
print([c for c in '日本'], list('añ'), 'ñ' in s, 'é' < 'z', sorted('zéa'))
print('日本語'.center(7, '*'), '日本'.ljust(4, '.'), 'Ǆ'.lower(), 'ﬁ'.upper(), 'İ'.lower() == 'i̇', 'ΑΣ'.lower())
print('日本語'[1:], '🐍'.encode('utf-8'), b'\xf0\x9f\x90\x8d'.decode('utf-8'), 'é'.encode('latin-1'), 'a'.encode('ascii'))
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
t(lambda: 'é'.encode('ascii'))
t(lambda: b'\xff'.decode('utf-8'))
t(lambda: b'\xe9'.decode('latin-1'))
t(lambda: b'a\xffb'.decode('utf-8', 'replace') == 'a\ufffdb')
t(lambda: 'aéb'.encode('ascii', 'ignore'))
t(lambda: 'aéb'.encode('ascii', 'replace'))
t(lambda: 'a'.encode('foo'))

# expect: naïve café 日本語 🐍 16 ï 🐍 日本語 🐍 語本日 éfac evïan
# expect: NAÏVE CAFÉ 日本語 🐍 b'na\xc3\xafve caf\xc3\xa9 \xe6\x97\xa5\xe6\x9c\xac\xe8\xaa\x9e \xf0\x9f\x90\x8d' 11 9 1
# expect: '\x00\x1f\x7f\xa0\u200b\ud7ff\n\t\\\'"' "it's" 'say "hi"' 'both \' and "'
# expect: '\xe9\U0001f40d\n' False 2 •
# expect: ['日', '本'] ['a', 'ñ'] False False ['a', 'z', 'é']
# expect: **日本語** 日本.. ǆ FI True ας
# expect: 本語 b'\xf0\x9f\x90\x8d' 🐍 b'\xe9' b'a'
# expect: UnicodeEncodeError 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
# expect: UnicodeDecodeError 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
# expect: é
# expect: True
# expect: b'ab'
# expect: b'a?b'
# expect: LookupError unknown encoding: foo
