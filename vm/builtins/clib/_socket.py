"""Sockets of one machine: connections between the threads of the program.

There is no network outside. On port 7, where nobody in the program listens, a
process of its own answers with what it gets (RFC 862): a peer that does not
need the program's GIL.
"""

from _device import (answer as _answer, call as _call, fail as _device_fail, network as _network, now as _now, wait as _wait,
                     wake as _wake, Pipe as _Pipe)
from posix import _fds, _new_fd
from _classic import bytes_of_text as _plain, text_of_bytes as _native  #: 2.7
from _hidden import bytes  #: 2.7

AF_UNSPEC, AF_UNIX, AF_INET, AF_INET6 = 0, 1, 2, 10
SOCK_STREAM, SOCK_DGRAM, SOCK_NONBLOCK, SOCK_CLOEXEC = 1, 2, 2048, 524288
SOL_SOCKET, SO_REUSEADDR, SO_ERROR, SO_BROADCAST, SO_SNDBUF, SO_RCVBUF, SO_KEEPALIVE, SO_REUSEPORT = 1, 2, 4, 6, 7, 8, 9, 15
IPPROTO_IP, IPPROTO_TCP, IPPROTO_UDP, TCP_NODELAY = 0, 6, 17, 1
SHUT_RD, SHUT_WR, SHUT_RDWR = 0, 1, 2
SOMAXCONN = 4096
MSG_PEEK, MSG_DONTWAIT, MSG_WAITALL = 2, 64, 256
INADDR_ANY, INADDR_LOOPBACK = 0, 0x7f000001
has_ipv6 = False
_ECHO = 7


error = OSError
timeout = TimeoutError  #: 3.13
class timeout(OSError): pass  #: 3.9
class gaierror(OSError): pass
class herror(OSError): pass
class error(IOError): pass  #: 2.7
class timeout(error): pass  #: 2.7
class gaierror(error): pass  #: 2.7
class herror(error): pass  #: 2.7


for _class in (timeout, gaierror, herror):
    if _class.__module__ == '_socket':
        _class.__module__ = 'socket'
error.__module__ = 'socket'  #: 2.7

_bound = {}  # (type, host, port) or path: who listens there, or gets datagrams
_state = [40000, None]  # the port given last to who wants any; the default time-out


def _fail(number):
    _device_fail(number, kind=error)


def gethostname():
    """The name of this machine."""
    return 'playground'


def gethostbyname(name, /):
    """The number of a machine: there is only this one."""
    _call()
    return _number(name)


_names = {'localhost': '127.0.0.1', 'playground': '127.0.1.1', '': '0.0.0.0', '<broadcast>': '255.255.255.255'}


def _number(name):
    if isinstance(name, (bytes, bytearray)):
        name = name.decode()
    if name in _names:
        return _names[name]
    parts = name.split('.')
    if len(parts) == 4 and all(p.isdigit() and int(p) < 256 for p in parts):
        return name
    raise gaierror(-2, 'Name or service not known')


def getaddrinfo(host, port, family=0, type=0, proto=0, flags=0):
    """The addresses of a service."""
    _call()
    host = '127.0.0.1' if host is None else _number(host)
    kinds = [(SOCK_STREAM, IPPROTO_TCP), (SOCK_DGRAM, IPPROTO_UDP)]
    return [(AF_INET, kind, protocol, '', (host, int(port or 0))) for kind, protocol in kinds if type in (0, kind)]


def inet_aton(text, /):
    """Four bytes of a number with dots."""
    try:
        packed = bytes([int(p) for p in _number(text).split('.')])
    except gaierror:
        raise error("illegal IP address string passed to inet_aton")
    return _native(packed)  #: 2.7
    return packed


def htons(x, /):
    """Between the orders of bytes."""
    return (x & 255) << 8 | x >> 8


ntohs = htons


def getdefaulttimeout():
    """The time-out of new sockets."""
    return _state[1]


def setdefaulttimeout(timeout, /):
    """The time-out of sockets to come."""
    _state[1] = _seconds(timeout)


def _seconds(value):
    if value is None:
        return None
    value = float(value)
    if value < 0:
        raise ValueError("Timeout value out of range")
    return value


class _End(object):
    # One end of a connection, or what will become one. The sockets of the
    # program share the dict of an end, so that they can die before it does.

    _fd = -1
    _out = _in = _waiting = None
    _local = _remote = None
    _reset = False

    def __init__(self, family, type, proto):
        self.family, self.type, self.proto = family, type, proto
        self._timeout, self._options, self.readers = _state[1], {}, []

    timeout = property(lambda self: self._timeout)

    def _check(self):
        if self._fd < 0:
            _call()
            _fail(9)

    def fileno(self):
        """Its number, -1 when closed."""
        return self._fd

    def settimeout(self, timeout, /):
        """How many seconds a call may wait; None: for ever."""
        self._timeout = _seconds(timeout)
        _call()

    def gettimeout(self):
        """The time-out."""
        return self._timeout

    def setblocking(self, flag, /):
        """Wait for ever, or never."""
        self._timeout = None if flag else 0.0
        _call()

    def getblocking(self):
        """Does it wait at all?"""
        return self._timeout != 0

    def setsockopt(self, level, option, value=None, optlen=None, /):
        """Set an option: it is only remembered."""
        self._check()
        self._options[level, option] = value

    def getsockopt(self, level, option, buflen=0, /):
        """The value of an option."""
        self._check()
        return self._options.get((level, option), 0)

    # ---- addresses

    def _address(self, address, method):
        if self.family == AF_UNIX:
            return address
        if not isinstance(address, tuple):
            raise TypeError("%s(): AF_INET address must be tuple, not %s" % (method, type(address).__name__))  #: 3.9
            raise TypeError("%s(): AF_INET address must be tuple, not %s" % (method, type(address).__name__))  #: 3.13
            raise TypeError("getsockaddrarg: AF_INET address must be tuple, not " + type(address).__name__)  #: 2.7
        host, port = address
        if not isinstance(port, int):
            raise TypeError("an integer is required (got type %s)" % type(port).__name__)
        host = _number(host)
        if not 0 <= port <= 65535:
            raise OverflowError("%s(): port must be 0-65535." % method)  #: 3.9
            raise OverflowError("%s(): port must be 0-65535." % method)  #: 3.13
            raise OverflowError("getsockaddrarg: port must be 0-65535.")  #: 2.7
        return host, port

    def _key(self, address, host=None):
        if self.family == AF_UNIX:
            return self.type, address
        return self.type, host or address[0], address[1]

    def _owner(self, address):
        # Who is bound to an address.
        if self.family == AF_INET and address[0][:4] not in ('127.', '0.0.'):
            return None
        return _bound.get(self._key(address)) or (_bound.get(self._key(address, '0.0.0.0')) if self.family == AF_INET else None)

    def _claim(self):
        _bound[self._key(self._local)] = _fds[self._fd]

    def _free_port(self):
        while True:
            _state[0] += 1
            if (self.type, '127.0.0.1', _state[0]) not in _bound:
                return _state[0]

    def bind(self, address, /):
        """Take an address."""
        self._check()
        address = self._address(address, 'bind')
        _call()
        if self.family == AF_INET and address[0][:4] not in ('127.', '0.0.'):
            _fail(99)
        if self._local:
            _fail(22)
        if self.family == AF_INET and address[1] == 0:
            address = address[0], self._free_port()
        if self._owner(address) is not None:
            _fail(98)
        self._local = address
        self._claim()

    def listen(self, backlog=128, /):
        """Wait for connections."""
        self._check()
        _call()
        if self.type != SOCK_STREAM:
            _fail(95)
        if self._local is None:
            self._local = '0.0.0.0', self._free_port()
            self._claim()
        if self._waiting is None:
            self._waiting = []

    def getsockname(self):
        """Its own address."""
        self._check()
        _call()
        return self._local or (('0.0.0.0', 0) if self.family == AF_INET else '')

    def getpeername(self):
        """The address of the other end."""
        self._check()
        _call()
        if self._remote is None:
            _fail(107)
        return self._remote

    # ---- waiting

    def _wait(self, queue, ready, what, size=0, peer=0):
        # One system call, or with a time-out two: poll comes first.
        if self._timeout == 0:
            _call(size, 0, None, '', peer)
            at = ready()
            if at is None or at > _now():
                _fail(11)
            return
        deadline = None if self._timeout is None else _now() + int(self._timeout * 1000000000)
        if not _wait([queue], ready, deadline, what, size, peer):
            raise timeout('timed out')
        if deadline is not None:
            _call()  #: 3.9
            _call()  #: 3.13
            pass

    def _name(self, address):
        return '%s:%d' % address if isinstance(address, tuple) and len(address) == 2 else 'a socket'

    def readable(self):
        """The moment from which on a call finds something, None if not known."""
        if self._waiting is not None:
            return self._waiting[0][0] if self._waiting else None
        if self._in is None or self._reset:
            return 0
        return self._in.readable()

    def writable(self):
        """Likewise for sending."""
        return 0 if self._out is None else self._out.writable()

    writers = property(lambda self: self._out.writers if self._out is not None else [])

    # ---- connections

    def _accept(self):
        # The number of a new connection, and the address of the other end.
        self._check()
        if self._waiting is None:
            _call()
            _fail(22)
        while True:
            self._wait(self.readers, self.readable, 'a connection to ' + self._name(self._local))
            if self._fd < 0:
                _fail(9)
            if self._waiting:
                break
        at, peer = self._waiting.pop(0)
        if self._waiting:
            _wake(self.readers)
        peer._fd = _new_fd(peer)
        return peer._fd, peer._remote

    def _join(self, other, delay=None):
        # Lays the pipes between two ends.
        self._out, other._out = other._in, self._in = _Pipe(delay=delay), _Pipe(delay=delay)
        for end in self, other:
            end.readers = end._in.readers

    def connect(self, address, /):
        """Connect with who listens there."""
        self._check()
        address = self._address(address, 'connect')
        if self.type == SOCK_DGRAM:
            _call()
            self._remote = address
            return
        if self._out is not None:
            _call()
            _fail(106)
        if self.family == AF_INET and address[0][:4] not in ('127.', '0.0.'):
            _call()
            _fail(101)
        listener = self._owner(address)
        if listener is not None and listener._waiting is None:
            listener = None
        echoes = listener is None and self.family == AF_INET and address[1] == _ECHO
        _call(0, 0 if listener is None and not echoes else 2 * _network())
        if listener is None and not echoes:
            if self.family == AF_UNIX:
                _fail(2)
            _fail(111)
        if self._local is None and self.family == AF_INET:
            self._local = '127.0.0.1', self._free_port()
        self._remote = address if self.family == AF_UNIX else ('127.0.0.1' if address[0] == '0.0.0.0' else address[0], address[1])
        if echoes:
            self._in = _Pipe()
            self._out = _Echo(self._in)
            self.readers = self._in.readers
            return
        peer = _End(self.family, self.type, self.proto)
        self._join(peer)
        peer._local, peer._remote = self._remote, self._local or ''
        listener._waiting.append((_now(), peer))
        _wake(listener.readers)

    def connect_ex(self, address, /):
        """connect() that answers with the number of the error."""
        try:
            self.connect(address)
        except (timeout, gaierror):
            raise
        except error as e:
            return e.errno
        return 0

    def shutdown(self, how, /):
        """Say that no more is sent, or read."""
        self._check()
        _call()
        if self._out is None:
            _fail(107)
        if how != SHUT_RD:
            self._out.end()
        if how != SHUT_WR:
            self._in.ended = _now()
            _wake(self._in.readers, 0, True)

    def close(self):
        """Close it; the other end notices."""
        if self._fd >= 0:
            fd, self._fd = self._fd, -1
            end = _fds.pop(fd)
            _call()
            self._leave(end)

    def _leave(self, end=None):
        for key in [key for key, owner in _bound.items() if owner is end]:
            del _bound[key]
        for at, peer in self._waiting or ():
            peer._leave()
        if self._out is not None:
            if self._in.items:
                self._out.reset = True
            self._out.end()
            self._in.drop()
        _wake(self.readers, 0, True)

    def detach(self):
        """Give the number away."""
        fd = self._fd
        if fd >= 0:
            _fds[fd].__dict__ = dict(self.__dict__)
        self._fd = -1
        return fd

    # ---- data

    def _data(self, data, method):
        if isinstance(data, basestring):  #: 2.7
            return _plain(str(data))  #: 2.7
        if not isinstance(data, (bytes, bytearray)):
            raise TypeError("%s() argument 1 must be string or buffer, not %s" % (method, type(data).__name__))  #: 2.7
            raise TypeError("a bytes-like object is required, not '%s'" % type(data).__name__)
        return data

    def _put(self, data):
        # Once as much of it as there is room for.
        self._check()
        out = self._out
        if self.type == SOCK_DGRAM:
            return self.sendto(data, self._remote)
        if out is None:
            _call()
            _fail(32 if self.family == AF_INET else 107)
        self._wait(out.writers, out.writable, 'room to send to ' + self._name(self._remote), len(data))
        if self._fd < 0:
            _fail(9)
        if out.ended is not None or self._reset:
            _fail(32)
        if out.broken:
            if self.family == AF_UNIX:
                _fail(32)
            self._reset = True  # the other end answers that there is nobody
            return len(data)
        return out.write(data)

    def send(self, data, flags=0, /):
        """Send bytes; how many were taken."""
        data = self._data(data, 'send')
        sent = self._put(data)
        while self._timeout is None and sent < len(data):  # a system call that goes on waiting
            sent += self._put(data[sent:])
        return sent

    def sendall(self, data, flags=0, /):
        """Send bytes until all are taken."""
        data = self._data(data, 'sendall')
        sent = self._put(data)
        while sent < len(data):
            sent += self._put(data[sent:])

    def _get(self, size, flags=0):
        if size < 0:
            raise ValueError("negative buffersize in recv")
        self._check()
        if self.type == SOCK_DGRAM:
            return self._packet(size)[0]
        if self._in is None:
            _call()
            _fail(107)
        while True:
            peer, self._in.answers = self._in.answers, 0
            self._wait(self._in.readers, self.readable, 'data from ' + self._name(self._remote), size if self._in.items else 0, peer)
            if self._reset and not self._in.items:
                self._reset = False
                _fail(104)
            data = self._in.take(size, flags & MSG_PEEK)
            if data or size == 0 or self._in.ended is not None or self._fd < 0:
                if not data and getattr(self._in, 'reset', False):
                    self._in.reset = False
                    _fail(104)
                return data

    def recv(self, bufsize, flags=0, /):
        """At most so many bytes; none at the end."""
        return _native(self._get(bufsize, flags))  #: 2.7
        return self._get(bufsize, flags)

    def recv_into(self, buffer, nbytes=0, flags=0):
        """Receive into a bytearray; how many bytes."""
        data = self._get(nbytes or len(buffer), flags)
        buffer[:len(data)] = data
        return len(data)

    def recvfrom(self, bufsize, flags=0, /):
        """Bytes, and who sent them."""
        if self.type == SOCK_STREAM:
            data, address = self._get(bufsize, flags), None
        else:
            self._check()
            data, address = self._packet(bufsize)
        return _native(data), address  #: 2.7
        return data, address

    def _packet(self, size):
        while True:
            self._wait(self._in.readers, self._in.readable, 'a datagram to ' + self._name(self._local), size)
            if self._in.items and self._in.items[0][0] <= _now():
                break
        at, (data, address) = self._in.items.pop(0)
        self._in.size -= len(data)
        return data[:size], address

    def sendto(self, data, *rest):
        """Send a datagram."""
        data = self._data(data, 'sendto')
        self._check()
        _call(len(data))
        if rest[-1] is None:
            _fail(89)
        address = self._address(rest[-1], 'sendto')
        if self._local is None and self.family == AF_INET:
            self._local = '0.0.0.0', self._free_port()
            self._claim()
        owner = self._owner(address)
        if owner is not None and owner._in.size < owner._in.limit:
            sender = self._local
            if self.family == AF_INET and sender[0] == '0.0.0.0':
                sender = '127.0.0.1', sender[1]
            owner._in.put((bytes(data), sender), len(data))
        return len(data)


class socket(_End):
    """A socket."""

    def __init__(self, family=-1, type=-1, proto=-1, fileno=None):
        if fileno is not None:
            end = _fds.get(fileno)
            if not isinstance(end, _End):
                _fail(9 if end is None else 88)
            self.__dict__ = end.__dict__
            return
        _call()
        family = AF_INET if family == -1 else int(family)
        type = (SOCK_STREAM if type == -1 else int(type)) & 15
        if family not in (AF_INET, AF_UNIX):
            _fail(97)
        if type not in (SOCK_STREAM, SOCK_DGRAM):
            _fail(22)
        end = _End(family, type, 0 if proto == -1 else proto)
        if type == SOCK_DGRAM:
            end._in = _Pipe()
            end.readers = end._in.readers
        end._fd = _new_fd(end)
        self.__dict__ = end.__dict__

    def __del__(self):
        if self._fd >= 0:
            self.close()

    def __repr__(self):
        return "<socket object, fd=%d, family=%d, type=%d, proto=%d>" % (self._fd, self.family, self.type, self.proto)

class _Echo:
    # The way to a process that sends everything back. It has its turn when the
    # thread that has asked waits for the answer: on the core which that one
    # leaves, as Linux does it if one process wakes another that it waits for.

    broken, ended, reset = False, None, False

    def __init__(self, back):
        self.back, self.writers = back, []

    def writable(self):
        return 0

    def write(self, data):
        self.back.put(bytes(data), len(data), self.back.delay)
        self.back.answers = _answer()
        return len(data)

    def end(self):
        self.ended = _now()
        self.back.end()

    def drop(self):
        pass


SocketType = socket


def socketpair(family=AF_UNIX, type=SOCK_STREAM, proto=0, /):
    """Two ends that are connected."""
    _call()
    pair = [_End(int(family), int(type) & 15, proto) for _ in range(2)]
    pair[0]._join(pair[1], 0)
    for end in pair:
        end._remote = ''
        end._fd = _new_fd(end)
    return tuple([socket(fileno=end._fd) for end in pair])


def close(fd, /):
    """Close a socket by its number."""
    _fds[fd].close()
