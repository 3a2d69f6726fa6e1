# The calls of the operating system: numbers of open files, directories, pipes.
import errno
import os
import threading

base = '/tmp/gilplay_io_os'


def attempt(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except OSError as e:
        print(type(e).__name__, e, e.errno == getattr(errno, errno.errorcode[e.errno]))


os.mkdir(base)
os.chdir(base)
print(os.getcwd() == os.path.realpath(base))
fd = os.open('x', os.O_CREAT | os.O_RDWR)
print(os.write(fd, b'hello'), os.lseek(fd, 1, os.SEEK_SET), os.read(fd, 10), os.read(fd, 10))
os.fsync(fd)
os.ftruncate(fd, 2)
print(os.fstat(fd).st_size)
os.close(fd)
attempt(os.close, 99)
attempt(os.read, 99, 1)
attempt(os.stat, 'nothing')
attempt(os.mkdir, 'x')
attempt(os.rmdir, 'x')
attempt(os.listdir, 'x')
attempt(os.remove, 'nothing')
attempt(os.open, 'x/y', os.O_RDONLY)
attempt(os.open, 'x', os.O_CREAT | os.O_EXCL | os.O_WRONLY)
os.makedirs('a/b/c')
attempt(os.rmdir, 'a')
os.rename('x', 'a/moved')
print(sorted(os.listdir('.')), sorted(os.listdir('a')))
print([(top, sorted(dirs), files) for top, dirs, files in os.walk('.')])
print(os.path.isdir('a'), os.path.isfile('a/moved'), os.path.exists('x'), os.path.getsize('a/moved'))
for text in ('a/b.txt', '/', '', '/a/', 'a//b', '.hidden', 'a/../b', './x'):
    print(repr(text), os.path.split(text), os.path.splitext(text), os.path.normpath(text), os.path.basename(text), os.path.dirname(text))
print(os.path.join('a', 'b', '/c', 'd'), os.path.join('a/', ''), os.path.isabs('/x'), os.path.commonprefix(['abc', 'abd']))
r, w = os.pipe()


def reader():
    while True:
        data = os.read(r, 4)
        if not data:
            break
        print(data)


t = threading.Thread(target=reader)
t.start()
os.write(w, b'through')
os.close(w)
t.join()
os.close(r)
r, w = os.pipe()
os.close(r)
attempt(os.write, w, b'x')
os.close(w)
attempt(os.lseek, 99, 0, 0)
print(os.strerror(2), os.sep, repr(os.linesep), os.name, os.getenv('NO_SUCH_NAME', 'default'), type(os.environ.get('PATH')))
os.remove('a/moved')
os.chdir('/')
for name in ('a/b/c', 'a/b', 'a', ''):
    os.rmdir(os.path.join(base, name))
print(os.path.exists(base))

# expect: True
# expect: 5 1 b'ello' b''
# expect: 2
# expect: OSError [Errno 9] Bad file descriptor True
# expect: OSError [Errno 9] Bad file descriptor True
# expect: FileNotFoundError [Errno 2] No such file or directory: 'nothing' True
# expect: FileExistsError [Errno 17] File exists: 'x' True
# expect: NotADirectoryError [Errno 20] Not a directory: 'x' True
# expect: NotADirectoryError [Errno 20] Not a directory: 'x' True
# expect: FileNotFoundError [Errno 2] No such file or directory: 'nothing' True
# expect: NotADirectoryError [Errno 20] Not a directory: 'x/y' True
# expect: FileExistsError [Errno 17] File exists: 'x' True
# expect: OSError [Errno 39] Directory not empty: 'a' True
# expect: ['a'] ['b', 'moved']
# expect: [('.', ['a'], []), ('./a', ['b'], ['moved']), ('./a/b', ['c'], []), ('./a/b/c', [], [])]
# expect: True True False 2
# expect: 'a/b.txt' ('a', 'b.txt') ('a/b', '.txt') a/b.txt b.txt a
# expect: '/' ('/', '') ('/', '') /  /
# expect: '' ('', '') ('', '') .  
# expect: '/a/' ('/a', '') ('/a/', '') /a  /a
# expect: 'a//b' ('a', 'b') ('a//b', '') a/b b a
# expect: '.hidden' ('', '.hidden') ('.hidden', '') .hidden .hidden 
# expect: 'a/../b' ('a/..', 'b') ('a/../b', '') b b a/..
# expect: './x' ('.', 'x') ('./x', '') x x .
# expect: /c/d a/ True ab
# expect: b'thro'
# expect: b'ugh'
# expect: BrokenPipeError [Errno 32] Broken pipe True
# expect: OSError [Errno 9] Bad file descriptor True
# expect: No such file or directory / '\n' posix default <class 'str'>
# expect: False
