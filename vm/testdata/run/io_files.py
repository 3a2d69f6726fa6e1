# Files: text, bytes, buffers, positions, and what goes wrong.
import io
import os

path = '/tmp/gilplay_io_files'
if os.path.exists(path):
    os.remove(path)


def attempt(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, e)


f = open(path, 'w')
print(f.mode, f.name == path, f.closed, f.encoding, f.write('ab\ncd\nüé\n'))
print('more', 5, sep='-', file=f)
f.writelines(['x\n', 'y'])
f.close()
print(f.closed, os.path.getsize(path))
with open(path) as f:
    for line in f:
        print(repr(line), end=' ')
    attempt(f.tell)
print()
attempt(f.read)
attempt(f.write, 'x')
attempt(f.flush)
attempt(next, f)
print(open(path).read() == open(path, encoding='utf-8').read())
print(open(path, 'rb').read())
print(open(path).readlines())
attempt(open(path, encoding='ascii').read)
with open(path, 'a') as f:
    print(f.tell(), f.write('end'), f.tell())
f = open(path)
print(f.readline(), f.tell(), f.read(2), f.tell(), f.seek(0), f.readline(1), f.read(4))
attempt(f.write, 'x')
attempt(f.seek, -1)
attempt(f.seek, 3, 1)
attempt(f.seek, 0, 1)
attempt(f.truncate)
f.close()
f = open(path, 'w')
attempt(f.read)
attempt(f.write, b'x')
f.close()
for mode in ('q', 'rw', '', 'rt+b', 'r++', '+'):
    attempt(open, path, mode)
attempt(open, path, 'r', 0)
attempt(open, path, 'rb', encoding='ascii')
attempt(open, '/tmp/gilplay_nothing')
attempt(open, '/tmp/gilplay_nothing/x', 'w')
attempt(open, '/tmp')
attempt(open, '')
attempt(open, 99)
attempt(open, 'a\0b')
attempt(open, path, 'x')
with open(path, 'wb+') as g:
    print(type(g).__name__, g.write(b'hello'), g.seek(1), g.read(2), g.tell(), g.write(b'XX'), g.seek(0), g.read())
    print(g.truncate(2), g.seek(0, 2), g.seek(-1, 1), g.read(), g.read())
    attempt(g.write, 'x')
with open(path, 'wb', buffering=0) as g:
    print(type(g).__name__, g.write(b'raw'), g.tell(), g.fileno() > 2)
    attempt(g.read)
    print(os.path.getsize(path))
with open(path, 'wb') as g:
    g.write(b'pending')
    print(os.path.getsize(path), g.flush(), os.path.getsize(path), g.write(b'x' * 8190), os.path.getsize(path))
    attempt(g.read)
print(os.path.getsize(path))
with open(path, 'rb') as g:
    print(g.read(3), g.peek(2)[:2], g.read1(2), g.readline()[:5], g.tell(), g.seek(-2, 2), g.read(), g.read())
    buffer = bytearray(4)
    print(g.seek(0), g.readinto(buffer), buffer)
    attempt(g.seek, -5)
    attempt(g.read, 'x')
with open(path, 'w', newline='\r\n') as f:
    f.write('1\n2\n')
print(open(path, 'rb').read(), open(path).read(), open(path, newline='').readlines(), open(path, newline='\n').readlines())
with open(path, 'w') as f:
    f.write('long line ' * 2000 + '\nshort')
with open(path) as f:
    print(len(f.readline()), f.readline())
print(isinstance(open(path), io.TextIOBase), isinstance(open(path, 'rb'), io.BufferedIOBase), io.open is open)
w = io.TextIOWrapper(io.BytesIO(b'a\nb\n'))
print(w.readline(), list(w))
os.remove(path)
print(os.path.exists(path))

# expect: w True False UTF-8 9
# expect: True 21
# expect: 'ab\n' 'cd\n' 'üé\n' 'more-5\n' 'x\n' 'y' 21
# expect: 
# expect: ValueError I/O operation on closed file.
# expect: ValueError I/O operation on closed file.
# expect: ValueError I/O operation on closed file.
# expect: ValueError I/O operation on closed file.
# expect: True
# expect: b'ab\ncd\n\xc3\xbc\xc3\xa9\nmore-5\nx\ny'
# expect: ['ab\n', 'cd\n', 'üé\n', 'more-5\n', 'x\n', 'y']
# expect: UnicodeDecodeError 'ascii' codec can't decode byte 0xc3 in position 6: ordinal not in range(128)
# expect: 21 3 24
# expect: ab
# expect:  3 cd 5 0 a b
# expect: cd
# expect: UnsupportedOperation not writable
# expect: ValueError negative seek position -1
# expect: UnsupportedOperation can't do nonzero cur-relative seeks
# expect: 5
# expect: UnsupportedOperation truncate
# expect: UnsupportedOperation not readable
# expect: TypeError write() argument must be str, not bytes
# expect: ValueError invalid mode: 'q'
# expect: ValueError must have exactly one of create/read/write/append mode
# expect: ValueError Must have exactly one of create/read/write/append mode and at most one plus
# expect: ValueError can't have text and binary mode at once
# expect: ValueError invalid mode: 'r++'
# expect: ValueError Must have exactly one of create/read/write/append mode and at most one plus
# expect: ValueError can't have unbuffered text I/O
# expect: ValueError binary mode doesn't take an encoding argument
# expect: FileNotFoundError [Errno 2] No such file or directory: '/tmp/gilplay_nothing'
# expect: FileNotFoundError [Errno 2] No such file or directory: '/tmp/gilplay_nothing/x'
# expect: IsADirectoryError [Errno 21] Is a directory: '/tmp'
# expect: FileNotFoundError [Errno 2] No such file or directory: ''
# expect: OSError [Errno 9] Bad file descriptor
# expect: ValueError embedded null byte
# expect: FileExistsError [Errno 17] File exists: '/tmp/gilplay_io_files'
# expect: BufferedRandom 5 1 b'el' 3 2 0 b'helXX'
# expect: 2 2 1 b'e' b''
# expect: TypeError a bytes-like object is required, not 'str'
# expect: FileIO 3 3 True
# expect: UnsupportedOperation File not open for reading
# expect: 3
# expect: 0 None 7 8190 8197
# expect: UnsupportedOperation read
# expect: 8197
# expect: b'pen' b'di' b'di' b'ngxxx' 8197 8195 b'xx' b''
# expect: 0 4 bytearray(b'pend')
# expect: OSError [Errno 22] Invalid argument
# expect: TypeError argument should be integer or None, not 'str'
# expect: b'1\r\n2\r\n' 1
# expect: 2
# expect:  ['1\r\n', '2\r\n'] ['1\r\n', '2\r\n']
# expect: 20001 short
# expect: True True True
# expect: a
# expect:  ['b\n']
# expect: False
