"""Streams: those of _io, and in memory. C code in CPython."""

from _io import (BufferedRandom, BufferedReader, BufferedRWPair, BufferedWriter, FileIO, TextIOWrapper, UnsupportedOperation,
                 DEFAULT_BUFFER_SIZE, _IOBase as IOBase, _RawIOBase as RawIOBase, _BufferedIOBase as BufferedIOBase,
                 _TextIOBase as TextIOBase)

from _io import open  #: 2.7
from builtins import open  #: 3.9
from builtins import open  #: 3.13

SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2


class _Memory:
    # Text or bytes with a position; _empty and _newline tell which.

    def __init__(self, initial=None, newline='\n'):
        if initial is not None and not isinstance(initial, self._kinds):
            raise TypeError(self._wrong_initial % type(initial).__name__)
        self._value = self._empty if initial is None else self._plain(initial)
        self._position = 0
        self._closed = False

    def _check(self):
        if self._closed:
            raise ValueError("I/O operation on closed file" + self._full_stop)

    @property
    def closed(self):
        return self._closed

    def close(self):
        """Give up the contents."""
        self._closed = True
        self._value = self._empty

    def getvalue(self):
        """All that was written."""
        self._check()
        return self._value

    def read(self, size=-1, /):
        """The next size characters, or all the rest."""
        self._check()
        start = self._position
        end = len(self._value) if size is None or size < 0 else start + size
        text = self._value[start:end]
        self._position = max(start, min(end, len(self._value)))
        return text

    def readline(self, size=-1, /):
        """The rest of the line."""
        self._check()
        start = self._position
        end = self._value.find(self._newline, start) + 1 or len(self._value)
        if size is not None and size >= 0:
            end = min(end, start + size)
        self._position = max(start, end)
        return self._value[start:end]

    def readlines(self, hint=-1, /):
        """The lines that are left."""
        return list(self)

    def write(self, text, /):
        """Write at the position, which moves on."""
        self._check()
        if not isinstance(text, self._kinds):
            raise TypeError(self._wrong_text % type(text).__name__)
        text = self._plain(text)
        size = len(text)
        if size:
            value, start = self._value, self._position
            if start > len(value):
                value += self._gap * (start - len(value))
            self._value = value[:start] + text + value[start + size:]
            self._position = start + size
        return size

    def writelines(self, lines, /):
        """Write several texts."""
        for line in lines:
            self.write(line)

    def tell(self):
        """The position."""
        self._check()
        return self._position

    def seek(self, offset, whence=0, /):
        """Move the position: from the beginning, from here (1) or from the end (2)."""
        self._check()
        if whence == 1:
            offset += self._position
        elif whence == 2:
            offset += len(self._value)
        if offset < 0:
            raise ValueError(self._negative % offset)
        self._position = offset
        return offset

    def truncate(self, size=None, /):
        """Cut off what lies behind size, or behind the position."""
        self._check()
        if size is None:
            size = self._position
        self._value = self._value[:size]
        return size

    def flush(self):
        self._check()

    def isatty(self):
        self._check()
        return False

    def readable(self):
        self._check()
        return True

    writable = seekable = readable

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


class StringIO(_Memory, TextIOBase):
    """Text in memory."""

    _kinds = str
    _empty, _newline, _gap, _full_stop = '', '\n', '\0', ''
    _plain = str
    _wrong_initial = "initial_value must be str or None, not %s"
    _wrong_text = "string argument expected, got '%s'"
    _negative = "Negative seek position %d"


class BytesIO(_Memory, BufferedIOBase):
    """Bytes in memory."""

    _kinds = (bytes, bytearray)
    _empty, _newline, _gap, _full_stop = b'', b'\n', b'\0', '.'
    _plain = bytes
    _wrong_initial = "a bytes-like object is required, not '%s'"
    _wrong_text = "a bytes-like object is required, not '%s'"
    _negative = "negative seek value %d"

    read1 = _Memory.read

    def getbuffer(self):
        """The contents."""
        return bytearray(self._value)
