b = b'hello'
print(b, b[0], b[1:3], b[::-1], len(b), list(b), b + b' x', b * 2, 104 in b, b'll' in b)
print(b.upper(), b.find(b'l'), b.replace(b'l', b'L'), b.split(b'e'), b.startswith(b'he'), b.decode(), b.hex(), bytes.fromhex('68 69'))
print(bytes(3), bytes([65, 66]), bytes('é', 'utf-8'), bytes(b'x'), b'\x00\xff\n\t\'"', b"it's", b'a' < b'b', b == b'hello', b'' == '')
print(b' a b '.strip(), b','.join([b'a', b'b']), b.count(b'l'), b.index(b'o'), b.isalpha(), b.title(), b.center(9, b'*'))
ba = bytearray(b'abc')
ba[0] = 120
ba.append(100)
ba.extend(b'ef')
ba += b'!'
print(ba, len(ba), ba[1:3], bytes(ba), ba.pop(), ba.decode(), ba == b'xbcdef')
del ba[0]
ba.insert(0, 65)
ba.reverse()
print(ba, ba.find(b'b'), bytearray(2), bytearray([1, 2]))
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
t(lambda: bytes([256]))
t(lambda: bytes('a'))
t(lambda: b'a' + 'a')
t(lambda: b'abc'[5])
t(lambda: bytes(-1))
t(lambda: bytes.fromhex('zz'))
t(lambda: b'abc'.find('a'))
t(lambda: b','.join(['a']))
t(lambda: bytes([1.5]))
for x in b'ab':
    print(x)

# expect: b'hello' 104 b'el' b'olleh' 5 [104, 101, 108, 108, 111] b'hello x' b'hellohello' True True
# expect: b'HELLO' 2 b'heLLo' [b'h', b'llo'] True hello 68656c6c6f b'hi'
# expect: b'\x00\x00\x00' b'AB' b'\xc3\xa9' b'x' b'\x00\xff\n\t\'"' b"it's" True True False
# expect: b'a b' b'a,b' 2 4 True b'Hello' b'**hello**'
# expect: bytearray(b'xbcdef') 7 bytearray(b'bc') b'xbcdef!' 33 xbcdef True
# expect: bytearray(b'fedcbA') 4 bytearray(b'\x00\x00') bytearray(b'\x01\x02')
# expect: ValueError bytes must be in range(0, 256)
# expect: TypeError string argument without an encoding
# expect: TypeError can't concat str to bytes
# expect: IndexError index out of range
# expect: ValueError negative count
# expect: ValueError non-hexadecimal number found in fromhex() arg at position 0
# expect: TypeError argument should be integer or bytes-like object, not 'str'
# expect: TypeError sequence item 0: expected a bytes-like object, str found
# expect: TypeError 'float' object cannot be interpreted as an integer
# expect: 97
# expect: 98
