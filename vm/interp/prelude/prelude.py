# What CPython does in C with several calls into Python, written in Python. The
# frames of these functions are hidden: they run as part of the instruction that
# needed them. Names with an underscore in front are natives of vm/interp.

# ---- threads

def main(f):
    code = 0
    try:
        f()
    except SystemExit as e:
        code = _exit_code(e)
    except BaseException as e:
        code = 130 if isinstance(e, KeyboardInterrupt) else 1  # what a shell shows: 3.8+ ends by the signal
        report(e)
    try:
        _shutdown()
    except BaseException as e:
        _report_shutdown(e)
    _finalizing()
    for name in _main_names():
        _clear_main(name)
    _exit(code)


def report(e):
    _report(e, exception_texts(e))


def traceback_text(e):
    return _traceback_text(e, exception_texts(e))


def exception_texts(e):
    # str() of an exception and those that it came from may run Python code.
    out = []
    todo = [e]
    while todo:
        x = _take_last(todo)
        known = False
        for pair in out:
            if pair[0] is x:
                known = True
        if x is None or known:
            continue
        try:
            text = str(x)
        except BaseException:
            text = None
        _append(out, (x, text))
        _append(todo, x.__cause__)
        _append(todo, x.__context__)
    return out


def _shutdown():
    m = _loaded('threading')
    if m is not None:
        m._shutdown()


def thread(f, args, kwargs):
    try:
        if kwargs is None:
            f(*args)
        else:
            f(*args, **kwargs)
    except SystemExit:
        pass
    except BaseException as e:
        _report_thread(f, e, exception_texts(e))


# ---- operators

def attempts(calls, failed, op, a, b):
    n = 0
    while n < _length(calls):
        r = calls[n](calls[n + 1], calls[n + 2])
        if r is not NotImplemented:
            return r
        n += 3
    return failed(op, a, b)


def binary_failed(op, a, b):
    return _binary_default(op, a, b)


def compare_failed(op, a, b):
    return _compare_default(op, a, b)


def not_equal(eq, a, b):
    r = eq(a, b)
    if r is NotImplemented:
        return r
    return not r


def compare_containers(op, a, b):
    # Equal containers whose elements need Python code.
    kind = _pair_kind(a, b)
    if kind == 'seq':
        return compare_items(op, a, b)
    if kind == 'dict' and (op == 2 or op == 3):
        return dict_equal(a, b) is (op == 2)
    if kind == 'set':
        return compare_sets(op, a, b)
    return _compare_default(op, a, b)


def compare_items(op, a, b):
    n = _length(a)
    m = _length(b)
    if n != m and (op == 2 or op == 3):
        return op == 3
    i = 0
    while i < _length(a) and i < _length(b):
        x = _item(a, i)
        y = _item(b, i)
        if x is not y and not x == y:
            if op == 0:
                return x < y
            if op == 1:
                return x <= y
            if op == 2:
                return False
            if op == 3:
                return True
            if op == 4:
                return x > y
            return x >= y
        i += 1
    return _compare_ints(op, _length(a), _length(b))


def dict_equal(a, b):
    if _length(a) != _length(b):
        return False
    for k in _keys(a):
        v = dict_find(b, k)
        if v is None:
            return False
        w = dict_find(a, k)
        if w is None or not (v[1] is w[1] or v[1] == w[1]):
            return False
    return True


def compare_sets(op, a, b):
    if op == 4 or op == 5:
        a, b = b, a
        op = 4 - op if op == 4 else 1
    n = _length(a)
    m = _length(b)
    if op == 2 or op == 3:
        same = n == m and _subset(a, b)
        return same if op == 2 else not same
    if op == 0 and n >= m or n > m:
        return False
    return _subset(a, b)


def _subset(a, b):
    for x in _values(a):
        if not set_find(b, x):
            return False
    return True


def contains(negate, container, item):
    m = _special(container, '__contains__')
    if m is not None:
        found = contains_raw(container, item) if _is_native(m) else (True if m(container, item) else False)
    else:
        found = contains_iter(container, item)
    return not found if negate else found


def contains_raw(container, item):
    kind = _kind(container)
    if kind == 'dict':
        return dict_find(container, item) is not None
    if kind == 'set':
        return set_find(container, item)
    if kind == 'native':
        return True if _special(container, '__contains__')(container, item) else False
    return contains_iter(container, item)


def contains_iter(container, item):
    it = None
    try:
        it = iter(container)
    except TypeError:
        pass
    if it is None:
        raise TypeError("argument of type '%s' is not iterable" % _class_name(container))
    for x in it:
        if x is item or x == item:
            return True
    return False


# ---- dicts and sets whose keys compare in Python

def dict_find(d, key):
    h = hash(key)
    tried = 0
    while True:
        found = _dict_candidate(d, key, h, tried)
        if found is None:
            return None
        k = found[0]
        if k is key or k == key:
            return found
        tried += 1


def plain_key(key):
    # A subscript of a sequence, with the methods called that it may have.
    if isinstance(key, slice):
        return slice(plain_bound(key.start), plain_bound(key.stop), plain_bound(key.step))
    if _special(key, '__index__') is None:
        return key
    return index(key)


def plain_bound(x):
    if x is None or isinstance(x, int):
        return x
    if _special(x, '__index__') is None:
        raise TypeError("slice indices must be integers or None or have an __index__ method")
    return index(x)


def get_item(d, key):
    if _kind(d) != 'dict':
        return _get_item(d, plain_key(key))
    found = dict_find(d, key)
    if found is not None:
        return found[1]
    m = _special(d, '__missing__')
    if m is not None:
        return m(d, key)
    raise KeyError(key)


def set_item(d, key, value):
    if _kind(d) != 'dict':
        if isinstance(key, slice) and not isinstance(value, (list, tuple)):
            if _special(value, '__iter__') is None and _special(value, '__getitem__') is None:
                raise TypeError("can only assign an iterable")
            value = list_of(value)
        elif _kind(d) == 'bytearray' and not isinstance(key, slice):
            value = index(value)
        _set_item(d, plain_key(key), value)
        return
    found = dict_find(d, key)
    _dict_put(d, key, hash(key), value, found)


def del_item(d, key):
    if _kind(d) != 'dict':
        _del_item(d, plain_key(key))
        return
    found = dict_find(d, key)
    if found is None:
        raise KeyError(key)
    _dict_remove(d, found[0], hash(key))


def set_find(s, key):
    h = hash(key)
    tried = 0
    while True:
        found = _set_candidate(s, key, h, tried)
        if found is None:
            return False
        k = found[0]
        if k is key or k == key:
            return True
        tried += 1


def set_add(s, key):
    if not set_find(s, key):
        _set_put(s, key, hash(key))


def set_discard(s, key):
    h = hash(key)
    tried = 0
    while True:
        found = _set_candidate(s, key, h, tried)
        if found is None:
            return False
        k = found[0]
        if k is key or k == key:
            _set_remove(s, k, h)
            return True
        tried += 1


def make_set(items):
    s = {*()}
    for x in items:
        set_add(s, x)
    return s


def set_update(s, iterable):
    for x in iterable:
        set_add(s, x)


def make_dict(items):
    d = {}
    i = 0
    while i < _length(items):
        d[items[i]] = items[i + 1]
        i += 2
    return d


def dict_update(d, other):
    if _special_attr(other, 'keys') is None:
        raise TypeError("'%s' object is not a mapping" % _class_name(other))
    for k in other.keys():
        d[k] = other[k]


def dict_merge(f, d, other):
    if _special_attr(other, 'keys') is None:
        raise TypeError("%s argument after ** must be a mapping, not %s" % (_function_text(f), _class_name(other)))
    for k in other.keys():
        if not isinstance(k, str):
            raise TypeError("keywords must be strings")
        if k in d:
            raise TypeError("%s got multiple values for keyword argument '%s'" % (_function_text(f), k))
        d[k] = other[k]


def inplace_slow(op, a, b):
    kind = _kind(a)
    if kind == 'list' and op == 0:
        list_extend(a, b)
        return a
    if kind == 'dict' and op == 7:
        dict_update(a, b)
        return a
    if kind == 'set' and isinstance(b, (set, frozenset)):
        for x in _values(set_operator(op, a, b) if op == 1 else b):
            if op == 7:
                set_add(a, x)
            elif op == 10:
                set_discard(a, x)
            elif op == 12 and not set_discard(a, x):
                set_add(a, x)
        if op == 1:
            for x in _values(a):
                if not set_find(b, x):
                    set_discard(a, x)
        return a
    return NotImplemented


def set_operator(op, a, b):
    if _kind(b) != 'set':
        b = make_set(_values(b))
    out = {*()}
    for x in _values(a):
        if op == 7 or set_find(b, x) is (op == 1):
            set_add(out, x)
    if op == 7 or op == 12:
        for x in _values(b):
            if op == 7 or not contains_raw(a, x):
                set_add(out, x)
    return frozenset(out) if isinstance(a, frozenset) else out


def repeat(seq, n):
    if _special(n, '__index__') is None:
        return NotImplemented
    return _repeat(seq, index(n))


def percent(fmt, args):
    # Formatting with objects whose text comes from Python code: each conversion
    # is made first, so that plain values remain.
    plain, conversions = _percent_plan(fmt)
    values = []
    i = 0
    for conversion, key in conversions:
        if key is not None:
            x = args[key]
        elif not isinstance(args, tuple):
            x = args
        elif i < _length(args):
            x = args[i]
            i += 1
        else:
            raise TypeError("not enough arguments for format string")
        _append(values, percent_value(conversion, x))
    if isinstance(args, tuple):
        for x in args[i:]:
            _append(values, x)
    return _percent(plain, _tuple(values))


def percent_value(conversion, x):
    if conversion == 's':
        return str(x)
    if conversion == 'r':
        return repr(x)
    if conversion == 'a':
        return ascii(x)
    if isinstance(x, (int, float, str)):
        return x
    if conversion in 'eEfFgG':
        return float(x)
    if conversion in 'xXoc*':
        return index(x)
    if _special(x, '__int__') is None and _special(x, '__index__') is None:
        raise TypeError("%%%s format: a number is required, not %s" % (conversion, _class_name(x)))
    return int(x)


# ---- iteration

def list_extend(l, iterable):
    for x in iterable:
        _append(l, x)


def list_of(iterable):
    out = []
    for x in iterable:
        _append(out, x)
    return out


def tuple_of(iterable):
    return _tuple(list_of(iterable))


def call_star(f, args, kwargs):
    try:
        it = iter(args)
    except TypeError:
        raise TypeError("%s argument after * must be an iterable, not %s" % (_function_text(f), _class_name(args))) from None
    args = list_of(it)
    if kwargs is None:
        return f(*args)
    return f(*args, **kwargs)


def enumerate_next(e, it):
    return _enumerate_pair(e, next(it))


def zip_next(iterators):
    out = []
    for it in iterators:
        _append(out, next(it))
    return _tuple(out)


def map_next(f, iterators):
    if _length(iterators) == 1:
        return f(next(iterators[0]))
    args = []
    for it in iterators:
        _append(args, next(it))
    return f(*args)


def filter_next(f, it):
    while True:
        x = next(it)
        if (x if f is None or f is bool else f(x)):
            return x


def call_iter_next(it, f, sentinel):
    x = f()
    if x is sentinel or x == sentinel:
        _exhaust(it)
        raise StopIteration
    return x


def seq_iter_next(it, seq, i):
    try:
        return seq[i]
    except (IndexError, StopIteration):
        _exhaust(it)
    raise StopIteration


def unpack(iterable, before, after):
    try:
        it = iter(iterable)
    except TypeError:
        if _special(iterable, '__iter__') is None and _special(iterable, '__getitem__') is None:
            raise TypeError("cannot unpack non-iterable %s object" % _class_name(iterable)) from None
        raise
    out = []
    while _length(out) < before:
        try:
            x = next(it)
        except StopIteration:
            break
        _append(out, x)
    got = _length(out)
    if got < before:
        if after < 0:
            raise ValueError("not enough values to unpack (expected %d, got %d)" % (before, got))
        raise ValueError("not enough values to unpack (expected at least %d, got %d)" % (before + after, got))
    if after < 0:
        try:
            next(it)
        except StopIteration:
            return _tuple(out)
        raise ValueError("too many values to unpack (expected %d)" % before)
    rest = list_of(it)
    n = _length(rest) - after
    if n < 0:
        raise ValueError("not enough values to unpack (expected at least %d, got %d)" % (before + after, got + _length(rest)))
    _append(out, rest[:n])
    for x in rest[n:]:
        _append(out, x)
    return _tuple(out)


# ---- attributes

def getattr_hook(get, hook, obj, name):
    try:
        return get(obj, name)
    except AttributeError:
        pass
    return hook(obj, name)


# ---- classes

def construct(cls, args, kwargs):
    new = _new(cls)
    obj = new(cls) if _filled_later(cls, new) else new(cls, *args, **kwargs)
    if _made_by(obj, cls):
        r = _init(obj)(obj, *args, **kwargs)
        if r is not None:
            raise TypeError("__init__() should return None, not '%s'" % _class_name(r))
    return obj


def build_class(func, name, /, *bases, metaclass=None, **kwds):
    original = bases
    if _has_non_class(bases):
        bases = resolve_bases(bases)
    if metaclass is None:
        metaclass = type(bases[0]) if bases else type
    if isinstance(metaclass, type):
        metaclass = _best_meta(metaclass, bases)
    prepare = _special_attr(metaclass, '__prepare__')
    ns = {} if metaclass is type or prepare is None else prepare(name, bases, **kwds)
    cell = _run_body(func, ns)
    if bases is not original:
        ns['__orig_bases__'] = original
    cls = metaclass(name, bases, ns, **kwds)
    if cell is not None:
        _check_class_cell(cell, cls, name)
    return cls


def resolve_bases(bases):
    out = []
    for b in bases:
        entries = None if isinstance(b, type) else _special_attr(b, '__mro_entries__')
        if entries is None:
            _append(out, b)
            continue
        more = entries(bases)
        if not isinstance(more, tuple):
            raise TypeError("__mro_entries__ must return a tuple")
        for x in more:
            _append(out, x)
    return _tuple(out)


def class_made(cls, kwds):
    for name, value in _items(_class_dict(cls)):
        m = _special(value, '__set_name__')
        if m is not None:
            try:
                m(value, cls, name)
            except Exception as e:
                raise RuntimeError("Error calling __set_name__ on '%s' instance %r in '%s'" % (
                    _class_name(value), name, _name_of(cls))) from e
    if kwds:
        _super_of(cls).__init_subclass__(**kwds)
    else:
        _super_of(cls).__init_subclass__()
    return cls


def isinstance_hook(obj, cls):
    m = _special(cls, '__instancecheck__')
    if m is None:
        raise TypeError("isinstance() arg 2 must be a type or tuple of types")
    return True if m(cls, obj) else False


def issubclass_hook(sub, cls):
    m = _special(cls, '__subclasscheck__')
    if m is None:
        raise TypeError("issubclass() arg 2 must be a class or tuple of classes")
    return True if m(cls, sub) else False


# ---- text

def repr_container(x):
    if not _repr_enter(x):
        return _repr_again(x)
    try:
        return repr_of_items(x)
    finally:
        _repr_leave(x)


def repr_of_items(x):
    kind = _kind(x)
    if kind == 'method':
        return '<bound method %s of %s>' % (x.__func__.__qualname__, repr(x.__self__))
    if kind == 'exception':
        args = x.args
        if _length(args) == 1:
            return _class_name(x) + '(' + repr(args[0]) + ')'
        return _class_name(x) + repr(args)
    if kind == 'dict':
        out = ''
        for k, v in _items(x):
            if out:
                out += ', '
            out += repr(k) + ': ' + repr(v)
        return '{' + out + '}'
    out = ''
    n = 0
    for v in _values(x):
        if n:
            out += ', '
        if kind == 'items':
            out += '(' + repr(v[0]) + ', ' + repr(v[1]) + ')'
        else:
            out += repr(v)
        n += 1
    return _bracket(x, out, n)


def exception_str(e):
    args = e.args
    if _length(args) == 1:
        if isinstance(e, KeyError):
            return repr(args[0])
        return str(args[0])
    return repr(args)


def format_value(value, spec, conversion):
    if conversion == 1:
        value = str(value)
    elif conversion == 2:
        value = repr(value)
    elif conversion == 3:
        value = ascii(value)
    if spec is None:
        spec = ''
    return format(value, spec)


def hash_tuple(t):
    out = []
    for x in t:
        _append(out, hash(x))
    return _combine_hashes(_tuple(out))


# ---- conversions for natives that want another argument (Again)

def again(native, args, kwargs, i, convert):
    args = list_of(args)
    args[i] = convert(args[i])
    return native(*args, **kwargs)


def index(x):
    m = _special(x, '__index__')
    if m is None:
        raise TypeError("'%s' object cannot be interpreted as an integer" % _class_name(x))
    r = m(x)
    if not isinstance(r, int):
        raise TypeError("__index__ returned non-int (type %s)" % _class_name(r))
    return r


# ---- exceptions

def set_args(exc, args):
    exc.args = (*args,)


def raise_from(exc, cause):
    if isinstance(exc, type):
        exc = exc()
    if not isinstance(exc, BaseException):
        raise TypeError("exceptions must derive from BaseException")
    exc.__cause__ = cause()
    raise exc


def throw(gen, typ, value):
    if value is None:
        e = typ()
    elif isinstance(value, tuple):
        e = typ(*value)
    else:
        e = typ(value)
    return gen.throw(e)


def close_into(gen, sub):
    close = _special_attr(sub, 'close')
    if close is not None:
        try:
            close()
        except BaseException as e:
            return _throw_here(gen, e)
    return _close_here(gen)


def throw_into(gen, sub, args):
    try:
        value = sub.throw(*args)
    except StopIteration as stop:
        return _finish_delegation(gen, stop.value)
    except BaseException as other:
        return _throw_here(gen, other)
    return value


def weak_callback(f, ref):
    f(ref)


# ---- names and modules

def load_name(names, name, globals):
    try:
        return names[name]
    except KeyError:
        pass
    return _global(globals, name)


def import_dotted(name, fromlist):
    parts = name.split('.')
    top = m = _import(parts[0])
    path = parts[0]
    for part in parts[1:]:
        path += '.' + part
        sub = _import(path)
        setattr(m, part, sub)
        m = sub
    return m if fromlist else top


def print_expr(value):
    if value is not None:
        print(repr(value))
