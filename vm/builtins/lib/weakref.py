"""Weak references to objects, and containers of them."""

from _weakref import CallableProxyType, ProxyType, ReferenceType, getweakrefcount, getweakrefs, proxy, ref
from itertools import count as _count

__all__ = ['ref', 'proxy', 'getweakrefcount', 'getweakrefs', 'WeakKeyDictionary', 'ReferenceType', 'ProxyType',
           'CallableProxyType', 'ProxyTypes', 'WeakValueDictionary', 'WeakSet', 'WeakMethod', 'finalize']

ProxyTypes = (ProxyType, CallableProxyType)
_absent = object()


class WeakMethod(ref):
    """A weak reference to a bound method: it lives as long as its object."""

    def __new__(cls, meth, callback=None):
        try:
            obj, func = meth.__self__, meth.__func__
        except AttributeError:
            raise TypeError("argument should be a bound method, not {}".format(type(meth))) from None

        def gone(_):
            self = self_ref()
            if self is not None and self._alive:
                self._alive = False
                if callback is not None:
                    callback(self)
        self = ref.__new__(cls, obj, gone)
        self._func_ref = ref(func, gone)
        self._meth_type = type(meth)
        self._alive = True
        self_ref = ref(self)
        return self

    def __call__(self):
        obj, func = super().__call__(), self._func_ref()
        if obj is None or func is None:
            return None
        return self._meth_type(func, obj)

    def __eq__(self, other):
        if not isinstance(other, WeakMethod):
            return NotImplemented
        if not self._alive or not other._alive:
            return self is other
        return ref.__eq__(self, other) and self._func_ref == other._func_ref

    __hash__ = ref.__hash__


class _Pending:
    # While a container is iterated over, items whose objects die are only
    # noted, and removed at the end.

    def __init__(self):
        self.iterating = 0
        self.dead = []

    def note(self, remove, item):
        if self.iterating:
            self.dead.append((remove, item))
        else:
            remove(item)

    def __enter__(self):
        self.iterating += 1
        return self

    def __exit__(self, *args):
        self.iterating -= 1
        while not self.iterating and self.dead:
            remove, item = self.dead.pop()
            remove(item)


class _Mapping:
    # What both dictionaries do in the same way.

    def __len__(self):
        return len(self.data)

    def __iter__(self):
        return self.keys()

    def __repr__(self):
        return "<%s at %#x>" % (self.__class__.__name__, id(self))

    def __eq__(self, other):
        if not isinstance(other, (_Mapping, dict)):
            return NotImplemented
        return dict(self.items()) == dict(other.items())

    __hash__ = None

    def keys(self):
        for key, _ in self.items():
            yield key

    def values(self):
        for _, value in self.items():
            yield value

    def get(self, key, default=None):
        try:
            return self[key]
        except KeyError:
            return default

    def setdefault(self, key, default=None):
        try:
            return self[key]
        except KeyError:
            self[key] = default
            return default

    def update(self, other=(), /, **kwargs):
        if hasattr(other, 'items'):
            other = other.items()
        for key, value in other:
            self[key] = value
        for key, value in kwargs.items():
            self[key] = value

    def clear(self):
        self.data.clear()

    def copy(self):
        new = self.__class__()
        new.update(self)
        return new

    __copy__ = copy

    def __or__(self, other):
        if not hasattr(other, 'items'):
            return NotImplemented
        new = self.copy()
        new.update(other)
        return new

    def __ior__(self, other):
        self.update(other)
        return self


class KeyedRef(ref):
    """A weak reference to a value that knows its key."""

    def __new__(cls, value, callback, key):
        self = ref.__new__(cls, value, callback)
        self.key = key
        return self


class WeakValueDictionary(_Mapping):
    """A mapping whose items vanish with their values."""

    def __init__(self, other=(), /, **kwargs):
        self.data = data = {}
        self._pending = pending = _Pending()

        def remove(item):
            if data.get(item.key) is item:
                del data[item.key]
        self._remove = lambda item: pending.note(remove, item)
        self.update(other, **kwargs)

    def __getitem__(self, key):
        value = self.data[key]()
        if value is None:
            raise KeyError(key)
        return value

    def __setitem__(self, key, value):
        self.data[key] = KeyedRef(value, self._remove, key)

    def __delitem__(self, key):
        del self.data[key]

    def __contains__(self, key):
        item = self.data.get(key)
        return item is not None and item() is not None

    def items(self):
        with self._pending:
            for key, item in self.data.items():
                value = item()
                if value is not None:
                    yield key, value

    def itervaluerefs(self):
        with self._pending:
            yield from self.data.values()

    def valuerefs(self):
        return list(self.data.values())

    def pop(self, key, *default):
        if len(default) > 1:
            raise TypeError('pop expected at most 2 arguments, got %d' % (1 + len(default)))
        item = self.data.pop(key, None)
        value = None if item is None else item()
        if value is not None:
            return value
        if default:
            return default[0]
        raise KeyError(key)

    def popitem(self):
        while True:
            key, item = self.data.popitem()
            value = item()
            if value is not None:
                return key, value


class WeakKeyDictionary(_Mapping):
    """A mapping whose items vanish with their keys."""

    def __init__(self, dict=None):
        self.data = data = {}
        self._pending = pending = _Pending()

        def remove(item):
            data.pop(item, None)
        self._remove = lambda item: pending.note(remove, item)
        if dict is not None:
            self.update(dict)

    def __getitem__(self, key):
        return self.data[ref(key)]

    def __setitem__(self, key, value):
        self.data[ref(key, self._remove)] = value

    def __delitem__(self, key):
        del self.data[ref(key)]

    def __contains__(self, key):
        try:
            item = ref(key)
        except TypeError:
            return False
        return item in self.data

    def items(self):
        with self._pending:
            for item, value in self.data.items():
                key = item()
                if key is not None:
                    yield key, value

    def keyrefs(self):
        return list(self.data)

    def pop(self, key, *default):
        return self.data.pop(ref(key), *default)

    def popitem(self):
        while True:
            item, value = self.data.popitem()
            key = item()
            if key is not None:
                return key, value


class WeakSet:
    """A set whose members vanish with their last other reference."""

    def __init__(self, data=None):
        self.data = members = set()
        self._pending = pending = _Pending()
        self._remove = lambda item: pending.note(members.discard, item)
        if data is not None:
            self.update(data)

    def __iter__(self):
        with self._pending:
            for item in self.data:
                member = item()
                if member is not None:
                    yield member

    def __len__(self):
        return len(self.data)

    def __contains__(self, member):
        try:
            item = ref(member)
        except TypeError:
            return False
        return item in self.data

    def __repr__(self):
        return repr(self.data)

    def add(self, member):
        self.data.add(ref(member, self._remove))

    def clear(self):
        self.data.clear()

    def copy(self):
        return self.__class__(self)

    def pop(self):
        while True:
            try:
                item = self.data.pop()
            except KeyError:
                raise KeyError('pop from empty WeakSet') from None
            member = item()
            if member is not None:
                return member

    def remove(self, member):
        self.data.remove(ref(member))

    def discard(self, member):
        self.data.discard(ref(member))

    def update(self, other):
        for member in other:
            self.add(member)

    def union(self, other):
        new = self.copy()
        new.update(other)
        return new

    def intersection(self, other):
        return self.__class__(member for member in other if member in self)

    def difference(self, other):
        other = set(other)
        return self.__class__(member for member in self if member not in other)

    def symmetric_difference(self, other):
        other = self.__class__(other)
        return self.difference(other).union(other.difference(self))

    def difference_update(self, other):
        for member in list(other):
            self.discard(member)

    def issubset(self, other):
        other = set(other)
        return all(member in other for member in self)

    def issuperset(self, other):
        return all(member in self for member in other)

    def isdisjoint(self, other):
        return not any(member in self for member in other)

    def __or__(self, other):
        return self.union(other)

    def __and__(self, other):
        return self.intersection(other)

    def __sub__(self, other):
        return self.difference(other)

    def __xor__(self, other):
        return self.symmetric_difference(other)

    def __ior__(self, other):
        self.update(other)
        return self

    def __isub__(self, other):
        self.difference_update(other)
        return self

    def __le__(self, other):
        return self.issubset(other)

    def __ge__(self, other):
        return self.issuperset(other)

    def __lt__(self, other):
        return len(self) < len(set(other)) and self.issubset(other)

    def __gt__(self, other):
        return len(self) > len(set(other)) and self.issuperset(other)

    def __eq__(self, other):
        if not isinstance(other, self.__class__):
            return NotImplemented
        return set(self) == set(other)

    __hash__ = None


class finalize:
    """Calls func(*args, **kwargs) once, when obj dies, or at the end of the program."""

    __slots__ = ()
    _registry = {}
    _numbers = _count()

    class _Info:
        __slots__ = ('weakref', 'func', 'args', 'kwargs', 'atexit', 'index')

    def __init__(self, obj, func, /, *args, **kwargs):
        info = self._Info()
        info.weakref = ref(obj, self)
        info.func = func
        info.args = args
        info.kwargs = kwargs or None
        info.atexit = True
        info.index = next(self._numbers)
        self._registry[self] = info

    def __call__(self, _=None):
        """Call func now, if it was not called yet."""
        info = self._registry.pop(self, None)
        if info is not None:
            return info.func(*info.args, **(info.kwargs or {}))

    def _parts(self, info):
        obj = info and info.weakref()
        if obj is None:
            return None
        return obj, info.func, info.args, info.kwargs or {}

    def detach(self):
        """If alive: give up and return (obj, func, args, kwargs)."""
        parts = self._parts(self._registry.get(self))
        if parts is not None and self._registry.pop(self, None):
            return parts

    def peek(self):
        """If alive: (obj, func, args, kwargs)."""
        return self._parts(self._registry.get(self))

    @property
    def alive(self):
        return self in self._registry

    @property
    def atexit(self):
        info = self._registry.get(self)
        return bool(info) and info.atexit

    @atexit.setter
    def atexit(self, value):
        info = self._registry.get(self)
        if info:
            info.atexit = bool(value)

    def __repr__(self):
        info = self._registry.get(self)
        obj = info and info.weakref()
        if obj is None:
            return '<%s object at %#x; dead>' % (type(self).__name__, id(self))
        return '<%s object at %#x; for %r at %#x>' % (type(self).__name__, id(self), type(obj).__name__, id(obj))
