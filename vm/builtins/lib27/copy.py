"""Copies of objects: as they are, or with all that they contain."""

__all__ = ["Error", "copy", "deepcopy"]


class Error(Exception):
    """The object cannot be copied."""


error = Error

_plain = (type(None), int, long, float, bool, complex, str, unicode, tuple, frozenset, type, xrange,
          type(len), type(lambda: 0), type(Ellipsis))


def copy(x):
    """A copy with the same contents."""
    cls = type(x)
    if cls in _plain:
        return x
    if cls in (list, dict, set, bytearray):
        return cls(x)
    if hasattr(x, '__copy__'):
        return x.__copy__()
    if isinstance(x, type) or not hasattr(x, '__class__'):
        return x
    return _rebuild(x, lambda value: value)


def deepcopy(x, memo=None):
    """A copy with copies of the contents."""
    if memo is None:
        memo = {}
    known = memo.get(id(x), memo)
    if known is not memo:
        return known
    cls = type(x)
    if cls is list:
        y = memo[id(x)] = []
        for value in x:
            y.append(deepcopy(value, memo))
    elif cls is dict:
        y = memo[id(x)] = {}
        for key, value in x.iteritems():
            y[deepcopy(key, memo)] = deepcopy(value, memo)
    elif cls is tuple:
        items = [deepcopy(value, memo) for value in x]
        if id(x) in memo:
            return memo[id(x)]
        y = x
        for a, b in zip(x, items):
            if a is not b:
                y = tuple(items)
    elif cls in (set, frozenset):
        y = cls(deepcopy(value, memo) for value in x)
    elif cls in _plain or isinstance(x, type):
        return x
    elif hasattr(x, '__deepcopy__'):
        y = x.__deepcopy__(memo)
    elif not hasattr(x, '__class__'):
        return x
    else:
        y = _rebuild(x, lambda value: deepcopy(value, memo), memo)
    memo[id(x)] = y
    memo.setdefault(id(memo), []).append(x)
    return y


class _Empty:
    pass


def _rebuild(x, again, memo=None):
    # A new instance of x's class with the same state.
    cls = x.__class__
    if type(cls) is type(_Empty):
        y = _Empty()
        y.__class__ = cls
    elif isinstance(x, (list, dict, set)):
        y = cls.__new__(cls)
        if isinstance(x, list):
            y.extend(again(list(x)))
        else:
            y.update(again(dict(x) if isinstance(x, dict) else set(x)))
    elif isinstance(x, (tuple, str, unicode, int, long, float)):
        y = cls.__new__(cls, x)
    elif isinstance(x, BaseException):
        y = cls.__new__(cls)
        y.args = again(x.args)
    else:
        y = cls.__new__(cls)
    if memo is not None:
        memo[id(x)] = y
    if hasattr(x, '__dict__'):
        state = again(x.__dict__)
        if hasattr(y, '__setstate__'):
            y.__setstate__(state)
        else:
            y.__dict__.update(state)
    for base in cls.__mro__ if isinstance(cls, type) and hasattr(cls, '__mro__') else ():
        for name in getattr(base, '__slots__', ()):
            if hasattr(x, name):
                setattr(y, name, again(getattr(x, name)))
    return y
