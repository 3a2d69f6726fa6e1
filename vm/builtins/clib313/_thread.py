# Continues clib/_thread.py at: its end
# What 3.13 adds: threads that can be joined without a lock of threading's own.
# A handle has a lock that the end of its thread gives back; whoever is the first
# to have waited for it also joins the thread of the operating system.

_waited = []  # handles of the threads that the end of the program waits for


class _ThreadHandle:

    def __init__(self):
        self._lock = None
        self._done = False
        self.ident = None

    def is_done(self):
        return self._done or self._lock is not None and not self._lock.locked()

    def join(self, timeout=None, /):
        if self._done:
            return
        if self._lock is None:
            raise RuntimeError("thread not started")
        if self._lock.locked() and self.ident == get_ident():
            raise RuntimeError("Cannot join current thread")
        if self._lock.acquire(True, -1 if timeout is None else timeout):
            self._lock.release()
            if not self._done:
                self._done = True
                _join_os()

    def _set_done(self):
        self._done = True

    def __repr__(self):
        return "<_ThreadHandle object: ident=%s>" % self.ident


def _make_thread_handle(ident):
    handle = _ThreadHandle()
    handle.ident = ident
    handle._lock = allocate_lock()
    handle._lock.acquire()
    return handle


def start_joinable_thread(function, handle=None, daemon=True):
    if not callable(function):
        raise TypeError("thread function must be callable")
    if handle is None:
        handle = _ThreadHandle()
    elif handle._lock is not None:
        raise RuntimeError("thread already started")
    handle._lock = allocate_lock()
    handle._lock.acquire()
    handle.ident = _start_with_lock(function, handle._lock)
    if not daemon:
        _waited.append(handle)
    return handle


def daemon_threads_allowed():
    return True


def _is_main_interpreter():
    return True


_main_ident = get_ident()


def _get_main_thread_ident():
    return _main_ident


def _shutdown():
    while _waited:
        _waited.pop(0).join()
