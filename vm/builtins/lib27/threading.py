"""Threads, and what they wait on, over the plain locks of thread.

The module thread knows no time-out, so waiting for a limited time is polling: a
condition tries its lock again and again and sleeps in between, longer each
time, up to a twentieth of a second. All of this is Python, re-entrant locks
too, so a switch can come anywhere inside, as in CPython 2.7.
"""

import thread
import sys as _sys
from collections import deque as _deque
from itertools import count as _counter
from time import time as _time, sleep as _sleep
from traceback import format_exc as _format_exc

__all__ = ['activeCount', 'active_count', 'Condition', 'currentThread',
           'current_thread', 'enumerate', 'Event',
           'Lock', 'RLock', 'Semaphore', 'BoundedSemaphore', 'Thread',
           'Timer', 'setprofile', 'settrace', 'local', 'stack_size']

_start_new_thread = thread.start_new_thread
_allocate_lock = thread.allocate_lock
_get_ident = thread.get_ident
ThreadError = thread.error
stack_size = thread.stack_size
local = thread._local

_VERBOSE = False

_profile_hook = None
_trace_hook = None


def setprofile(func):
    """Remember a profile function for the threads started from now on."""
    global _profile_hook
    _profile_hook = func


def settrace(func):
    """Remember a trace function for the threads started from now on."""
    global _trace_hook
    _trace_hook = func


class _Verbose(object):

    def __init__(self, verbose=None):
        pass

    def _note(self, *args):
        pass


Lock = _allocate_lock


def RLock(*args, **kwargs):
    """A lock that its owner may take again; it counts how often."""
    return _RLock(*args, **kwargs)


class _RLock(_Verbose):

    def __init__(self, verbose=None):
        _Verbose.__init__(self, verbose)
        self.__block = _allocate_lock()
        self.__owner = None
        self.__count = 0

    def __repr__(self):
        owner = self.__owner
        try:
            owner = _active[owner].name
        except KeyError:
            pass
        return "<%s owner=%r count=%d>" % (self.__class__.__name__, owner, self.__count)

    def acquire(self, blocking=1):
        """Take the lock, once more if it is the caller's already."""
        me = _get_ident()
        if self.__owner == me:
            self.__count = self.__count + 1
            return 1
        got = self.__block.acquire(blocking)
        if got:
            self.__owner = me
            self.__count = 1
        return got

    __enter__ = acquire

    def release(self):
        """Give back what one acquire took."""
        if self.__owner != _get_ident():
            raise RuntimeError("cannot release un-acquired lock")
        self.__count = count = self.__count - 1
        if not count:
            self.__owner = None
            self.__block.release()

    def __exit__(self, kind, value, traceback):
        self.release()

    # What Condition needs: give up whatever the count, take back with it.

    def _acquire_restore(self, state):
        count, owner = state
        self.__block.acquire()
        self.__count = count
        self.__owner = owner

    def _release_save(self):
        state = self.__count, self.__owner
        self.__count = 0
        self.__owner = None
        self.__block.release()
        return state

    def _is_owned(self):
        return self.__owner == _get_ident()


def Condition(*args, **kwargs):
    """A lock, and a queue of threads that wait for news about what it guards."""
    return _Condition(*args, **kwargs)


class _Condition(_Verbose):

    def __init__(self, lock=None, verbose=None):
        _Verbose.__init__(self, verbose)
        if lock is None:
            lock = RLock()
        self.__lock = lock
        self.acquire = lock.acquire
        self.release = lock.release
        for name in ('_release_save', '_acquire_restore', '_is_owned'):
            if hasattr(lock, name):
                setattr(self, name, getattr(lock, name))
        self.__waiters = []

    def __enter__(self):
        return self.__lock.__enter__()

    def __exit__(self, *args):
        return self.__lock.__exit__(*args)

    def __repr__(self):
        return "<Condition(%s, %d)>" % (self.__lock, len(self.__waiters))

    def _release_save(self):
        self.__lock.release()

    def _acquire_restore(self, state):
        self.__lock.acquire()

    def _is_owned(self):
        # For a plain lock "owned" can only mean "held by somebody".
        if self.__lock.acquire(0):
            self.__lock.release()
            return False
        return True

    def wait(self, timeout=None):
        """Give up the lock, sleep until notified or timed out, take it again."""
        if not self._is_owned():
            raise RuntimeError("cannot wait on un-acquired lock")
        waiter = _allocate_lock()
        waiter.acquire()
        self.__waiters.append(waiter)
        saved = self._release_save()
        try:
            if timeout is None:
                waiter.acquire()
            else:
                deadline = _time() + timeout
                delay = 0.0005
                while True:
                    notified = waiter.acquire(0)
                    if notified:
                        break
                    left = deadline - _time()
                    if left <= 0:
                        break
                    delay = min(delay * 2, left, .05)
                    _sleep(delay)
                if not notified:
                    try:
                        self.__waiters.remove(waiter)
                    except ValueError:
                        pass
        finally:
            self._acquire_restore(saved)

    def notify(self, n=1):
        """Wake up to n waiters; each still has to get the lock back."""
        if not self._is_owned():
            raise RuntimeError("cannot notify on un-acquired lock")
        woken = self.__waiters[:n]
        for waiter in woken:
            waiter.release()
            try:
                self.__waiters.remove(waiter)
            except ValueError:
                pass

    def notifyAll(self):
        """Wake every waiter."""
        self.notify(len(self.__waiters))

    notify_all = notifyAll


def Semaphore(*args, **kwargs):
    """A counter that never drops below zero: acquire waits instead."""
    return _Semaphore(*args, **kwargs)


class _Semaphore(_Verbose):

    def __init__(self, value=1, verbose=None):
        if value < 0:
            raise ValueError("semaphore initial value must be >= 0")
        _Verbose.__init__(self, verbose)
        self.__cond = Condition(Lock())
        self.__value = value

    def acquire(self, blocking=1):
        """Take one; False if that could not be done."""
        taken = False
        with self.__cond:
            while self.__value == 0:
                if not blocking:
                    break
                self.__cond.wait()
            else:
                self.__value = self.__value - 1
                taken = True
        return taken

    __enter__ = acquire

    def release(self):
        """Give one back and wake a waiter."""
        with self.__cond:
            self.__value = self.__value + 1
            self.__cond.notify()

    def __exit__(self, kind, value, traceback):
        self.release()


def BoundedSemaphore(*args, **kwargs):
    """A semaphore that refuses to grow past its first value."""
    return _BoundedSemaphore(*args, **kwargs)


class _BoundedSemaphore(_Semaphore):

    def __init__(self, value=1, verbose=None):
        _Semaphore.__init__(self, value, verbose)
        self._initial_value = value

    def release(self):
        """Give one back; ValueError if that is more than were taken."""
        with self._Semaphore__cond:
            if self._Semaphore__value >= self._initial_value:
                raise ValueError("Semaphore released too many times")
            self._Semaphore__value += 1
            self._Semaphore__cond.notify()


def Event(*args, **kwargs):
    """A flag that threads can wait for."""
    return _Event(*args, **kwargs)


class _Event(_Verbose):

    def __init__(self, verbose=None):
        _Verbose.__init__(self, verbose)
        self.__cond = Condition(Lock())
        self.__flag = False

    def isSet(self):
        """Is the flag up?"""
        return self.__flag

    is_set = isSet

    def set(self):
        """Raise the flag and wake every waiter."""
        with self.__cond:
            self.__flag = True
            self.__cond.notify_all()

    def clear(self):
        """Lower the flag."""
        with self.__cond:
            self.__flag = False

    def wait(self, timeout=None):
        """Wait until the flag is up; the result is whether it is."""
        with self.__cond:
            if not self.__flag:
                self.__cond.wait(timeout)
            return self.__flag


_numbers = _counter().next
_numbers()  # the main thread took the first one


def _newname(template="Thread-%d"):
    return template % _numbers()


_active_limbo_lock = _allocate_lock()
_active = {}  # ident -> Thread that has been started
_limbo = {}   # Thread -> itself, between start() and its first instruction


class Thread(_Verbose):
    """A function that runs beside the others."""

    __initialized = False
    __exc_clear = _sys.exc_clear

    def __init__(self, group=None, target=None, name=None,
                 args=(), kwargs=None, verbose=None):
        assert group is None, "group argument must be None for now"
        _Verbose.__init__(self, verbose)
        if kwargs is None:
            kwargs = {}
        self.__target = target
        self.__name = str(name or _newname())
        self.__args = args
        self.__kwargs = kwargs
        self.__daemonic = self._set_daemon()
        self.__ident = None
        self.__started = Event()
        self.__stopped = False
        self.__block = Condition(Lock())
        self.__initialized = True

    def _set_daemon(self):
        return current_thread().daemon

    def __repr__(self):
        assert self.__initialized, "Thread.__init__() was not called"
        status = "initial"
        if self.__started.is_set():
            status = "started"
        if self.__stopped:
            status = "stopped"
        if self.__daemonic:
            status += " daemon"
        if self.__ident is not None:
            status += " %s" % self.__ident
        return "<%s(%s, %s)>" % (self.__class__.__name__, self.__name, status)

    def start(self):
        """Let the thread run; returns when it has begun."""
        if not self.__initialized:
            raise RuntimeError("thread.__init__() not called")
        if self.__started.is_set():
            raise RuntimeError("threads can only be started once")
        with _active_limbo_lock:
            _limbo[self] = self
        try:
            _start_new_thread(self.__bootstrap, ())
        except Exception:
            with _active_limbo_lock:
                del _limbo[self]
            raise
        self.__started.wait()

    def run(self):
        """What the thread does; call the target unless overridden."""
        try:
            if self.__target:
                self.__target(*self.__args, **self.__kwargs)
        finally:
            # A target that refers to its thread would be a reference cycle.
            del self.__target, self.__args, self.__kwargs

    def __bootstrap(self):
        self.__bootstrap_inner()

    def _set_ident(self):
        self.__ident = _get_ident()

    def __bootstrap_inner(self):
        try:
            self._set_ident()
            self.__started.set()
            with _active_limbo_lock:
                _active[self.__ident] = self
                del _limbo[self]
            if _trace_hook:
                _sys.settrace(_trace_hook)
            if _profile_hook:
                _sys.setprofile(_profile_hook)
            try:
                self.run()
            except SystemExit:
                pass
            except:
                _sys.stderr.write("Exception in thread %s:\n%s\n" % (self.name, _format_exc()))
            finally:
                self.__exc_clear()
        finally:
            with _active_limbo_lock:
                self.__stop()
                try:
                    del _active[_get_ident()]
                except:
                    pass

    def __stop(self):
        self.__block.acquire()
        self.__stopped = True
        self.__block.notify_all()
        self.__block.release()

    def join(self, timeout=None):
        """Wait until the thread has ended, or the time is up."""
        if not self.__initialized:
            raise RuntimeError("Thread.__init__() not called")
        if not self.__started.is_set():
            raise RuntimeError("cannot join thread before it is started")
        if self is current_thread():
            raise RuntimeError("cannot join current thread")
        self.__block.acquire()
        try:
            if timeout is None:
                while not self.__stopped:
                    self.__block.wait()
            else:
                deadline = _time() + timeout
                while not self.__stopped:
                    left = deadline - _time()
                    if left <= 0:
                        break
                    self.__block.wait(left)
        finally:
            self.__block.release()

    @property
    def name(self):
        """The thread's name, for people only."""
        assert self.__initialized, "Thread.__init__() not called"
        return self.__name

    @name.setter
    def name(self, name):
        assert self.__initialized, "Thread.__init__() not called"
        self.__name = str(name)

    @property
    def ident(self):
        """The thread's number; None before it has begun."""
        assert self.__initialized, "Thread.__init__() not called"
        return self.__ident

    def isAlive(self):
        """Has the thread begun and not ended?"""
        assert self.__initialized, "Thread.__init__() not called"
        return self.__started.is_set() and not self.__stopped

    is_alive = isAlive

    @property
    def daemon(self):
        """May the program end while this thread runs?"""
        assert self.__initialized, "Thread.__init__() not called"
        return self.__daemonic

    @daemon.setter
    def daemon(self, daemonic):
        if not self.__initialized:
            raise RuntimeError("Thread.__init__() not called")
        if self.__started.is_set():
            raise RuntimeError("cannot set daemon status of active thread")
        self.__daemonic = daemonic

    def isDaemon(self):
        return self.daemon

    def setDaemon(self, daemonic):
        self.daemon = daemonic

    def getName(self):
        return self.name

    def setName(self, name):
        self.name = name


def Timer(*args, **kwargs):
    """Calls a function after a while, unless cancelled before."""
    return _Timer(*args, **kwargs)


class _Timer(Thread):

    def __init__(self, interval, function, args=[], kwargs={}):
        Thread.__init__(self)
        self.interval = interval
        self.function = function
        self.args = args
        self.kwargs = kwargs
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
        Thread.__init__(self, name="MainThread")
        self._Thread__started.set()
        self._set_ident()
        with _active_limbo_lock:
            _active[_get_ident()] = self

    def _set_daemon(self):
        return False

    def _exitfunc(self):
        self._Thread__stop()
        t = _some_thread()
        while t:
            t.join()
            t = _some_thread()


def _some_thread():
    # A thread for which the end of the program has to wait.
    for t in enumerate():
        if not t.daemon and t.is_alive():
            return t
    return None


class _DummyThread(Thread):
    """Stands for a thread that was started through thread directly."""

    def __init__(self):
        Thread.__init__(self, name=_newname("Dummy-%d"))
        del self._Thread__block
        self._Thread__started.set()
        self._set_ident()
        with _active_limbo_lock:
            _active[_get_ident()] = self

    def _set_daemon(self):
        return True

    def join(self, timeout=None):
        assert False, "cannot join a dummy thread"


def currentThread():
    """The Thread that runs this call."""
    try:
        return _active[_get_ident()]
    except KeyError:
        return _DummyThread()


current_thread = currentThread


def activeCount():
    """How many threads are alive."""
    with _active_limbo_lock:
        return len(_active) + len(_limbo)


active_count = activeCount


def enumerate():
    """The threads that are alive."""
    with _active_limbo_lock:
        return _active.values() + _limbo.values()


# Called when the main thread has run off its end: waits for the others.
_shutdown = _MainThread()._exitfunc
