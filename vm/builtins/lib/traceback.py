"""Tracebacks as text."""

import sys
from _support import traceback_text

__all__ = ['format_exc', 'format_exception', 'format_exception_only',
           'print_exc', 'print_exception']


def format_exc(limit=None, chain=True):
    """The exception being handled, as the interpreter would print it."""
    value = sys.exc_info()[1]
    return 'NoneType: None\n' if value is None else traceback_text(value)


def format_exception(kind, value, tb, limit=None, chain=True):
    """The lines that print_exception would print."""
    return traceback_text(value).splitlines(True)


def format_exception_only(kind, value):
    """The last lines: the exception without its traceback."""
    name = kind.__qualname__
    if kind.__module__ not in ('builtins', '__main__'):
        name = kind.__module__ + '.' + name
    text = '' if value is None else str(value)
    return [name + ': ' + text + '\n' if text else name + '\n']


def print_exception(kind, value, tb, limit=None, file=None, chain=True):
    """Print an exception as the interpreter would."""
    (sys.stderr if file is None else file).write(traceback_text(value))


def print_exc(limit=None, file=None, chain=True):
    """Print the exception being handled."""
    (sys.stderr if file is None else file).write(format_exc())
