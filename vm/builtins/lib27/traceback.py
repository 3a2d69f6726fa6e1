"""Tracebacks as text."""

import sys
from _classic import traceback_text as _text

__all__ = ['format_exc', 'format_exception', 'format_exception_only',
           'print_exc', 'print_exception']


def format_exception(etype, value, tb, limit=None):
    """The lines that print_exception would print."""
    tb and tb.tb_frame
    if isinstance(value, BaseException):
        return _entries(_text(value, tb))
    lines = _entries(_text(BaseException(), tb))[:-1] if tb else []
    name = getattr(etype, '__name__', None) or str(etype)
    text = '' if value is None else str(value)
    return lines + [name + ': ' + text + '\n' if text else name + '\n']


def _entries(text):
    # The lines, with that of the source in the same string as that of its place.
    found = []
    for line in text.splitlines(True):
        if line[:4] == '    ' and found[-1][:6] == '  File':
            found[-1] += line
        else:
            found.append(line)
    return found


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
