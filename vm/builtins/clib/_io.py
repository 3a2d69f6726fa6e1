"""Files: raw, buffered, and as text. C code in CPython.

When the GIL is given up follows from what each layer asks of the one below: a
raw file makes a system call for everything, a buffered one only when its buffer
is empty or full.
"""

import posix
from _device import fail
from posix import _fds, _file_of
from _classic import encode as _encode, of_class  #: 2.7
from _hidden import bytes  #: 2.7


def _encode(text, encoding, errors): return text.encode(encoding, errors)  #: 3.9
def _encode(text, encoding, errors): return text.encode(encoding, errors)  #: 3.13


DEFAULT_BUFFER_SIZE = 8192
_BLOCK = 4096  # st_blksize, which open makes buffers as long as


class UnsupportedOperation(OSError, ValueError):
    """The stream cannot do that."""


UnsupportedOperation.__module__ = 'io'


class _IOBase:
    """What all streams can do."""

    closed = False

    def _check(self):
        if self.closed:
            raise ValueError("I/O operation on closed file.")

    def _unsupported(self, what, *args):
        raise UnsupportedOperation(what)

    def close(self):
        """Flush and close."""
        if not self.closed:
            try:
                self.flush()
            finally:
                self.closed = True

    def __del__(self):
        self.close()

    def flush(self):
        self._check()

    def seek(self, offset, whence=0, /):
        self._unsupported('seek')

    def truncate(self, size=None, /):
        self._unsupported('truncate')

    def fileno(self):
        self._unsupported('fileno')

    def tell(self):
        """The position."""
        return self.seek(0, 1)

    def readable(self):
        self._check()
        return False

    writable = seekable = isatty = readable

    def readline(self, size=-1, /):
        """The rest of the line."""
        out = bytearray()
        while size is None or size < 0 or len(out) < size:
            b = self.read(1)
            if not b:
                break
            out += b
            if b == b'\n':
                break
        return bytes(out)

    def readlines(self, hint=-1, /):
        """The lines that are left."""
        lines, n = [], 0
        for line in self:
            lines.append(line)
            n += len(line)
            if hint is not None and 0 < hint <= n:
                break
        return lines

    def writelines(self, lines, /):
        """Write several pieces."""
        self._check()
        for line in lines:
            self.write(line)

    def __iter__(self):
        self._check()
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def __enter__(self):
        self._check()
        return self

    def __exit__(self, *exc):
        self.close()


class _RawIOBase(_IOBase):
    """A stream without a buffer; subclasses have readinto or read, and write."""

    def read(self, size=-1, /):
        """The next size bytes, at most."""
        if size is None or size < 0:
            return self.readall()
        buffer = bytearray(size)
        n = self.readinto(buffer)
        return None if n is None else bytes(buffer[:n])

    def readall(self):
        """All bytes until the end."""
        out = bytearray()
        while True:
            data = self.read(DEFAULT_BUFFER_SIZE)
            if not data:
                return bytes(out)
            out += data


class _BufferedIOBase(_IOBase):
    """A stream of bytes with a buffer."""


class _TextIOBase(_IOBase):
    """A stream of text."""


class FileIO(_RawIOBase):
    """A file without a buffer."""

    def __init__(self, file, mode='r', closefd=True, opener=None):
        self.closed = True
        kinds = [c for c in mode if c in 'rwax']
        if mode.strip('rwaxb+'):
            raise ValueError("invalid mode: " + mode)
        if len(kinds) != 1 or mode.count('+') > 1:
            raise ValueError("Must have exactly one of create/read/write/append mode and at most one plus")
        kind, plus = kinds[0], '+' in mode
        self._reads, self._writes = kind == 'r' or plus, kind != 'r' or plus
        self.name, self.closefd = file, closefd
        self.mode = {'r': 'rb', 'w': 'wb', 'x': 'xb', 'a': 'ab'}[kind] if not plus else {'r': 'rb+', 'w': 'rb+', 'x': 'xb+', 'a': 'ab+'}[kind]
        flags = 2 if plus else 0 if kind == 'r' else 1
        flags |= {'r': 0, 'w': 64 | 512, 'x': 64 | 128, 'a': 64 | 1024}[kind]
        if isinstance(file, int):
            self._fd = file
            _file_of(file)
        else:
            file = posix.fspath(file)
            if '\0' in file if isinstance(file, str) else b'\0' in file:
                raise ValueError("embedded null byte")
            self._fd = opener(file, flags) if opener else posix.open(file, flags)
        try:
            posix.fstat(self._fd)
            if getattr(getattr(_fds[self._fd], 'node', None), 'entries', None) is not None:
                fail(21, file)
        except OSError:
            if not isinstance(file, int):
                posix.close(self._fd)
            raise
        self.closed = False
        if kind == 'a':
            self.seek(0, 2)

    def __repr__(self):
        if self.closed:
            return "<_io.FileIO [closed]>"
        return "<_io.FileIO name=%r mode=%r closefd=%s>" % (self.name, self.mode, self.closefd)

    def _check(self):
        if self.closed:
            raise ValueError("I/O operation on closed file")

    def close(self):
        """Close the file."""
        if not self.closed:
            self.closed = True
            if self.closefd:
                posix.close(self._fd)

    def fileno(self):
        self._check()
        return self._fd

    def readable(self):
        self._check()
        return self._reads

    def writable(self):
        self._check()
        return self._writes

    def seekable(self):
        self._check()
        return hasattr(_fds.get(self._fd), 'node')

    def isatty(self):
        self._check()
        return posix.isatty(self._fd)

    def read(self, size=-1, /):
        """The next size bytes, at most, or all the rest."""
        self._check()
        if not self._reads:
            self._unsupported("File not open for reading")
        if size is None or size < 0:
            return self.readall()
        return _file_of(self._fd).read(size)

    def readinto(self, buffer, /):
        """Read into a bytearray; how many bytes."""
        data = self.read(len(buffer))
        buffer[:len(data)] = data
        return len(data)

    def write(self, b, /):
        """Write bytes; how many were."""
        self._check()
        if not self._writes:
            self._unsupported("File not open for writing")
        return posix.write(self._fd, b)

    def seek(self, pos, whence=0, /):
        """Move the position."""
        self._check()
        return posix.lseek(self._fd, pos, whence)

    def truncate(self, size=None, /):
        """Cut the file off at size, or at the position."""
        self._check()
        if not self._writes:
            self._unsupported("File not open for writing")
        if size is None:
            size = self.tell()
        posix.ftruncate(self._fd, size)
        return size


class _Buffered(_BufferedIOBase):
    # Either something read ahead or something not yet written.

    def __init__(self, raw, buffer_size=DEFAULT_BUFFER_SIZE):
        self._buffer = self._ahead = b''  # what the buffer holds, and what of it has not been read
        self._pending = bytearray()
        self.raw, self._size, self._at = raw, buffer_size, 0  # _at: the position of raw
        if buffer_size <= 0:
            raise ValueError("buffer size must be strictly positive")
        if self._reads and not raw.readable():
            raise OSError('File or stream is not readable.')
        if self._writes and not raw.writable():
            raise OSError('File or stream is not writable.')
        if raw.seekable():
            self._at = raw.tell()

    @property
    def closed(self):
        return self.raw.closed

    @property
    def name(self):
        return self.raw.name

    @property
    def mode(self):
        return self.raw.mode

    def __repr__(self):
        return "<_io.%s name=%r>" % (type(self).__name__, self.name) if hasattr(self.raw, 'name') else "<_io.%s>" % type(self).__name__

    def _check(self, what=''):
        if self.raw.closed:
            raise ValueError((what or "I/O operation on") + " closed file" + ("" if what else "."))

    def close(self):
        """Flush and close."""
        if not self.raw.closed:
            try:
                self.flush()
            finally:
                self.raw.close()

    def detach(self):
        """Give the raw stream away."""
        self.flush()
        return self.raw

    def fileno(self):
        return self.raw.fileno()

    def isatty(self):
        return self.raw.isatty()

    def readable(self):
        self._check()
        return self._reads

    def writable(self):
        self._check()
        return self._writes

    def seekable(self):
        self._check()
        return self.raw.seekable()

    def flush(self):
        """Write what is pending."""
        self._check('flush of')
        while self._pending:
            n = self.raw.write(bytes(self._pending))
            if n is None:
                raise BlockingIOError(11, "write could not complete without blocking", 0)
            del self._pending[:n]
            self._at += n

    def _reading(self, what):
        if not self._reads:
            self._unsupported(what)
        self._check(what + ' of')
        self.flush()

    def read(self, size=-1, /):
        """The next size bytes, or all the rest."""
        if size is not None and not isinstance(size, int):
            raise TypeError("argument should be integer or None, not '%s'" % type(size).__name__)
        self._reading('read')
        if size is not None and size < -1:
            raise ValueError("read length must be non-negative or -1")
        if size is None or size < 0:
            data, self._ahead, self._buffer = self._ahead, b'', b''
            rest = self.raw.readall() or b''
            self._at += len(rest)
            return data + rest
        while len(self._ahead) < size:
            if not self._fill(max(self._size, size - len(self._ahead))):
                break
        data, self._ahead = self._ahead[:size], self._ahead[size:]
        return data

    def _fill(self, size):
        more = self.raw.read(size) or b''
        self._buffer = self._ahead = self._ahead + more
        self._at += len(more)
        return more

    def read1(self, size=-1, /):
        """At most size bytes, with at most one call of the raw stream."""
        self._reading('read1')
        if size < 0:
            size = self._size
        if not self._ahead and size:
            self._fill(self._size)
        data, self._ahead = self._ahead[:size], self._ahead[size:]
        return data

    def peek(self, size=0, /):
        """What is in the buffer, without moving on."""
        self._reading('peek')
        if not self._ahead:
            self._fill(self._size)
        return self._ahead

    def readinto(self, buffer, /):
        """Read into a bytearray; how many bytes."""
        data = self.read(len(buffer))
        buffer[:len(data)] = data
        return len(data)

    readinto1 = readinto

    def readline(self, size=-1, /):
        """The rest of the line."""
        self._reading('readline')
        limit = -1 if size is None else size
        while True:
            at = self._ahead.find(b'\n') + 1
            if at == 0 and (limit < 0 or len(self._ahead) < limit):
                if self._fill(self._size):
                    continue
            at = at or len(self._ahead)
            if limit >= 0:
                at = min(at, limit)
            line, self._ahead = self._ahead[:at], self._ahead[at:]
            return line

    def write(self, b, /):
        """Write bytes, into the buffer if they fit."""
        if not self._writes:
            self._unsupported('write')
        self._check('write to')
        if not isinstance(b, (bytes, bytearray)):
            raise TypeError("a bytes-like object is required, not '%s'" % type(b).__name__)
        if self._ahead:
            self._at = self.raw.seek(-len(self._ahead), 1)
        self._ahead = self._buffer = b''
        rest = b
        if len(self._pending) + len(b) > self._size:
            self.flush()
            while len(rest) > self._size:
                n = self.raw.write(rest)
                self._at += n
                rest = rest[n:]
        self._pending += rest
        return len(b)

    def seek(self, target, whence=0, /):
        """Move the position."""
        if whence not in (0, 1, 2):
            raise ValueError("whence value %d unsupported" % whence)
        self._check('seek of')
        self.flush()
        if whence == 1:
            target, whence = target + self._at - len(self._ahead), 0
        if whence == 0 and self._buffer and self._at - len(self._buffer) <= target <= self._at:
            self._ahead = self._buffer[target - self._at:] if target < self._at else b''
            return target
        self._ahead = self._buffer = b''
        self._at = self.raw.seek(target, whence)
        return self._at

    def tell(self):
        """The position."""
        self._check('tell of')
        return self.raw.tell() - len(self._ahead) + len(self._pending)

    def truncate(self, size=None, /):
        """Cut the file off at size, or at the position."""
        if not self._writes:
            self._unsupported('truncate')
        self.flush()
        return self.raw.truncate(self.tell() if size is None else size)


class BufferedReader(_Buffered):
    """Reads ahead."""

    _reads, _writes = True, False


class BufferedWriter(_Buffered):
    """Collects what is to be written."""

    _reads, _writes = False, True


class BufferedRandom(_Buffered):
    """Both."""

    _reads = _writes = True


class BufferedRWPair(_BufferedIOBase):
    """A stream to read and one to write."""

    def __init__(self, reader, writer, buffer_size=DEFAULT_BUFFER_SIZE, /):
        self.reader, self.writer = BufferedReader(reader, buffer_size), BufferedWriter(writer, buffer_size)
        for name in ('read', 'read1', 'readinto', 'peek', 'readline'):
            setattr(self, name, getattr(self.reader, name))
        self.write, self.flush = self.writer.write, self.writer.flush

    @property
    def closed(self):
        return self.writer.closed

    def readable(self):
        return True

    writable = readable

    def close(self):
        """Close both."""
        try:
            self.writer.close()
        finally:
            self.reader.close()


_CHUNK = 8192


class TextIOWrapper(_TextIOBase):
    """Text over a stream of bytes."""

    def __init__(self, buffer, encoding=None, errors=None, newline=None, line_buffering=False, write_through=False):
        if newline not in (None, '', '\n', '\r', '\r\n'):
            raise ValueError("illegal newline value: %s" % newline)
        self._text, self._rest, self._waiting, self._iterating = '', b'', [], False
        self._waiting_size = 0
        self.encoding = 'UTF-8' if encoding is None else encoding  #: 3.9
        self.encoding = 'UTF-8' if encoding is None else encoding  #: 3.13
        self.encoding = encoding or 'ascii'  #: 2.7
        _encode('a', self.encoding, 'strict')
        self.errors = errors or 'strict'
        self._newline, self.line_buffering, self.write_through = newline, line_buffering, write_through
        self.newlines = None
        self.buffer = buffer
        if buffer.seekable():
            buffer.tell()

    def __repr__(self):
        text = "<_io.TextIOWrapper"
        for name in ('name', 'mode'):
            if hasattr(self, name):
                text += " %s=%r" % (name, getattr(self, name))
        return text + " encoding=%r>" % self.encoding

    @property
    def closed(self):
        return self.buffer.closed

    @property
    def name(self):
        return self.buffer.name

    def close(self):
        """Flush and close."""
        if hasattr(self, 'buffer') and not self.buffer.closed:
            try:
                self.flush()
            finally:
                self.buffer.close()

    def detach(self):
        """Give the buffer away."""
        self.flush()
        return self.buffer

    def fileno(self):
        self._check()
        return self.buffer.fileno()

    def isatty(self):
        self._check()
        return self.buffer.isatty()

    def readable(self):
        return self.buffer.readable()

    def writable(self):
        return self.buffer.writable()

    def seekable(self):
        return self.buffer.seekable()

    # ---- writing

    def _pass_on(self):
        if self._waiting:
            data, self._waiting, self._waiting_size = b''.join(self._waiting), [], 0
            self.buffer.write(data)

    def flush(self):
        """Write what is pending."""
        self._check()
        self._pass_on()
        self.buffer.flush()

    def write(self, text, /):
        """Write text; how many characters."""
        if not isinstance(text, unicode):  #: 2.7
            raise TypeError("write() argument 1 must be unicode, not " + type(text).__name__)  #: 2.7
        text = of_class(str, text)  #: 2.7
        if not isinstance(text, str):
            raise TypeError("write() argument must be str, not " + type(text).__name__)
        self._check()
        if not self.buffer.writable():
            self._unsupported("not writable")
        out = text if self._newline in (None, '', '\n') else text.replace('\n', self._newline)
        data = _encode(out, self.encoding, self.errors)
        if self._text or self._rest:
            self.seek(self.tell())
        self._waiting.append(data)
        self._waiting_size += len(data)
        if self.line_buffering and ('\n' in text or '\r' in text):
            self.flush()
        elif self._waiting_size > _CHUNK or self.write_through:
            self._pass_on()
        return len(text)

    # ---- reading

    def _more(self, all=False):
        # Reads and decodes a chunk; False at the end.
        data = self.buffer.read() if all else self.buffer.read1(_CHUNK)
        last = all or not data
        data = self._rest + data
        keep = 0
        if not last:
            keep = _unfinished(data, self.encoding)
            if self._newline is None and data[len(data) - keep - 1:len(data) - keep] == b'\r':
                keep += 1
        self._rest = data[len(data) - keep:] if keep else b''
        text = (data[:len(data) - keep] if keep else data).decode(self.encoding, self.errors)
        if self._newline is None and '\r' in text:
            text = text.replace('\r\n', '\n').replace('\r', '\n')
        self._text += text
        return bool(text) or not last

    def _reading(self):
        self._check()
        if not self.buffer.readable():
            self._unsupported("not readable")
        self._pass_on()

    def read(self, size=-1, /):
        """The next size characters, or all the rest."""
        self._reading()
        if size is None or size < 0:
            self._more(True)
            text, self._text = self._text, ''
            return of_class(unicode, text)  #: 2.7
            return text
        while len(self._text) < size and self._more():
            pass
        text, self._text = self._text[:size], self._text[size:]
        return of_class(unicode, text)  #: 2.7
        return text

    def readline(self, size=-1, /):
        """The rest of the line."""
        self._reading()
        start = 0
        while True:
            at = _line_end(self._text, start, self._newline)
            if at or 0 <= size <= len(self._text):
                break
            start = max(len(self._text) - 1, 0)
            if not self._more():
                break
        at = at or len(self._text)
        if size is not None and size >= 0:
            at = min(at, size)
        line, self._text = self._text[:at], self._text[at:]
        return of_class(unicode, line)  #: 2.7
        return line

    def __next__(self):
        self._iterating = True
        line = self.readline()
        if not line:
            self._iterating = False
            raise StopIteration
        return line

    # ---- the position, in bytes

    def tell(self):
        """The position."""
        self._check()
        if not self.buffer.seekable():
            self._unsupported("underlying stream is not seekable")
        if self._iterating:
            raise OSError("telling position disabled by next() call")
        self.flush()
        return self.buffer.tell() - len(_encode(self._text, self.encoding, self.errors)) - len(self._rest)

    def seek(self, cookie, whence=0, /):
        """Move the position."""
        self._check()
        if not self.buffer.seekable():
            self._unsupported("underlying stream is not seekable")
        if whence == 1:
            if cookie != 0:
                self._unsupported("can't do nonzero cur-relative seeks")
            cookie, whence = self.tell(), 0
        elif whence == 2:
            if cookie != 0:
                self._unsupported("can't do nonzero end-relative seeks")
        elif whence != 0:
            raise ValueError("invalid whence (%d, should be 0, 1 or 2)" % whence)
        elif cookie < 0:
            raise ValueError("negative seek position %d" % cookie)
        self.flush()
        self._text, self._rest, self._iterating = '', b'', False
        return self.buffer.seek(cookie, whence)

    def truncate(self, size=None, /):
        """Cut the file off at size, or at the position."""
        self.flush()
        return self.buffer.truncate(size)

    def reconfigure(self, *, encoding=None, errors=None, newline=None, line_buffering=None, write_through=None):
        """Change how lines are buffered."""
        self.flush()
        if line_buffering is not None:
            self.line_buffering = bool(line_buffering)


def _unfinished(data, encoding):
    # How many bytes at the end begin a character whose rest is still to come.
    if encoding.lower().replace('-', '').replace('_', '') != 'utf8':
        return 0
    for back in range(1, min(4, len(data) + 1)):
        b = data[-back]
        if b >= 0xC0:
            return back if back < (2 if b < 0xE0 else 3 if b < 0xF0 else 4) else 0
        if b < 0x80:
            return 0
    return 0


def _line_end(text, start, newline):
    # Where the first line ends, 0 if it does not.
    if newline:
        at = text.find(newline, max(start - len(newline), 0))
        return at + len(newline) if at >= 0 else 0
    at = text.find('\n', start) + 1
    if newline == '':
        cr = text.find('\r', start) + 1
        if cr and (not at or cr < at):
            if cr < len(text) and text[cr] == '\n':
                return cr + 1
            return cr if cr < len(text) else 0
    return at


def open(file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None):
    """Open a file: text, or with b in its mode bytes."""
    if not isinstance(file, int):
        file = posix.fspath(file)
    if not isinstance(mode, str):
        raise TypeError("open() argument 'mode' must be str, not " + type(mode).__name__)
    kinds = [c for c in mode if c in 'rwax']
    wrong = mode.strip('rwaxbt+U')  #: 3.9
    wrong = mode.strip('rwaxbt+')  #: 3.13
    wrong = mode.strip('rwaxbt+U')  #: 2.7
    if wrong or any(mode.count(c) > 1 for c in mode):
        raise ValueError("invalid mode: %r" % mode)
    if 'U' in mode and not kinds:
        mode = mode.replace('U', 'r')
        kinds = ['r']
    text, binary = 't' in mode, 'b' in mode
    if text and binary:
        raise ValueError("can't have text and binary mode at once")
    if len(kinds) > 1:
        raise ValueError("must have exactly one of create/read/write/append mode")
    if not kinds:
        raise ValueError("Must have exactly one of create/read/write/append mode and at most one plus")
    for value, name in (encoding, 'encoding'), (errors, 'errors'), (newline, 'newline'):
        if binary and value is not None:
            raise ValueError("binary mode doesn't take %s %s argument" % ('an' if name[0] == 'e' else 'a', name))
    if binary:  #: 2.7
        import _file  #: 2.7
        return _file.file(file, kinds[0] + ('b+' if '+' in mode else 'b'), buffering)  #: 2.7
    raw = FileIO(file, kinds[0] + ('+' if '+' in mode else ''), closefd, opener)
    try:
        raw.isatty()  #: 3.9
        raw.isatty()  #: 2.7
        if buffering == 0:
            if not binary:
                raise ValueError("can't have unbuffered text I/O")
            return raw
        kind = BufferedRandom if '+' in mode else BufferedReader if kinds[0] == 'r' else BufferedWriter
        buffer = kind(raw, buffering if buffering > 1 else _BLOCK)
        if binary:
            return buffer
        wrapper = TextIOWrapper(buffer, encoding, errors, newline, buffering == 1)
        wrapper.mode = mode
        return wrapper
    except BaseException:
        raw.close()
        raise
