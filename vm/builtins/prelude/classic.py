# What 2.x has in C and 3.x has not, or has otherwise.

import builtins
from _classic import (as_int, bytes_of_text, text_of_bytes, of_class, is_old, globals_here, locals_here, exec_here, rebase,
                      stream_softspace, coerced, encode, parse_int, binary, lock_acquire, lock_release, list_sort)
from _hidden import bytes, chr, filter, hasattr, hex, input, map, oct, print, range, round, sorted, zip

basestring, long, unicode = builtins.basestring, builtins.long, builtins.unicode
classobj = builtins._classobj
instance = builtins._instance
del builtins._classobj, builtins._instance


import sys
sys.modules['__builtin__'] = builtins
builtins.__name__ = '__builtin__'


from _file import file
_file = builtins.file = file
rebase(type(sys.stdout), file)


# ---- statements

def call_classic(f, args, keywords, rest, more):
    if rest is not None:
        try:
            it = iter(rest)
        except TypeError:
            raise TypeError("%s() argument after * must be an iterable, not %s" % (_callable_name(f), _class_name(rest)))
        args = args + _tuple(list_of(it))
    if more is not None:
        if _special_attr(more, 'keys') is None:
            raise TypeError("%s() argument after ** must be a mapping, not %s" % (_callable_name(f), _class_name(more)))
        for k in more.keys():
            if k in keywords:
                raise TypeError("%s() got multiple values for keyword argument '%s'" % (_callable_name(f), k))
            if not isinstance(k, basestring):
                raise TypeError("%s() keywords must be strings" % _callable_name(f))
            keywords[k] = more[k]
    return f(*args, **keywords)


def _callable_name(f):
    name = _special_attr(f, '__name__')
    return name if isinstance(name, str) else _class_name(f)


def get_slice(seq, i, j):
    m = _special(seq, '__getslice__')
    if m is None or not _plain_bounds(i, j):
        return seq[i:j]
    i, j = _slice_bounds(seq, i, j)
    return m(seq, i, j)


def set_slice(seq, i, j, value):
    m = _special(seq, '__setslice__')
    if m is None or not _plain_bounds(i, j):
        seq[i:j] = value
        return
    i, j = _slice_bounds(seq, i, j)
    m(seq, i, j, value)


def del_slice(seq, i, j):
    m = _special(seq, '__delslice__')
    if m is None or not _plain_bounds(i, j):
        del seq[i:j]
        return
    i, j = _slice_bounds(seq, i, j)
    m(seq, i, j)


def _plain_bounds(i, j):
    return (i is None or _special(i, '__index__') is not None) and (j is None or _special(j, '__index__') is not None)


def _slice_bounds(seq, i, j):
    i = 0 if i is None else index(i)
    j = 0x7fffffffffffffff if j is None else index(j)
    if i < 0:
        i += len(seq)
    if j < 0:
        j += len(seq)
    return i, j


def clist____getslice__(seq, i, j):
    return type(seq).__mro__[-2].__getitem__(seq, slice(i if i > 0 else 0, j if j > 0 else 0))


def clist____setslice__(seq, i, j, value):
    list.__setitem__(seq, slice(i if i > 0 else 0, j if j > 0 else 0), value)


def clist____delslice__(seq, i, j):
    list.__delitem__(seq, slice(i if i > 0 else 0, j if j > 0 else 0))


def cstr____getslice__(seq, i, j):
    return str.__getitem__(seq, slice(i if i > 0 else 0, j if j > 0 else 0))


def print_item(x, file):
    if file is None:
        file = _loaded_stdout()
    write = file.write
    if _softspace(file, 0):
        write(' ')
    if isinstance(x, basestring):
        write(x)
        if x and x[-1] in '\t\n\v\f\r':
            return
    elif isinstance(file, _file):
        _print_parts(write, x, [])
    else:
        write(str(x))
    _softspace(file, 1)


# What surrounds and what separates the items, by the kinds that have a tp_print
# of their own. It writes part by part, and lets go of the GIL for each.
_part_marks = {list: ('[', ']', ', '), tuple: ('(', ')', ', '), dict: ('{', '}', ', '),
               set: ('set([', '])', ', '), frozenset: ('frozenset([', '])', ', ')}


def _print_parts(write, x, outer):
    kind = type(x)
    if kind not in _part_marks:
        write(repr(x) if outer else str(x))
        return
    for other in outer:
        if other is x and kind is not tuple: # a list or dict on the way round says it
            write({list: '[...]', dict: '{...}'}.get(kind) or kind.__name__ + '(...)')
            return
    outer.append(x)
    left, right, comma = _part_marks[kind]
    write(left)
    between = '' if kind is set or kind is frozenset else None
    for item in x:
        if between is not None:
            write(between)
        between = comma
        _print_parts(write, item, outer)
        if kind is dict:
            write(': ')
            _print_parts(write, x[item], outer)
    write(',)' if kind is tuple and len(x) == 1 else right)
    outer.pop()


def print_newline(file):
    if file is None:
        file = _loaded_stdout()
    file.write('\n')
    _softspace(file, 0)


def _softspace(file, value):
    old = stream_softspace(file, value)
    if old is None:
        old = _special_attr(file, 'softspace')
        try:
            file.softspace = value
        except Exception:
            pass
    return old


def print_expr(x):
    if x is not None:
        print_item(repr(x), None)
        print_newline(None)


def exec_stmt(code, globals, locals):
    plain = False
    if isinstance(code, tuple) and globals is None and locals is None and 2 <= _length(code) <= 3:
        globals = code[1]
        if _length(code) == 3:
            locals = code[2]
        code = code[0]
    if globals is None:
        globals = globals_here()
        if locals is None:
            locals = locals_here()
            plain = True
    elif locals is None:
        locals = globals
    if not isinstance(code, basestring) and type(code).__name__ != 'code':
        raise TypeError("exec: arg 1 must be a string, file, or code object")
    if not isinstance(globals, dict):
        raise TypeError("exec: arg 2 must be a dictionary")
    if _special(locals, '__getitem__') is None:
        raise TypeError("exec: arg 3 must be a mapping or None")
    exec_here(code, globals, locals)
    return plain


def with_exit(exit, kind, value, traceback):
    return True if exit(kind, value, traceback) else False


def raise_classic(kind, value, traceback):
    raise TypeError("exceptions must be old-style classes or derived from BaseException, not " + _class_name(kind))


def classic_class(name, bases, names):
    meta = names.get('__metaclass__')
    if meta is None and '__metaclass__' not in names:
        if bases:
            meta = type(bases[0])
            if not is_old(bases[0]):
                meta = bases[0].__class__
            for b in bases:
                if meta is classobj and not is_old(b):
                    meta = type(b)
        else:
            meta = globals_here().get('__metaclass__', classobj)
    try:
        return meta(name, bases, names)
    except TypeError as e:
        text = str(e)
    raise TypeError("Error when calling the metaclass bases\n    " + text)


# ---- operators

def compare_failed(op, a, b):
    m = _special(a, '__cmp__')
    if m is not None and not _is_native(m):
        r = m(a, b)
        if r is not NotImplemented:
            return _compare_ints(op, r, 0)
    m = _special(b, '__cmp__')
    if m is not None and not _is_native(m):
        r = m(b, a)
        if r is not NotImplemented:
            return _compare_ints(op, 0, r)
    return _compare_default(op, a, b)


def binary_failed(op, a, b):
    m = _special(a, '__coerce__') if is_old(a.__class__) else None
    other = _special(b, '__coerce__') if is_old(b.__class__) else None
    pair = None
    if m is not None and not _is_native(m):
        pair = m(a, b)
    elif other is not None and not _is_native(other):
        pair = other(b, a)
        if pair is not None and pair is not NotImplemented:
            pair = (pair[1], pair[0])
    if pair is not None and pair is not NotImplemented and (pair[0] is not a or pair[1] is not b):
        return binary(op, pair[0], pair[1])
    return _binary_default(op, a, b)


def unpack(iterable, before, after):
    it = iter(iterable)
    out = []
    while _length(out) < before:
        try:
            x = next(it)
        except StopIteration:
            n = _length(out)
            raise ValueError("need more than %d value%s to unpack" % (n, '' if n == 1 else 's'))
        _append(out, x)
    try:
        next(it)
    except StopIteration:
        return _tuple(out)
    raise ValueError("too many values to unpack")


# ---- functions

def index(x):
    m = _special(x, '__index__')
    if m is None:
        raise TypeError("'%s' object cannot be interpreted as an index" % _class_name(x))
    r = m(x)
    if not isinstance(r, (int, long)):
        raise TypeError("__index__ returned non-(int,long) (type %s)" % _class_name(r))
    return r


def time__refused():
    raise IOError(22, "Invalid argument")


def c_int(x):
    if isinstance(x, float):
        raise TypeError("integer argument expected, got float")
    if not isinstance(x, (int, long, complex, instance)) and _special(x, '__int__') is None:
        raise TypeError("an integer is required")
    x = int(x)
    if isinstance(x, long):
        raise OverflowError("Python int too large to convert to C long")
    return x


def classic__apply(f, args=(), kwargs=None):
    return call_classic(f, (), {}, args, kwargs)


def classic__chr(i):
    i = c_int(i)
    if not 0 <= i < 256:
        raise ValueError("chr() arg not in range(256)")
    return chr(i)


def classic__unichr(i):
    i = c_int(i)
    if not 0 <= i < 0x110000:
        raise ValueError("unichr() arg not in range(0x110000) (wide Python build)")
    return of_class(unicode, chr(i))


def classic__cmp(a, b):
    if a is b or a == b:
        return 0
    return -1 if a < b else 1


def classic__coerce(a, b):
    kinds = (complex, float, long, int)
    for kind in kinds:
        if isinstance(a, kind) or isinstance(b, kind):
            if isinstance(a, (int, long, float, complex)) and isinstance(b, (int, long, float, complex)):
                return kind(a), kind(b)
    m = _special(a, '__coerce__')
    if m is not None:
        pair = m(a, b)
        if pair is not None and pair is not NotImplemented:
            return pair
    if type(a) is type(b):
        return a, b
    raise TypeError("number coercion failed")


def cint____coerce__(a, b):
    return classic__coerce(a, b) if isinstance(b, (int, long)) else NotImplemented


def classic__open(*args, **kwargs):
    return file(*args, **kwargs)


def classic__execfile(filename, *spaces):
    with file(filename) as f:
        code = compile(f.read(), filename, 'exec')
    if not spaces:
        spaces = globals_here(), locals_here()
    exec_here(code, spaces[0], spaces[-1])


def classic__filter(f, seq):
    out = [x for x in seq if (x if f is None or f is bool else f(x))]
    if isinstance(seq, tuple):
        return _tuple(out)
    if isinstance(seq, basestring):
        return ''.join(out) if isinstance(seq, str) else of_class(unicode, ''.join(out))
    return out


def classic__hasattr(obj, name):
    try:
        getattr(obj, name)
    except Exception:
        return False
    return True


def classic__hex(x):
    m = _special(x, '__hex__')
    if m is None:
        raise TypeError("hex() argument can't be converted to hex")
    return m(x)


def classic__oct(x):
    m = _special(x, '__oct__')
    if m is None:
        raise TypeError("oct() argument can't be converted to oct")
    return m(x)


def cint____hex__(x):
    return hex(x) + ('L' if isinstance(x, long) else '')


def cint____oct__(x):
    text = oct(x).replace('0o', '' if x == 0 else '0')
    return text + ('L' if isinstance(x, long) else '')


def classic__input(prompt=''):
    return eval(classic__raw_input(prompt), globals_here(), locals_here())


def classic__raw_input(prompt=''):
    import sys
    sys.stdout.write(str(prompt))
    stream_softspace(sys.stdout, 0)
    line = sys.stdin.readline()
    if not line:
        raise EOFError('EOF when reading a line')
    return line[:-1] if line[-1] == '\n' else line


def classic__map(f, *seqs):
    if not seqs:
        raise TypeError("map() requires at least two args")
    out = []
    if _length(seqs) == 1:
        if f is None:
            return list_of(seqs[0])
        for x in seqs[0]:
            _append(out, f(x))
        return out
    its = [iter(s) for s in seqs]
    while True:
        row = []
        left = 0
        for k, it in enumerate(its):
            x = None
            if it is not None:
                try:
                    x = next(it)
                    left += 1
                except StopIteration:
                    its[k] = None
            _append(row, x)
        if not left:
            return out
        _append(out, _tuple(row) if f is None else f(*row))


def classic__range(*args):
    for x in args:
        if isinstance(x, float) or _special(x, '__int__') is None:
            names = ('end',) if _length(args) == 1 else ('start', 'end', 'step')
            i = 0
            while args[i] is not x:
                i += 1
            raise TypeError("range() integer %s argument expected, got %s." % (names[i], _class_name(x)))
    if not args:
        raise TypeError("range expected at least 1 arguments, got 0")
    if _length(args) > 3:
        raise TypeError("range expected at most 3 arguments, got %d" % _length(args))
    if _length(args) == 3 and args[2] == 0:
        raise ValueError("range() step argument must not be zero")
    return list(range(*args))


def classic__reduce(f, seq, *initial):
    it = iter(seq)
    if initial:
        total = initial[0]
    else:
        try:
            total = next(it)
        except StopIteration:
            raise TypeError("reduce() of empty sequence with no initial value")
    for x in it:
        total = f(total, x)
    return total


def classic__reload(module):
    return module


def classic__round(number, ndigits=0):
    if _special(number, '__float__') is None:
        raise TypeError("a float is required")
    x = float(number)
    if x != x or x in (float('inf'), float('-inf')):
        return x
    n = index(ndigits)
    p, q = (-x if x < 0 else x).as_integer_ratio()
    if n > 400:
        return x
    if n >= 0:
        p *= 10 ** n
    else:
        q *= 10 ** -n
    whole = (2 * p + q) // (2 * q)
    r = whole / 10 ** n if n > 0 else float(whole * 10 ** -n)
    return -r if x < 0 or str(x)[0] == '-' else r


class _ByCmp:
    __slots__ = ('cmp', 'x')

    def __init__(self, cmp, x):
        self.cmp = cmp
        self.x = x

    def __lt__(self, other):
        return self.cmp(self.x, other.x) < 0


def _cmp_key(cmp, key):
    if cmp is None:
        return key
    if key is None:
        return lambda x: _ByCmp(cmp, x)
    return lambda x: _ByCmp(cmp, key(x))


def classic__sorted(iterable, cmp=None, key=None, reverse=False):
    return sorted(iterable, key=_cmp_key(cmp, key), reverse=True if reverse else False)


def clist__sort(l, cmp=None, key=None, reverse=False):
    if cmp is None and key is None:
        list_sort(l, None, True if reverse else False)
    else:
        list__sort(l, _cmp_key(cmp, key), True if reverse else False)


def list__sort(l, key, reverse):
    everything = slice(None)
    values = list_of(l)
    list.__setitem__(l, everything, [])
    try:
        values = sorted(values, key=key, reverse=reverse)
    finally:
        changed = _length(l) > 0
        list.__setitem__(l, everything, values)
    if changed:
        raise ValueError("list modified during sort")


def classic__zip(*seqs):
    for i, s in enumerate(seqs):
        if _special(s, '__iter__') is None and _special(s, '__getitem__') is None:
            raise TypeError("zip argument #%d must support iteration" % (i + 1))
    return list(zip(*seqs))


def cint__new(cls, is_long, x, base):
    name = 'long' if is_long else 'int'
    if base is not None:
        if not isinstance(x, basestring):
            raise TypeError("%s() can't convert non-string with explicit base" % name)
        return _int_text(cls, is_long, x, index(base), name)
    if isinstance(x, basestring):
        return _int_text(cls, is_long, x, 10, name)
    if isinstance(x, float):
        return as_int(cls, is_long, _trunc(x))
    for method in ('__int__', '__trunc__') if not is_long else ('__long__', '__int__', '__trunc__'):
        m = _special(x, method)
        if m is not None:
            r = m(x)
            if not isinstance(r, (int, long)):
                raise TypeError("__%s__ returned non-%s (type %s)" % (name, name, _class_name(r)))
            return as_int(cls, is_long, r)
    if isinstance(x, complex):
        raise TypeError("can't convert complex to " + name)
    if isinstance(x, instance):
        raise AttributeError("%s instance has no attribute '__trunc__'" % x.__class__.__name__)
    raise TypeError("%s() argument must be a string or a number, not '%s'" % (name, _class_name(x)))


def _trunc(x):
    return float.__trunc__(x)


def _int_text(cls, is_long, x, base, name):
    text = x.strip()
    if base != 0 and not 2 <= base <= 36:
        raise ValueError("%s() base must be >= 2 and <= 36" % name)
    plain = text[:-1] if is_long and text[-1:] in ('l', 'L') else text
    digits = plain.lstrip('+-')
    if base in (0, 8) and digits[:1] == '0' and digits[1:].isdigit():
        plain = plain.replace('0', '0o', 1)
    try:
        if '_' in plain:
            raise ValueError
        r = parse_int(plain, base)
    except ValueError:
        raise ValueError("invalid literal for %s() with base %d: %s" % (name, base, repr(x).lstrip('u')))
    return as_int(cls, is_long, r)


def cstr__new(cls, x):
    if isinstance(x, unicode):
        text = cstr__encode(x, 'ascii')
    else:
        text = str(x) if type(x) is not str else x
    return text if cls is str else of_class(cls, text)


def str_of(x):
    return str(x)


def unicode__new(cls, x, encoding, errors):
    if encoding is not None or errors is not None:
        if isinstance(x, unicode):
            raise TypeError("decoding Unicode is not supported")
        if not isinstance(x, str):
            raise TypeError("coercing to Unicode: need string or buffer, %s found" % _class_name(x))
        x = cstr__decode(x, encoding or 'ascii', errors or 'strict')
    elif not isinstance(x, unicode):
        m = _special(x, '__unicode__')
        if m is not None:
            x = m(x)
        elif not isinstance(x, str):
            x = str(x)
        if isinstance(x, str):
            x = cstr__decode(x, 'ascii')
    return x if type(x) is cls else of_class(cls, x)


def cstr__encode(text, encoding='ascii', errors='strict'):
    if isinstance(text, str):
        text = cstr__decode(text, 'ascii')
    return text_of_bytes(encode(text, encoding, errors))


def cstr__decode(text, encoding='ascii', errors='strict'):
    if isinstance(text, unicode):
        text = cstr__encode(text, 'ascii')
    return of_class(unicode, bytes_of_text(text).decode(encoding, errors))


def cstr__translate(text, table, deletechars=''):
    if isinstance(text, unicode):
        out = []
        for c in text:
            x = table.get(ord(c), c)
            if x is not None:
                _append(out, x if isinstance(x, basestring) else classic__unichr(x))
        return of_class(unicode, ''.join(out))
    out = [c if table is None else table[ord(c)] for c in text if c not in deletechars]
    return ''.join(out)


def unicode__format(text, *args, **kwargs):
    return of_class(unicode, str.format(text, *args, **kwargs))


def unicode__isdecimal(text):
    return text.isdigit()


unicode__isnumeric = unicode__isdecimal


def cdict__has_key(d, key):
    return key in d


def cdict____cmp__(a, b):
    return classic__cmp(a, b)


# ---- locks: neither a time-out nor an interruption

def clock__acquire(lock, waitflag=1):
    return lock_acquire(lock, True if waitflag else False)


clock__acquire_lock = clock__acquire


def clock__release(lock, *exc):
    import thread
    if not lock.locked():
        raise thread.error('release unlocked lock')
    lock_release(lock)


clock__release_lock = clock____exit__ = clock__release


def main(f):
    code = 0
    try:
        try:
            f()
        finally:
            _flush_line()
    except SystemExit as e:
        code = _exit_code(e)
    except BaseException as e:
        code = 1
        report(e)
    try:
        _shutdown()
    except BaseException as e:
        _report_shutdown(e)
    for name in _main_names():
        _clear_main(name)
    _exit(code)


def _flush_line():
    # Py_FlushLine: a print statement may have left a line open.
    if _softspace(sys.stdout, 0):
        sys.stdout.write('\n')


def exception_texts(e):
    try:
        text = str(e)
    except BaseException:
        text = None
    return [(e, text)]


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
