"""Helpers for the with statement."""

import sys
from functools import wraps

__all__ = ["contextmanager", "nested", "closing"]


class GeneratorContextManager(object):
    """A context manager out of a generator."""

    def __init__(self, gen):
        self.gen = gen

    def __enter__(self):
        try:
            return self.gen.next()
        except StopIteration:
            raise RuntimeError("generator didn't yield")

    def __exit__(self, kind, value, traceback):
        if kind is None:
            try:
                self.gen.next()
            except StopIteration:
                return
            raise RuntimeError("generator didn't stop")
        if value is None:
            value = kind()
        try:
            self.gen.throw(kind, value, traceback)
            raise RuntimeError("generator didn't stop after throw()")
        except StopIteration, e:
            return e is not value
        except:
            if sys.exc_info()[1] is not value:
                raise


def contextmanager(func):
    """A decorator: what comes before the yield is __enter__, the rest __exit__."""
    @wraps(func)
    def helper(*args, **kwds):
        return GeneratorContextManager(func(*args, **kwds))
    return helper


class closing(object):
    """Closes something at the end of the block."""

    def __init__(self, thing):
        self.thing = thing

    def __enter__(self):
        return self.thing

    def __exit__(self, *info):
        self.thing.close()


@contextmanager
def nested(*managers):
    """Several managers in one with statement."""
    exits = []
    values = []
    info = (None, None, None)
    try:
        for manager in managers:
            exit = manager.__exit__
            values.append(manager.__enter__())
            exits.append(exit)
        yield values
    except:
        info = sys.exc_info()
    finally:
        while exits:
            exit = exits.pop()
            try:
                if exit(*info):
                    info = (None, None, None)
            except:
                info = sys.exc_info()
        if info != (None, None, None):
            raise info[0], info[1], info[2]
