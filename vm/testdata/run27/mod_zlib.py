# Compression: the bytes are those of the library zlib, whatever the level.
import hashlib
import random
import zlib

random.seed(5)


def noise(n, k):
    return bytes(bytearray([int(random.random() * k) for _ in range(n)]))


texts = [b'', b'a', b'ab' * 5, b'hello world ' * 3, b'x' * 1000, b'x' * 70000, noise(300, 4), noise(3000, 200), noise(9000, 7),
         b''.join([noise(50, 30) * 3 + b'some words in between ' * (i % 5) for i in range(60)]) + b'ab' * 20000]
for i, text in enumerate(texts):
    for level in [-1, 1, 2, 3, 4, 5, 7, 8, 9]:
        z = zlib.compress(text, level)
        if level == -1 or i == 9:
            print(i, level, len(text), len(z), hashlib.md5(z).hexdigest())
        if zlib.decompress(z) != text:
            print('wrong')
    print(zlib.crc32(text), zlib.adler32(text), zlib.crc32(text, 77))
print(zlib.decompress(zlib.compress(noise(20000, 256), 0)) == b'', len(zlib.decompress(zlib.compress(b'y' * 100, 0))))
c = zlib.compressobj(9, zlib.DEFLATED, -15)
z = c.compress(b'one ') + c.compress(b'two') + c.flush()
print(len(z), zlib.decompress(z, -15).decode())
d = zlib.decompressobj()
z = zlib.compress(b'in two parts' * 10)
print(len(d.decompress(z[:12])) <= 120, len(d.decompress(z[12:])) > 0, d.flush().decode(), d.unused_data.decode())
z = zlib.compress(b'hello' * 20)
for bad in (b'', b'x', b'xyz', z[:-1], z[:-5], z[:-1] + b'?', b'\x78\x9c\x07', b'\x78\x9c\x01\x05\x00\x00\x00', b'\x78\x9c\x4b\x04\x42'):
    try:
        print(zlib.decompress(bad))
    except zlib.error as e:
        print(e)
for call in (lambda: zlib.compress(b'x', 10), lambda: zlib.compress(u'\xe9' if str is bytes else 'x')):
    try:
        call()
    except Exception as e:
        print(type(e).__name__, str(e)[:40])

for call in (lambda: zlib.crc32(b"ab", 2 ** 100 + 3), lambda: zlib.crc32(b"ab", 1.5), lambda: zlib.adler32(b"ab", None)):
    try:
        print(call())
    except TypeError as e:
        print(e)

# expect: (0, -1, 0, 8, 'fb0fc3ab8c050179a378dcb10368acf6')
# expect: (0, 1, 77)
# expect: (1, -1, 1, 9, '68939314ebcdd39b453a1d86b65970b5')
# expect: (-390611389, 6422626, -522550418)
# expect: (2, -1, 10, 12, '7a7c5e49e928e032e668cdab1f97171b')
# expect: (-1734639973, 351929296, -203427189)
# expect: (3, -1, 36, 23, '17deb7f5517e2673600161bc9a40b83a')
# expect: (-1244600385, -49803915, 1538744161)
# expect: (4, -1, 1000, 17, '9223fda53b6082e6b03cda4b3a8809a0')
# expect: (994167270, -1426795312, 1055827732)
# expect: (5, -1, 70000, 91, '2580fd3f6d8377d940bdd3f767710ec1')
# expect: (-983480280, 740832257, 1492201584)
# expect: (6, -1, 300, 125, 'c8c498062fc3bfe336fc199d71dd1dca')
# expect: (-949449257, 331547090, -588843182)
# expect: (7, -1, 3000, 2920, 'ed6f38682e46df0720944e4042cb364b')
# expect: (-1156246682, -798259346, 1288893846)
# expect: (8, -1, 9000, 3952, 'e64883c07ea1994707a52267b9dbedd8')
# expect: (1922557296, -764384710, -1978596546)
# expect: (9, -1, 51640, 2418, '78d4703b55eeafa24f26511d1a65b600')
# expect: (9, 1, 51640, 2652, '22c38ce6d17b7a82ad0b70898c78027c')
# expect: (9, 2, 51640, 2652, '480f835d5169fbc440e4dced0f503f98')
# expect: (9, 3, 51640, 2650, '5abb9232f82ac645996555db84e369cf')
# expect: (9, 4, 51640, 2465, '180bb8bbaf18b072cb31710e9062d86e')
# expect: (9, 5, 51640, 2451, 'e0d9e3a08ed46d1baf304ea9031da820')
# expect: (9, 7, 51640, 2418, '0bfa414c0a8577e743c478cefedc1d66')
# expect: (9, 8, 51640, 2418, '0bfa414c0a8577e743c478cefedc1d66')
# expect: (9, 9, 51640, 2418, '0bfa414c0a8577e743c478cefedc1d66')
# expect: (1176046808, 1516129743, -1666112063)
# expect: (False, 100)
# expect: (9, u'one two')
# expect: (True, True, u'', u'')
# expect: Error -5 while decompressing data: incomplete or truncated stream
# expect: Error -5 while decompressing data: incomplete or truncated stream
# expect: Error -3 while decompressing data: incorrect header check
# expect: Error -5 while decompressing data: incomplete or truncated stream
# expect: Error -5 while decompressing data: incomplete or truncated stream
# expect: Error -3 while decompressing data: incorrect data check
# expect: Error -3 while decompressing data: invalid block type
# expect: Error -3 while decompressing data: invalid stored block lengths
# expect: Error -3 while decompressing data: invalid distance too far back
# expect: ('error', 'Bad compression level')
# expect: ('UnicodeEncodeError', "'ascii' codec can't encode character u'\\")
# expect: -1246880850
# expect: integer argument expected, got float
# expect: an integer is required
