"""The dictionaries of collections that CPython has in C: each operation runs as one opcode."""


class deque(_deque):
    """A list that is quick at both ends."""

    __hash__ = None

    def __init__(self, iterable=(), maxlen=None):
        self.clear()
        self._set_maxlen(maxlen)
        self.extend(iterable)

    def extend(self, iterable):
        """Add items at the right end."""
        if iterable is self:
            iterable = self._items()
        append = self.append
        for item in iterable:
            append(item)

    def extendleft(self, iterable):
        """Add items at the left end, one by one."""
        if iterable is self:
            iterable = self._items()
        appendleft = self.appendleft
        for item in iterable:
            appendleft(item)

    def copy(self):
        """A deque with the same items."""
        return type(self)(self._items(), self.maxlen)

    __copy__ = copy

    def count(self, value):
        """How often value occurs."""
        return self._items().count(value)

    def index(self, value, *bounds):
        """Where value occurs first."""
        try:
            return self._items().index(value, *bounds)
        except ValueError:
            raise ValueError(f"{value!r} is not in deque") from None

    def insert(self, index, value):
        """Put value before index."""
        if self.maxlen is not None and len(self) >= self.maxlen:
            raise IndexError("deque already at its maximum size")
        items = self._items()
        items.insert(index, value)
        self._set_items(items)

    def remove(self, value):
        """Remove the first occurrence of value."""
        items = self._items()
        try:
            items.remove(value)
        except ValueError:
            raise ValueError("deque.remove(x): x not in deque") from None
        self._set_items(items)

    def reverse(self):
        """Turn round, in place."""
        items = self._items()
        items.reverse()
        self._set_items(items)

    def rotate(self, n=1):
        """Move n items from the right end to the left one."""
        size = len(self)
        if size:
            n = -(n % size)
            items = self._items()
            self._set_items(items[n:] + items[:n] if n else items)

    def __getitem__(self, index):
        if isinstance(index, slice):
            raise TypeError("sequence index must be integer, not 'slice'")
        return self._get(index)

    def __setitem__(self, index, value):
        items = self._items()
        try:
            items[index] = value
        except IndexError:
            raise IndexError("deque index out of range") from None
        self._set_items(items)

    def __delitem__(self, index):
        items = self._items()
        try:
            del items[index]
        except IndexError:
            raise IndexError("deque index out of range") from None
        self._set_items(items)

    def __contains__(self, value):
        return value in self._items()

    def __iter__(self):
        size = len(self)
        get = self._get
        for index in range(size):
            if len(self) != size:
                raise RuntimeError("deque mutated during iteration")
            yield get(index)
        if len(self) != size:
            raise RuntimeError("deque mutated during iteration")

    def __reversed__(self):
        return reversed(self._items())

    def __bool__(self):
        return len(self) > 0

    def __repr__(self):
        if self.maxlen is None:
            return f"{type(self).__name__}({self._items()!r})"
        return f"{type(self).__name__}({self._items()!r}, maxlen={self.maxlen})"

    def __eq__(self, other):
        if not isinstance(other, deque):
            return NotImplemented
        return self._items() == other._items()

    def __lt__(self, other):
        if not isinstance(other, deque):
            return NotImplemented
        return self._items() < other._items()

    def __le__(self, other):
        if not isinstance(other, deque):
            return NotImplemented
        return self._items() <= other._items()

    def __gt__(self, other):
        if not isinstance(other, deque):
            return NotImplemented
        return self._items() > other._items()

    def __ge__(self, other):
        if not isinstance(other, deque):
            return NotImplemented
        return self._items() >= other._items()

    def __add__(self, other):
        if not isinstance(other, deque):
            raise TypeError(f'can only concatenate deque (not "{type(other).__name__}") to deque')
        return type(self)(self._items() + other._items(), self.maxlen)

    def __iadd__(self, other):
        self.extend(other)
        return self

    def __mul__(self, n):
        return type(self)(self._items() * n, self.maxlen)

    __rmul__ = __mul__


class defaultdict(dict):
    """A dict that makes missing values by calling default_factory."""

    def __init__(self, default_factory=None, /, *args, **kwargs):
        if default_factory is not None and not callable(default_factory):
            raise TypeError('first argument must be callable or None')
        super().__init__(*args, **kwargs)
        self.default_factory = default_factory

    def __missing__(self, key):
        if self.default_factory is None:
            raise KeyError(key)
        self[key] = value = self.default_factory()
        return value

    def __repr__(self):
        return f"{type(self).__name__}({self.default_factory!r}, {dict.__repr__(self)})"

    def copy(self):
        return type(self)(self.default_factory, self)

    __copy__ = copy

    def __or__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        new = self.copy()
        new.update(other)
        return new

    def __ror__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        new = type(self)(self.default_factory, other)
        new.update(self)
        return new


_ABSENT = object()


class OrderedDict(dict):
    """A dict whose order can be changed, and counts in comparisons."""

    def popitem(self, last=True):
        """Remove and return the last pair, or the first."""
        if not self:
            raise KeyError('dictionary is empty')
        if last:
            return dict.popitem(self)
        key = next(iter(self))
        return key, dict.pop(self, key)

    def move_to_end(self, key, last=True):
        """Make key the last one, or the first."""
        value = dict.pop(self, key)
        if last:
            self[key] = value
            return
        rest = list(dict.items(self))
        dict.clear(self)
        dict.__setitem__(self, key, value)
        for other, value in rest:
            dict.__setitem__(self, other, value)

    def copy(self):
        return self.__class__(self)

    __copy__ = copy

    @classmethod
    def fromkeys(cls, iterable, value=None):
        new = cls()
        for key in iterable:
            new[key] = value
        return new

    def __eq__(self, other):
        if isinstance(other, OrderedDict):
            return dict.__eq__(self, other) and list(self) == list(other)
        return dict.__eq__(self, other)

    def __ne__(self, other):
        return not self == other

    __hash__ = None

    def __repr__(self):
        name = self.__class__.__name__
        if not self:
            return f"{name}()"
        return f"{name}({list(self.items())!r})"  #: 3.9
        return f"{name}({dict.__repr__(self)})"  #: 3.13

    def __or__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        new = self.copy()
        new.update(other)
        return new

    def __ror__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        new = self.__class__(other)
        new.update(self)
        return new


def _count_elements(counts, iterable):
    get = counts.get
    for item in iterable:
        counts[item] = get(item, 0) + 1
