"""Compression. deflate and inflate run without the GIL, whatever the size; the
checksums of 3.x do so for more than 5120 bytes, those of 2.7 never
(Modules/zlibmodule.c)."""

from _device import adler32 as _adler32, compute as _compute, crc32 as _crc32, deflate as _deflate, inflate as _inflate
from _classic import bytes_of_text as _plain, text_of_bytes as _native  #: 2.7
from _hidden import bytes  #: 2.7

DEFLATED, MAX_WBITS, DEF_MEM_LEVEL, DEF_BUF_SIZE = 8, 15, 8, 16384
Z_NO_COMPRESSION, Z_BEST_SPEED, Z_BEST_COMPRESSION, Z_DEFAULT_COMPRESSION = 0, 1, 9, -1
Z_NO_FLUSH, Z_SYNC_FLUSH, Z_FULL_FLUSH, Z_FINISH = 0, 2, 3, 4
Z_DEFAULT_STRATEGY = 0
ZLIB_VERSION = ZLIB_RUNTIME_VERSION = '1.3.1'
_MOST = 1 << 30


class error(Exception):
    """The data is wrong."""


error.__module__ = 'zlib'


def _buffer(data):
    if isinstance(data, basestring):  #: 2.7
        return _plain(str(data))  #: 2.7
    if not isinstance(data, (bytes, bytearray)):
        raise TypeError("a bytes-like object is required, not '%s'" % type(data).__name__)
    return bytes(data)


def crc32(data, value=0, /):
    """A checksum."""
    data = _buffer(data)
    _compute(len(data) * 600 // 1024, len(data) > 5120)  #: 3.9
    _compute(len(data) * 600 // 1024, len(data) > 5120)  #: 3.13
    _compute(len(data) * 600 // 1024, False)  #: 2.7
    return _signed(_crc32(data, _bits(value)))  #: 2.7
    return _crc32(data, _bits(value))


def adler32(data, value=1, /):
    """Another checksum."""
    data = _buffer(data)
    _compute(len(data) * 550 // 1024, len(data) > 5120)  #: 3.9
    _compute(len(data) * 550 // 1024, len(data) > 5120)  #: 3.13
    _compute(len(data) * 550 // 1024, False)  #: 2.7
    return _signed(_adler32(data, _bits(value)))  #: 2.7
    return _adler32(data, _bits(value))


def _bits(n):
    # A number as CPython's parser of arguments takes it: 32 bits of it.
    if isinstance(n, (int, long)):  #: 2.7
    if isinstance(n, int):  #: 3.9
    if isinstance(n, int):  #: 3.13
        return n & 0xffffffff
    if isinstance(n, float):  #: 2.7
        raise TypeError('integer argument expected, got float')  #: 2.7
    if isinstance(n, float):  #: 3.9
        raise TypeError('integer argument expected, got float')  #: 3.9
    raise TypeError('an integer is required')  #: 2.7
    raise TypeError('an integer is required (got type %s)' % type(n).__name__)  #: 3.9
    raise TypeError("'%s' object cannot be interpreted as an integer" % type(n).__name__)  #: 3.13


def _signed(n):
    return n - (1 << 32) if n >> 31 else n


def _word(n):
    return bytes([n >> 24 & 255, n >> 16 & 255, n >> 8 & 255, n & 255])


def _compressed(data, level, wbits):
    if not -1 <= level <= 9:
        raise error("Bad compression level")
    if level == -1:
        level = 6
    out, ns = _deflate(data, level)
    _compute(ns, True)
    if wbits < 0:
        return out
    head = 0x7800 | (0 if level < 2 else 1 if level < 6 else 2 if level == 6 else 3) << 6
    head += 31 - head % 31
    return bytes([head >> 8, head & 255]) + out + _word(_adler32(data, 1))


def _wbits(wbits):
    if not (9 <= wbits <= 15 or -15 <= wbits <= -9):
        raise ValueError("Invalid initialization option")


def compress(data, /, level=-1, wbits=15):
    """Compress bytes."""
    data = _buffer(data)
    _wbits(wbits)
    out = _compressed(data, level, wbits)
    return _native(out)  #: 2.7
    return out


def _expanded(data, wbits, most=_MOST):
    # What it says, how much of it that takes, whether it is all.
    start = 0
    if wbits > 0:
        if len(data) < 2:
            return b'', 0, False
        if (data[0] << 8 | data[1]) % 31 or data[0] & 15 != 8:
            raise error("Error -3 while decompressing data: incorrect header check")
        if data[0] >> 4 > 7:
            raise error("Error -3 while decompressing data: invalid window size")
        start = 2
    out, used, done, bad = _inflate(data[start:], most)
    if bad:
        raise error("Error -3 while decompressing data: " + bad)
    used += start
    if done and wbits > 0:
        if len(data) < used + 4:
            return out, used, False
        if data[used:used + 4] != _word(_adler32(out, 1)):
            raise error("Error -3 while decompressing data: incorrect data check")
        used += 4
    return out, used, done


def decompress(data, /, wbits=15, bufsize=16384):
    """Undo compress()."""
    data = _buffer(data)
    out, used, done = _expanded(data, wbits)
    _compute(8 * len(out) + 1000, True)
    if not done:
        raise error("Error -5 while decompressing data: incomplete or truncated stream")
    return _native(out)  #: 2.7
    return out


class Compress:
    """Compresses piece by piece; all comes at the end."""

    def __init__(self, level, wbits):
        self._level, self._wbits, self._data, self._ended = level, wbits, bytearray(), False

    def compress(self, data, /):
        """Add bytes."""
        if self._ended:
            raise error("Error -2 while compressing data: inconsistent stream state")
        _compute(1000, True)
        self._data += _buffer(data)
        return ''  #: 2.7
        return b''

    def flush(self, mode=4, /):
        """The compressed bytes."""
        self._ended = True
        out = _compressed(bytes(self._data), self._level, self._wbits)
        return _native(out)  #: 2.7
        return out


def compressobj(level=-1, method=8, wbits=15, memLevel=8, strategy=0, zdict=None):
    """Something that compresses piece by piece."""
    _wbits(wbits)
    return Compress(level, wbits)


class Decompress:
    """Undoes compression piece by piece."""

    def __init__(self, wbits):
        self._wbits, self._data, self._given = wbits, b'', 0
        self.eof, self.unused_data, self.unconsumed_tail = False, b'', b''
        self.unused_data = self.unconsumed_tail = ''  #: 2.7

    def decompress(self, data, max_length=0, /):
        """What can be said after these bytes."""
        data = _buffer(data)
        if self.eof:
            self.unused_data += _native(data)  #: 2.7
            return ''  #: 2.7
            self.unused_data += data
            return b''
        self._data += data
        out, used, self.eof = _expanded(self._data, self._wbits)
        _compute(8 * (len(out) - self._given) + 1000, True)
        new, self._given = out[self._given:], len(out)
        if self.eof:
            self.unused_data = _native(self._data[used:])  #: 2.7
            return _native(new)  #: 2.7
            self.unused_data = self._data[used:]
        return _native(new)  #: 2.7
        return new

    def flush(self, length=16384, /):
        """What is left: nothing."""
        _compute(1000, True)
        return ''  #: 2.7
        return b''


def decompressobj(wbits=15, zdict=b''):
    """Something that undoes compression piece by piece."""
    return Decompress(wbits)
