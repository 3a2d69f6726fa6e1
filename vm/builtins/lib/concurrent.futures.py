"""Calls that run in other threads, and their results to come."""

import itertools
import os
import queue
import threading
import time
import weakref

__all__ = ['FIRST_COMPLETED', 'FIRST_EXCEPTION', 'ALL_COMPLETED', 'CancelledError', 'TimeoutError', 'InvalidStateError',
           'BrokenExecutor', 'Future', 'Executor', 'wait', 'as_completed', 'ThreadPoolExecutor']

FIRST_COMPLETED = 'FIRST_COMPLETED'
FIRST_EXCEPTION = 'FIRST_EXCEPTION'
ALL_COMPLETED = 'ALL_COMPLETED'
_AS_COMPLETED = '_AS_COMPLETED'

PENDING, RUNNING, CANCELLED = 'PENDING', 'RUNNING', 'CANCELLED'
CANCELLED_AND_NOTIFIED, FINISHED = 'CANCELLED_AND_NOTIFIED', 'FINISHED'
_shown = {PENDING: 'pending', RUNNING: 'running', CANCELLED: 'cancelled', CANCELLED_AND_NOTIFIED: 'cancelled', FINISHED: 'finished'}


class Error(Exception):
    """What this module raises."""


class CancelledError(Error):
    """The call was cancelled."""


class TimeoutError(Error): pass  #: 3.9
TimeoutError = TimeoutError  #: 3.13


class InvalidStateError(Error):
    """The result is there already."""


class BrokenExecutor(RuntimeError):
    """A thread could not be made ready."""


class BrokenThreadPool(BrokenExecutor):
    """The initializer of a thread failed."""


class _Waiter:
    # Somebody who waits for the first, or for count, of some futures.

    def __init__(self, how, count):
        self.event = threading.Event()
        self.lock = threading.Lock()
        self.how, self.count = how, count
        self.finished = []

    def add(self, future):
        with self.lock:
            self.finished.append(future)
            self.count -= 1
            failed = future._state == FINISHED and future._exception is not None
            if self.count <= 0 or self.how in (FIRST_COMPLETED, _AS_COMPLETED) or self.how == FIRST_EXCEPTION and failed:
                self.event.set()


class Future:
    """The result of a call, once it is there."""

    def __init__(self):
        self._condition = threading.Condition()
        self._state = PENDING
        self._result = self._exception = None
        self._waiters = []
        self._done_callbacks = []

    def __repr__(self):
        with self._condition:
            name, address, state = self.__class__.__name__, id(self), _shown[self._state]
            if self._state != FINISHED:
                return '<%s at %#x state=%s>' % (name, address, state)
            if self._exception:
                return '<%s at %#x state=%s raised %s>' % (name, address, state, self._exception.__class__.__name__)
            return '<%s at %#x state=%s returned %s>' % (name, address, state, self._result.__class__.__name__)

    def _call_back(self):
        for callback in self._done_callbacks:
            self._run_callback(callback)

    def _run_callback(self, callback):
        try:
            callback(self)
        except Exception as e:
            import sys
            import traceback
            sys.stderr.write('exception calling callback for %r\n' % self)
            traceback.print_exception(type(e), e, e.__traceback__)

    def cancel(self):
        """Cancel the call, if it has not begun."""
        with self._condition:
            if self._state in (RUNNING, FINISHED):
                return False
            if self._state in (CANCELLED, CANCELLED_AND_NOTIFIED):
                return True
            self._state = CANCELLED
            self._condition.notify_all()
        self._call_back()
        return True

    def cancelled(self):
        """Was the call cancelled?"""
        with self._condition:
            return self._state in (CANCELLED, CANCELLED_AND_NOTIFIED)

    def running(self):
        """Is the call under way?"""
        with self._condition:
            return self._state == RUNNING

    def done(self):
        """Is there nothing more to wait for?"""
        with self._condition:
            return self._over()

    def _over(self):
        return self._state in (CANCELLED, CANCELLED_AND_NOTIFIED, FINISHED)

    def add_done_callback(self, fn):
        """Call fn with this future when it is done."""
        with self._condition:
            if not self._over():
                self._done_callbacks.append(fn)
                return
        self._run_callback(fn)

    def _get(self):
        if self._exception:
            try:
                raise self._exception
            finally:
                self = None
        return self._result

    def _wait(self, timeout):
        # With the condition held; True if there is an outcome.
        if self._state not in (CANCELLED, CANCELLED_AND_NOTIFIED, FINISHED):
            self._condition.wait(timeout)
        if self._state in (CANCELLED, CANCELLED_AND_NOTIFIED):
            raise CancelledError()
        if self._state != FINISHED:
            raise TimeoutError()

    def result(self, timeout=None):
        """Wait for the result, or raise what the call raised."""
        try:
            with self._condition:
                self._wait(timeout)
                return self._get()
        finally:
            self = None

    def exception(self, timeout=None):
        """Wait for what the call raised; None if nothing."""
        with self._condition:
            self._wait(timeout)
            return self._exception

    # For executors.

    def set_running_or_notify_cancel(self):
        """The call is to begin now: False if it was cancelled."""
        with self._condition:
            if self._state == CANCELLED:
                self._state = CANCELLED_AND_NOTIFIED
                for waiter in self._waiters:
                    waiter.add(self)
                return False
            if self._state != PENDING:
                raise RuntimeError('Future in unexpected state')
            self._state = RUNNING
            return True

    def set_result(self, result):
        """The call has returned."""
        self._finish(result, None)

    def set_exception(self, exception):
        """The call has raised."""
        self._finish(None, exception)

    def _finish(self, result, exception):
        with self._condition:
            if self._over():
                raise InvalidStateError('{}: {!r}'.format(self._state, self))
            self._result, self._exception = result, exception
            self._state = FINISHED
            for waiter in self._waiters:
                waiter.add(self)
            self._condition.notify_all()
        self._call_back()


class _Held:
    # The conditions of several futures, taken in one order by everybody.

    def __init__(self, futures):
        self.futures = sorted(futures, key=id)

    def __enter__(self):
        for future in self.futures:
            future._condition.acquire()

    def __exit__(self, *exc):
        for future in self.futures:
            future._condition.release()


class DoneAndNotDoneFutures(tuple):
    """What wait() answers: a pair with names."""

    __slots__ = ()
    done = property(lambda self: self[0])
    not_done = property(lambda self: self[1])

    def __repr__(self):
        return 'DoneAndNotDoneFutures(done=%r, not_done=%r)' % (self[0], self[1])


def _finished(future):
    return future._state in (CANCELLED_AND_NOTIFIED, FINISHED)


def wait(fs, timeout=None, return_when=ALL_COMPLETED):
    """Wait for all of some futures, or the first, or the first that fails."""
    fs = set(fs)
    with _Held(fs):
        done = {f for f in fs if _finished(f)}
        rest = fs - done
        if return_when == FIRST_COMPLETED and done:
            return DoneAndNotDoneFutures((done, rest))
        if return_when == FIRST_EXCEPTION and any(f._exception is not None for f in done if f._state == FINISHED):
            return DoneAndNotDoneFutures((done, rest))
        if not rest:
            return DoneAndNotDoneFutures((done, rest))
        waiter = _Waiter(return_when, len(rest))
        for f in rest:
            f._waiters.append(waiter)
    waiter.event.wait(timeout)
    for f in rest:
        with f._condition:
            f._waiters.remove(waiter)
    done.update(waiter.finished)
    return DoneAndNotDoneFutures((done, fs - done))


def as_completed(fs, timeout=None):
    """The futures in the order in which they are done."""
    end = None if timeout is None else timeout + time.monotonic()
    fs = set(fs)
    total = len(fs)
    with _Held(fs):
        ready = [f for f in fs if _finished(f)]
        pending = fs - set(ready)
        waiter = _Waiter(_AS_COMPLETED, len(pending))
        for f in pending:
            f._waiters.append(waiter)
    try:
        for f in ready:
            yield f
        while pending:
            left = None
            if end is not None:
                left = end - time.monotonic()
                if left < 0:
                    raise TimeoutError('%d (of %d) futures unfinished' % (len(pending), total))
            waiter.event.wait(left)
            with waiter.lock:
                found, waiter.finished = waiter.finished, []
                waiter.event.clear()
            for f in found:
                pending.remove(f)
                yield f
    finally:
        for f in pending:
            with f._condition:
                f._waiters.remove(waiter)


class Executor:
    """Who runs calls."""

    def submit(self, fn, /, *args, **kwargs):
        """Have a call made; its future."""
        raise NotImplementedError()

    def map(self, fn, *iterables, timeout=None, chunksize=1):
        """Like map(), with all calls submitted at once."""
        end = None if timeout is None else timeout + time.monotonic()
        futures = [self.submit(fn, *args) for args in zip(*iterables)]

        def results():
            try:
                futures.reverse()
                while futures:
                    future = futures.pop()
                    yield future.result() if end is None else future.result(end - time.monotonic())
            finally:
                for future in futures:
                    future.cancel()
        return results()

    def shutdown(self, wait=True, *, cancel_futures=False):
        """No more calls; wait for those under way."""

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        self.shutdown(wait=True)
        return False


class _WorkItem:

    def __init__(self, future, fn, args, kwargs):
        self.future, self.fn, self.args, self.kwargs = future, fn, args, kwargs

    def run(self):
        if not self.future.set_running_or_notify_cancel():
            return
        try:
            result = self.fn(*self.args, **self.kwargs)
        except BaseException as e:
            self.future.set_exception(e)
            self = None
        else:
            self.future.set_result(result)


_queues = weakref.WeakKeyDictionary()  # thread -> its queue
_shutdown = False
_global_lock = threading.Lock()


def _python_exit():
    global _shutdown
    with _global_lock:
        _shutdown = True
    items = list(_queues.items())
    for thread, work in items:
        work.put(None)
    for thread, work in items:
        thread.join()


threading._register_atexit(_python_exit)


def _worker(executor_reference, work_queue, initializer, initargs):
    if initializer is not None:
        try:
            initializer(*initargs)
        except BaseException:
            executor = executor_reference()
            if executor is not None:
                executor._initializer_failed()
            return
    while True:
        item = work_queue.get(block=True)
        if item is not None:
            item.run()
            del item
            executor = executor_reference()
            if executor is not None:
                executor._idle.release()
            del executor
            continue
        executor = executor_reference()
        if _shutdown or executor is None or executor._shutdown:
            if executor is not None:
                executor._shutdown = True
            work_queue.put(None)  # the other threads are to see it too
            return
        del executor


class ThreadPoolExecutor(Executor):
    """Threads that make calls."""

    _counter = itertools.count().__next__

    def __init__(self, max_workers=None, thread_name_prefix='', initializer=None, initargs=()):
        if max_workers is None:
            max_workers = min(32, (os.cpu_count() or 1) + 4)
        if max_workers <= 0:
            raise ValueError("max_workers must be greater than 0")
        if initializer is not None and not callable(initializer):
            raise TypeError("initializer must be a callable")
        self._max_workers = max_workers
        self._work_queue = queue.SimpleQueue()
        self._idle = threading.Semaphore(0)
        self._threads = set()
        self._broken = False
        self._shutdown = False
        self._shutdown_lock = threading.Lock()
        self._thread_name_prefix = thread_name_prefix or "ThreadPoolExecutor-%d" % self._counter()
        self._initializer, self._initargs = initializer, initargs

    def submit(self, fn, /, *args, **kwargs):
        """Have a call made; its future."""
        with self._shutdown_lock, _global_lock:
            if self._broken:
                raise BrokenThreadPool(self._broken)
            if self._shutdown:
                raise RuntimeError('cannot schedule new futures after shutdown')
            if _shutdown:
                raise RuntimeError('cannot schedule new futures after interpreter shutdown')
            future = Future()
            self._work_queue.put(_WorkItem(future, fn, args, kwargs))
            self._adjust_thread_count()
            return future

    def _adjust_thread_count(self):
        if self._idle.acquire(timeout=0):
            return
        work = self._work_queue

        def gone(_):
            work.put(None)
        number = len(self._threads)
        if number < self._max_workers:
            thread = threading.Thread(name='%s_%d' % (self._thread_name_prefix, number), target=_worker,
                                      args=(weakref.ref(self, gone), work, self._initializer, self._initargs))
            thread.start()
            self._threads.add(thread)
            _queues[thread] = work

    def _initializer_failed(self):
        with self._shutdown_lock:
            self._broken = 'A thread initializer failed, the thread pool is not usable anymore'
            while True:
                try:
                    item = self._work_queue.get_nowait()
                except queue.Empty:
                    break
                if item is not None:
                    item.future.set_exception(BrokenThreadPool(self._broken))

    def shutdown(self, wait=True, *, cancel_futures=False):
        """No more calls; wait for those under way."""
        with self._shutdown_lock:
            self._shutdown = True
            while cancel_futures:
                try:
                    item = self._work_queue.get_nowait()
                except queue.Empty:
                    break
                if item is not None:
                    item.future.cancel()
            self._work_queue.put(None)
        if wait:
            for thread in self._threads:
                thread.join()


class ProcessPoolExecutor(Executor):
    """There is only one process here."""

    def __init__(self, *args, **kwargs):
        raise NotImplementedError("ProcessPoolExecutor does nothing in this playground: a run is one process. "
                                  "ThreadPoolExecutor is there, and Python 3.13 without the GIL runs its threads side by side")
