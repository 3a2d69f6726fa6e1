"""Paths as text."""

import os
import stat as _stat

curdir, pardir, extsep, sep, pathsep, altsep = '.', '..', '.', '/', ':', None


def join(a, *p):
    """Join parts; an absolute one starts anew."""
    path = os.fspath(a)
    for part in map(os.fspath, p):
        if part.startswith('/'):
            path = part
        elif not path or path.endswith('/'):
            path += part
        else:
            path += '/' + part
    return path


def split(p):
    """What comes before the last slash, and what after."""
    p = os.fspath(p)
    i = p.rfind('/') + 1
    head, tail = p[:i], p[i:]
    if head and head != '/' * len(head):
        head = head.rstrip('/')
    return head, tail


def splitext(p):
    """The path without its ending, and the ending with its dot."""
    p = os.fspath(p)
    start = p.rfind('/') + 1
    dot = p.rfind('.')
    if dot > start and p[start:dot].strip('.'):
        return p[:dot], p[dot:]
    return p, p[:0]


def basename(p):
    """The last part."""
    return split(p)[1]


def dirname(p):
    """All but the last part."""
    return split(p)[0]


def isabs(s):
    """Does it begin at the root?"""
    return os.fspath(s).startswith('/')


def normpath(path):
    """Without dots and double slashes."""
    path = os.fspath(path)
    parts = []
    for part in path.split('/'):
        if part == '..' and parts and parts[-1] != '..':
            parts.pop()
        elif part == '..' and path.startswith('/'):
            pass
        elif part not in ('', '.'):
            parts.append(part)
    return ('/' if path.startswith('/') else '') + '/'.join(parts) or '.'


def abspath(path):
    """From the root on."""
    path = os.fspath(path)
    return normpath(path if isabs(path) else join(os.getcwd(), path))


realpath = abspath


def expanduser(path):
    """With ~ as the home directory."""
    path = os.fspath(path)
    if path == '~' or path.startswith('~/'):
        return os.environ['HOME'] + path[1:]
    return path


def _mode(path):
    try:
        return os.stat(path).st_mode
    except OSError:
        return 0


def exists(path):
    """Is there something with that name?"""
    return _mode(path) != 0


lexists = exists


def isfile(path):
    """Is it a file?"""
    return _stat.S_ISREG(_mode(path))


def isdir(s):
    """Is it a directory?"""
    return _stat.S_ISDIR(_mode(s))


def islink(path):
    """There are no links here."""
    return False


def getsize(filename):
    """How many bytes it has."""
    return os.stat(filename).st_size


def getmtime(filename):
    """When it was changed last."""
    return os.stat(filename).st_mtime


def commonprefix(m):
    """What all begin with."""
    if not m:
        return ''
    first, last = min(m), max(m)
    for i, c in enumerate(first):
        if c != last[i]:
            return first[:i]
    return first
