"""Waiting for several files at once."""

from _device import now as _now, wait as _wait, SELECTING as _SELECTING
from posix import _fds

error = OSError
class error(Exception): pass  #: 2.7
if error.__module__ == 'select': error.__name__ = 'error'


def _files(items):
    pairs = []
    for item in items:
        fd = item if isinstance(item, int) or not hasattr(item, 'fileno') else item.fileno()
        if not isinstance(fd, int):
            raise TypeError("argument must be an int, or have a fileno() method.")
        if fd < 0:
            raise ValueError("file descriptor cannot be a negative integer (%d)" % fd)
        if fd not in _fds:
            raise error(9, 'Bad file descriptor')
        pairs.append((item, _fds[fd]))
    return pairs


def _earliest(moments):
    known = [at for at in moments if at is not None]
    return min(known) if known else None


def _sleep(reading, writing, timeout):
    # Waits until one of them is ready; those that are.
    def ready():
        return _earliest([f.readable() for _, f in reading] + [f.writable() for _, f in writing])
    queues = [f.readers for _, f in reading] + [f.writers for _, f in writing]
    deadline = None if timeout is None else _now() + int(timeout * 1000000000)
    queues = [_Looking(queue) for queue in queues if isinstance(queue, list)]
    _wait(queues, ready, deadline, 'a file that is ready' if queues else 'a signal')
    moment = _now()
    def is_ready(at):
        return at is not None and at <= moment
    return [x for x, f in reading if is_ready(f.readable())], [x for x, f in writing if is_ready(f.writable())]


class _Looking:
    # A queue of waiting threads, for one that only looks: it does not take the
    # place of one that would take what has come.

    def __init__(self, queue):
        self.queue = queue

    def __contains__(self, gate):
        return gate in self.queue

    def append(self, gate):
        _SELECTING.append(gate)
        self.queue.insert(0, gate)

    def remove(self, gate):
        _SELECTING.remove(gate)
        self.queue.remove(gate)


def select(rlist, wlist, xlist, timeout=None, /):
    """Wait until some are ready; three lists of those that are."""
    if timeout is not None:
        if not isinstance(timeout, (int, float)):
            raise TypeError("timeout must be a float or None")
        if timeout < 0:
            raise ValueError("timeout must be non-negative")  #: 3.9
            raise ValueError("timeout must be non-negative")  #: 3.13
            raise error(22, "Invalid argument")  #: 2.7
    reading, writing = _files(rlist), _files(wlist)
    _files(xlist)
    r, w = _sleep(reading, writing, timeout)
    return r, w, []


POLLIN, POLLPRI, POLLOUT, POLLERR, POLLHUP, POLLNVAL = 1, 2, 4, 8, 16, 32
EPOLLIN, EPOLLOUT, EPOLLERR, EPOLLHUP = 1, 4, 8, 16


class poll:
    """Files to wait for, and for what."""

    def __init__(self):
        self._masks = {}

    def register(self, fd, eventmask=7, /):
        """Add a file."""
        self._masks[fd if isinstance(fd, int) else fd.fileno()] = eventmask

    modify = register

    def unregister(self, fd, /):
        """Take a file out."""
        del self._masks[fd if isinstance(fd, int) else fd.fileno()]

    def poll(self, timeout=None, /):
        """Wait so many milliseconds; pairs of number and what is ready."""
        return self._wait(None if timeout is None or timeout < 0 else timeout / 1000.0)

    def _wait(self, seconds):
        reading = [(fd, _fds[fd]) for fd, mask in self._masks.items() if mask & POLLIN and fd in _fds]
        writing = [(fd, _fds[fd]) for fd, mask in self._masks.items() if mask & POLLOUT and fd in _fds]
        r, w = _sleep(reading, writing, seconds)
        found = {}
        for fd in r:
            found[fd] = POLLIN
        for fd in w:
            found[fd] = found.get(fd, 0) | POLLOUT
        return list(found.items())


class epoll(poll):
    """Likewise, in seconds."""

    def __init__(self, sizehint=-1, flags=0):
        poll.__init__(self)
        self.closed = False

    def poll(self, timeout=None, maxevents=-1):
        """Wait so many seconds; pairs of number and what is ready."""
        return self._wait(None if timeout is None or timeout < 0 else timeout)

    def close(self):
        """Forget all files."""
        self.closed = True

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        self.close()
