"""Text in memory that can be read and written like a file."""

__all__ = ["StringIO"]


class StringIO:
    """A file in memory."""

    def __init__(self, buf=''):
        if not isinstance(buf, basestring):
            buf = str(buf)
        self.buf = buf
        self.len = len(buf)
        self.pos = 0
        self.closed = False
        self.softspace = 0

    def __iter__(self):
        return self

    def _check(self):
        if self.closed:
            raise ValueError("I/O operation on closed file")

    def next(self):
        """The next line."""
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def close(self):
        """Give up the contents."""
        if not self.closed:
            self.closed = True
            del self.buf, self.pos

    def isatty(self):
        self._check()
        return False

    def seek(self, pos, mode=0):
        """Move: from the beginning, from here (1) or from the end (2)."""
        self._check()
        if mode == 1:
            pos += self.pos
        elif mode == 2:
            pos += self.len
        self.pos = max(0, pos)

    def tell(self):
        self._check()
        return self.pos

    def read(self, n=-1):
        """The next n characters, or all the rest."""
        self._check()
        end = self.len if n is None or n < 0 else min(self.pos + n, self.len)
        text = self.buf[self.pos:end]
        self.pos = max(self.pos, end)
        return text

    def readline(self, length=None):
        """The rest of the line."""
        self._check()
        end = self.buf.find('\n', self.pos) + 1 or self.len
        if length is not None and length >= 0:
            end = min(end, self.pos + length)
        text = self.buf[self.pos:end]
        self.pos = max(self.pos, end)
        return text

    def readlines(self, sizehint=0):
        """The lines that are left."""
        return list(self)

    def truncate(self, size=None):
        """Cut off what lies behind size, or behind the position."""
        self._check()
        self.buf = self.getvalue()[:self.pos if size is None else size]
        self.len = len(self.buf)

    def write(self, s):
        """Write at the position, which moves on."""
        self._check()
        if not isinstance(s, basestring):
            s = str(s)
        gap = '\0' * (self.pos - self.len)
        self.buf = self.buf[:self.pos] + gap + s + self.buf[self.pos + len(s):]
        self.pos += len(s)
        self.len = len(self.buf)

    def writelines(self, iterable):
        for line in iterable:
            self.write(line)

    def flush(self):
        self._check()

    def getvalue(self):
        """All that was written."""
        return self.buf
