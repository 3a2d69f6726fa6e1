# Files of 2.7.
import os
import sys

path = '/tmp/gilplay_io_files27'


def attempt(f, *args):
    try:
        print repr(f(*args))
    except Exception as e:
        print type(e).__name__, e


f = open(path, 'w')
print f.mode, f.name == path, f.closed, f.write('ab\ncd\n'), f.softspace
print >>f, 'x', 5,
print >>f, u'u'
f.writelines(['1\n', '2'])
print f.tell(), f.fileno() > 2, f.isatty()
f.close()
print f.closed, os.path.getsize(path)
with open(path) as f:
    for line in f:
        print repr(line),
    print f.read() == ''
attempt(f.read)
attempt(f.write, 'x')
attempt(f.next)
print open(path).read() == file(path, 'rb').read(), open(path).readlines()
with open(path, 'a') as f:
    f.write('end')
    print f.tell()
f = open(path)
print repr(f.readline()), f.tell(), repr(f.read(2)), f.tell(), f.seek(0), repr(f.readline(1)), repr(f.read(4))
attempt(f.write, 'x')
attempt(f.seek, -1)
print f.seek(3, 1), f.tell()
f.seek(0)
print repr(f.next())
attempt(f.read)
f.close()
f = open(path, 'w')
attempt(f.read)
attempt(f.write, 5)
f.close()
attempt(open, path, 'q')
attempt(open, path, '')
attempt(open, '/tmp/gilplay_nothing')
attempt(open, '/tmp/gilplay_nothing/x', 'w')
attempt(open, '/tmp')
attempt(open, 3.5)
attempt(open, 'a\0b')
with open(path, 'wb+') as g:
    print g.write('hello'), g.seek(1), g.read(2), g.tell(), g.seek(0, 2), g.write('XX'), g.seek(0), g.read()
    print g.truncate(2), g.seek(0), repr(g.read()), repr(g.read())
with open(path, 'wb') as g:
    g.write('pending')
    print os.path.getsize(path), g.flush(), os.path.getsize(path)
with open(path, 'w', 0) as g:
    g.write('raw')
    print os.path.getsize(path)
with open(path, 'w') as f:
    f.write('z = 5\nprint z\n')
execfile(path)
print z
attempt(execfile, '/tmp/gilplay_nothing')
import io
with io.open(path, 'w') as f:
    print f.write(u'abc\n')
    attempt(f.write, 'abc')
with io.open(path) as f:
    print repr(f.read()), f.encoding != ''
with io.open(path, 'rb') as f:
    print repr(f.read())
os.remove(path)
attempt(os.remove, path)
attempt(os.listdir, path)
fd = os.open(path, os.O_CREAT | os.O_RDWR)
print os.write(fd, 'hello'), os.lseek(fd, 0, 0), repr(os.read(fd, 10)), os.close(fd)
attempt(os.close, 99)
os.unlink(path)
r, w = os.pipe()
os.write(w, 'piped')
os.close(w)
print repr(os.read(r, 10)), repr(os.read(r, 10))
print os.path.join('a', 'b'), os.path.splitext('a/b.txt'), os.path.exists(path), hasattr(os, 'cpu_count')
sys.stdout.flush()

# expect: w True False None 0
# expect: 15 True False
# expect: True 15
# expect: 'ab\n' 'cd\n' 'x 5 u\n' '1\n' '2' True
# expect: ValueError I/O operation on closed file
# expect: ValueError I/O operation on closed file
# expect: ValueError I/O operation on closed file
# expect: True ['ab\n', 'cd\n', 'x 5 u\n', '1\n', '2']
# expect: 18
# expect: 'ab\n' 3 'cd' 5 None 'a' 'b\ncd'
# expect: IOError File not open for writing
# expect: IOError [Errno 22] Invalid argument
# expect: None 8
# expect: 'ab\n'
# expect: ValueError Mixing iteration and read methods would lose data
# expect: IOError File not open for reading
# expect: TypeError expected a string or other character buffer object
# expect: ValueError mode string must begin with one of 'r', 'w', 'a' or 'U', not 'q'
# expect: ValueError empty mode string
# expect: IOError [Errno 2] No such file or directory: '/tmp/gilplay_nothing'
# expect: IOError [Errno 2] No such file or directory: '/tmp/gilplay_nothing/x'
# expect: IOError [Errno 21] Is a directory: '/tmp'
# expect: TypeError coercing to Unicode: need string or buffer, float found
# expect: TypeError file() argument 1 must be encoded string without null bytes, not str
# expect: None None el 3 None None None helloXX
# expect: None None 'he' ''
# expect: 0 None 7
# expect: 3
# expect: 5
# expect: 5
# expect: IOError [Errno 2] No such file or directory: '/tmp/gilplay_nothing'
# expect: 4
# expect: TypeError write() argument 1 must be unicode, not str
# expect: u'abc\n' True
# expect: 'abc\n'
# expect: OSError [Errno 2] No such file or directory: '/tmp/gilplay_io_files27'
# expect: OSError [Errno 2] No such file or directory: '/tmp/gilplay_io_files27'
# expect: 5 0 'hello' None
# expect: OSError [Errno 9] Bad file descriptor
# expect: 'piped' ''
# expect: a/b ('a/b', '.txt') False False
