"""Threads, and what they wait on, over the plain locks of _thread.

Every blocking operation of this module ends in one acquire of a plain lock, as
in CPython 3.9: a condition is a lock plus a queue of one locked lock per
waiter, an event and a semaphore are conditions around a value, and joining a
thread is taking the lock that its thread state gives back when it is gone. So
the places where a switch can come, inside these functions too, are real ones.
"""

import _thread
import sys as _sys
from _thread import get_ident, get_native_id, TIMEOUT_MAX
from collections import deque as _deque
from itertools import count as _count
from time import monotonic as _now

__all__ = ['get_ident', 'active_count', 'Condition', 'current_thread',
           'enumerate', 'main_thread', 'TIMEOUT_MAX', 'Event', 'Lock', 'RLock',
           'Semaphore', 'BoundedSemaphore', 'Thread', 'Barrier',
           'BrokenBarrierError', 'Timer', 'ThreadError', 'setprofile',
           'settrace', 'local', 'stack_size', 'excepthook', 'ExceptHookArgs',
           'get_native_id']

Lock = _new_lock = _thread.allocate_lock
ThreadError = _thread.error
ExceptHookArgs = _thread._ExceptHookArgs
excepthook = _thread._excepthook
local = _thread._local
stack_size = _thread.stack_size

_trace_hook = None
_profile_hook = None


def setprofile(func):
    """Remember a profile function for the threads started from now on."""
    global _profile_hook
    _profile_hook = func


def settrace(func):
    """Remember a trace function for the threads started from now on."""
    global _trace_hook
    _trace_hook = func


def RLock(*args, **kwargs):
    """A lock that its owner may take again; it counts how often."""
    return _thread.RLock(*args, **kwargs)


class Condition:
    """A lock, and a queue of threads that wait for news about what it guards."""

    def __init__(self, lock=None):
        if lock is None:
            lock = RLock()
        self._lock = lock
        self.acquire = lock.acquire
        self.release = lock.release
        # A re-entrant lock knows how to be given up whatever its count.
        for name in ('_release_save', '_acquire_restore', '_is_owned'):
            if hasattr(lock, name):
                setattr(self, name, getattr(lock, name))
        self._waiters = _deque()

    def __enter__(self):
        return self._lock.__enter__()

    def __exit__(self, *exc):
        return self._lock.__exit__(*exc)

    def __repr__(self):
        return "<Condition(%s, %d)>" % (self._lock, len(self._waiters))

    def _release_save(self):
        self._lock.release()

    def _acquire_restore(self, saved):
        self._lock.acquire()

    def _is_owned(self):
        # For a plain lock "owned" can only mean "held by somebody".
        if self._lock.acquire(False):
            self._lock.release()
            return False
        return True

    def wait(self, timeout=None):
        """Give up the lock, sleep until notified or timed out, take it again."""
        if not self._is_owned():
            raise RuntimeError("cannot wait on un-acquired lock")
        waiter = _new_lock()
        waiter.acquire()
        self._waiters.append(waiter)
        saved = self._release_save()
        notified = False
        try:
            if timeout is None:
                waiter.acquire()
                notified = True
            elif timeout > 0:
                notified = waiter.acquire(True, timeout)
            else:
                notified = waiter.acquire(False)
            return notified
        finally:
            self._acquire_restore(saved)
            if not notified:
                try:
                    self._waiters.remove(waiter)
                except ValueError:
                    pass

    def wait_for(self, predicate, timeout=None):
        """Wait until predicate() is true; its last value is the result."""
        deadline = None
        left = timeout
        value = predicate()
        while not value:
            if left is not None:
                if deadline is None:
                    deadline = _now() + left
                else:
                    left = deadline - _now()
                    if left <= 0:
                        break
            self.wait(left)
            value = predicate()
        return value

    def notify(self, n=1):
        """Wake up to n waiters; each still has to get the lock back."""
        if not self._is_owned():
            raise RuntimeError("cannot notify on un-acquired lock")
        woken = list(self._waiters)[:n]
        for waiter in woken:
            waiter.release()
            try:
                self._waiters.remove(waiter)
            except ValueError:
                pass

    def notify_all(self):
        """Wake every waiter."""
        self.notify(len(self._waiters))

    notifyAll = notify_all


class Semaphore:
    """A counter that never drops below zero: acquire waits instead."""

    def __init__(self, value=1):
        if value < 0:
            raise ValueError("semaphore initial value must be >= 0")
        self._cond = Condition(Lock())
        self._value = value

    def acquire(self, blocking=True, timeout=None):
        """Take one; False if that could not be done (in time)."""
        if not blocking and timeout is not None:
            raise ValueError("can't specify timeout for non-blocking acquire")
        taken = False
        deadline = None
        with self._cond:
            while self._value == 0:
                if not blocking:
                    break
                if timeout is not None:
                    if deadline is None:
                        deadline = _now() + timeout
                    else:
                        timeout = deadline - _now()
                        if timeout <= 0:
                            break
                self._cond.wait(timeout)
            else:
                self._value -= 1
                taken = True
        return taken

    __enter__ = acquire

    def release(self, n=1):
        """Give n back and wake as many waiters."""
        if n < 1:
            raise ValueError('n must be one or more')
        with self._cond:
            self._value += n
            for _ in range(n):
                self._cond.notify()

    def __exit__(self, kind, value, traceback):
        self.release()


class BoundedSemaphore(Semaphore):
    """A semaphore that refuses to grow past its first value."""

    def __init__(self, value=1):
        Semaphore.__init__(self, value)
        self._initial_value = value

    def release(self, n=1):
        """Give n back; ValueError if that is more than were taken."""
        if n < 1:
            raise ValueError('n must be one or more')
        with self._cond:
            if self._value + n > self._initial_value:
                raise ValueError("Semaphore released too many times")
            self._value += n
            for _ in range(n):
                self._cond.notify()


class Event:
    """A flag that threads can wait for."""

    def __init__(self):
        self._cond = Condition(Lock())
        self._flag = False

    def is_set(self):
        """Is the flag up?"""
        return self._flag

    isSet = is_set

    def set(self):
        """Raise the flag and wake every waiter."""
        with self._cond:
            self._flag = True
            self._cond.notify_all()

    def clear(self):
        """Lower the flag."""
        with self._cond:
            self._flag = False

    def wait(self, timeout=None):
        """Wait until the flag is up; False if the time ran out first."""
        with self._cond:
            seen = self._flag
            if not seen:
                seen = self._cond.wait(timeout)
            return seen


class BrokenBarrierError(RuntimeError):
    """The barrier was reset, aborted, or somebody's wait timed out."""


_FILLING, _DRAINING, _RESETTING, _BROKEN = 0, 1, -1, -2


class Barrier:
    """A meeting point: nobody goes on before `parties` threads are there."""

    def __init__(self, parties, action=None, timeout=None):
        self._cond = Condition(Lock())
        self._action = action
        self._timeout = timeout
        self._parties = parties
        self._state = _FILLING
        self._count = 0

    def wait(self, timeout=None):
        """Wait for the others; the result is this thread's arrival number."""
        if timeout is None:
            timeout = self._timeout
        with self._cond:
            self._enter()
            index = self._count
            self._count += 1
            try:
                if index + 1 == self._parties:
                    self._open()
                else:
                    self._wait(timeout)
                return index
            finally:
                self._count -= 1
                self._exit()

    def _enter(self):
        while self._state in (_RESETTING, _DRAINING):
            self._cond.wait()
        if self._state < 0:
            raise BrokenBarrierError
        assert self._state == _FILLING

    def _open(self):
        try:
            if self._action:
                self._action()
            self._state = _DRAINING
            self._cond.notify_all()
        except:
            self._break()
            raise

    def _wait(self, timeout):
        if not self._cond.wait_for(lambda: self._state != _FILLING, timeout):
            self._break()
            raise BrokenBarrierError
        if self._state < 0:
            raise BrokenBarrierError
        assert self._state == _DRAINING

    def _exit(self):
        if self._count == 0 and self._state in (_RESETTING, _DRAINING):
            self._state = _FILLING
            self._cond.notify_all()

    def _break(self):
        self._state = _BROKEN
        self._cond.notify_all()

    def reset(self):
        """Back to empty; threads that wait get BrokenBarrierError."""
        with self._cond:
            if self._count > 0:
                if self._state in (_FILLING, _BROKEN):
                    self._state = _RESETTING
            else:
                self._state = _FILLING
            self._cond.notify_all()

    def abort(self):
        """Break the barrier for everybody."""
        with self._cond:
            self._break()

    @property
    def parties(self):
        """How many threads make the barrier open."""
        return self._parties

    @property
    def n_waiting(self):
        """How many are waiting now."""
        return self._count if self._state == _FILLING else 0

    @property
    def broken(self):
        """Is the barrier broken?"""
        return self._state == _BROKEN


_at_exit = []


def _register_atexit(func, *args, **kwargs):
    # For pools: called when the main thread has run off its end, last first.
    _at_exit.append(lambda: func(*args, **kwargs))


_numbers = _count().__next__
_numbers()  # the main thread took the first one


def _new_name(template="Thread-%d"):
    return template % _numbers()


_active_lock = _new_lock()
_active = {}    # ident -> Thread that has been started
_starting = {}  # Thread -> itself, between start() and its first instruction
_end_locks = set()  # thread state locks of non-daemon threads, for _shutdown
_end_locks_lock = _new_lock()


class Thread:
    """A function that runs beside the others."""

    _initialized = False

    def __init__(self, group=None, target=None, name=None, args=(),
                 kwargs=None, *, daemon=None):
        assert group is None, "group argument must be None for now"
        if kwargs is None:
            kwargs = {}
        self._target = target
        self._name = str(name or _new_name())
        self._args = args
        self._kwargs = kwargs
        if daemon is not None:
            self._daemonic = daemon
        else:
            self._daemonic = current_thread().daemon
        self._ident = None
        self._native_id = None
        self._tstate_lock = None
        self._started = Event()
        self._is_stopped = False
        self._initialized = True

    def __repr__(self):
        assert self._initialized, "Thread.__init__() was not called"
        status = "initial"
        if self._started.is_set():
            status = "started"
        self.is_alive()  # notices an end that nobody has joined yet
        if self._is_stopped:
            status = "stopped"
        if self._daemonic:
            status += " daemon"
        if self._ident is not None:
            status += " %s" % self._ident
        return "<%s(%s, %s)>" % (self.__class__.__name__, self._name, status)

    def start(self):
        """Let the thread run; returns when it has begun."""
        if not self._initialized:
            raise RuntimeError("thread.__init__() not called")
        if self._started.is_set():
            raise RuntimeError("threads can only be started once")
        with _active_lock:
            _starting[self] = self
        try:
            _thread.start_new_thread(self._bootstrap, ())
        except Exception:
            with _active_lock:
                del _starting[self]
            raise
        self._started.wait()

    def run(self):
        """What the thread does; call the target unless overridden."""
        try:
            if self._target:
                self._target(*self._args, **self._kwargs)
        finally:
            # A target that refers to its thread would be a reference cycle.
            del self._target, self._args, self._kwargs

    def _bootstrap(self):
        self._ident = get_ident()
        self._set_tstate_lock()
        self._native_id = get_native_id()
        self._started.set()
        with _active_lock:
            _active[self._ident] = self
            del _starting[self]
        if _trace_hook:
            _sys.settrace(_trace_hook)
        if _profile_hook:
            _sys.setprofile(_profile_hook)
        try:
            self.run()
        except:
            _report_uncaught(self)
        finally:
            with _active_lock:
                _active.pop(self._ident, None)

    def _set_tstate_lock(self):
        self._tstate_lock = _thread._set_sentinel()
        self._tstate_lock.acquire()
        if not self.daemon:
            with _end_locks_lock:
                _end_locks.add(self._tstate_lock)

    def _stop(self):
        assert not self._tstate_lock.locked()
        if not self.daemon:
            with _end_locks_lock:
                _end_locks.discard(self._tstate_lock)
        self._is_stopped = True
        self._tstate_lock = None

    def join(self, timeout=None):
        """Wait until the thread has ended, or the time is up."""
        if not self._initialized:
            raise RuntimeError("Thread.__init__() not called")
        if not self._started.is_set():
            raise RuntimeError("cannot join thread before it is started")
        if self is current_thread():
            raise RuntimeError("cannot join current thread")
        if timeout is None:
            self._wait_for_tstate_lock()
        else:
            self._wait_for_tstate_lock(timeout=max(timeout, 0))

    def _wait_for_tstate_lock(self, block=True, timeout=-1):
        lock = self._tstate_lock
        if lock is None:
            assert self._is_stopped
        else:
            try:
                if lock.acquire(block, timeout):
                    lock.release()
                    self._stop()
            except:
                # Whoever holds the lock: after Ctrl-C the thread counts as
                # stopped, even if it runs on (bpo-45274).
                if lock.locked():
                    lock.release()
                    self._stop()
                raise

    @property
    def name(self):
        """The thread's name, for people only."""
        assert self._initialized, "Thread.__init__() not called"
        return self._name

    @name.setter
    def name(self, name):
        assert self._initialized, "Thread.__init__() not called"
        self._name = str(name)

    @property
    def ident(self):
        """The thread's number; None before it has begun."""
        assert self._initialized, "Thread.__init__() not called"
        return self._ident

    @property
    def native_id(self):
        """The operating system's number of the thread."""
        assert self._initialized, "Thread.__init__() not called"
        return self._native_id

    def is_alive(self):
        """Has the thread begun and not ended?"""
        assert self._initialized, "Thread.__init__() not called"
        if self._is_stopped or not self._started.is_set():
            return False
        self._wait_for_tstate_lock(False)
        return not self._is_stopped

    @property
    def daemon(self):
        """May the program end while this thread runs?"""
        assert self._initialized, "Thread.__init__() not called"
        return self._daemonic

    @daemon.setter
    def daemon(self, daemonic):
        if not self._initialized:
            raise RuntimeError("Thread.__init__() not called")
        if self._started.is_set():
            raise RuntimeError("cannot set daemon status of active thread")
        self._daemonic = daemonic

    def isDaemon(self):
        return self.daemon

    def setDaemon(self, daemonic):
        self.daemon = daemonic

    def getName(self):
        return self.name

    def setName(self, name):
        self.name = name


def _report_uncaught(thread):
    kind, value, traceback = _sys.exc_info()
    try:
        excepthook(ExceptHookArgs([kind, value, traceback, thread]))
    finally:
        # The traceback refers to this frame: leave no cycle behind.
        kind = value = traceback = thread = None


class Timer(Thread):
    """Calls a function after a while, unless cancelled before."""

    def __init__(self, interval, function, args=None, kwargs=None):
        Thread.__init__(self)
        self.interval = interval
        self.function = function
        self.args = args if args is not None else []
        self.kwargs = kwargs if kwargs is not None else {}
        self.finished = Event()

    def cancel(self):
        """Stop the timer if it has not fired."""
        self.finished.set()

    def run(self):
        self.finished.wait(self.interval)
        if not self.finished.is_set():
            self.function(*self.args, **self.kwargs)
        self.finished.set()


class _MainThread(Thread):
    """The thread that runs the program's first line."""

    def __init__(self):
        Thread.__init__(self, name="MainThread", daemon=False)
        self._set_tstate_lock()
        # _shutdown does not wait for the thread that it runs in.
        _end_locks.discard(self._tstate_lock)
        self._adopt()

    def _adopt(self):
        self._started.set()
        self._ident = get_ident()
        self._native_id = get_native_id()
        with _active_lock:
            _active[self._ident] = self


class _DummyThread(Thread):
    """Stands for a thread that was started through _thread directly."""

    def __init__(self):
        Thread.__init__(self, name=_new_name("Dummy-%d"), daemon=True)
        _MainThread._adopt(self)

    def _stop(self):
        pass

    def is_alive(self):
        assert not self._is_stopped and self._started.is_set()
        return True

    def join(self, timeout=None):
        assert False, "cannot join a dummy thread"


def current_thread():
    """The Thread that runs this call."""
    try:
        return _active[get_ident()]
    except KeyError:
        return _DummyThread()


def active_count():
    """How many threads are alive."""
    with _active_lock:
        return len(_active) + len(_starting)


def enumerate():
    """The threads that are alive."""
    with _active_lock:
        return list(_active.values()) + list(_starting.values())


def main_thread():
    """The thread that runs the program's first line."""
    return _main_thread


currentThread = current_thread
activeCount = active_count

_main_thread = _MainThread()


def _shutdown():
    """Called when the main thread has run off its end: wait for the others."""
    if _main_thread._is_stopped:
        return
    _main_thread._tstate_lock.release()
    _main_thread._stop()
    while _at_exit:
        _at_exit.pop()()
    while True:
        with _end_locks_lock:
            locks = list(_end_locks)
            _end_locks.clear()
        if not locks:
            break
        for lock in locks:
            lock.acquire()
            lock.release()
