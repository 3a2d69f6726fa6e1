"""What the operating system offers."""

import sys
from posix import *
from posix import _exit, environ as _environ
import posixpath as path

sys.modules['os.path'] = path

name, linesep, devnull = 'posix', '\n', '/dev/null'
curdir, pardir, extsep, sep, pathsep, altsep = '.', '..', '.', '/', ':', None
SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2
environ = dict(_environ)


class PathLike(object):
    """What fspath takes."""


def getenv(key, default=None):
    """A variable of the environment."""
    return environ.get(key, default)


def makedirs(name, mode=0o777, exist_ok=False):
    """Make a directory, and those above it."""
    head, tail = path.split(name)
    if not tail:
        head, tail = path.split(head)
    if head and tail and not path.exists(head):
        makedirs(head, mode, True)
    try:
        mkdir(name, mode)
    except OSError:
        if not exist_ok or not path.isdir(name):
            raise


def walk(top, topdown=True):
    """All directories below top, with the names in them."""
    names = listdir(top)
    dirs = [n for n in names if path.isdir(path.join(top, n))]
    files = [n for n in names if n not in dirs]
    if topdown:
        yield top, dirs, files
    for n in dirs:
        for found in walk(path.join(top, n), topdown):
            yield found
    if not topdown:
        yield top, dirs, files


def fdopen(fd, *args, **kwargs):
    """A file object for an open file."""
    import io
    return io.open(fd, *args, **kwargs)
