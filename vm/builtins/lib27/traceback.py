"""Tracebacks as text."""

import sys
from _classic import traceback_text

__all__ = ['format_exc', 'format_exception', 'format_exception_only',
           'print_exc', 'print_exception']


def format_exception(etype, value, tb, limit=None):
    """The lines that print_exception would print."""
    if value is None:
        return [str(etype) + '\n']
    return traceback_text(value, tb).splitlines(True)


def format_exc(limit=None):
    """The exception being handled, as the interpreter would print it."""
    try:
        etype, value, tb = sys.exc_info()
        return ''.join(format_exception(etype, value, tb, limit))
    finally:
        etype = value = tb = None


def format_exception_only(etype, value):
    """The last lines: the exception without its traceback."""
    return format_exception(etype, value, None)


def print_exception(etype, value, tb, limit=None, file=None):
    """Print an exception as the interpreter would."""
    if file is None:
        file = sys.stderr
    for line in format_exception(etype, value, tb, limit):
        file.write(line)


def print_exc(limit=None, file=None):
    """Print the exception being handled."""
    if file is None:
        file = sys.stderr
    file.write(format_exc(limit))
