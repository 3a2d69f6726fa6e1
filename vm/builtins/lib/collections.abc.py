"""Abstract base classes of containers."""

from _collections import deque as _deque
from abc import ABCMeta as _ABCMeta, abstractmethod as _abstract

__all__ = ['Awaitable', 'Callable', 'Collection', 'Container', 'Generator', 'Hashable', 'ItemsView',
           'Iterable', 'Iterator', 'KeysView', 'Mapping', 'MappingView', 'MutableMapping',
           'MutableSequence', 'MutableSet', 'Reversible', 'Sequence', 'Set', 'Sized', 'ValuesView']


def _has(cls, *names):
    # Does a class define all of these methods?
    for name in names:
        for base in cls.__mro__:
            if name in base.__dict__:
                if base.__dict__[name] is None:
                    return NotImplemented
                break
        else:
            return NotImplemented
    return True


class _Described(metaclass=_ABCMeta):
    # A class of which every class with certain methods counts as a subclass.

    __slots__ = ()
    _needed = ()

    @classmethod
    def __subclasshook__(cls, subclass):
        needed = cls.__dict__.get('_needed')
        return _has(subclass, *needed) if needed else NotImplemented

    def __class_getitem__(cls, item):
        return type(list[int])(cls, item)


class Hashable(_Described):
    __slots__ = ()
    _needed = ('__hash__',)

    @_abstract
    def __hash__(self):
        return 0


class Awaitable(_Described):
    __slots__ = ()
    _needed = ('__await__',)

    @_abstract
    def __await__(self):
        yield


class Iterable(_Described):
    __slots__ = ()
    _needed = ('__iter__',)

    @_abstract
    def __iter__(self):
        while False:
            yield None


class Iterator(Iterable):
    __slots__ = ()
    _needed = ('__iter__', '__next__')

    @_abstract
    def __next__(self):
        raise StopIteration

    def __iter__(self):
        return self


class Reversible(Iterable):
    __slots__ = ()
    _needed = ('__reversed__', '__iter__')

    @_abstract
    def __reversed__(self):
        while False:
            yield None


class Generator(Iterator):
    __slots__ = ()
    _needed = ('__iter__', '__next__', 'send', 'throw', 'close')

    def __next__(self):
        return self.send(None)

    @_abstract
    def send(self, value):
        raise StopIteration

    @_abstract
    def throw(self, typ, val=None, tb=None):
        raise typ if val is None else val

    def close(self):
        try:
            self.throw(GeneratorExit)
        except (GeneratorExit, StopIteration):
            pass
        else:
            raise RuntimeError("generator ignored GeneratorExit")


class Sized(_Described):
    __slots__ = ()
    _needed = ('__len__',)

    @_abstract
    def __len__(self):
        return 0


class Container(_Described):
    __slots__ = ()
    _needed = ('__contains__',)

    @_abstract
    def __contains__(self, x):
        return False


class Collection(Sized, Iterable, Container):
    __slots__ = ()
    _needed = ('__len__', '__iter__', '__contains__')


class Callable(_Described):
    __slots__ = ()
    _needed = ('__call__',)

    @_abstract
    def __call__(self, *args, **kwds):
        return False


class Set(Collection):
    __slots__ = ()

    def __le__(self, other):
        if not isinstance(other, Set):
            return NotImplemented
        return len(self) <= len(other) and all(x in other for x in self)

    def __lt__(self, other):
        if not isinstance(other, Set):
            return NotImplemented
        return len(self) < len(other) and self.__le__(other)

    def __ge__(self, other):
        if not isinstance(other, Set):
            return NotImplemented
        return len(self) >= len(other) and all(x in self for x in other)

    def __gt__(self, other):
        if not isinstance(other, Set):
            return NotImplemented
        return len(self) > len(other) and self.__ge__(other)

    def __eq__(self, other):
        if not isinstance(other, Set):
            return NotImplemented
        return len(self) == len(other) and self.__le__(other)

    @classmethod
    def _from_iterable(cls, it):
        return cls(it)

    def __and__(self, other):
        if not isinstance(other, Iterable):
            return NotImplemented
        return self._from_iterable(x for x in other if x in self)

    __rand__ = __and__

    def __or__(self, other):
        if not isinstance(other, Iterable):
            return NotImplemented
        return self._from_iterable(x for part in (self, other) for x in part)

    __ror__ = __or__

    def __sub__(self, other):
        if not isinstance(other, Iterable):
            return NotImplemented
        other = other if isinstance(other, Set) else self._from_iterable(other)
        return self._from_iterable(x for x in self if x not in other)

    def __xor__(self, other):
        if not isinstance(other, Iterable):
            return NotImplemented
        other = other if isinstance(other, Set) else self._from_iterable(other)
        return (self - other) | (other - self)

    def isdisjoint(self, other):
        """Have the two nothing in common?"""
        return not any(x in self for x in other)


class MutableSet(Set):
    __slots__ = ()

    @_abstract
    def add(self, value):
        raise NotImplementedError

    @_abstract
    def discard(self, value):
        raise NotImplementedError

    def remove(self, value):
        """Take a member out; KeyError if it is none."""
        if value not in self:
            raise KeyError(value)
        self.discard(value)

    def pop(self):
        """Take any member out."""
        for value in self:
            self.discard(value)
            return value
        raise KeyError

    def clear(self):
        """Take all members out."""
        while len(self):
            self.pop()


class MappingView(Sized):
    __slots__ = ('_mapping',)

    def __init__(self, mapping):
        self._mapping = mapping

    def __len__(self):
        return len(self._mapping)

    def __repr__(self):
        return f'{type(self).__name__}({self._mapping!r})'


class KeysView(MappingView, Set):
    __slots__ = ()

    @classmethod
    def _from_iterable(cls, it):
        return set(it)

    def __contains__(self, key):
        return key in self._mapping

    def __iter__(self):
        yield from self._mapping


class ItemsView(MappingView, Set):
    __slots__ = ()

    @classmethod
    def _from_iterable(cls, it):
        return set(it)

    def __contains__(self, item):
        key, value = item
        return key in self._mapping and self._mapping[key] == value

    def __iter__(self):
        for key in self._mapping:
            yield key, self._mapping[key]


class ValuesView(MappingView, Collection):
    __slots__ = ()

    def __contains__(self, value):
        return any(v is value or v == value for v in self)

    def __iter__(self):
        for key in self._mapping:
            yield self._mapping[key]


class Mapping(Collection):
    __slots__ = ()

    @_abstract
    def __getitem__(self, key):
        raise KeyError

    def get(self, key, default=None):
        """The value of a key, or the default."""
        try:
            return self[key]
        except KeyError:
            return default

    def __contains__(self, key):
        try:
            self[key]
        except KeyError:
            return False
        return True

    def keys(self):
        return KeysView(self)

    def items(self):
        return ItemsView(self)

    def values(self):
        return ValuesView(self)

    def __eq__(self, other):
        if not isinstance(other, Mapping):
            return NotImplemented
        return dict(self.items()) == dict(other.items())

    __reversed__ = None


class MutableMapping(Mapping):
    __slots__ = ()
    _absent = object()

    @_abstract
    def __setitem__(self, key, value):
        raise KeyError

    @_abstract
    def __delitem__(self, key):
        raise KeyError

    def pop(self, key, default=_absent):
        """Take a key out; its value, or the default."""
        try:
            value = self[key]
        except KeyError:
            if default is self._absent:
                raise
            return default
        del self[key]
        return value

    def popitem(self):
        """Take any pair out."""
        for key in self:
            value = self[key]
            del self[key]
            return key, value
        raise KeyError

    def clear(self):
        """Take all keys out."""
        for key in list(self):
            del self[key]

    def update(self, other=(), /, **kwds):
        """Take over the pairs of another mapping."""
        pairs = other.items() if hasattr(other, 'items') else other
        for key, value in pairs:
            self[key] = value
        for key, value in kwds.items():
            self[key] = value

    def setdefault(self, key, default=None):
        """The value of a key, which gets the default if it is new."""
        try:
            return self[key]
        except KeyError:
            self[key] = default
        return default


class Sequence(Reversible, Collection):
    __slots__ = ()

    @_abstract
    def __getitem__(self, index):
        raise IndexError

    def __iter__(self):
        i = 0
        try:
            while True:
                yield self[i]
                i += 1
        except IndexError:
            return

    def __contains__(self, value):
        return any(v is value or v == value for v in self)

    def __reversed__(self):
        for i in reversed(range(len(self))):
            yield self[i]

    def index(self, value, start=0, stop=None):
        """Where a value is first."""
        for i in range(start, len(self) if stop is None else min(stop, len(self))):
            if self[i] is value or self[i] == value:
                return i
        raise ValueError

    def count(self, value):
        """How often a value occurs."""
        return sum(1 for v in self if v is value or v == value)


class MutableSequence(Sequence):
    __slots__ = ()

    @_abstract
    def __setitem__(self, index, value):
        raise IndexError

    @_abstract
    def __delitem__(self, index):
        raise IndexError

    @_abstract
    def insert(self, index, value):
        raise IndexError

    def append(self, value):
        """Add at the end."""
        self.insert(len(self), value)

    def extend(self, values):
        """Add many at the end."""
        for value in list(values):
            self.append(value)

    def pop(self, index=-1):
        """Take an item out."""
        value = self[index]
        del self[index]
        return value

    def remove(self, value):
        """Take the first such item out."""
        del self[self.index(value)]

    def reverse(self):
        """Turn the order around."""
        n = len(self)
        for i in range(n // 2):
            self[i], self[n - i - 1] = self[n - i - 1], self[i]

    def clear(self):
        """Take all items out."""
        while len(self):
            self.pop()

    def __iadd__(self, values):
        self.extend(values)
        return self


for _base, _kinds in (
        (Sequence, (tuple, str, range, bytes)), (MutableSequence, (list, bytearray, _deque)),
        (Set, (frozenset, type({}.keys()), type({}.items()))), (MutableSet, (set,)), (MutableMapping, (dict,)),
        (Mapping, (type(type.__dict__),)), (Generator, (type((lambda: (yield))()),))):
    for _kind in _kinds:
        _base.register(_kind)
