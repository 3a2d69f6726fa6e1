"""Classes that are mostly data: their methods follow from annotations."""

__all__ = ['dataclass', 'field', 'Field', 'FrozenInstanceError', 'InitVar',
           'MISSING', 'fields', 'asdict', 'astuple', 'replace', 'is_dataclass',
           'make_dataclass']


class FrozenInstanceError(AttributeError):
    """An attribute of a frozen instance was to be changed."""


class _Missing:
    def __repr__(self):
        return '<dataclasses._MISSING_TYPE object>'


MISSING = _Missing()


class InitVar:
    """Marks a parameter of __init__ that is no field."""

    def __class_getitem__(cls, kind):
        return cls


class Field:
    """What is known about one field."""

    __slots__ = ('name', 'type', 'default', 'default_factory', 'repr', 'hash',
                 'init', 'compare', 'metadata',
                 'kw_only',  #: 3.13
                 )

    kw_only = False  #: 3.9

    def __init__(self, default, default_factory, init, repr, hash, compare, metadata,
                 kw_only,  #: 3.13
                 ):
        self.kw_only = kw_only  #: 3.13
        self.name = self.type = None
        self.default, self.default_factory = default, default_factory
        self.init, self.repr, self.hash, self.compare = init, repr, hash, compare
        self.metadata = {} if metadata is None else metadata

    def __repr__(self):
        pairs = ((name, getattr(self, name)) for name in ('name', 'type', 'default', 'default_factory'))
        return 'Field(%s)' % ','.join('%s=%r' % pair for pair in pairs)


def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True,
          hash=None, compare=True, metadata=None,
          kw_only=None,  #: 3.13
          ):
    """Say more about a field than its type and default."""
    if default is not MISSING and default_factory is not MISSING:
        raise ValueError('cannot specify both default and default_factory')
    return Field(default, default_factory, init, repr, hash, compare, metadata)  #: 3.9
    return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only)  #: 3.13


def _is_class_var(kind):
    return getattr(kind, '_is_class_var', False) or (
        isinstance(kind, str) and kind.split('[')[0] in ('ClassVar', 'typing.ClassVar'))


def _collect(cls):
    # The fields of the bases, then those of the class itself.
    found = {}
    for base in cls.__mro__[-1:0:-1]:
        for known in getattr(base, '__dataclass_fields__', {}).values():
            found[known.name] = known
    for name, kind in cls.__dict__.get('__annotations__', {}).items():
        if _is_class_var(kind):
            continue
        default = getattr(cls, name, MISSING)
        this = default if isinstance(default, Field) else field(default=default)
        this.name, this.type = name, kind
        if this.default.__class__ in (list, dict, set):
            raise ValueError(f'mutable default {type(this.default)} for field '
                             f'{name} is not allowed: use default_factory')
        if isinstance(default, Field):
            if this.default is MISSING:
                delattr(cls, name)
            else:
                setattr(cls, name, this.default)
        found[name] = this
    return found


def _make_init(cls, found, frozen):
    # Written out, so that wrong calls get the messages of a written-out function.
    found = [this for this in found if not this.kw_only] + [this for this in found if this.kw_only]
    first_kw = next((this for this in found if this.kw_only and this.init), None)
    parameters, body = [], []
    names = {'_MISSING': MISSING, '_set': object.__setattr__}
    optional = None
    for this in found:
        has_default = this.default is not MISSING or this.default_factory is not MISSING
        if this is first_kw:
            parameters.append('*')
        if this.init and not this.kw_only:
            if has_default:
                optional = this.name
            elif optional is not None:
                raise TypeError(f'non-default argument {this.name!r} follows default argument')
        names['_default_' + this.name] = this.default
        names['_factory_' + this.name] = this.default_factory
        value = this.name
        if this.init:
            if this.default_factory is not MISSING:
                parameters.append(f'{this.name}=_MISSING')
                value = f'_factory_{this.name}() if {this.name} is _MISSING else {this.name}'
            elif has_default:
                parameters.append(f'{this.name}=_default_{this.name}')
            else:
                parameters.append(this.name)
        elif this.default_factory is not MISSING:
            value = f'_factory_{this.name}()'
        else:
            continue
        if this.type is InitVar:
            continue
        if frozen:
            body.append(f'_set(self, {this.name!r}, {value})')
        else:
            body.append(f'self.{this.name} = {value}')
    if hasattr(cls, '__post_init__'):
        extra = ', '.join(this.name for this in found if this.type is InitVar)
        body.append(f'self.__post_init__({extra})')
    text = 'def __init__(%s):\n%s\n' % (
        ', '.join(['self'] + parameters), '\n'.join(' ' + line for line in body or ['pass']))
    exec(text, names)
    return names['__init__']


def _values(self, names):
    return tuple(getattr(self, name) for name in names)


def _add_methods(cls, found, init, repr_, eq, order, unsafe_hash, frozen):
    real = [this for this in found if this.type is not InitVar]
    shown = [this.name for this in real if this.repr]
    compared = [this.name for this in real if this.compare]
    hashed = [this.name for this in real if (this.compare if this.hash is None else this.hash)]

    def add(function, name, force=False):
        function.__name__ = name
        function.__qualname__ = f'{cls.__qualname__}.{name}'
        if force or name not in cls.__dict__:
            setattr(cls, name, function)
            return True
        return False

    if init:
        add(_make_init(cls, found, frozen), '__init__', True)
    if repr_:
        add(lambda self: '%s(%s)' % (self.__class__.__qualname__, ', '.join(
            f'{name}={getattr(self, name)!r}' for name in shown)), '__repr__')
    own_eq = '__eq__' in cls.__dict__
    own_hash = cls.__dict__.get('__hash__', MISSING)
    if eq:
        def equal(self, other):
            if other.__class__ is not self.__class__:
                return NotImplemented
            return _values(self, compared) == _values(other, compared)
        add(equal, '__eq__')
    if order:
        if not eq:
            raise ValueError('eq must be true if order is true')
        for name, op in (('__lt__', lambda a, b: a < b), ('__le__', lambda a, b: a <= b),
                         ('__gt__', lambda a, b: a > b), ('__ge__', lambda a, b: a >= b)):
            def compare(self, other, op=op):
                if other.__class__ is not self.__class__:
                    return NotImplemented
                return op(_values(self, compared), _values(other, compared))
            if not add(compare, name):
                raise TypeError(f'Cannot overwrite attribute {name} in class {cls.__name__}. '
                                'Consider using functools.total_ordering')
    written_hash = own_hash is not MISSING and not (own_hash is None and own_eq)
    if unsafe_hash or (eq and frozen and not written_hash):
        add(lambda self: hash(_values(self, hashed)), '__hash__', True)
    elif eq and not written_hash:
        cls.__hash__ = None


def _freeze(cls, names):
    def refuse_set(self, name, value):
        if type(self) is cls or name in names:
            raise FrozenInstanceError(f'cannot assign to field {name!r}')
        super(cls, self).__setattr__(name, value)

    def refuse_delete(self, name):
        if type(self) is cls or name in names:
            raise FrozenInstanceError(f'cannot delete field {name!r}')
        super(cls, self).__delattr__(name)
    cls.__setattr__ = refuse_set
    cls.__delattr__ = refuse_delete


def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False,
              unsafe_hash=False, frozen=False,  #: 3.13
              match_args=True, kw_only=False, slots=False, weakref_slot=False):  #: 3.13
              unsafe_hash=False, frozen=False):  #: 3.9
    """Add __init__, __repr__, __eq__ … to a class by its annotations."""
    def wrap(cls):
        for base in cls.__mro__[1:]:
            if hasattr(base, '__dataclass_fields__') and '__dataclass_frozen__' in base.__dict__:
                if base.__dataclass_frozen__ and not frozen:
                    raise TypeError('cannot inherit non-frozen dataclass from a frozen one')
                if frozen and not base.__dataclass_frozen__:
                    raise TypeError('cannot inherit frozen dataclass from a non-frozen one')
        found = _collect(cls)
        for name in cls.__dict__.get('__annotations__', {}):  #: 3.13
            if kw_only and name in found and found[name].kw_only is None:  #: 3.13
                found[name].kw_only = True  #: 3.13
        cls.__dataclass_fields__ = found
        cls.__dataclass_frozen__ = frozen
        _add_methods(cls, list(found.values()), init, repr, eq, order, unsafe_hash, frozen)
        if frozen:
            _freeze(cls, set(found))
        if match_args and '__match_args__' not in cls.__dict__:  #: 3.13
            cls.__match_args__ = tuple(this.name for this in found.values() if this.init and not this.kw_only)  #: 3.13
        if not cls.__doc__:
            cls.__doc__ = cls.__name__
        if slots:  #: 3.13
            cls = _with_slots(cls, found)  #: 3.13
        return cls
    return wrap if cls is None else wrap(cls)


def _with_slots(cls, found):  #: 3.13
    # Slots can only be given to a new class.  #: 3.13
    if '__slots__' in cls.__dict__:  #: 3.13
        raise TypeError(f'{cls.__name__} already specifies __slots__')  #: 3.13
    body = {name: value for name, value in cls.__dict__.items()  #: 3.13
            if name not in found and name not in ('__dict__', '__weakref__')}  #: 3.13
    inherited = {name for base in cls.__mro__[1:] for name in getattr(base, '__slots__', ())}  #: 3.13
    body['__slots__'] = tuple(name for name in found if name not in inherited)  #: 3.13
    made = type(cls)(cls.__name__, cls.__bases__, body)  #: 3.13
    made.__qualname__ = cls.__qualname__  #: 3.13
    return made  #: 3.13


def fields(class_or_instance):
    """The fields, as a tuple of Field."""
    try:
        found = class_or_instance.__dataclass_fields__
    except AttributeError:
        raise TypeError('must be called with a dataclass type or instance') from None
    return tuple(this for this in found.values() if this.type is not InitVar)


def is_dataclass(obj):
    """Is it a dataclass, or an instance of one?"""
    return hasattr(obj if isinstance(obj, type) else type(obj), '__dataclass_fields__')


def _is_instance(obj):
    return hasattr(type(obj), '__dataclass_fields__')


def _convert(obj, make):
    if _is_instance(obj):
        return make([(this.name, _convert(getattr(obj, this.name), make)) for this in fields(obj)])
    if isinstance(obj, tuple) and hasattr(obj, '_fields'):
        return type(obj)(*[_convert(value, make) for value in obj])
    if isinstance(obj, (list, tuple)):
        return type(obj)(_convert(value, make) for value in obj)
    if isinstance(obj, dict):
        return type(obj)((_convert(key, make), _convert(value, make)) for key, value in obj.items())
    from copy import deepcopy
    return deepcopy(obj)


def asdict(obj, *, dict_factory=dict):
    """The fields as a dict, those inside too."""
    if not _is_instance(obj):
        raise TypeError("asdict() should be called on dataclass instances")
    return _convert(obj, dict_factory)


def astuple(obj, *, tuple_factory=tuple):
    """The values as a tuple, those inside too."""
    if not _is_instance(obj):
        raise TypeError("astuple() should be called on dataclass instances")
    return _convert(obj, lambda pairs: tuple_factory([value for _, value in pairs]))


def replace(obj, /, **changes):
    """A copy with some fields changed."""
    if not _is_instance(obj):
        raise TypeError("replace() should be called on dataclass instances")
    for this in fields(obj):
        if not this.init:
            if this.name in changes:
                raise ValueError(f'field {this.name} is declared with init=False, '
                                 'it cannot be specified with replace()')
        elif this.name not in changes:
            changes[this.name] = getattr(obj, this.name)
    return obj.__class__(**changes)


def make_dataclass(cls_name, fields, *, bases=(), namespace=None, **options):
    """A dataclass out of names, (name, type) or (name, type, default)."""
    body = dict(namespace or {})
    annotations = {}
    for item in fields:
        if isinstance(item, str):
            item = (item, 'typing.Any')
        annotations[item[0]] = item[1]
        if len(item) == 3:
            body[item[0]] = item[2]
    body['__annotations__'] = annotations
    return dataclass(type(cls_name, bases, body), **options)
