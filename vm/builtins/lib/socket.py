"""Sockets, over those of _socket."""

import _socket
import io
from _socket import *
from _socket import _fds
from enum import IntEnum

error = OSError


class AddressFamily(IntEnum):
    """What addresses look like."""

    AF_UNSPEC, AF_UNIX, AF_INET, AF_INET6 = 0, 1, 2, 10


class SocketKind(IntEnum):
    """Streams or packets."""

    SOCK_STREAM, SOCK_DGRAM, SOCK_CLOEXEC, SOCK_NONBLOCK = 1, 2, 524288, 2048


AF_UNSPEC, AF_UNIX, AF_INET, AF_INET6 = AddressFamily
SOCK_STREAM, SOCK_DGRAM = SocketKind.SOCK_STREAM, SocketKind.SOCK_DGRAM


def _known(kind, value):
    try:
        return kind(value)
    except ValueError:
        return value


class socket(_socket.socket):
    """A socket that can be used in a with statement and made a file."""

    def __init__(self, family=-1, type=-1, proto=-1, fileno=None):
        _socket.socket.__init__(self, family, type, proto, fileno)
        self._io_refs = 0
        self._closed = False

    def __enter__(self):
        return self

    def __exit__(self, *args):
        if not self._closed:
            self.close()

    def __repr__(self):
        text = "<%s.%s%s fd=%i, family=%s, type=%s, proto=%i" % (
            self.__class__.__module__, self.__class__.__qualname__, " [closed]" if self._closed else "", self.fileno(),
            self.family, self.type, self.proto)
        if not self._closed:
            if self._local:
                text += ", laddr=%s" % str(self._local)
            if self._remote:
                text += ", raddr=%s" % str(self._remote)
        return text + '>'

    @property
    def family(self):
        """What its addresses look like."""
        return _known(AddressFamily, self.__dict__['family'])

    @family.setter
    def family(self, value):
        self.__dict__['family'] = value

    @property
    def type(self):
        """Streams or packets."""
        return _known(SocketKind, self.__dict__['type'])

    @type.setter
    def type(self, value):
        self.__dict__['type'] = value

    def accept(self):
        """Wait for a connection; its socket, and the address of the other end."""
        fd, addr = self._accept()
        sock = socket(self.family, self.type, self.proto, fileno=fd)
        if getdefaulttimeout() is None and self.gettimeout():
            sock.setblocking(True)
        return sock, addr

    def makefile(self, mode="r", buffering=None, *, encoding=None, errors=None, newline=None):
        """A file over the socket."""
        if not set(mode) <= {"r", "w", "b"}:
            raise ValueError("invalid mode %r (only r, w, b allowed)" % (mode,))
        writing = "w" in mode
        reading = "r" in mode or not writing
        raw = SocketIO(self, ("r" if reading else "") + ("w" if writing else ""))
        self._io_refs += 1
        if buffering is None or buffering < 0:
            buffering = io.DEFAULT_BUFFER_SIZE
        if buffering == 0:
            if "b" not in mode:
                raise ValueError("unbuffered streams must be binary")
            return raw
        if reading and writing:
            buffer = io.BufferedRWPair(raw, raw, buffering)
        elif reading:
            buffer = io.BufferedReader(raw, buffering)
        else:
            buffer = io.BufferedWriter(raw, buffering)
        if "b" in mode:
            return buffer
        text = io.TextIOWrapper(buffer, encoding, errors, newline)
        text.mode = mode
        return text

    def _decref_socketios(self):
        if self._io_refs > 0:
            self._io_refs -= 1
        if self._closed:
            self.close()

    def _real_close(self, _ss=_socket.socket):
        _ss.close(self)

    def close(self):
        """Close it, as soon as no file over it is open any more."""
        self._closed = True
        if self._io_refs <= 0:
            self._real_close()


class SocketIO(io.RawIOBase):
    """The raw stream under a socket's file."""

    def __init__(self, sock, mode):
        self._sock, self.mode, self.name = sock, mode, sock.fileno()
        self._reading, self._writing = "r" in mode, "w" in mode

    def readinto(self, b):
        """Receive into a bytearray; how many bytes."""
        self._check()
        return self._sock.recv_into(b)

    def read(self, size=-1):
        """At most size bytes, or all until the end."""
        if size is None or size < 0:
            return self.readall()
        self._check()
        return self._sock.recv(size)

    def write(self, b):
        """Send bytes; how many were taken."""
        self._check()
        return self._sock.send(b)

    def readable(self):
        """Is it for reading?"""
        return self._reading

    def writable(self):
        """Is it for writing?"""
        return self._writing

    def seekable(self):
        """No."""
        return False

    def fileno(self):
        """The number of the socket."""
        return self._sock.fileno()

    def close(self):
        """Let the socket go."""
        if not self.closed:
            self.closed = True
            self._sock._decref_socketios()


def getaddrinfo(host, port, family=0, type=0, proto=0, flags=0):
    """The addresses of a service."""
    return [(_known(AddressFamily, family), _known(SocketKind, kind), proto, name, address)
            for family, kind, proto, name, address in _socket.getaddrinfo(host, port, family, type, proto, flags)]


def socketpair(family=None, type=SOCK_STREAM, proto=0):
    """Two sockets that are connected."""
    a, b = _socket.socketpair(AF_UNIX if family is None else family, type, proto)
    return (socket(family or AF_UNIX, type, proto, a.detach()), socket(family or AF_UNIX, type, proto, b.detach()))


def create_connection(address, timeout=getdefaulttimeout, source_address=None, *, all_errors=False):
    """A socket that is connected with an address."""
    host, port = address
    problem = None
    for family, kind, proto, _, place in getaddrinfo(host, port, 0, SOCK_STREAM):
        sock = socket(family, kind, proto)
        try:
            if timeout is not getdefaulttimeout:
                sock.settimeout(timeout)
            if source_address:
                sock.bind(source_address)
            sock.connect(place)
            return sock
        except error as e:
            problem = e
            sock.close()
    raise problem


def create_server(address, *, family=AF_INET, backlog=None, reuse_port=False, dualstack_ipv6=False):
    """A socket that listens at an address."""
    sock = socket(family, SOCK_STREAM)
    try:
        sock.setsockopt(SOL_SOCKET, SO_REUSEADDR, 1)
        sock.bind(address)
        if backlog is None:
            sock.listen()
        else:
            sock.listen(backlog)
        return sock
    except error:
        sock.close()
        raise


def getfqdn(name=''):
    """The full name of a machine."""
    return gethostname() if not name or name == '0.0.0.0' else name
