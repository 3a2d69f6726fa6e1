"""Tracebacks as text."""

import sys
from _support import traceback_text as _text

__all__ = ['format_exc', 'format_exception', 'format_exception_only',
           'print_exc', 'print_exception']


def format_exc(limit=None, chain=True):
    """The exception being handled, as the interpreter would print it."""
    value = sys.exc_info()[1]
    return 'NoneType: None\n' if value is None else _text(value)


def format_exception(kind, value, tb, limit=None, chain=True):  #: 3.9
def format_exception(kind, /, value=None, tb=None, limit=None, chain=True):  #: 3.13
    """The lines that print_exception would print."""
    value = kind if isinstance(kind, BaseException) else value  #: 3.13
    found = []
    for line in _text(value).splitlines(True):  # the line of the source is in the same string as that of its place
        if line[:4] == '    ' and found[-1][:6] == '  File':
            found[-1] += line
        else:
            found.append(line)
    return found


def format_exception_only(kind, value):  #: 3.9
def format_exception_only(kind, /, value=None):  #: 3.13
    """The last lines: the exception without its traceback."""
    if isinstance(kind, BaseException):  #: 3.13
        kind, value = type(kind), kind  #: 3.13
    name = kind.__qualname__
    if kind.__module__ not in ('builtins', '__main__'):
        name = kind.__module__ + '.' + name
    text = '' if value is None else str(value)
    return [name + ': ' + text + '\n' if text else name + '\n']


def print_exception(kind, value, tb, limit=None, file=None, chain=True):  #: 3.9
def print_exception(kind, /, value=None, tb=None, limit=None, file=None, chain=True):  #: 3.13
    """Print an exception as the interpreter would."""
    value = kind if isinstance(kind, BaseException) else value  #: 3.13
    (sys.stderr if file is None else file).write(_text(value))


def print_exc(limit=None, file=None, chain=True):
    """Print the exception being handled."""
    (sys.stderr if file is None else file).write(format_exc())
