"""Containers for special purposes."""

__all__ = ['Counter', 'deque', 'defaultdict', 'namedtuple', 'OrderedDict']

import sys as _sys
import heapq as _heapq
from _collections import deque, defaultdict
from itertools import chain as _chain, imap as _imap, repeat as _repeat, starmap as _starmap
from keyword import iskeyword as _iskeyword
from operator import eq as _eq, itemgetter as _itemgetter


class OrderedDict(dict):
    """A dict that remembers in which order its keys came."""

    # A ring of links [before, after, key] beside the dict.

    def __init__(*args, **kwds):
        if not args:
            raise TypeError("descriptor '__init__' of 'OrderedDict' object needs an argument")
        self = args[0]
        args = args[1:]
        if len(args) > 1:
            raise TypeError('expected at most 1 arguments, got %d' % len(args))
        try:
            self.__root
        except AttributeError:
            self.__root = root = []
            root[:] = [root, root, None]
            self.__map = {}
        self.__update(*args, **kwds)

    def __setitem__(self, key, value, dict_setitem=dict.__setitem__):
        if key not in self:
            root = self.__root
            last = root[0]
            last[1] = root[0] = self.__map[key] = [last, root, key]
        return dict_setitem(self, key, value)

    def __delitem__(self, key, dict_delitem=dict.__delitem__):
        dict_delitem(self, key)
        before, after, _ = self.__map.pop(key)
        before[1] = after
        after[0] = before

    def __iter__(self):
        root = self.__root
        link = root[1]
        while link is not root:
            yield link[2]
            link = link[1]

    def __reversed__(self):
        root = self.__root
        link = root[0]
        while link is not root:
            yield link[2]
            link = link[0]

    def clear(self):
        """Remove all items."""
        for link in self.__map.itervalues():
            del link[:]
        root = self.__root
        root[:] = [root, root, None]
        self.__map.clear()
        dict.clear(self)

    def keys(self):
        return list(self)

    def values(self):
        return [self[key] for key in self]

    def items(self):
        return [(key, self[key]) for key in self]

    def iterkeys(self):
        return iter(self)

    def itervalues(self):
        for key in self:
            yield self[key]

    def iteritems(self):
        for key in self:
            yield (key, self[key])

    def update(*args, **kwds):
        """Store the items of a mapping, of pairs, of the keywords."""
        self = args[0]
        if len(args) > 2:
            raise TypeError('update() takes at most 1 positional arguments (%d given)' % (len(args) - 1))
        if len(args) == 2:
            other = args[1]
            if hasattr(other, 'keys'):
                for key in other.keys():
                    self[key] = other[key]
            else:
                for key, value in other:
                    self[key] = value
        for key, value in kwds.items():
            self[key] = value

    __update = update
    __marker = object()

    def pop(self, key, default=__marker):
        """Remove a key and give its value."""
        if key in self:
            value = self[key]
            del self[key]
            return value
        if default is self.__marker:
            raise KeyError(key)
        return default

    def setdefault(self, key, default=None):
        if key in self:
            return self[key]
        self[key] = default
        return default

    def popitem(self, last=True):
        """Remove the last pair, or the first."""
        if not self:
            raise KeyError('dictionary is empty')
        key = next(reversed(self) if last else iter(self))
        return key, self.pop(key)

    def __repr__(self, running={}):
        mark = id(self)
        if mark in running:
            return '...'
        running[mark] = 1
        try:
            if not self:
                return '%s()' % (self.__class__.__name__,)
            return '%s(%r)' % (self.__class__.__name__, self.items())
        finally:
            del running[mark]

    def copy(self):
        return self.__class__(self)

    @classmethod
    def fromkeys(cls, iterable, value=None):
        """A dict with these keys, all with the same value."""
        self = cls()
        for key in iterable:
            self[key] = value
        return self

    def __eq__(self, other):
        if isinstance(other, OrderedDict):
            return dict.__eq__(self, other) and all(_imap(_eq, self, other))
        return dict.__eq__(self, other)

    def __ne__(self, other):
        return not self == other


def namedtuple(typename, field_names, verbose=False, rename=False):
    """A class of tuples whose items have names."""
    if isinstance(field_names, basestring):
        field_names = field_names.replace(',', ' ').split()
    names = map(str, field_names)
    typename = str(typename)
    plain = lambda name: all(c.isalnum() or c == '_' for c in name)
    if rename:
        seen = set()
        for i, name in enumerate(names):
            if (not plain(name) or _iskeyword(name) or not name
                    or name[0].isdigit() or name.startswith('_') or name in seen):
                names[i] = '_%d' % i
            seen.add(name)
    for name in [typename] + names:
        if not plain(name):
            raise ValueError('Type names and field names can only contain '
                             'alphanumeric characters and underscores: %r' % name)
        if _iskeyword(name):
            raise ValueError('Type names and field names cannot be a keyword: %r' % name)
        if name[0].isdigit():
            raise ValueError('Type names and field names cannot start with a number: %r' % name)
    seen = set()
    for name in names:
        if name.startswith('_') and not rename:
            raise ValueError('Field names cannot start with an underscore: %r' % name)
        if name in seen:
            raise ValueError('Encountered duplicate field name: %r' % name)
        seen.add(name)
    fields = tuple(names)
    arguments = ', '.join(names)
    scope = {'_tuple': tuple}
    exec 'def __new__(_cls, %s):\n    return _tuple.__new__(_cls, (%s%s))' % (
        arguments, arguments, ',' if names else '') in scope

    def _make(cls, iterable):
        result = tuple.__new__(cls, iterable)
        if len(result) != len(fields):
            raise TypeError('Expected %d arguments, got %d' % (len(fields), len(result)))
        return result

    def __repr__(self):
        return typename + '(' + ', '.join('%s=%r' % pair for pair in zip(fields, self)) + ')'

    def _asdict(self):
        return OrderedDict(zip(self._fields, self))

    def _replace(_self, **kwds):
        result = _self._make(map(kwds.pop, fields, _self))
        if kwds:
            raise ValueError('Got unexpected field names: %r' % kwds.keys())
        return result

    def __getnewargs__(self):
        return tuple(self)

    names = {'__doc__': typename + '(' + arguments + ')', '__slots__': (), '_fields': fields,
             '__new__': scope['__new__'], '_make': classmethod(_make), '__repr__': __repr__,
             '_asdict': _asdict, '_replace': _replace, '__getnewargs__': __getnewargs__}
    for i, name in enumerate(fields):
        names[name] = property(_itemgetter(i), doc='Alias for field number %d' % i)
    result = type(typename, (tuple,), names)
    result.__module__ = _sys._getframe(1).f_globals.get('__name__', '__main__')
    return result


class Counter(dict):
    """How often each item occurs."""

    def __init__(self, iterable=None, **kwds):
        super(Counter, self).__init__()
        self.update(iterable, **kwds)

    def __missing__(self, key):
        return 0

    def most_common(self, n=None):
        """Pairs (item, count), most frequent first."""
        if n is None:
            return sorted(self.iteritems(), key=_itemgetter(1), reverse=True)
        return _heapq.nlargest(n, self.iteritems(), key=_itemgetter(1))

    def elements(self):
        """Each item as often as it counts."""
        return _chain.from_iterable(_starmap(_repeat, self.iteritems()))

    @classmethod
    def fromkeys(cls, iterable, v=None):
        raise NotImplementedError('Counter.fromkeys() is undefined.  Use Counter(iterable) instead.')

    def update(self, iterable=None, **kwds):
        """Add counts."""
        if isinstance(iterable, dict):
            for item, count in iterable.iteritems():
                self[item] = self.get(item, 0) + count
        elif iterable is not None:
            for item in iterable:
                self[item] = self.get(item, 0) + 1
        if kwds:
            self.update(kwds)

    def subtract(self, iterable=None, **kwds):
        """Take counts away; they may become negative."""
        if isinstance(iterable, dict):
            for item, count in iterable.iteritems():
                self[item] = self.get(item, 0) - count
        elif iterable is not None:
            for item in iterable:
                self[item] = self.get(item, 0) - 1
        if kwds:
            self.subtract(kwds)

    def copy(self):
        return self.__class__(self)

    def __delitem__(self, item):
        if item in self:
            super(Counter, self).__delitem__(item)

    def __repr__(self):
        if not self:
            return '%s()' % self.__class__.__name__
        return '%s({%s})' % (self.__class__.__name__, ', '.join('%r: %r' % pair for pair in self.most_common()))

    def __combine(self, other, items, count):
        if not isinstance(other, Counter):
            return NotImplemented
        result = Counter()
        for item in items:
            n = count(self[item], other[item])
            if n > 0:
                result[item] = n
        return result

    def __add__(self, other):
        return self.__combine(other, list(self) + [x for x in other if x not in self], lambda a, b: a + b)

    def __sub__(self, other):
        return self.__combine(other, list(self) + [x for x in other if x not in self], lambda a, b: a - b)

    def __or__(self, other):
        return self.__combine(other, list(self) + [x for x in other if x not in self], max)

    def __and__(self, other):
        return self.__combine(other, list(self), min)
