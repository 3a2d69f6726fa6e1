"""Iterator building blocks, which CPython has in C: a step of one runs as one opcode."""

from operator import add as _add


def _index(value, message):
    try:
        value = value.__index__()
    except AttributeError:
        raise ValueError(message) from None
    if value < 0:
        raise ValueError(message)
    return value


class _Iterator:
    # The iterators below are generators inside a class of the right name.
    __slots__ = ('_steps', '__weakref__')

    def __iter__(self):
        return self

    def __next__(self):
        return next(self._steps)


class count:
    """start, start + step, start + 2 * step, …"""

    __slots__ = ('_next', '_step')

    def __init__(self, start=0, step=1):
        for number in (start, step):
            kind = type(number)
            if not (hasattr(kind, '__index__') or hasattr(kind, '__float__') or isinstance(number, complex)):
                raise TypeError('a number is required')
        self._next = start
        self._step = step

    def __iter__(self):
        return self

    def __next__(self):
        value = self._next
        self._next = value + self._step
        return value

    def __repr__(self):
        if type(self._step) is int and self._step == 1:
            return f"count({self._next!r})"
        return f"count({self._next!r}, {self._step!r})"


class cycle(_Iterator):
    """The items over and over."""

    __slots__ = ()

    def __init__(self, iterable, /):
        self._steps = self._run(iter(iterable))

    @staticmethod
    def _run(source):
        seen = []
        for item in source:
            yield item
            seen.append(item)
        while seen:
            for item in seen:
                yield item


class repeat:
    """The same object, forever or so many times."""

    __slots__ = ('_object', '_left')

    def __init__(self, object, times=None):
        self._object = object
        self._left = None if times is None else max(times.__index__(), 0)

    def __iter__(self):
        return self

    def __next__(self):
        if self._left is not None:
            if self._left == 0:
                raise StopIteration
            self._left -= 1
        return self._object

    def __length_hint__(self):
        if self._left is None:
            raise TypeError('len() of unsized object')
        return self._left

    def __repr__(self):
        if self._left is None:
            return f"repeat({self._object!r})"
        return f"repeat({self._object!r}, {self._left})"


class chain(_Iterator):
    """The items of the first iterable, then of the second, …"""

    __slots__ = ()

    def __init__(self, *iterables):
        self._steps = self._run(iterables)

    @classmethod
    def from_iterable(cls, iterable, /):
        """chain(*iterable), but the iterables are asked for one at a time."""
        self = cls()
        self._steps = self._run(iterable)
        return self

    @staticmethod
    def _run(iterables):
        for iterable in iterables:
            for item in iterable:
                yield item


class islice(_Iterator):
    """The items that a slice of these bounds would have."""

    __slots__ = ()

    def __init__(self, iterable, *bounds):
        if not bounds:
            raise TypeError('islice expected at least 2 arguments, got 1')
        if len(bounds) > 3:
            raise TypeError(f'islice expected at most 4 arguments, got {len(bounds) + 1}')
        if len(bounds) == 1:
            bounds = (None, bounds[0], None)
        start, stop, step = (tuple(bounds) + (None,))[:3]
        if stop is not None:
            stop = _index(stop, 'Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.')
        message = 'Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.'
        start = 0 if start is None else _index(start, message)
        message = 'Step for islice() must be a positive integer or None.'
        step = 1 if step is None else _index(step, message)
        if step == 0:
            raise ValueError(message)
        self._steps = self._run(iter(iterable), start, stop, step)

    @staticmethod
    def _run(source, start, stop, step):
        if stop is not None and start >= stop:
            # Items before start are consumed all the same.
            for _ in range(stop):
                for _ in source:
                    break
            return
        wanted = start
        position = 0
        for item in source:
            position += 1
            if position > wanted:
                yield item
                wanted += step
                if stop is not None and wanted >= stop:
                    break
        else:
            return
        while position < stop:
            position += 1
            for _ in source:
                break
            else:
                return


class takewhile(_Iterator):
    """Items up to the first that fails the test."""

    __slots__ = ()

    def __init__(self, predicate, iterable, /):
        self._steps = self._run(predicate, iter(iterable))

    @staticmethod
    def _run(predicate, source):
        for item in source:
            if not predicate(item):
                return
            yield item


class dropwhile(_Iterator):
    """Items from the first that fails the test."""

    __slots__ = ()

    def __init__(self, predicate, iterable, /):
        self._steps = self._run(predicate, iter(iterable))

    @staticmethod
    def _run(predicate, source):
        for item in source:
            if not predicate(item):
                yield item
                break
        for item in source:
            yield item


class filterfalse(_Iterator):
    """Items that fail the test."""

    __slots__ = ()

    def __init__(self, predicate, iterable, /):
        self._steps = self._run(bool if predicate is None else predicate, iter(iterable))

    @staticmethod
    def _run(predicate, source):
        for item in source:
            if not predicate(item):
                yield item


class compress(_Iterator):
    """Items whose selector is true."""

    __slots__ = ()

    def __init__(self, data, selectors):
        self._steps = self._run(iter(data), iter(selectors))

    @staticmethod
    def _run(data, selectors):
        for item, selected in zip(data, selectors):
            if selected:
                yield item


class starmap(_Iterator):
    """function(*item) for each item."""

    __slots__ = ()

    def __init__(self, function, iterable, /):
        self._steps = self._run(function, iter(iterable))

    @staticmethod
    def _run(function, source):
        for item in source:
            yield function(*item)


_ABSENT = object()


class accumulate(_Iterator):
    """Running totals."""

    __slots__ = ()

    def __init__(self, iterable, func=None, *, initial=None):
        self._steps = self._run(iter(iterable), _add if func is None else func, initial)

    @staticmethod
    def _run(source, func, initial):
        total = _ABSENT if initial is None else initial
        if total is not _ABSENT:
            yield total
        for item in source:
            total = item if total is _ABSENT else func(total, item)
            yield total


class zip_longest(_Iterator):
    """zip() that goes on to the end of the longest."""

    __slots__ = ()

    def __init__(self, *iterables, fillvalue=None):
        self._steps = self._run([iter(iterable) for iterable in iterables], fillvalue)

    @staticmethod
    def _run(sources, fillvalue):
        alive = len(sources)
        if not alive:
            return
        while True:
            row = []
            for position, source in enumerate(sources):
                item = fillvalue
                if source is not None:
                    for item in source:
                        break
                    else:
                        sources[position] = None
                        alive -= 1
                        if not alive:
                            return
                row.append(item)
            yield tuple(row)


class product(_Iterator):
    """Every way to take one item of each."""

    __slots__ = ()

    def __init__(self, *iterables, repeat=1):
        if repeat < 0:
            raise ValueError('repeat argument cannot be negative')
        self._steps = self._run([tuple(iterable) for iterable in iterables] * repeat)

    @staticmethod
    def _run(pools):
        if any(not pool for pool in pools):
            return
        places = [0] * len(pools)
        while True:
            yield tuple(pool[place] for pool, place in zip(pools, places))
            for position in range(len(pools) - 1, -1, -1):
                places[position] += 1
                if places[position] < len(pools[position]):
                    break
                places[position] = 0
            else:
                return


class permutations(_Iterator):
    """Every ordered choice of r items."""

    __slots__ = ()

    def __init__(self, iterable, r=None):
        pool = tuple(iterable)
        if r is None:
            r = len(pool)
        elif not isinstance(r, int):
            raise TypeError('Expected int as r')
        if r < 0:
            raise ValueError('r must be non-negative')
        self._steps = self._run(pool, r)

    @staticmethod
    def _run(pool, r):
        # Depth first over the free indices, smallest first.
        size = len(pool)
        if r > size:
            return
        chosen = []
        used = [False] * size
        candidate = 0
        while True:
            if len(chosen) == r:
                yield tuple(pool[k] for k in chosen)
                candidate = size
            while candidate < size and used[candidate]:
                candidate += 1
            if candidate < size:
                used[candidate] = True
                chosen.append(candidate)
                candidate = 0
                continue
            if not chosen:
                return
            candidate = chosen.pop()
            used[candidate] = False
            candidate += 1


def _choose(pool, r, again):
    # Index lists in rising order; `again` is 0 if an index may come twice.
    size = len(pool)
    if r == 0:
        yield ()
        return
    chosen = [0]
    while chosen:
        if chosen[-1] >= size:
            chosen.pop()
            if chosen:
                chosen[-1] += 1
        elif len(chosen) == r:
            yield tuple(pool[k] for k in chosen)
            chosen[-1] += 1
        else:
            chosen.append(chosen[-1] + again)


class combinations(_Iterator):
    """Every choice of r items, in order."""

    __slots__ = ()

    def __init__(self, iterable, r):
        if r < 0:
            raise ValueError('r must be non-negative')
        self._steps = _choose(tuple(iterable), r, 1)


class combinations_with_replacement(_Iterator):
    """Every choice of r items, in order, each as often as wanted."""

    __slots__ = ()

    def __init__(self, iterable, r):
        if r < 0:
            raise ValueError('r must be non-negative')
        self._steps = _choose(tuple(iterable), r, 0)


class groupby(_Iterator):
    """Runs of items with the same key."""

    __slots__ = ('_source', '_key', '_item', '_current', '_group')

    def __init__(self, iterable, key=None):
        self._source = iter(iterable)
        self._key = key
        self._current = self._item = _ABSENT
        self._group = None
        self._steps = self._run()

    def _advance(self):
        # The next item and its key; False at the end.
        for self._item in self._source:
            self._current = self._item if self._key is None else self._key(self._item)
            return True
        self._current = _ABSENT
        return False

    def _run(self):
        alive = self._advance()
        while alive:
            key = self._current
            self._group = mark = object()
            yield key, self._members(key, mark)
            self._group = None
            # What the group's reader left unread.
            while True:
                alive = self._current is not _ABSENT
                if not alive or not self._current == key:
                    break
                if not self._advance():
                    alive = False
                    break

    def _members(self, key, mark):
        while self._group is mark and self._current is not _ABSENT and self._current == key:
            yield self._item
            if self._group is not mark:
                return
            self._advance()


def tee(iterable, n=2, /):
    """n iterators over what one gives."""
    if n < 0:
        raise ValueError('n must be >= 0')
    source = iter(iterable)
    queues = [[] for _ in range(n)]

    def branch(mine):
        while True:
            if not mine:
                for item in source:
                    break
                else:
                    return
                for queue in queues:
                    queue.append(item)
            yield mine.pop(0)
    return tuple(branch(queue) for queue in queues)


def pairwise(iterable, /):  #: 3.13
    """Each item with the one after it."""  #: 3.13
    it = iter(iterable)  #: 3.13
    for before in it:  #: 3.13
        for item in it:  #: 3.13
            yield before, item  #: 3.13
            before = item  #: 3.13


def batched(iterable, n, *, strict=False):  #: 3.13
    """Tuples of n items; the last one may be shorter."""  #: 3.13
    if n < 1:  #: 3.13
        raise ValueError('n must be at least one')  #: 3.13
    it = iter(iterable)  #: 3.13
    while batch := tuple(islice(it, n)):  #: 3.13
        if strict and len(batch) != n:  #: 3.13
            raise ValueError('batched(): incomplete batch')  #: 3.13
        yield batch  #: 3.13
