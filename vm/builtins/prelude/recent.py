# What CPython 3.13 has in C beyond 3.9: exception groups, patterns, type
# parameters.

import builtins


# ---- exception groups (Objects/exceptions.c)

class BaseExceptionGroup(BaseException):

    def __new__(cls, message, exceptions, /):
        if not isinstance(message, str):
            raise TypeError("BaseExceptionGroup.__new__() argument 1 must be str, not " + _class_name(message))
        if _special(exceptions, '__getitem__') is None or isinstance(exceptions, (dict, set)):
            raise TypeError("second argument (exceptions) must be a sequence")
        items = tuple(exceptions)
        if not items:
            raise ValueError("second argument (exceptions) must be a non-empty sequence")
        plain = True
        for i, e in enumerate(items):
            if not isinstance(e, BaseException):
                raise ValueError("Item %d of second argument (exceptions) is not an exception" % i)
            plain = plain and isinstance(e, Exception)
        if cls is BaseExceptionGroup:
            if plain:
                cls = ExceptionGroup
        elif not plain and issubclass(cls, Exception):
            if cls is ExceptionGroup:
                raise TypeError("Cannot nest BaseExceptions in an ExceptionGroup")
            raise TypeError("Cannot nest BaseExceptions in " + repr(cls.__name__))
        self = BaseException.__new__(cls, message, exceptions)
        self._message = message
        self._exceptions = items
        return self

    def __init__(self, *args):
        BaseException.__init__(self, *args)

    message = property(lambda self: self._message)
    exceptions = property(lambda self: self._exceptions)

    def __str__(self):
        n = len(self._exceptions)
        return "%s (%d sub-exception%s)" % (self._message, n, 's' if n > 1 else '')

    def derive(self, excs, /):
        return BaseExceptionGroup(self._message, excs)

    def split(self, matcher_value, /):
        return group_split(self, group_matcher(matcher_value))

    def subgroup(self, matcher_value, /):
        return group_split(self, group_matcher(matcher_value))[0]

    def __class_getitem__(cls, item):
        return cls


class ExceptionGroup(BaseExceptionGroup, Exception):
    pass


builtins.BaseExceptionGroup = BaseExceptionGroup
builtins.ExceptionGroup = ExceptionGroup


def group_matcher(value):
    if isinstance(value, type) and issubclass(value, BaseException):
        return lambda e: isinstance(e, value)
    if isinstance(value, tuple) and value and all([isinstance(x, type) and issubclass(x, BaseException) for x in value]):
        return lambda e: isinstance(e, value)
    if callable(value) and not isinstance(value, type):
        return value
    raise TypeError("expected an exception type, a tuple of exception types, or a callable (other than a class)")


def group_split(group, matches):
    if matches(group):
        return group, None
    if not isinstance(group, BaseExceptionGroup):
        return None, group
    yes = []
    no = []
    for e in group.exceptions:
        match, rest = group_split(e, matches)
        if match is not None:
            yes.append(match)
        if rest is not None:
            no.append(rest)
    return group_subset(group, yes), group_subset(group, no)


def group_subset(group, items):
    if not items:
        return None
    made = group.derive(items)
    if not isinstance(made, BaseExceptionGroup):
        raise TypeError("derive must return an instance of BaseExceptionGroup")
    made.__traceback__ = group.__traceback__
    made.__context__ = group.__context__
    made.__cause__ = group.__cause__
    made.__suppress_context__ = group.__suppress_context__
    notes = getattr(group, '__notes__', None)
    if notes is not None:
        made.__notes__ = list(notes)
    return made


def match_group(e, kind):
    # What an except* clause takes, and what it leaves.
    for k in kind if isinstance(kind, tuple) else (kind,):
        if issubclass(k, BaseExceptionGroup):
            raise TypeError("catching ExceptionGroup with except* is not allowed. Use except instead.")
    if e is None:
        return None, None
    if isinstance(e, kind):
        if isinstance(e, BaseExceptionGroup):
            return e, None
        made = BaseExceptionGroup('', (e,))
        made.__traceback__ = _traceback_here()
        return made, None
    if isinstance(e, BaseExceptionGroup):
        return group_split(e, lambda x: isinstance(x, kind))
    return None, e


def prep_reraise_star(whole, raised):
    # What is left to raise after all except* clauses of a statement.
    if not raised:
        return None
    if not isinstance(whole, BaseExceptionGroup):
        return raised[0]
    new = []
    leaves = []
    again = False
    for e in raised:
        if e is None:
            continue
        if same_origin(e, whole):
            again = True
            group_leaves(e, leaves)
        else:
            new.append(e)
    rest = None
    if again:
        rest = group_split(whole, lambda x: any([x is leaf for leaf in leaves]))[0]
    if not new:
        return rest
    if rest is not None:
        new.append(rest)
    if len(new) > 1:
        return BaseExceptionGroup('', new)
    return new[0]


def same_origin(a, b):
    return (isinstance(a, BaseExceptionGroup) and a.__traceback__ is b.__traceback__ and a.__cause__ is b.__cause__
            and a.__context__ is b.__context__ and getattr(a, '__notes__', None) is getattr(b, '__notes__', None))


def group_leaves(e, out):
    if isinstance(e, BaseExceptionGroup):
        for x in e.exceptions:
            group_leaves(x, out)
    else:
        out.append(e)


# ---- texts of exceptions, with suggestions (Lib/traceback.py)

def exception_texts(e):
    out = []
    todo = [e]
    while todo:
        x = _take_last(todo)
        if x is None or any([pair[0] is x for pair in out]):
            continue
        try:
            text = str(x)
        except BaseException:
            text = '<exception str() failed>'
        try:
            text += suggested(x)
        except BaseException:
            pass
        _append(out, (x, text))
        _append(todo, x.__cause__)
        _append(todo, x.__context__)
        if isinstance(x, BaseExceptionGroup):
            todo.extend(x.exceptions)
    return out


def suggested(e):
    # What is added to the message of an exception about a missing name.
    wrong = None
    if isinstance(e, ImportError):
        wrong = e.name_from
    elif isinstance(e, (NameError, AttributeError)):
        wrong = e.name
    if not isinstance(wrong, str):
        return ''
    near = nearest(wrong, known_names(e, wrong))
    text = ". Did you mean: '%s'?" % near if near else ''
    if isinstance(e, NameError) and _is_recent_module(wrong):
        text += (' Or did' if text else '. Did') + " you forget to import '%s'?" % wrong
    return text


def known_names(e, wrong):
    tb = e.__traceback__
    while tb is not None and tb.tb_next is not None:
        tb = tb.tb_next
    if isinstance(e, NameError):
        if tb is None:
            return []
        variables = tb.tb_frame.f_locals
        if 'self' in variables and hasattr(variables['self'], wrong):
            return ['self.' + wrong]
        return list(variables) + list(tb.tb_frame.f_globals) + list(tb.tb_frame.f_builtins)
    if isinstance(e, ImportError):
        return [x for x in dir(_import(e.name)) if wrong[:1] == '_' or x[:1] != '_']
    own = tb is not None and tb.tb_frame.f_locals.get('self') is e.obj
    return [x for x in dir(e.obj) if wrong[:1] == '_' or own or x[:1] != '_']


def nearest(wrong, names):
    if len(names) == 1 and names[0] == 'self.' + wrong:
        return names[0]
    if len(names) > 750 or len(wrong) > 40:
        return None
    best = None
    least = 1000
    for name in names:
        if name == wrong:
            continue
        most = min((len(name) + len(wrong) + 3) * 2 // 6, least - 1)
        distance = edit_distance(wrong, name, most)
        if distance <= most and (best is None or distance < least):
            best = name
            least = distance
    return best


def edit_distance(a, b, most):
    # How far two names are apart: 2 for each change, 1 if only the case differs.
    if a == b:
        return 0
    while a and b and a[0] == b[0]:
        a = a[1:]
        b = b[1:]
    while a and b and a[-1] == b[-1]:
        a = a[:-1]
        b = b[:-1]
    if not a or not b:
        return 2 * (len(a) + len(b))
    if len(b) < len(a):
        a, b = b, a
    if len(b) > 40 or (len(b) - len(a)) * 2 > most:
        return most + 1
    row = [2 * i + 2 for i in range(len(a))]
    result = 0
    for j, y in enumerate(b):
        distance = result = 2 * j
        least = result + 1000
        for i, x in enumerate(a):
            change = distance + (0 if x == y else 1 if x.lower() == y.lower() else 2)
            distance = row[i]
            result = min(min(result, distance) + 2, change)
            row[i] = result
            least = min(least, result)
        if least > most:
            return most + 1
    return result


# ---- patterns (match_keys and match_class of Python/ceval.c)

def match_keys(subject, keys):
    values = []
    seen = []
    get = subject.get
    for key in keys:
        if key in seen:
            raise ValueError("mapping pattern checks duplicate key (%r)" % (key,))
        seen.append(key)
        value = get(key, seen)
        if value is seen:
            return None
        values.append(value)
    return tuple(values)


def match_class(subject, cls, count, names):
    if not isinstance(cls, type):
        raise TypeError("called match pattern must be a class")
    if not isinstance(subject, cls):
        return None
    values = []
    positional = ()
    if count:
        allowed = None
        try:
            positional = cls.__match_args__
        except AttributeError:
            allowed = 1 if issubclass(cls, MATCH_SELF) else 0
        if not isinstance(positional, tuple):
            raise TypeError("%s.__match_args__ must be a tuple (got %s)" % (cls.__name__, _class_name(positional)))
        if allowed is None:
            allowed = len(positional)
        if allowed < count:
            raise TypeError("%s() accepts %d positional sub-pattern%s (%d given)" %
                            (cls.__name__, allowed, '' if allowed == 1 else 's', count))
        if not positional:
            values.append(subject)
    seen = []
    for name in positional[:count] + names:
        if not isinstance(name, str):
            raise TypeError("__match_args__ elements must be strings (got %s)" % _class_name(name))
        if name in seen:
            raise TypeError("%s() got multiple sub-patterns for attribute %r" % (cls.__name__, name))
        seen.append(name)
        try:
            values.append(getattr(subject, name))
        except AttributeError:
            return None
    return tuple(values)


MATCH_SELF = (bool, bytearray, bytes, dict, float, frozenset, int, list, set, str, tuple)


def builtins__sum_of(iterable, total):
    return sum([x for x in iterable], total)


def builtins__zip_strict(iterables):
    return zip_strictly([iter(x) for x in iterables])


def zip_strictly(its):
    while its:
        items = []
        for n, it in enumerate(its):
            try:
                items.append(next(it))
            except StopIteration:
                break
        before = lambda n: 'argument 1' if n == 1 else 'arguments 1-%d' % n
        if items and len(items) < len(its):
            raise ValueError('zip() argument %d is shorter than %s' % (n + 1, before(n)))
        if not items:
            for n, it in enumerate(its):
                for _ in it if n else ():
                    raise ValueError('zip() argument %d is longer than %s' % (n + 1, before(n)))
            return
        yield tuple(items)


# ---- super under another name

def super_attr(f, args, name):
    return getattr(f(*args), name)


# ---- unions of types (Objects/unionobject.c)

class UnionType:
    """int | str and its like."""

    def __init__(self, args):
        self.__args__ = args

    def __repr__(self):
        return ' | '.join(['None' if a is type(None) else type_text(a) for a in self.__args__])

    def __or__(self, other):
        return type_union(self, other)

    def __ror__(self, other):
        return type_union(other, self)

    def __eq__(self, other):
        if not isinstance(other, UnionType):
            return NotImplemented
        return set(self.__args__) == set(other.__args__)

    def __hash__(self):
        return hash(frozenset(self.__args__))

    def __instancecheck__(self, x):
        return any([isinstance(x, a) for a in self.__args__])

    def __subclasscheck__(self, x):
        return any([issubclass(x, a) for a in self.__args__])


UnionType.__module__ = 'types'


def type_union(a, b):
    args = []
    for x in a, b:
        if x is None:
            x = type(None)
        if not isinstance(x, (type, GenericAlias, UnionType, TypeVar, TypeAliasType)):
            return NotImplemented
        for y in x.__args__ if isinstance(x, UnionType) else (x,):
            if y not in args:
                args.append(y)
    return UnionType(tuple(args)) if len(args) > 1 else args[0]


def _or(self, other):
    return type_union(self, other)


def _ror(self, other):
    return type_union(other, self)


# ---- type parameters (Objects/typevarobject.c)

class _Lazy:
    # A value that is made when it is first asked for.

    def __init__(self, make):
        self.make = make

    def get(self):
        if self.make is not None:
            self.value = self.make()
            self.make = None
        return self.value


class TypeVar:

    def __init__(self, name, *constraints, bound=None, covariant=False, contravariant=False, infer_variance=False, default=None):
        self.__name__ = name
        self._bound = None
        self._constraints = constraints
        self.__covariant__ = covariant
        self.__contravariant__ = contravariant
        self.__infer_variance__ = infer_variance
        self._default = default
        if bound is not None:
            self._bound = _Lazy(lambda: bound)

    __bound__ = property(lambda self: None if self._bound is None else self._bound.get())
    __constraints__ = property(lambda self: self._constraints.get() if isinstance(self._constraints, _Lazy) else self._constraints)

    def has_default(self):
        return self._default is not None

    def __repr__(self):
        if self.__infer_variance__:
            return self.__name__
        return ('+' if self.__covariant__ else '-' if self.__contravariant__ else '~') + self.__name__

    def __typing_subst__(self, arg):
        return arg


class ParamSpec(TypeVar):

    def __init__(self, name, **options):
        TypeVar.__init__(self, name, **options)


class TypeVarTuple(TypeVar):

    def __init__(self, name, **options):
        TypeVar.__init__(self, name, **options)

    def __repr__(self):
        return self.__name__

    def __iter__(self):
        yield self


class TypeAliasType:

    def __init__(self, name, value, *, type_params=()):
        self.__name__ = name
        self.__type_params__ = type_params
        self._value = value if isinstance(value, _Lazy) else _Lazy(lambda: value)

    __value__ = property(lambda self: self._value.get())

    def __repr__(self):
        return self.__name__

    def __getitem__(self, item):
        return GenericAlias(self, item)


for c in TypeVar, ParamSpec, TypeVarTuple, TypeAliasType:
    c.__module__ = 'typing'
    c.__or__, c.__ror__ = _or, _ror
GenericAlias.__or__, GenericAlias.__ror__ = _or, _ror


def type_var(name):
    return TypeVar(name, infer_variance=True)


def param_spec(name):
    return ParamSpec(name, infer_variance=True)


def type_var_tuple(name):
    return TypeVarTuple(name, infer_variance=True)


def type_var_bound(name, make):
    v = type_var(name)
    v._bound = _Lazy(make)
    return v


def type_var_constraints(name, make):
    v = type_var(name)
    v._constraints = _Lazy(make)
    return v


def set_type_default(v, make):
    v._default = _Lazy(make)
    return v


def set_type_params(f, params):
    f.__type_params__ = params
    return f


def type_alias(parts):
    name, params, make = parts
    return TypeAliasType(name, _Lazy(make), type_params=params or ())


def subscript_generic(params):
    return _import('typing').Generic[params]
