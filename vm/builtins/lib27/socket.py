"""Sockets, over those of _socket."""

import _socket
from _socket import *
from _socket import error, timeout, gaierror

_RealSocket = _socket.socket


class _closedsocket(object):
    """What a socket that was closed does: fail."""

    def _dummy(self, *args):
        raise error(9, 'Bad file descriptor')

    send = recv = recv_into = sendto = recvfrom = accept = bind = connect = listen = fileno = _dummy
    getsockname = getpeername = settimeout = sendall = shutdown = setsockopt = _dummy


class _socketobject(object):
    """A socket."""

    def __init__(self, family=AF_INET, type=SOCK_STREAM, proto=0, _sock=None):
        if _sock is None:
            _sock = _RealSocket(family, type, proto)
        self._sock = _sock
        self._take(_sock)

    def _take(self, sock):
        for name in ('recv', 'recvfrom', 'recv_into', 'send', 'sendto'):
            setattr(self, name, getattr(sock, name))

    def close(self):
        """Let it go."""
        self._sock = _closedsocket()
        self._take(self._sock)

    def accept(self):
        """Wait for a connection; its socket, and the address of the other end."""
        fd, addr = self._sock._accept()
        return _socketobject(_sock=_RealSocket(fileno=fd)), addr

    def dup(self):
        """Another name for the same socket."""
        return _socketobject(_sock=self._sock)

    def makefile(self, mode='r', bufsize=-1):
        """A file over the socket."""
        return _fileobject(self._sock, mode, bufsize)

    family = property(lambda self: self._sock.family)
    type = property(lambda self: self._sock.type)
    proto = property(lambda self: self._sock.proto)


def _meth(name):
    def method(self, *args):
        return getattr(self._sock, name)(*args)
    method.__name__ = name
    return method


for _name in ('bind', 'connect', 'connect_ex', 'fileno', 'listen', 'getpeername', 'getsockname', 'getsockopt', 'setsockopt',
              'sendall', 'setblocking', 'settimeout', 'gettimeout', 'shutdown'):
    setattr(_socketobject, _name, _meth(_name))

socket = SocketType = _socketobject


class _fileobject(object):
    """A file over a socket."""

    name = '<socket>'

    def __init__(self, sock, mode='rb', bufsize=-1, close=False):
        self._sock, self.mode = sock, mode
        self.bufsize = 8192 if bufsize < 0 else bufsize
        self.softspace = False
        self._rbuf, self._wbuf = '', []
        self._size = 0

    closed = property(lambda self: self._sock is None)

    def close(self):
        """Flush, and let the socket go."""
        if self._sock:
            self.flush()
        self._sock = None

    def __del__(self):
        try:
            self.close()
        except Exception:
            pass

    def flush(self):
        """Send what is pending."""
        if self._wbuf:
            data, self._wbuf, self._size = ''.join(self._wbuf), [], 0
            self._sock.sendall(data)

    def write(self, data):
        """Write a string."""
        data = str(data)
        if data:
            self._wbuf.append(data)
            self._size += len(data)
            if self.bufsize == 0 or self._size >= self.bufsize or self.bufsize == 1 and '\n' in data:
                self.flush()

    def writelines(self, lines):
        """Write several strings."""
        for line in lines:
            self.write(line)

    def read(self, size=-1):
        """The next size bytes, or all until the end."""
        while size < 0 or len(self._rbuf) < size:
            data = self._sock.recv(max(self.bufsize, 1))
            if not data:
                break
            self._rbuf += data
        if size < 0:
            size = len(self._rbuf)
        data, self._rbuf = self._rbuf[:size], self._rbuf[size:]
        return data

    def readline(self, size=-1):
        """The rest of the line."""
        while '\n' not in self._rbuf and (size < 0 or len(self._rbuf) < size):
            data = self._sock.recv(max(self.bufsize, 1))
            if not data:
                break
            self._rbuf += data
        at = self._rbuf.find('\n') + 1 or len(self._rbuf)
        if size >= 0:
            at = min(at, size)
        line, self._rbuf = self._rbuf[:at], self._rbuf[at:]
        return line

    def readlines(self, sizehint=0):
        """The lines until the end."""
        return list(self)

    def __iter__(self):
        return self

    def next(self):
        """The next line."""
        line = self.readline()
        if not line:
            raise StopIteration
        return line


def create_connection(address, timeout=getdefaulttimeout, source_address=None):
    """A socket that is connected with an address."""
    host, port = address
    problem = None
    for family, kind, proto, _, place in getaddrinfo(host, port, 0, SOCK_STREAM):
        sock = None
        try:
            sock = socket(family, kind, proto)
            if timeout is not getdefaulttimeout:
                sock.settimeout(timeout)
            if source_address:
                sock.bind(source_address)
            sock.connect(place)
            return sock
        except error as e:
            problem = e
            if sock is not None:
                sock.close()
    raise problem


def socketpair(family=AF_UNIX, type=SOCK_STREAM, proto=0):
    """Two sockets that are connected."""
    return tuple([socket(_sock=end) for end in _socket.socketpair(family, type, proto)])


def getfqdn(name=''):
    """The full name of a machine."""
    return gethostname() if not name or name == '0.0.0.0' else name
