"""Calls of the operating system. The files lie in memory, and are new in each run."""

from _device import (call as _call, cores as _cores, disk as _disk, exit as _end, fail as _fail, noise as _noise, now as _now,
                     write as _write_out, wait as _wait, ERRORS as _ERRORS, Pipe as _Pipe)
from _classic import bytes_of_text as _plain, text_of_bytes as _native  #: 2.7
from _hidden import bytes as _bytes  #: 2.7
_bytes = bytes  #: 3.9
_bytes = bytes  #: 3.13

error = OSError
environ = {'HOME': '/home/user', 'LANG': 'C.UTF-8', 'PATH': '/usr/bin:/bin', 'USER': 'user'}

F_OK, R_OK, W_OK, X_OK = 0, 4, 2, 1
O_RDONLY, O_WRONLY, O_RDWR, O_CREAT, O_EXCL, O_TRUNC, O_APPEND, O_NONBLOCK = 0, 1, 2, 64, 128, 512, 1024, 2048
O_CLOEXEC = 524288

_born = 1577836800  # when the virtual clock stands at 0, as in time


class _Node:
    # A file, with its contents, or a directory, with its entries.

    count = 0

    def __init__(self, entries=None, device=None):
        self.entries = entries
        self.device = device
        self.data = bytearray()
        self.changed = _now()
        _Node.count += 1
        self.number = _Node.count


_root = _Node({
    'dev': _Node({name: _Node(device=name) for name in ('null', 'zero', 'urandom', 'stdout', 'stderr')}),
    'home': _Node({'user': _Node({})}),
    'tmp': _Node({}),
})
_here = ['home', 'user']
_fds = {}
_random = [0x9E3779B9]


def fspath(path):
    """The text of a path."""
    if isinstance(path, (str, _bytes)):
        return path
    if isinstance(path, basestring):  #: 2.7
        return str(path)  #: 2.7
    method = getattr(type(path), '__fspath__', None)
    if method is None:
        raise TypeError("expected str, bytes or os.PathLike object, not " + type(path).__name__)
    return method(path)


def _parts(path):
    if isinstance(path, (_bytes, bytearray)):
        path = _bytes(path).decode('utf-8')
    parts = [] if path[:1] == '/' else list(_here)
    for part in path.split('/'):
        if part == '..':
            del parts[-1:]
        elif part not in ('', '.'):
            parts.append(part)
    return parts


def _find(path, shown=None):
    # The directory that a path's last name is in, that name, and what it names.
    if not path:
        _fail(2, path)
    parts = _parts(path)
    node, above = _root, None
    for i, part in enumerate(parts):
        if node is None:
            _fail(2, path)
        if node.entries is None:
            _fail(20, path)
        above, node = node, node.entries.get(part)
    if node is not None and node.entries is None and path[-1:] in ('/', b'/'):
        _fail(20, path)
    return above, parts[-1] if parts else '', node


def _existing(path):
    node = _find(path)[2]
    if node is None:
        _fail(2, path)
    return node


class _File:
    # An open file.

    def __init__(self, node, flags, path):
        self.node, self.path, self.position = node, path, 0
        self.reads, self.writes, self.appends = flags & 3 != 1, flags & 3 != 0, flags & O_APPEND

    def read(self, n):
        node = self.node
        if not self.reads:
            _call()
            _fail(9)
        if node.entries is not None:
            _call()
            _fail(21)
        if node.device:
            _call(n)
            if node.device == 'zero':
                return _bytes(n)
            return _urandom_bytes(n) if node.device == 'urandom' else b''
        data = _bytes(node.data[self.position:self.position + n])
        _call(len(data), _disk() if data else 0)
        self.position += len(data)
        return data

    def write(self, data):
        node = self.node
        if node.device in ('stdout', 'stderr'):
            _write_out(1 if node.device == 'stdout' else 2, _bytes(data).decode('utf-8', 'replace'))
            return len(data)
        _call(len(data))
        return self.put(data)

    def put(self, data):
        node = self.node
        if not self.writes:
            _fail(9)
        if node.device is None:
            if self.appends:
                self.position = len(node.data)
            gap = self.position - len(node.data)
            if gap > 0:
                node.data += _bytes(gap)
            node.data[self.position:self.position + len(data)] = data
            self.position += len(data)
            node.changed = _now()
        return len(data)

    def seek(self, offset, whence):
        if whence == 1:
            offset += self.position
        elif whence == 2:
            offset += len(self.node.data)
        if offset < 0:
            _fail(22)
        self.position = offset
        return offset

    def close(self):
        pass

    def readable(self):
        return 0

    writable = readable
    readers = writers = ()


class _PipeEnd:

    def __init__(self, pipe, reads):
        self.pipe, self.reads = pipe, reads
        self.readers, self.writers = pipe.readers, pipe.writers
        self.readable, self.writable = pipe.readable, pipe.writable

    def read(self, n):
        if not self.reads:
            _fail(9)
        _wait([self.readers], self.readable, None, 'data in a pipe', n)
        return self.pipe.take(n)

    def write(self, data):
        if self.reads:
            _fail(9)
        sent = 0
        while True:
            _wait([self.writers], self.writable, None, 'room in a pipe', len(data))
            if self.pipe.broken:
                _fail(32)
            sent += self.pipe.write(data[sent:])
            if sent == len(data):
                return sent

    def seek(self, offset, whence):
        _fail(29)

    def close(self):
        if self.reads:
            self.pipe.drop()
        else:
            self.pipe.end()


for _fd, _name in enumerate(['null', 'stdout', 'stderr']):
    _fds[_fd] = _File(_root.entries['dev'].entries[_name], 2, '/dev/' + _name)


def _new_fd(file):
    """The least number that is free, for an open file."""
    fd = 3
    while fd in _fds:
        fd += 1
    _fds[fd] = file
    return fd


def _file_of(fd):
    """The open file with that number."""
    if not isinstance(fd, int):
        raise TypeError("an integer is required (got type %s)" % type(fd).__name__)
    file = _fds.get(fd)
    if file is None:
        _call()
        _fail(9)
    return file


def open(path, flags, mode=0o777, *, dir_fd=None):
    """Open a file; the number of it."""
    path = fspath(path)
    _call()
    above, name, node = _find(path)
    if node is None:
        if not flags & O_CREAT:
            _fail(2, path)
        node = above.entries[name] = _Node()
    elif flags & O_CREAT and flags & O_EXCL:
        _fail(17, path)
    elif node.entries is not None and flags & 3:
        _fail(21, path)
    elif flags & O_TRUNC:
        del node.data[:]
    return _new_fd(_File(node, flags, path))


def read(fd, length, /):
    """Read at most so many bytes."""
    if _ssize(length) < 0:
        _fail(22)
    return _native(_file_of(fd).read(length))  #: 2.7
    return _file_of(fd).read(length)


def write(fd, data, /):
    """Write bytes; how many were."""
    data = _buffer(data)
    return _file_of(fd).write(data)


def _buffer(data):
    if isinstance(data, basestring):  #: 2.7
        return _plain(str(data))  #: 2.7
    if not isinstance(data, (_bytes, bytearray)):
        raise TypeError("a bytes-like object is required, not '%s'" % type(data).__name__)
    return data


def close(fd):
    """Close an open file."""
    file = _file_of(fd)
    del _fds[fd]
    _call()
    file.close()


def lseek(fd, position, how, /):
    """Move the position of an open file."""
    file = _file_of(fd)
    _call()
    return file.seek(position, how)


def fsync(fd):
    """Wait until the disk has it."""
    _file_of(fd)
    _call(0, _disk())


fdatasync = fsync


def ftruncate(fd, length, /):
    """Cut or lengthen an open file."""
    file = _file_of(fd)
    _call()
    data = file.node.data
    if length < len(data):
        del data[length:]
    else:
        data += _bytes(length - len(data))


def truncate(path, length):
    """Cut or lengthen a file."""
    fd = open(path, O_WRONLY)
    ftruncate(fd, length)
    close(fd)


def isatty(fd, /):
    """No open file is a terminal."""
    _call()
    return False


def pipe():
    """A pipe: the numbers of its ends, to read and to write."""
    _call()
    way = _Pipe(65536, 0)
    return _new_fd(_PipeEnd(way, True)), _new_fd(_PipeEnd(way, False))


class stat_result(tuple):
    """What stat tells."""

    __slots__ = ()

    def __repr__(self):
        return 'os.stat_result(%s)' % ', '.join('%s=%r' % pair for pair in zip(_stat_names, self))


_stat_names = 'st_mode st_ino st_dev st_nlink st_uid st_gid st_size st_atime st_mtime st_ctime'.split()
for _i, _name in enumerate(_stat_names):
    setattr(stat_result, _name, property(lambda self, _i=_i: self[_i]))
stat_result.__name__ = 'os.stat_result'


def _stat(node):
    time = _born + node.changed // 1000000000
    mode = 0o40755 if node.entries is not None else 0o20666 if node.device else 0o100644
    return stat_result((mode, node.number, 1, 1, 1000, 1000, len(node.data), time, time, time))


def stat(path, *, dir_fd=None, follow_symlinks=True):
    """What is known about a file."""
    if isinstance(path, int):
        return fstat(path)
    path = fspath(path)
    _call()
    return _stat(_existing(path))


lstat = stat


def fstat(fd):
    """What is known about an open file."""
    file = _file_of(fd)
    _call()
    return _stat(getattr(file, 'node', None) or _Node())


def access(path, mode, *, dir_fd=None, effective_ids=False, follow_symlinks=True):
    """Is there such a file?"""
    _call()
    try:
        return _find(fspath(path))[2] is not None
    except OSError:
        return False


def listdir(path='.'):
    """The names in a directory."""
    path = fspath(path)
    _call()
    node = _existing(path)
    if node.entries is None:
        _fail(20, path)
    for _ in range(len(node.entries) + 2):
        _call()
    return list(node.entries)


def mkdir(path, mode=0o777, *, dir_fd=None):
    """Make a directory."""
    path = fspath(path)
    _call()
    above, name, node = _find(path)
    if node is not None:
        _fail(17, path)
    above.entries[name] = _Node({})


def rmdir(path, *, dir_fd=None):
    """Remove an empty directory."""
    path = fspath(path)
    _call()
    above, name, node = _find(path)
    if node is None:
        _fail(2, path)
    if node.entries is None:
        _fail(20, path)
    if node.entries:
        _fail(39, path)
    del above.entries[name]


def unlink(path, *, dir_fd=None):
    """Remove a file."""
    path = fspath(path)
    _call()
    above, name, node = _find(path)
    if node is None:
        _fail(2, path)
    if node.entries is not None:
        _fail(21, path)
    del above.entries[name]


remove = unlink


def rename(src, dst, *, src_dir_fd=None, dst_dir_fd=None):
    """Give a file another name."""
    src, dst = fspath(src), fspath(dst)
    _call()
    above, name, node = _find(src)
    if node is None:
        _fail(2, src, None, dst)
    other, new, old = _find(dst)
    if old is not None and old.entries is not None and node.entries is None:
        _fail(21, src, None, dst)
    del above.entries[name]
    other.entries[new] = node


replace = rename


def getcwd():
    """The current directory."""
    _call()
    return '/' + '/'.join(_here)


def chdir(path):
    """Change the current directory."""
    path = fspath(path)
    _call()
    if _existing(path).entries is None:
        _fail(20, path)
    _here[:] = _parts(path)


def _urandom_bytes(n):
    _random[0], out = _noise(_random[0], n)
    return out


def _ssize(n):
    if not isinstance(n, int):
        raise TypeError("an integer is required")  #: 2.7
        raise TypeError("'%s' object cannot be interpreted as an integer" % type(n).__name__)
    if not -1 << 63 <= n < 1 << 63:
        raise OverflowError("Python int too large to convert to C long")  #: 2.7
        raise OverflowError("Python int too large to convert to C ssize_t")
    return n


def urandom(size, /):
    """Bytes that look random; the same in every run."""
    if _ssize(size) < 0:
        raise ValueError("negative argument not allowed")
    _call(size)
    return _native(_urandom_bytes(size))  #: 2.7
    return _urandom_bytes(size)


def strerror(code, /):
    """The text of an error."""
    return _ERRORS[code][1] if code in _ERRORS else 'Unknown error %d' % code


def getpid():
    """The number of the process."""
    return 1000


def getppid():
    """The number of the parent process."""
    return 1


def getuid():
    return 1000


geteuid = getgid = getegid = getuid


def umask(mask, /):
    return 18


def cpu_count():
    """How many processors the machine has."""
    return _cores()


def sched_getaffinity(pid, /):
    """The processors that the process may run on."""
    return set(range(_cores()))


process_cpu_count = cpu_count  #: 3.13
del cpu_count, sched_getaffinity  #: 2.7


def getloadavg():
    return 0.0, 0.0, 0.0


def fork():
    """There is only one process here."""
    raise NotImplementedError("os.fork() does nothing in this playground: a run is one process; its threads are what there is to see")


def system(command):
    """There is no other program to run."""
    raise NotImplementedError("os.system() does nothing in this playground: there are no other programs to run")


def _exit(status):
    """End the process at once."""
    _end(status)
