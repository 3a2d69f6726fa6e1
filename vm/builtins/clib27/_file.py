"""The type file: C code over the C library's buffered streams.

Each call of that library is made without the GIL, even if it only moves bytes
in a buffer (FILE_BEGIN_ALLOW_THREADS in Objects/fileobject.c, 2.7).
"""

from _classic import bytes_of_text, text_of_bytes
from _hidden import bytes

_BUFFER = 4096


def _devices():
    # Only who opens a file needs what is below; the type is always there.
    global posix, _fds, call, compute
    import posix
    from posix import _fds
    from _device import call, compute


def _system(function, *args):
    try:
        return function(*args)
    except OSError as e:
        error = IOError(e.errno, e.strerror) if e.filename is None else IOError(e.errno, e.strerror, e.filename)
    raise error


class file(object):
    """An open file."""

    __module__ = 'builtins'
    __slots__ = ('name', 'mode', 'softspace', 'encoding', 'errors', 'newlines', '_fd', '_reads', '_writes', '_universal',
                 '_buffering', '_lines', '_in', '_ahead', '_out', '__weakref__')

    def __init__(self, name=None, mode='r', buffering=-1):
        self._fd = None
        if name is None:
            raise TypeError("Required argument 'name' (pos 1) not found")
        _devices()
        if not isinstance(name, basestring):
            raise TypeError("coercing to Unicode: need string or buffer, %s found" % type(name).__name__)
        if '\0' in name:
            raise TypeError("file() argument 1 must be encoded string without null bytes, not str")
        if not mode:
            raise ValueError("empty mode string")
        if mode[0] not in 'rwaU':
            raise ValueError("mode string must begin with one of 'r', 'w', 'a' or 'U', not '%s'" % mode[:200])
        self.name, self.mode, self.softspace, self.encoding, self.errors, self.newlines = name, mode, 0, None, None, None
        plus = '+' in mode
        kind = 'r' if mode[0] == 'U' else mode[0]
        self._reads, self._writes = kind == 'r' or plus, kind != 'r' or plus
        self._universal = 'U' in mode
        self._buffering = _BUFFER if buffering < 0 or buffering == 1 else buffering
        self._lines = buffering == 1
        self._in, self._ahead, self._out = b'', None, bytearray()
        flags = (2 if plus else 0 if kind == 'r' else 1) | {'r': 0, 'w': 64 | 512, 'a': 64 | 1024}[kind]
        fd = _system(posix.open, str(name), flags)
        call()
        if _fds[fd].node.entries is not None:
            del _fds[fd]
            raise IOError(21, 'Is a directory', name)
        self._fd = fd

    def _check(self, reading=False, writing=False):
        if self._fd is None:
            raise ValueError("I/O operation on closed file")
        if reading and not self._reads:
            raise IOError("File not open for reading")
        if writing and not self._writes:
            raise IOError("File not open for writing")

    closed = property(lambda self: self._fd is None)

    def __repr__(self):
        return "<%s file %s, mode '%s' at 0x%x>" % ('open' if self._fd is not None else 'closed', repr(self.name), self.mode, id(self))

    def __enter__(self):
        self._check()
        return self

    def __exit__(self, *exc):
        self.close()

    def __del__(self):
        if self._fd is not None:
            self.close()

    def close(self):
        """Flush and close."""
        if self._fd is not None:
            fd, out = self._fd, self._out
            self._fd, self._out = None, bytearray()
            if out:
                _fds[fd].put(bytes(out))
            _system(posix.close, fd)

    def fileno(self):
        """Its number."""
        self._check()
        return self._fd

    def isatty(self):
        """It is no terminal."""
        self._check()
        compute(100, True)
        return False

    def flush(self):
        """Write what is pending."""
        self._check()
        if self._out:
            self._drain()
        else:
            compute(100, True)

    def _drain(self):
        out = bytes(self._out)
        del self._out[:]
        _system(_fds[self._fd].write, out)

    # ---- reading

    def _fill(self, n):
        # fread: one stretch without the GIL, in which the buffer may be filled.
        if self._out:
            self._drain()
        if len(self._in) >= n >= 0:
            compute(100, True)
        elif n < 0 or n - len(self._in) > self._buffering:
            size = len(_fds[self._fd].node.data) if n < 0 else n - len(self._in)
            self._in += _system(_fds[self._fd].read, max(size, 1))
        else:
            self._in += _system(_fds[self._fd].read, max(self._buffering, 1))

    def read(self, size=-1):
        """The next size bytes, or all the rest."""
        self._check(reading=True)
        self._mixed()
        self._fill(size if size is not None else -1)
        data = self._in if size is None or size < 0 else self._in[:size]
        self._in = self._in[len(data):]
        if self._universal:
            data = data.replace(b'\r\n', b'\n').replace(b'\r', b'\n')
        return text_of_bytes(data)

    def _mixed(self):
        if self._ahead:
            raise ValueError("Mixing iteration and read methods would lose data")

    def _line(self, limit):
        while True:
            at = self._in.find(b'\n') + 1
            if at or 0 <= limit <= len(self._in):
                break
            before = len(self._in)
            self._in += _system(_fds[self._fd].read, max(self._buffering, 1))
            if len(self._in) == before:
                break
        at = at or len(self._in)
        if limit >= 0:
            at = min(at, limit)
        line, self._in = self._in[:at], self._in[at:]
        return text_of_bytes(line)

    def readline(self, size=-1):
        """The rest of the line."""
        self._check(reading=True)
        self._mixed()
        if self._out:
            self._drain()
        if b'\n' in self._in:
            compute(100, True)
        return self._line(size)

    def readlines(self, size=0):
        """The lines that are left."""
        self._check(reading=True)
        self._mixed()
        self._fill(-1)
        lines = []
        while self._in:
            lines.append(self._line(-1))
        return lines

    def __iter__(self):
        self._check(reading=True)
        return self

    def __next__(self):
        self._check(reading=True)
        if not self._ahead or b'\n' not in self._in:
            self._ahead = True
            while b'\n' not in self._in:
                data = _system(_fds[self._fd].read, 8192)
                if not data:
                    break
                self._in += data
        at = self._in.find(b'\n') + 1 or len(self._in)
        if not at:
            self._ahead = None
            raise StopIteration
        line, self._in = self._in[:at], self._in[at:]
        return text_of_bytes(line)

    def xreadlines(self):
        """Itself."""
        return self.__iter__()

    # ---- writing

    def write(self, data):
        """Write a string."""
        self._check(writing=True)
        if not isinstance(data, basestring):
            if not isinstance(data, bytearray):
                raise TypeError("expected a string or other character buffer object" if not self._binary() else "must be string or buffer, not " + type(data).__name__)
            out = bytes(data)
        else:
            out = bytes_of_text(data if isinstance(data, str) else str(data))
        self._back()
        self._out += out
        if len(self._out) >= max(self._buffering, 1) or self._lines and b'\n' in out:
            self._drain()
        else:
            compute(100, True)

    def _binary(self):
        return 'b' in self.mode

    def _back(self):
        # What was read ahead has not been read.
        if self._in:
            _fds[self._fd].seek(-len(self._in), 1)
            self._in, self._ahead = b'', None

    def writelines(self, lines):
        """Write several strings."""
        for line in lines:
            self.write(line)

    # ---- the position

    def tell(self):
        """The position."""
        self._check()
        compute(100, True)
        file = _fds[self._fd]
        at = len(file.node.data) if self._out and file.appends else file.position
        return at - len(self._in) + len(self._out)

    def seek(self, offset, whence=0):
        """Move the position."""
        self._check()
        if self._out:
            self._drain()
        if whence == 1:
            offset -= len(self._in)
        _system(_fds[self._fd].seek, offset, whence)
        self._in, self._ahead = b'', None
        call()

    def truncate(self, size=None):
        """Cut the file off at size, or at the position."""
        self._check(writing=True)
        if size is None:
            size = self.tell()
        if self._out:
            self._drain()
        _system(posix.ftruncate, self._fd, size)
