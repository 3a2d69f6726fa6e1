"""Queues between threads: one lock, three conditions that share it."""

import threading
from collections import deque
from heapq import heappush, heappop
from time import monotonic as _now
from _queue import Empty, SimpleQueue

__all__ = ['Empty', 'Full', 'Queue', 'PriorityQueue', 'LifoQueue',
           'SimpleQueue']


class Full(Exception):
    """put() found no room (in time)."""


class ShutDown(Exception):  #: 3.13
    """The queue was shut down."""  #: 3.13


__all__.append('ShutDown')  #: 3.13


class Queue:
    """First in, first out; at most maxsize items if maxsize > 0."""

    def __init__(self, maxsize=0):
        self.maxsize = maxsize
        self._init(maxsize)
        self.mutex = threading.Lock()
        self.not_empty = threading.Condition(self.mutex)
        self.not_full = threading.Condition(self.mutex)
        self.all_tasks_done = threading.Condition(self.mutex)
        self.unfinished_tasks = 0
        self.is_shutdown = False  #: 3.13

    # What the other orders override; always called with the mutex held.
    def _init(self, maxsize):
        self.queue = deque()

    def _qsize(self):
        return len(self.queue)

    def _put(self, item):
        self.queue.append(item)

    def _get(self):
        return self.queue.popleft()

    def task_done(self):
        """One item that was taken has been dealt with."""
        with self.all_tasks_done:
            unfinished = self.unfinished_tasks - 1
            if unfinished <= 0:
                if unfinished < 0:
                    raise ValueError('task_done() called too many times')
                self.all_tasks_done.notify_all()
            self.unfinished_tasks = unfinished

    def join(self):
        """Wait until every item that was put has been dealt with."""
        with self.all_tasks_done:
            while self.unfinished_tasks:
                self.all_tasks_done.wait()

    def qsize(self):
        """How many items are inside, at this moment."""
        with self.mutex:
            return self._qsize()

    def empty(self):
        """Is the queue empty, at this moment?"""
        with self.mutex:
            return not self._qsize()

    def full(self):
        """Is the queue full, at this moment?"""
        with self.mutex:
            return 0 < self.maxsize <= self._qsize()

    def put(self, item, block=True, timeout=None):
        """Add an item; wait for room if block, raise Full otherwise."""
        with self.not_full:
            if self.is_shutdown:  #: 3.13
                raise ShutDown  #: 3.13
            if self.maxsize > 0:
                if not block:
                    if self._qsize() >= self.maxsize:
                        raise Full
                elif timeout is None:
                    while self._qsize() >= self.maxsize:
                        self.not_full.wait()
                        if self.is_shutdown:  #: 3.13
                            raise ShutDown  #: 3.13
                elif timeout < 0:
                    raise ValueError("'timeout' must be a non-negative number")
                else:
                    deadline = _now() + timeout
                    while self._qsize() >= self.maxsize:
                        left = deadline - _now()
                        if left <= 0.0:
                            raise Full
                        self.not_full.wait(left)
                        if self.is_shutdown:  #: 3.13
                            raise ShutDown  #: 3.13
            self._put(item)
            self.unfinished_tasks += 1
            self.not_empty.notify()

    def get(self, block=True, timeout=None):
        """Take an item; wait for one if block, raise Empty otherwise."""
        with self.not_empty:
            if self.is_shutdown and not self._qsize():  #: 3.13
                raise ShutDown  #: 3.13
            if not block:
                if not self._qsize():
                    raise Empty
            elif timeout is None:
                while not self._qsize():
                    self.not_empty.wait()
                    if self.is_shutdown and not self._qsize():  #: 3.13
                        raise ShutDown  #: 3.13
            elif timeout < 0:
                raise ValueError("'timeout' must be a non-negative number")
            else:
                deadline = _now() + timeout
                while not self._qsize():
                    left = deadline - _now()
                    if left <= 0.0:
                        raise Empty
                    self.not_empty.wait(left)
                    if self.is_shutdown and not self._qsize():  #: 3.13
                        raise ShutDown  #: 3.13
            item = self._get()
            self.not_full.notify()
            return item

    def shutdown(self, immediate=False):  #: 3.13
        """Let nobody put any more, nor get (at once, or when it is empty)."""  #: 3.13
        with self.mutex:  #: 3.13
            self.is_shutdown = True  #: 3.13
            if immediate:  #: 3.13
                while self._qsize():  #: 3.13
                    self._get()  #: 3.13
                    if self.unfinished_tasks > 0:  #: 3.13
                        self.unfinished_tasks -= 1  #: 3.13
                self.all_tasks_done.notify_all()  #: 3.13
            self.not_empty.notify_all()  #: 3.13
            self.not_full.notify_all()  #: 3.13

    def put_nowait(self, item):
        """put() that never waits."""
        return self.put(item, block=False)

    def get_nowait(self):
        """get() that never waits."""
        return self.get(block=False)


class PriorityQueue(Queue):
    """Smallest item first."""

    def _init(self, maxsize):
        self.queue = []

    def _put(self, item):
        heappush(self.queue, item)

    def _get(self):
        return heappop(self.queue)


class LifoQueue(Queue):
    """Last in, first out."""

    def _init(self, maxsize):
        self.queue = []

    def _put(self, item):
        self.queue.append(item)

    def _get(self):
        return self.queue.pop()
