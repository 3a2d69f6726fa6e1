"""Waiting for devices, and the pipes between threads that wait for each other.

A pipe carries data one way and lies in memory like everything else; what is
simulated is the time on the way, and the sleep of who waits for the other end.
"""

from _hidden import bytes  #: 2.7

# Number, name and text of the errors (errno.h and strerror of Linux).
ERRORS = {}
for _line in """1 EPERM Operation not permitted
2 ENOENT No such file or directory
4 EINTR Interrupted system call
5 EIO Input/output error
9 EBADF Bad file descriptor
10 ECHILD No child processes
11 EAGAIN Resource temporarily unavailable
12 ENOMEM Cannot allocate memory
13 EACCES Permission denied
17 EEXIST File exists
20 ENOTDIR Not a directory
21 EISDIR Is a directory
22 EINVAL Invalid argument
29 ESPIPE Illegal seek
32 EPIPE Broken pipe
39 ENOTEMPTY Directory not empty
88 ENOTSOCK Socket operation on non-socket
89 EDESTADDRREQ Destination address required
95 EOPNOTSUPP Operation not supported
97 EAFNOSUPPORT Address family not supported by protocol
98 EADDRINUSE Address already in use
99 EADDRNOTAVAIL Cannot assign requested address
101 ENETUNREACH Network is unreachable
103 ECONNABORTED Software caused connection abort
104 ECONNRESET Connection reset by peer
106 EISCONN Transport endpoint is already connected
107 ENOTCONN Transport endpoint is not connected
110 ETIMEDOUT Connection timed out
111 ECONNREFUSED Connection refused
114 EALREADY Operation already in progress
115 EINPROGRESS Operation now in progress""".split('\n'):
    _number, _name, _text = _line.split(' ', 2)
    ERRORS[int(_number)] = (_name, _text)


def fail(number, *more, kind=OSError):
    raise kind(number, ERRORS[number][1], *more)


def wait(queues, ready, deadline, what, size=0, peer=0):
    """One system call that sleeps until ready, or until the deadline.

    queues: the lists that the thread's gate stands in meanwhile; ready() is the
    moment from which on it is, None if that is not known yet; deadline: in ns,
    None for none; size and peer are call's. Tells whether it is ready.
    """
    own = gate()
    called = False
    try:
        while True:
            for queue in queues:
                if own not in queue:
                    queue.append(own)
            at = ready()
            left = -1 if deadline is None else max(deadline - now(), 0)
            if called:
                if at is not None and at <= now():
                    return True
                if left == 0:
                    return False
            called = True
            if at is None:
                call(size, left, own, what, peer)
            else:
                sleep = max(at - now(), 0)
                call(size, sleep if left < 0 else min(sleep, left), None, '', peer)
            size = peer = 0
    finally:
        for queue in queues:
            if own in queue:
                queue.remove(own)


def wake(queue, delay=0, everybody=False):
    """Wake who waits first in a queue, after a delay in ns, or everybody."""
    while queue:
        own = queue.pop(0)
        deliver(own, delay)
        if not everybody and own not in SELECTING:
            break


SELECTING = []  # gates of threads that only look: they take nothing away


class Pipe:
    """Data under way from one end to the other, at most so many bytes."""

    def __init__(self, limit=212992, delay=None):
        self.items = []  # (moment of arrival, bytes or (bytes, address))
        self.size = 0
        self.limit = limit
        self.delay = network() if delay is None else delay
        self.ended = None  # moment of arrival of the end
        self.broken = False  # nobody reads any more
        self.answers = 0  # ns that another process works on what it has to read
        self.readers = []
        self.writers = []

    def readable(self):
        if self.items:
            return self.items[0][0]
        return self.ended

    def writable(self):
        if self.size < self.limit or self.broken or self.ended is not None:
            return 0
        return None

    def put(self, item, size, late=0):
        delay = self.delay + late
        self.items.append((now() + delay, item))
        self.size += size
        wake(self.readers, delay)

    def write(self, data):
        """As much of it as there is room for; how much that was."""
        data = bytes(data[:max(self.limit - self.size, 0)])
        if data:
            self.put(data, len(data))
        return len(data)

    def take(self, n, peek=False):
        """Up to n bytes of what has arrived."""
        parts = []
        moment = now()
        while n > 0 and self.items and self.items[0][0] <= moment:
            at, data = self.items[0]
            parts.append(data[:n])
            if peek:
                break
            if len(data) > n:
                self.items[0] = (at, data[n:])
            else:
                del self.items[0]
            n -= len(parts[-1])
        data = b''.join(parts)
        if not peek:
            self.size -= len(data)
            if data:
                wake(self.writers)
        if self.items or self.ended is not None:
            wake(self.readers)
        return data

    def end(self):
        """The writer is gone."""
        if self.ended is None:
            self.ended = now() + self.delay
            wake(self.readers, self.delay, True)
            wake(self.writers, 0, True)

    def drop(self):
        """The reader is gone."""
        self.broken = True
        self.items = []
        wake(self.readers, 0, True)
        wake(self.writers, 0, True)
