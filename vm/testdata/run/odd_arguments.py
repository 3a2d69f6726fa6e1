# Arguments of wrong types and absurd sizes: CPython's own exceptions, and no name
# of ours beside CPython's.
import dis
import os
import select
import socket
import traceback
import zlib

for name in '_device', '_support', '_hidden', '_classic':
    try:
        exec('import ' + name)
    except ImportError as e:
        print(e)
for module, names in (zlib, 'deflate inflate compute'), (select, 'now wait'), (socket, 'call fail wake Pipe'), (traceback, 'traceback_text'):
    print(module.__name__, [name for name in names.split() if hasattr(module, name)])


def show(f, *args):
    try:
        print(f.__name__, args, f(*args))
    except Exception as e:
        print(f.__name__, args, type(e).__name__)


for x in 5, 'x', None, []:
    show(dis.disassemble, x)
    show(zlib.compress, x)
    show(zlib.decompress, x)
    show(zlib.crc32, b'', x)
    show(os.urandom, x if x != 5 else 2 ** 100)
    show(os.write, x, x)
    show(os.read, 0, x if x != 5 else -1)
    show(select.select, x, [], [], 0)
show(os.urandom, -1)
show(os.urandom, 2 ** 62)
show(bytes, 2 ** 62)
print(len(os.urandom(100000)), os.urandom(0), os.urandom(16) != os.urandom(16))
try:
    1 / 0
except ZeroDivisionError as e:
    file = e.__traceback__.tb_frame.f_code.co_filename
    print([line.replace(file, 'file') for line in traceback.format_exception(type(e), e, e.__traceback__)])
for call in (lambda: zlib.crc32(b"ab", 2 ** 100 + 3), lambda: zlib.crc32(b"ab", 1.5), lambda: zlib.adler32(b"ab", None)):
    try:
        print(call())
    except TypeError as e:
        print(e)

# expect: No module named '_device'
# expect: No module named '_support'
# expect: No module named '_hidden'
# expect: No module named '_classic'
# expect: zlib []
# expect: select []
# expect: socket []
# expect: traceback []
# expect: disassemble (5,) AttributeError
# expect: compress (5,) TypeError
# expect: decompress (5,) TypeError
# expect: crc32 (b'', 5) 5
# expect: urandom (1267650600228229401496703205376,) OverflowError
# expect: write (5, 5) TypeError
# expect: read (0, -1) OSError
# expect: select (5, [], [], 0) TypeError
# expect: disassemble ('x',) AttributeError
# expect: compress ('x',) TypeError
# expect: decompress ('x',) TypeError
# expect: crc32 (b'', 'x') TypeError
# expect: urandom ('x',) TypeError
# expect: write ('x', 'x') TypeError
# expect: read (0, 'x') TypeError
# expect: select ('x', [], [], 0) TypeError
# expect: disassemble (None,) AttributeError
# expect: compress (None,) TypeError
# expect: decompress (None,) TypeError
# expect: crc32 (b'', None) TypeError
# expect: urandom (None,) TypeError
# expect: write (None, None) TypeError
# expect: read (0, None) TypeError
# expect: select (None, [], [], 0) TypeError
# expect: disassemble ([],) AttributeError
# expect: compress ([],) TypeError
# expect: decompress ([],) TypeError
# expect: crc32 (b'', []) TypeError
# expect: urandom ([],) TypeError
# expect: write ([], []) TypeError
# expect: read (0, []) TypeError
# expect: select ([], [], [], 0) ([], [], [])
# expect: urandom (-1,) ValueError
# expect: urandom (4611686018427387904,) MemoryError
# expect: bytes (4611686018427387904,) MemoryError
# expect: 100000 b'' True
# expect: ['Traceback (most recent call last):\n', '  File "file", line 40, in <module>\n    1 / 0\n', 'ZeroDivisionError: division by zero\n']
# expect: 3048086446
# expect: integer argument expected, got float
# expect: an integer is required (got type NoneType)
# 3.13 expect: No module named '_device'
# 3.13 expect: No module named '_support'
# 3.13 expect: No module named '_hidden'
# 3.13 expect: No module named '_classic'
# 3.13 expect: zlib []
# 3.13 expect: select []
# 3.13 expect: socket []
# 3.13 expect: traceback []
# 3.13 expect: disassemble (5,) AttributeError
# 3.13 expect: compress (5,) TypeError
# 3.13 expect: decompress (5,) TypeError
# 3.13 expect: crc32 (b'', 5) 5
# 3.13 expect: urandom (1267650600228229401496703205376,) OverflowError
# 3.13 expect: write (5, 5) TypeError
# 3.13 expect: read (0, -1) OSError
# 3.13 expect: select (5, [], [], 0) TypeError
# 3.13 expect: disassemble ('x',) AttributeError
# 3.13 expect: compress ('x',) TypeError
# 3.13 expect: decompress ('x',) TypeError
# 3.13 expect: crc32 (b'', 'x') TypeError
# 3.13 expect: urandom ('x',) TypeError
# 3.13 expect: write ('x', 'x') TypeError
# 3.13 expect: read (0, 'x') TypeError
# 3.13 expect: select ('x', [], [], 0) TypeError
# 3.13 expect: disassemble (None,) AttributeError
# 3.13 expect: compress (None,) TypeError
# 3.13 expect: decompress (None,) TypeError
# 3.13 expect: crc32 (b'', None) TypeError
# 3.13 expect: urandom (None,) TypeError
# 3.13 expect: write (None, None) TypeError
# 3.13 expect: read (0, None) TypeError
# 3.13 expect: select (None, [], [], 0) TypeError
# 3.13 expect: disassemble ([],) AttributeError
# 3.13 expect: compress ([],) TypeError
# 3.13 expect: decompress ([],) TypeError
# 3.13 expect: crc32 (b'', []) TypeError
# 3.13 expect: urandom ([],) TypeError
# 3.13 expect: write ([], []) TypeError
# 3.13 expect: read (0, []) TypeError
# 3.13 expect: select ([], [], [], 0) ([], [], [])
# 3.13 expect: urandom (-1,) ValueError
# 3.13 expect: urandom (4611686018427387904,) MemoryError
# 3.13 expect: bytes (4611686018427387904,) MemoryError
# 3.13 expect: 100000 b'' True
# 3.13 expect: ['Traceback (most recent call last):\n', '  File "file", line 40, in <module>\n    1 / 0\n    ~~^~~\n', 'ZeroDivisionError: division by zero\n']
# 3.13 expect: 3048086446
# 3.13 expect: 'float' object cannot be interpreted as an integer
# 3.13 expect: 'NoneType' object cannot be interpreted as an integer
