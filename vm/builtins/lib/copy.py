"""Shallow and deep copies of objects."""

__all__ = ["Error", "copy", "deepcopy"]


class Error(Exception):
    pass


error = Error


def _f():
    yield _f


# What cannot change, or is itself the only one of its kind.
_atomic = (type(None), int, float, bool, complex, str, bytes, type, range, slice, type(Ellipsis), type(NotImplemented),
           type(_f), type(len), property, type(_f.__code__))
_absent = object()


def copy(x):
    """A copy of x that shares x's parts."""
    cls = type(x)
    if cls in _atomic or cls is tuple or cls is frozenset or issubclass(cls, type):
        return x
    if cls in (list, dict, set, bytearray):
        return cls.copy(x)
    hook = getattr(cls, '__copy__', None)
    if hook is not None:
        return hook(x)
    return _rebuild(x, _parts(x), _same, {})


def deepcopy(x, memo=None, _nil=[]):
    """A copy of x and of all that it is made of."""
    if memo is None:
        memo = {}
    y = memo.get(id(x), _absent)
    if y is not _absent:
        return y
    cls = type(x)
    if cls in _atomic or issubclass(cls, type):
        return x
    how = _deep.get(cls)
    if how is not None:
        y = how(x, memo)
    else:
        hook = getattr(x, '__deepcopy__', None)
        if hook is not None:
            y = hook(memo)
        else:
            y = _rebuild(x, _parts(x), deepcopy, memo)
    if y is not x:
        memo[id(x)] = y
        # x must live as long as memo, or its number could be used again.
        memo.setdefault(id(memo), []).append(x)
    return y


def _deep_list(x, memo):
    y = []
    memo[id(x)] = y
    for item in x:
        y.append(deepcopy(item, memo))
    return y


def _deep_tuple(x, memo):
    y = [deepcopy(item, memo) for item in x]
    # A tuple inside itself was copied on the way.
    if id(x) in memo:
        return memo[id(x)]
    for old, new in zip(x, y):
        if old is not new:
            return tuple(y)
    return x


def _deep_dict(x, memo):
    y = {}
    memo[id(x)] = y
    for key, value in x.items():
        y[deepcopy(key, memo)] = deepcopy(value, memo)
    return y


def _deep_method(x, memo):
    return type(x)(x.__func__, deepcopy(x.__self__, memo))


class _C:
    def m(self):
        pass


_deep = {list: _deep_list, tuple: _deep_tuple, dict: _deep_dict, type(_C().m): _deep_method,
         set: lambda x, memo: {deepcopy(item, memo) for item in x},
         frozenset: lambda x, memo: frozenset([deepcopy(item, memo) for item in x]),
         bytearray: lambda x, memo: bytearray(x)}


def _same(x, memo):
    return x


def _overrides(x, name):
    # A method that a class of the program defines.
    method = getattr(x, name, None)
    return method if hasattr(method, '__func__') and hasattr(method.__func__, '__code__') else None


def _parts(x):
    """What __reduce_ex__ tells: how to make a new object, and its state."""
    for name, args in (('__reduce_ex__', (4,)), ('__reduce__', ())):
        reduce = _overrides(x, name)
        if reduce is not None:
            return reduce(*args)
    cls = type(x)
    if not getattr(cls, '__module__', None) or cls in (type(_f()), type(iter(())), type(object.__dict__)):
        raise TypeError("cannot pickle %r object" % cls.__name__)
    getargs = getattr(x, '__getnewargs_ex__', None)
    kwargs = {}
    if getargs is not None:
        args, kwargs = getargs()
    elif getattr(x, '__getnewargs__', None) is not None:
        args = x.__getnewargs__()
    else:
        args = _own_value(x)
    items = iter(x) if isinstance(x, list) else None
    pairs = iter(x.items()) if isinstance(x, dict) else None
    getstate = _overrides(x, '__getstate__')
    state = getstate() if getstate is not None else _state(x)
    return _new, (cls, args, kwargs), state, items, pairs


def _own_value(x):
    # What the __new__ of an immutable built-in base needs.
    for base in (tuple, frozenset, str, bytes, int, float, complex):
        if isinstance(x, base):
            return (base(x),)
    if isinstance(x, BaseException):
        return x.args
    if isinstance(x, (set, bytearray)):
        return (type(x).__mro__[-2](x),)
    return ()


def _new(cls, args, kwargs):
    new = cls.__new__(cls, *args, **kwargs)
    if isinstance(new, (set, bytearray)) and args:
        (new.update if isinstance(new, set) else new.extend)(args[0])
    return new


def _state(x):
    slots = {}
    for cls in type(x).__mro__:
        names = cls.__dict__.get('__slots__', ())
        for name in (names,) if isinstance(names, str) else names:
            if name in ('__dict__', '__weakref__'):
                continue
            if name.startswith('__') and not name.endswith('__'):
                name = '_%s%s' % (cls.__name__.lstrip('_'), name)
            value = getattr(x, name, _absent)
            if value is not _absent:
                slots[name] = value
    own = getattr(x, '__dict__', None)
    return (own or None, slots) if slots else own or None


def _rebuild(x, parts, convert, memo):
    """A new object from what __reduce_ex__ tells, its parts converted."""
    if isinstance(parts, str):
        return x
    make, args, state, items, pairs = (tuple(parts) + (None,) * 5)[:5]
    if make is _new and args[1:] == ((), {}):
        y = make(*args)
    else:
        y = make(*(convert(arg, memo) for arg in args))
    memo[id(x)] = y
    if state is not None:
        state = convert(state, memo)
        if hasattr(y, '__setstate__'):
            y.__setstate__(state)
        else:
            slots = None
            if isinstance(state, tuple) and len(state) == 2:
                state, slots = state
            if state is not None:
                y.__dict__.update(state)
            for name, value in (slots or {}).items():
                setattr(y, name, value)
    for item in items or ():
        y.append(convert(item, memo))
    for key, value in pairs or ():
        y[convert(key, memo)] = convert(value, memo)
    return y
