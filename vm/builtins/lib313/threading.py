# Continues lib/threading.py at: _numbers = _count().__next__
# Threads of 3.13: C keeps the handle by which one joins them.

Lock = _thread.lock
__excepthook__ = excepthook

_numbers = _count().__next__
_numbers()  # the main thread took the first one


def _new_name(template="Thread-%d"):
    return template % _numbers()


_active_lock = RLock()
_active = {}    # ident -> Thread that has been started
_starting = {}  # Thread -> itself, between start() and its first instruction


class Thread:
    """A function that runs beside the others."""

    _initialized = False

    def __init__(self, group=None, target=None, name=None, args=(),
                 kwargs=None, *, daemon=None):
        assert group is None, "group argument must be None for now"
        if kwargs is None:
            kwargs = {}
        if name:
            name = str(name)
        else:
            name = _new_name()
            if target is not None:
                try:
                    name += f" ({target.__name__})"
                except AttributeError:
                    pass
        self._target = target
        self._name = name
        self._args = args
        self._kwargs = kwargs
        if daemon is not None:
            self._daemonic = daemon
        else:
            self._daemonic = current_thread().daemon
        self._ident = None
        self._native_id = None
        self._handle = _thread._ThreadHandle()
        self._started = Event()
        self._initialized = True

    def __repr__(self):
        assert self._initialized, "Thread.__init__() was not called"
        status = "initial"
        if self._started.is_set():
            status = "started"
        if self._handle.is_done():
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
            _thread.start_joinable_thread(self._bootstrap, handle=self._handle, daemon=self.daemon)
        except Exception:
            with _active_lock:
                del _starting[self]
            raise
        self._started.wait()

    def run(self):
        """What the thread does; call the target unless overridden."""
        try:
            if self._target is not None:
                self._target(*self._args, **self._kwargs)
        finally:
            # A target that refers to its thread would be a reference cycle.
            del self._target, self._args, self._kwargs

    def _bootstrap(self):
        try:
            self._ident = get_ident()
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
            self._delete()

    def _delete(self):
        with _active_lock:
            del _active[get_ident()]

    def join(self, timeout=None):
        """Wait until the thread has ended, or the time is up."""
        if not self._initialized:
            raise RuntimeError("Thread.__init__() not called")
        if not self._started.is_set():
            raise RuntimeError("cannot join thread before it is started")
        if self is current_thread():
            raise RuntimeError("cannot join current thread")
        if timeout is not None:
            timeout = max(timeout, 0)
        self._handle.join(timeout)

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
        return self._started.is_set() and not self._handle.is_done()

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
        self._adopt()

    def _adopt(self):
        self._started.set()
        self._ident = get_ident()
        self._handle = _thread._make_thread_handle(self._ident)
        self._native_id = get_native_id()
        with _active_lock:
            _active[self._ident] = self


class _DummyThread(Thread):
    """Stands for a thread that was started through _thread directly."""

    def __init__(self):
        Thread.__init__(self, name=_new_name("Dummy-%d"), daemon=True)
        _MainThread._adopt(self)

    def is_alive(self):
        return True

    def join(self, timeout=None):
        raise RuntimeError("cannot join a dummy thread")


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
    if not _main_thread._handle.is_done():
        _main_thread._handle._set_done()
        while _at_exit:
            _at_exit.pop()()
        _thread._shutdown()
