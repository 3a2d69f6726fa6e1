"""Digests. Data of 2048 bytes or more is digested without the GIL
(HASHLIB_GIL_MINSIZE, Modules/_hashopenssl.c of 2.7 and 3.9, Modules/hashlib.h
of 3.13); an object that has had so much once gives the GIL up for every further
update."""

from _device import compute, digest_blocks
from _classic import bytes_of_text, text_of_bytes  #: 2.7
from _hidden import bytes  #: 2.7

# Name: number, size of a block and of the digest, state at the beginning,
# nanoseconds for 1024 bytes (measured with OpenSSL 3 on x86-64).
_KINDS = {
    'md5': (0, 64, 16, '0123456789abcdeffedcba9876543210', 2000),
    'sha1': (1, 64, 20, '67452301efcdab8998badcfe10325476c3d2e1f0', 950),
    'sha224': (2, 64, 28, 'c1059ed8367cd5073070dd17f70e5939ffc00b316858151164f98fa7befa4fa4', 950),
    'sha256': (2, 64, 32, '6a09e667bb67ae853c6ef372a54ff53a510e527f9b05688c1f83d9ab5be0cd19', 950),
    'sha384': (3, 128, 48, 'cbbb9d5dc1059ed8629a292a367cd5079159015a3070dd17152fecd8f70e593967332667ffc00b31'
                           '8eb44a8768581511db0c2e0d64f98fa747b5481dbefa4fa4', 2900),
    'sha512': (3, 128, 64, '6a09e667f3bcc908bb67ae8584caa73b3c6ef372fe94f82ba54ff53a5f1d36f1510e527fade682d1'
                           '9b05688c2b3e6c1f1f83d9abfb41bd6b5be0cd19137e2179', 2900),
}

algorithms = tuple(_KINDS)


def _from_hex(text):
    return bytes([int(text[i:i + 2], 16) for i in range(0, len(text), 2)])


def _buffer(data):
    if isinstance(data, basestring):  #: 2.7
        return bytes_of_text(str(data))  #: 2.7
    if isinstance(data, (bytes, bytearray)):
        return bytes(data)
    if isinstance(data, str):
        raise TypeError("Strings must be encoded before hashing")
    raise TypeError("must be string or buffer, not " + type(data).__name__)  #: 2.7
    raise TypeError("object supporting the buffer API required")


class HASH:
    """A digest under way."""

    def __init__(self, name, data):
        self._kind, self.block_size, self.digest_size, state, self._cost = _KINDS[name]
        self.name = name
        self._state, self._rest, self._size, self._locked = _from_hex(state), b'', 0, False
        if data:
            self._take(data, len(data) >= 2048)

    def __repr__(self):
        return "<%s %s object @ 0x%x>" % (self.name, 'HASH', id(self))  #: 2.7
        return "<%s _hashlib.HASH object @ 0x%x>" % (self.name, id(self))

    def _take(self, data, outside):
        compute(len(data) * self._cost // 1024, outside)
        self._size += len(data)
        data = self._rest + data
        whole = len(data) - len(data) % self.block_size
        self._state = digest_blocks(self._kind, self._state, data[:whole] if whole < len(data) else data)
        self._rest = data[whole:]

    def update(self, data, /):
        """Add data."""
        data = _buffer(data)
        self._locked = self._locked or len(data) >= 2048
        self._take(data, self._locked)

    def _digest(self):
        length = self.block_size // 8
        gap = (-self._size - 1 - length) % self.block_size
        size = [8 * self._size >> 8 * i & 255 for i in range(length)]
        end = self._rest + b'\x80' + bytes(gap) + bytes(size[::-1] if self._kind else size)
        compute(self._cost * self.block_size // 1024, False)
        return digest_blocks(self._kind, self._state, end)[:self.digest_size]

    def digest(self):
        """The digest of what was added so far."""
        return text_of_bytes(self._digest())  #: 2.7
        return self._digest()

    def hexdigest(self):
        """Likewise, as text."""
        return self._digest().hex()

    def copy(self):
        """Another one in the same state."""
        other = HASH(self.name, b'')
        other.__dict__.update(self.__dict__)
        return other


def new(name, data=b'', *, usedforsecurity=True):
    """A digest by the name of its algorithm."""
    kind = name.lower().replace('-', '') if isinstance(name, str) else name
    if kind not in _KINDS:
        raise ValueError("unsupported hash type " + str(name))
    return HASH(kind, _buffer(data))
