"""Functions about functions."""

from collections import namedtuple
from _functools import reduce, partial, cmp_to_key
from _thread import RLock

__all__ = ['update_wrapper', 'wraps', 'WRAPPER_ASSIGNMENTS', 'WRAPPER_UPDATES',
           'total_ordering', 'cache', 'cmp_to_key', 'lru_cache', 'reduce',
           'partial', 'partialmethod', 'singledispatch', 'cached_property']

WRAPPER_ASSIGNMENTS = ('__module__', '__name__', '__qualname__', '__doc__',
                       '__annotations__')
WRAPPER_UPDATES = ('__dict__',)


def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS,
                   updated=WRAPPER_UPDATES):
    """Make wrapper look like wrapped."""
    for name in assigned:
        if hasattr(wrapped, name):
            setattr(wrapper, name, getattr(wrapped, name))
    for name in updated:
        getattr(wrapper, name).update(getattr(wrapped, name, {}))
    wrapper.__wrapped__ = wrapped
    return wrapper


def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    """Decorator form of update_wrapper."""
    return lambda wrapper: update_wrapper(wrapper, wrapped, assigned, updated)


def _not(method):
    def op(self, other):
        answer = method(self, other)
        return answer if answer is NotImplemented else not answer
    return op


def _or_equal(method):
    def op(self, other):
        answer = method(self, other)
        return answer if answer is NotImplemented else answer or self == other
    return op


def _and_unequal(method):
    def op(self, other):
        answer = method(self, other)
        return answer if answer is NotImplemented else answer and self != other
    return op


def _neither(method):
    def op(self, other):
        answer = method(self, other)
        return answer if answer is NotImplemented else not answer and self != other
    return op


def _either_not(method):
    def op(self, other):
        answer = method(self, other)
        return answer if answer is NotImplemented else not answer or self == other
    return op


# What follows from the one comparison that a class defines itself.
_DERIVED = {
    '__lt__': {'__gt__': _neither, '__le__': _or_equal, '__ge__': _not},
    '__le__': {'__ge__': _either_not, '__lt__': _and_unequal, '__gt__': _not},
    '__gt__': {'__lt__': _neither, '__ge__': _or_equal, '__le__': _not},
    '__ge__': {'__le__': _either_not, '__gt__': _and_unequal, '__lt__': _not},
}


def total_ordering(cls):
    """Fill in the comparisons that follow from the one that cls defines."""
    own = {name for name in _DERIVED
           if getattr(cls, name, None) is not getattr(object, name, None)}
    if not own:
        raise ValueError('must define at least one ordering operation: < > <= >=')
    root = max(own)  # prefers __lt__ to __le__ to __gt__ to __ge__
    for name, derive in _DERIVED[root].items():
        if name not in own:
            op = derive(getattr(cls, root))
            op.__name__ = name
            setattr(cls, name, op)
    return cls


_CacheInfo = namedtuple("CacheInfo", ["hits", "misses", "maxsize", "currsize"])
_MARK = object()


def _make_key(args, kwargs, typed):
    if not kwargs and not typed:
        return args[0] if len(args) == 1 and type(args[0]) in (int, str) else args
    key = args
    if kwargs:
        key += (_MARK,)
        for item in kwargs.items():
            key += item
    if typed:
        key += tuple(type(value) for value in args)
        key += tuple(type(value) for value in kwargs.values())
    return key


def lru_cache(maxsize=128, typed=False):
    """Remember the last maxsize results; forget the least recently used."""
    if callable(maxsize):
        function, maxsize = maxsize, 128
        return _cached(function, maxsize, typed)
    if maxsize is not None and not isinstance(maxsize, int):
        raise TypeError('Expected first argument to be an integer, a callable, or None')
    return lambda function: _cached(function, maxsize, typed)


def _cached(function, maxsize, typed):
    results = {}  # least recently used first
    hits = misses = 0
    lock = RLock()
    if maxsize is not None and maxsize < 0:
        maxsize = 0

    def wrapper(*args, **kwargs):
        nonlocal hits, misses
        key = _make_key(args, kwargs, typed)
        with lock:
            result = results.pop(key, _MARK)
            if result is not _MARK:
                results[key] = result
                hits += 1
                return result
            misses += 1
        result = function(*args, **kwargs)
        with lock:
            if maxsize is None or maxsize > 0:
                results[key] = result
                if maxsize is not None and len(results) > maxsize:
                    del results[next(iter(results))]
        return result

    def cache_info():
        """Hits, misses, and how full the cache is."""
        with lock:
            return _CacheInfo(hits, misses, maxsize, len(results))

    def cache_clear():
        """Forget everything."""
        nonlocal hits, misses
        with lock:
            results.clear()
            hits = misses = 0

    wrapper.cache_info = cache_info
    wrapper.cache_clear = cache_clear
    wrapper.cache_parameters = lambda: {'maxsize': maxsize, 'typed': typed}
    return update_wrapper(wrapper, function)


def cache(function):
    """Remember every result."""
    return lru_cache(maxsize=None)(function)


class cached_property:
    """A property whose value is computed once and kept in the instance."""

    def __init__(self, func):
        self.func = func
        self.attrname = None
        self.__doc__ = func.__doc__

    def __set_name__(self, owner, name):
        if self.attrname is None:
            self.attrname = name
        elif name != self.attrname:
            raise TypeError(
                "Cannot assign the same cached_property to two different names "
                f"({self.attrname!r} and {name!r}).")

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        if self.attrname is None:
            raise TypeError(
                "Cannot use cached_property instance without calling __set_name__ on it.")
        cache = instance.__dict__
        value = cache.get(self.attrname, _MARK)
        if value is _MARK:
            value = cache[self.attrname] = self.func(instance)
        return value


class partialmethod:
    """partial() for methods: self goes first."""

    def __init__(self, func, /, *args, **keywords):
        if not callable(func) and not hasattr(func, "__get__"):
            raise TypeError("{!r} is not callable or a descriptor".format(func))
        self.func, self.args, self.keywords = func, args, keywords

    def __get__(self, instance, owner=None):
        bound = self.func.__get__(instance, owner)
        if instance is None:
            def method(self_, /, *args, **keywords):
                return self.func(self_, *self.args, *args, **{**self.keywords, **keywords})
            return method
        return partial(bound, *self.args, **self.keywords)


def singledispatch(func):
    """A function that picks its body by the type of its first argument."""
    registry = {object: func}

    def dispatch(cls):
        """The body for arguments of type cls."""
        for base in cls.__mro__:
            if base in registry:
                return registry[base]
        return registry[object]

    def register(cls, func=None):
        """Add the body for cls."""
        if func is None:
            if isinstance(cls, type):
                return lambda function: register(cls, function)
            func = cls
            hints = getattr(func, '__annotations__', {})
            if not hints:
                raise TypeError(
                    f"Invalid first argument to `register()`: {cls!r}. "
                    f"Use either `@register(some_class)` or plain `@register` "
                    f"on an annotated function.")
            cls = next(iter(hints.values()))
        registry[cls] = func
        return func

    def wrapper(*args, **kwargs):
        if not args:
            raise TypeError(f'{func.__name__} requires at least 1 positional argument')
        return dispatch(args[0].__class__)(*args, **kwargs)

    wrapper.register = register
    wrapper.dispatch = dispatch
    wrapper.registry = registry
    return update_wrapper(wrapper, func)
