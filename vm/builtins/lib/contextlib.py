"""Tools around the with statement."""

import sys
from abc import ABC, abstractmethod
from collections import deque
from functools import wraps

__all__ = ['contextmanager', 'closing', 'nullcontext', 'AbstractContextManager',
           'ContextDecorator', 'ExitStack', 'redirect_stdout',
           'redirect_stderr', 'suppress']


class AbstractContextManager(ABC):
    """The two methods that `with` calls."""

    def __enter__(self):
        return self

    @abstractmethod
    def __exit__(self, kind, value, traceback):
        return None


class ContextDecorator:
    """Lets a context manager be used as a decorator too."""

    def _recreate_cm(self):
        return self

    def __call__(self, func):
        @wraps(func)
        def inner(*args, **kwargs):
            with self._recreate_cm():
                return func(*args, **kwargs)
        return inner


class _GeneratorContextManager(ContextDecorator, AbstractContextManager):
    """A generator that yields once: before it is enter, after it is exit."""

    def __init__(self, func, args, kwargs):
        self.gen = func(*args, **kwargs)
        self.func, self.args, self.kwargs = func, args, kwargs
        self.__doc__ = func.__doc__

    def _recreate_cm(self):
        # One generator serves one with statement; a decorator needs many.
        return self.__class__(self.func, self.args, self.kwargs)

    def __enter__(self):
        del self.args, self.kwargs, self.func
        try:
            return next(self.gen)
        except StopIteration:
            raise RuntimeError("generator didn't yield") from None

    def __exit__(self, kind, value, traceback):
        if kind is None:
            try:
                next(self.gen)
            except StopIteration:
                return False
            raise RuntimeError("generator didn't stop")
        if value is None:
            value = kind()
        try:
            self.gen.throw(kind, value, traceback)
        except StopIteration as stop:
            # Swallowed, unless it is the very exception that was thrown in.
            return stop is not value
        except RuntimeError as error:
            if error is value:
                return False
            # A StopIteration that leaves a generator comes out wrapped.
            if kind is StopIteration and error.__cause__ is value:
                return False
            raise
        except BaseException as error:
            if error is not value:
                raise
            return False
        raise RuntimeError("generator didn't stop after throw()")


def contextmanager(func):
    """Make a context manager factory out of a generator function."""
    @wraps(func)
    def make(*args, **kwargs):
        return _GeneratorContextManager(func, args, kwargs)
    return make


class closing(AbstractContextManager):
    """Calls close() at the end."""

    def __init__(self, thing):
        self.thing = thing

    def __enter__(self):
        return self.thing

    def __exit__(self, *exc):
        self.thing.close()


class _Redirect(AbstractContextManager):
    _stream = None

    def __init__(self, new_target):
        self._new_target = new_target
        self._old_targets = []

    def __enter__(self):
        self._old_targets.append(getattr(sys, self._stream))
        setattr(sys, self._stream, self._new_target)
        return self._new_target

    def __exit__(self, *exc):
        setattr(sys, self._stream, self._old_targets.pop())


class redirect_stdout(_Redirect):
    """Sends what is printed elsewhere."""

    _stream = "stdout"


class redirect_stderr(_Redirect):
    """Sends error output elsewhere."""

    _stream = "stderr"


class suppress(AbstractContextManager):
    """Swallows the given exceptions."""

    def __init__(self, *exceptions):
        self._exceptions = exceptions

    def __enter__(self):
        pass

    def __exit__(self, kind, value, traceback):
        return kind is not None and issubclass(kind, self._exceptions)


class nullcontext(AbstractContextManager):
    """Does nothing, with a value."""

    def __init__(self, enter_result=None):
        self.enter_result = enter_result

    def __enter__(self):
        return self.enter_result

    def __exit__(self, *exc):
        pass


class ExitStack(AbstractContextManager):
    """A with statement whose managers are chosen at run time."""

    def __init__(self):
        self._callbacks = deque()

    def pop_all(self):
        """Move the callbacks to a new stack."""
        other = type(self)()
        other._callbacks, self._callbacks = self._callbacks, deque()
        return other

    def push(self, exit):
        """Add something with __exit__, or a function of its signature."""
        method = getattr(type(exit), '__exit__', None)
        if method is None:
            self._callbacks.append(exit)
        else:
            self._callbacks.append(lambda *exc: method(exit, *exc))
        return exit

    def enter_context(self, manager):
        """Enter a manager now, leave it when the stack is left."""
        kind = type(manager)
        leave = kind.__exit__
        result = kind.__enter__(manager)
        self._callbacks.append(lambda *exc: leave(manager, *exc))
        return result

    def callback(self, function, /, *args, **kwargs):
        """Call function(*args, **kwargs) when the stack is left."""
        def call(kind, value, traceback):
            function(*args, **kwargs)
        self._callbacks.append(call)
        return function

    def close(self):
        """Leave everything now."""
        self.__exit__(None, None, None)

    def __exit__(self, *exc):
        raised = exc[0] is not None
        outer = sys.exc_info()[1]
        swallowed = pending = False
        while self._callbacks:
            leave = self._callbacks.pop()
            try:
                if leave(*exc):
                    swallowed, pending = True, False
                    exc = (None, None, None)
            except BaseException as error:
                _chain(error, exc[1], outer)
                pending = True
                exc = (type(error), error, error.__traceback__)
        if pending:
            context = exc[1].__context__
            try:
                raise exc[1]
            except BaseException:
                exc[1].__context__ = context
                raise
        return raised and swallowed


def _chain(new, old, outer):
    # What nested with statements would have made the context of `new`.
    while True:
        context = new.__context__
        if context is old:
            return
        if context is None or context is outer:
            break
        new = context
    new.__context__ = old
