"""The simplest queue: one lock, which is taken whenever a thread has found the
queue empty."""

from _thread import allocate_lock
from time import monotonic as _now


class Empty(Exception):
    """get() found nothing (in time)."""


Empty.__module__ = '_queue'


class SimpleQueue:
    """First in, first out, without bound and without task counting."""

    def __init__(self):
        self._items, self._lock, self._locked = [], allocate_lock(), False

    def put(self, item, block=True, timeout=None):
        """Add an item; never waits."""
        self._items.append(item)
        self._release()

    def _release(self):
        if self._locked:
            self._locked = False
            self._lock.release()

    def put_nowait(self, item):
        """put(), under the name that Queue has."""
        self.put(item)

    def get(self, block=True, timeout=None):
        """Take an item; wait for one if block, raise Empty otherwise."""
        end = None
        if block and timeout is not None:
            if timeout < 0:
                raise ValueError("'timeout' must be a non-negative number")
            end = _now() + timeout
        while not self._items:
            left = 0 if not block else -1 if end is None else max(end - _now(), 0)
            if not self._lock.acquire(left != 0, left if left != 0 else -1):
                if not self._items:
                    raise Empty
                break
            self._locked = True
        item = self._items.pop(0)
        self._release()  # there may be more than one item for more than one thread
        return item

    def get_nowait(self):
        """get() that never waits."""
        return self.get(False)

    def empty(self):
        """Is the queue empty, at this moment?"""
        return not self._items

    def qsize(self):
        """How many items are inside, at this moment."""
        return len(self._items)
