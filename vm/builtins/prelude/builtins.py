# What the natives of vm/builtins leave to Python: the parts that may have to
# call methods written in Python. Hidden, like vm/interp's own prelude, in whose
# namespace these functions live too. The part of a name before "__" is the type
# or module of the native.

from _support import (ascii_of, all_names, sort_pairs, parse_format,
                      parse_field)

_ABSENT = object()


# ---- conversions for Again

def str_of(x):
    return str(x)


def iter_of(x):
    return iter(x)


def bool_of(x):
    return True if x else False


def float_of(x):
    m = _special(x, '__float__')
    if m is not None:
        r = m(x)
        if not isinstance(r, float):
            raise TypeError("%s.__float__ returned non-float (type %s)" % (_class_name(x), _class_name(r)))
        return r
    m = _special(x, '__index__')
    if m is not None:
        return float(index(x))
    raise TypeError("must be real number, not " + _class_name(x))


def bytes_of(x):
    return bytes(x)


# ---- functions

def builtins__any(iterable):
    for x in iterable:
        if x:
            return True
    return False


def builtins__all(iterable):
    for x in iterable:
        if not x:
            return False
    return True


def builtins__ascii(x):
    return ascii_of(repr(x))


def builtins__getattr(obj, name, default):
    try:
        return getattr(obj, name)
    except AttributeError:
        return default


def builtins__hasattr(obj, name):
    try:
        getattr(obj, name)
    except AttributeError:
        return False
    return True


def builtins__next(it, default):
    try:
        return next(it)
    except StopIteration:
        return default


def builtins__reversed(x):
    m = _special(x, '__reversed__')
    if m is not None:
        return m(x)
    if _special(x, '__len__') is None or _special(x, '__getitem__') is None:
        raise TypeError("'%s' object is not reversible" % _class_name(x))
    return _reverse_items(x, len(x) - 1)


def _reverse_items(x, i):
    while i >= 0:
        try:
            item = x[i]
        except (IndexError, StopIteration):
            return
        yield item
        i -= 1


def builtins__isinstance(obj, classes):
    if isinstance(classes, tuple):
        for c in classes:
            if isinstance(obj, c):
                return True
        return False
    return isinstance_hook(obj, classes)


def builtins__issubclass(cls, classes):
    if isinstance(classes, tuple):
        for c in classes:
            if issubclass(cls, c):
                return True
        return False
    return issubclass_hook(cls, classes)


def builtins__max(iterable, key, has_default, default):
    return _extreme(iterable, key, has_default, default, 'max', True)


def builtins__min(iterable, key, has_default, default):
    return _extreme(iterable, key, has_default, default, 'min', False)


def _extreme(iterable, key, has_default, default, name, largest):
    best = best_key = _ABSENT
    for x in iterable:
        k = x if key is None else key(x)
        if best_key is _ABSENT or (k > best_key if largest else k < best_key):
            best = x
            best_key = k
    if best_key is _ABSENT:
        if has_default:
            return default
        raise ValueError("%s() arg is an empty sequence" % name)
    return best


def builtins__sum(iterable, total):
    for x in iterable:
        total = total + x
    return total


def builtins__pow(a, b, m):
    method = _special(a, '__pow__')
    if method is not None:
        r = method(a, b, m)
        if r is not NotImplemented:
            return r
    raise TypeError("unsupported operand type(s) for pow(): '%s', '%s', '%s'" % (
        _class_name(a), _class_name(b), _class_name(m)))


def builtins__print(args, sep, end, file, flush):
    if file is None:
        file = _loaded_stdout()
        if file is None:
            return
    write = file.write
    first = True
    for x in args:
        if not first:
            write(' ' if sep is None else sep)
        first = False
        write(str(x))
    write('\n' if end is None else end)
    if flush:
        file.flush()


def _loaded_stdout():
    import sys
    try:
        return sys.stdout
    except AttributeError:
        raise RuntimeError('lost sys.stdout') from None


def builtins__input(prompt=''):
    import sys
    if prompt is not None:
        sys.stdout.write(str(prompt))
    line = sys.stdin.readline()
    if not line:
        raise EOFError('EOF when reading a line')
    return line[:-1] if line[-1] == '\n' else line


def builtins__open(file, mode, buffering, encoding, errors, newline, closefd, opener):
    import _io
    return _io.open(file, 'r' if mode is None else mode, -1 if buffering is None else buffering, encoding, errors, newline,
                    True if closefd is None else closefd, opener)


def builtins__vars(x):
    try:
        return x.__dict__
    except AttributeError:
        raise TypeError('vars() argument must have __dict__ attribute') from None


def builtins__dir(x):
    m = _special(x, '__dir__')
    if m is not None:
        return sorted(m(x))
    return sorted(all_names(x))


def builtins__sorted_keys(d):
    return sorted(d)


def stream__write(stream, text):
    stream._write(text)
    return len(text)


def stream__writelines(stream, lines):
    for line in lines:
        stream.write(line)


def stream__next(stream):
    line = stream.readline()
    if line:
        return line
    raise StopIteration


def stream__readlines(stream, hint=-1):
    lines = []
    while True:
        line = stream.readline()
        if not line:
            return lines
        _append(lines, line)


def stream__read(stream, size=-1):
    if size is not None and size >= 0:
        raise NotImplementedError("sys.stdin.read(size) is not supported here: read a line, or everything")
    return ''.join(stream__readlines(stream))


# ---- sorting

def builtins__sorted(values, key, reverse):
    values = list_of(values)
    keys = values
    if key is not None:
        keys = []
        for x in values:
            _append(keys, key(x))
    out = sort_pairs(keys, values, reverse)
    if out is not None:
        return out
    return _merge_sort(keys, values, reverse)


def list__sort(l, key, reverse):
    values = list_of(l)
    del l[:]
    try:
        values = builtins__sorted(values, key, reverse)
    finally:
        changed = _length(l) > 0
        del l[:]
        list_extend(l, values)
    if changed:
        raise ValueError("list modified during sort")


def _merge_sort(keys, values, reverse):
    # Stable, and compares with < only; binary insertion like a short run.
    order = []
    i = _length(keys) - 1 if reverse else 0
    while 0 <= i < _length(keys):
        k = keys[i]
        low = 0
        high = _length(order)
        while low < high:
            middle = (low + high) // 2
            if k < keys[order[middle]]:
                high = middle
            else:
                low = middle + 1
        order.insert(low, i)
        i += -1 if reverse else 1
    if reverse:
        order.reverse()
    out = []
    for i in order:
        _append(out, values[i])
    return out


# ---- list and tuple

def list__extend(l, iterable):
    for x in iterable:
        _append(l, x)


def list__remove(l, x):
    i = 0
    while i < _length(l):
        y = _item(l, i)
        if y is x or y == x:
            list.pop(l, i)
            return
        i += 1
    raise ValueError("list.remove(x): x not in list")


def seq__count(s, x):
    n = 0
    for y in _values(s):
        if y is x or y == x:
            n += 1
    return n


def seq__index(s, x, start, stop):
    i = start
    while i < stop and i < _length(s):
        y = _item(s, i)
        if y is x or y == x:
            return i
        i += 1
    if isinstance(s, tuple):
        raise ValueError("tuple.index(x): x not in tuple")
    not_in_list(x)


def not_in_list(x):
    raise ValueError("%r is not in list" % (x,))


def range__count(r, x):
    n = 0
    for y in r:
        if y == x:
            n += 1
    return n


def range__index(r, x):
    i = 0
    for y in r:
        if y == x:
            return i
        i += 1
    raise ValueError("sequence.index(x): x not in sequence")


def slice__indices(s, n):
    parts = []
    for x in (s.start, s.stop, s.step):
        _append(parts, x if x is None else index(x))
    return slice(*parts).indices(n)


# ---- dict

def dict__fill(d, source, kwargs, result):
    if isinstance(source, dict) and _is_native(_special(source, 'keys')) and _is_native(_special(source, '__iter__')):
        for k, v in _items(source):
            dict.__setitem__(d, k, v)
    elif hasattr(source, 'keys'):
        for k in source.keys():
            dict.__setitem__(d, k, source[k])
    else:
        n = 0
        for pair in source:
            try:
                pair = list_of(pair)
            except TypeError:
                raise TypeError("cannot convert dictionary update sequence element #%d to a sequence" % n) from None
            if _length(pair) != 2:
                raise ValueError("dictionary update sequence element #%d has length %d; 2 is required" % (n, _length(pair)))
            dict.__setitem__(d, pair[0], pair[1])
            n += 1
    for k, v in _items(kwargs):
        dict.__setitem__(d, k, v)
    return result


def dict__fromkeys(cls, iterable, value):
    d = cls()
    for k in iterable:
        d[k] = value
    return d


def dict__get(d, key, default):
    found = dict_find(d, key)
    return default if found is None else found[1]


def dict__pop(d, key, has_default, default):
    found = dict_find(d, key)
    if found is not None:
        _dict_remove(d, found[0], hash(key))
        return found[1]
    if has_default:
        return default
    raise KeyError(key)


def dict__setdefault(d, key, default):
    found = dict_find(d, key)
    if found is not None:
        return found[1]
    set_item(d, key, default)
    return default


def view__isdisjoint(view, other):
    for x in other:
        if x in view:
            return False
    return True


# ---- sets

def set__fill(s, iterable, result):
    set_update(s, iterable)
    return result


def set__update(s, others):
    for other in others:
        set_update(s, other)


def set__discard(s, x, must):
    if not set_discard(s, x) and must:
        raise KeyError(x)


def _like(s, values):
    return frozenset(values) if isinstance(s, frozenset) else set(values)


def _as_set(x):
    if isinstance(x, (set, frozenset)):
        return x
    return make_set(list_of(x))


def set__union(s, others):
    out = make_set(_values(s))
    for other in others:
        set_update(out, other)
    return _like(s, out)


def set__difference(s, others):
    out = _values(s)
    for other in others:
        other = _as_set(other)
        kept = []
        for x in out:
            if not set_find(other, x):
                _append(kept, x)
        out = kept
    return _like(s, out)


def set__intersection(s, others):
    out = _values(s)
    for other in others:
        other = _as_set(other)
        kept = []
        for x in out:
            if set_find(other, x):
                _append(kept, x)
        out = kept
    return _like(s, out)


def set__symmetric_difference(s, others):
    return _like(s, _symmetric(s, others[0]))


def _symmetric(s, other):
    other = _as_set(other)
    out = []
    for x in _values(s):
        if not set_find(other, x):
            _append(out, x)
    for x in _values(other):
        if not set_find(s, x):
            _append(out, x)
    return out


def set__isdisjoint(s, other):
    for x in other:
        if set_find(s, x):
            return False
    return True


def set__issubset(s, other):
    other = _as_set(other)
    for x in _values(s):
        if not set_find(other, x):
            return False
    return True


def set__issuperset(s, other):
    for x in other:
        if not set_find(s, x):
            return False
    return True


def _refill(s, values):
    set.clear(s)
    set_update(s, values)


def set__difference_update(s, others):
    for other in others:
        for x in list_of(other):
            set_discard(s, x)


def set__intersection_update(s, others):
    _refill(s, set__intersection(s, others))


def set__symmetric_difference_update(s, others):
    _refill(s, _symmetric(s, others[0]))


# ---- numbers

def int__convert(cls, x):
    m = _special(x, '__int__')
    name = '__int__'
    if m is None:
        m = _special(x, '__index__')
        name = '__index__'
    if m is None:
        m = _special(x, '__trunc__')
        name = '__trunc__'
    if m is None:
        raise TypeError("int() argument must be a string, a bytes-like object or a number, not '%s'" % _class_name(x))
    r = m(x)
    if not isinstance(r, int):
        raise TypeError("%s returned non-int (type %s)" % (name, _class_name(r)))
    r = int.__pos__(r)
    return r if cls is int else cls(r)


def float__convert(cls, x):
    m = _special(x, '__float__')
    if m is not None:
        r = m(x)
        if not isinstance(r, float):
            raise TypeError("%s.__float__ returned non-float (type %s)" % (_class_name(x), _class_name(r)))
    elif _special(x, '__index__') is not None:
        r = float(index(x))
    else:
        raise TypeError("float() argument must be a string or a number, not '%s'" % _class_name(x))
    r = float.__pos__(r)
    return r if cls is float else cls(r)


def complex__convert(x, imag):
    m = _special(x, '__complex__')
    if m is not None:
        r = m(x)
        if not isinstance(r, complex):
            raise TypeError("__complex__ returned non-complex (type %s)" % _class_name(r))
    elif _special(x, '__float__') is not None or _special(x, '__index__') is not None:
        r = complex(float(x))
    else:
        raise TypeError("complex() first argument must be a string or a number, not '%s'" % _class_name(x))
    return r if imag is None else r + imag * 1j


# ---- bytes

def bytes__maketrans(frm, to):
    for x in (frm, to):
        if not isinstance(x, (bytes, bytearray)):
            raise TypeError("a bytes-like object is required, not '%s'" % _class_name(x))
    if len(frm) != len(to):
        raise ValueError("maketrans arguments must have same length")
    table = bytearray(range(256))
    for a, b in zip(frm, to):
        table[a] = b
    return bytes(table)


def bytes__translate(b, table, delete=b''):
    for x in (table, delete):
        if x is not None and not isinstance(x, (bytes, bytearray)):
            raise TypeError("a bytes-like object is required, not '%s'" % _class_name(x))
    if table is not None and len(table) != 256:
        raise ValueError("translation table must be 256 characters long")
    out = [x if table is None else table[x] for x in b if x not in delete]
    return bytearray(out) if isinstance(b, bytearray) else bytes(out)


def bytes__convert(cls, x):
    m = _special(x, '__bytes__')
    if m is None:
        raise TypeError("cannot convert '%s' object to bytes" % _class_name(x))
    r = m(x)
    if not isinstance(r, bytes):
        raise TypeError("__bytes__ returned non-bytes (type %s)" % _class_name(r))
    return r


# ---- str

def str__decode(cls, x, encoding, errors):
    if isinstance(x, str):
        raise TypeError("decoding str is not supported")
    if not isinstance(x, (bytes, bytearray)):
        raise TypeError("decoding to str: need a bytes-like object, %s found" % _class_name(x))
    text = x.decode('utf-8' if encoding is None else encoding, 'strict' if errors is None else errors)
    return text if cls is str else cls(text)


def str__maketrans(x, y=None, z=None):
    table = {}
    if y is None:
        if not isinstance(x, dict):
            raise TypeError("if you give only one argument to maketrans it must be a dict")
        for k, v in x.items():
            if isinstance(k, str):
                if len(k) != 1:
                    raise ValueError("string keys in translate table must be of length 1")
                k = ord(k)
            table[k] = v
        return table
    if len(x) != len(y):
        raise ValueError("the first two maketrans arguments must have equal length")
    for a, b in zip(x, y):
        table[ord(a)] = ord(b)
    if z is not None:
        for c in z:
            table[ord(c)] = None
    return table


def str__translate(s, table):
    out = []
    for c in s:
        try:
            r = table[ord(c)]
        except LookupError:
            _append(out, c)
            continue
        if r is None:
            continue
        if isinstance(r, int):
            if not 0 <= r < 0x110000:
                raise ValueError("character mapping must be in range(0x110000)")
            r = chr(r)
        elif not isinstance(r, str):
            raise TypeError("character mapping must return integer, None or str")
        _append(out, r)
    return ''.join(out)


def str__format(s, args, kwargs):
    return _format(s, args, kwargs, [0], 2)


def str__format_map(s, mapping):
    return _format(s, None, mapping, [0], 2)


def _format(s, args, kwargs, counter, depth):
    # counter[0]: next automatic number, or -1 once fields are numbered by hand.
    if depth < 0:
        raise ValueError("Max string recursion exceeded")
    out = []
    for literal, field, spec, conversion in parse_format(s):
        if literal:
            _append(out, literal)
        if field is None:
            continue
        value = _field_value(field, args, kwargs, counter)
        if conversion == 'r':
            value = repr(value)
        elif conversion == 's':
            value = str(value)
        elif conversion == 'a':
            value = ascii(value)
        elif conversion is not None:
            if not 32 < ord(conversion) < 127:
                conversion = '\\x%x' % ord(conversion)
            raise ValueError("Unknown conversion specifier " + conversion)
        if '{' in spec or '}' in spec:
            spec = _format(spec, args, kwargs, counter, depth - 1)
        _append(out, format(value, spec))
    return ''.join(out)


def _field_value(field, args, kwargs, counter):
    first, steps = parse_field(field)
    if first == '':
        if counter[0] < 0:
            raise ValueError("cannot switch from manual field specification to automatic field numbering")
        first = counter[0]
        counter[0] += 1
    elif isinstance(first, int):
        if counter[0] > 0:
            raise ValueError("cannot switch from automatic field numbering to manual field specification")
        counter[0] = -1
    if isinstance(first, int):
        if args is None:
            raise ValueError("Format string contains positional fields")
        if first >= _length(args):
            raise IndexError("Replacement index %d out of range for positional args tuple" % first)
        value = args[first]
    else:
        value = kwargs[first]
    for is_attribute, name in steps:
        value = getattr(value, name) if is_attribute else value[name]
    return value


# ---- math

def math__dist(p, q):
    from math import hypot
    return hypot(*[float_of(a) - float_of(b) for a, b in zip(p, q)])


def math__fsum(values):
    from math import fsum
    return fsum([float_of(x) for x in values])


def math__prod(iterable, start):
    for x in iterable:
        start = start * x
    return start


# ---- threads

def thread__excepthook(args):
    import sys
    kind, value, traceback, thread = args
    if kind is SystemExit:
        return
    if value is None:
        value = kind()
    if thread is not None:
        name = thread.name
    else:
        from _thread import get_ident
        name = get_ident()
    sys.stderr.write("Exception in thread %s:\n%s" % (name, traceback_text(value)))


def rlock__acquire_restore(lock, count):
    lock.acquire()
    lock._restore_count(count)


# ---- generic aliases (Objects/genericaliasobject.c)

class GenericAlias:
    """list[int] and its like."""

    def __init__(self, origin, args):
        self.__origin__ = origin
        self.__args__ = args if isinstance(args, tuple) else (args,)

    @property
    def __parameters__(self):
        return tuple([a for a in self.__args__ if hasattr(a, '__typing_subst__') or type(a).__name__ == 'TypeVar'])

    def __repr__(self):
        return '%s[%s]' % (type_text(self.__origin__), ', '.join([type_text(a) for a in self.__args__]) or '()')

    def __call__(self, *args, **kwargs):
        made = self.__origin__(*args, **kwargs)
        try:
            made.__orig_class__ = self
        except (AttributeError, TypeError):
            pass
        return made

    def __getattr__(self, name):
        if name[:2] == '__' and name not in ('__name__', '__qualname__', '__module__', '__doc__'):
            raise AttributeError("'types.GenericAlias' object has no attribute %r" % name)
        return getattr(self.__origin__, name)

    def __getitem__(self, args):
        given = list(args) if isinstance(args, tuple) else [args]
        params = self.__parameters__
        return GenericAlias(self.__origin__, tuple([given[params.index(a)] if a in params else a for a in self.__args__]))

    def __mro_entries__(self, bases):
        return (self.__origin__,)

    def __eq__(self, other):
        if not isinstance(other, GenericAlias):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__args__ == other.__args__

    def __hash__(self):
        return hash((self.__origin__, self.__args__))

    def __instancecheck__(self, x):
        raise TypeError("isinstance() argument 2 cannot be a parameterized generic")

    def __subclasscheck__(self, x):
        raise TypeError("issubclass() argument 2 cannot be a parameterized generic")


GenericAlias.__module__ = 'types'


def generic_alias(origin, args):
    return GenericAlias(origin, args)


def type_text(x):
    if isinstance(x, type):
        return x.__qualname__ if x.__module__ == 'builtins' else x.__module__ + '.' + x.__qualname__
    return '...' if x is ... else 'None' if x is type(None) else repr(x)
