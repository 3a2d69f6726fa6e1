"""The part of functools that CPython has in C: runs as one opcode."""

_ABSENT = object()


def reduce(function, iterable, initial=_ABSENT, /):
    """Combine the items from left to right."""
    source = iter(iterable)
    if initial is _ABSENT:
        for initial in source:
            break
        else:
            raise TypeError("reduce() of empty sequence with no initial value")
    for item in source:
        initial = function(initial, item)
    return initial


class partial:
    """A call with some of its arguments given in advance."""

    def __new__(cls, func, /, *args, **keywords):
        if not callable(func):
            raise TypeError("the first argument must be callable")
        if isinstance(func, partial):
            args = func.args + args
            keywords = {**func.keywords, **keywords}
            func = func.func
        self = super().__new__(cls)
        self.func, self.args, self.keywords = func, args, keywords
        return self

    def __call__(self, /, *args, **keywords):
        return self.func(*self.args, *args, **{**self.keywords, **keywords})

    def __repr__(self):
        parts = [repr(self.func)]
        parts.extend(repr(value) for value in self.args)
        parts.extend(f"{name}={value!r}" for name, value in self.keywords.items())
        kind = type(self)
        name = kind.__qualname__ if kind is not partial else "functools.partial"
        return f"{name}({', '.join(parts)})"


def cmp_to_key(mycmp):
    """A sort key out of an old comparison function."""
    class K:
        __slots__ = ['obj']
        __hash__ = None

        def __init__(self, obj):
            self.obj = obj

        def __lt__(self, other):
            return mycmp(self.obj, other.obj) < 0

        def __gt__(self, other):
            return mycmp(self.obj, other.obj) > 0

        def __eq__(self, other):
            return mycmp(self.obj, other.obj) == 0

        def __le__(self, other):
            return mycmp(self.obj, other.obj) <= 0

        def __ge__(self, other):
            return mycmp(self.obj, other.obj) >= 0
    return K
