"""Names for annotations. They mean nothing when a program runs."""

import collections as _collections


_GenericAlias = type(list[int])


class _Form:
    """A special form: can be subscripted, does nothing."""

    def __init__(self, name, args=()):
        self._name, self.__args__ = name, args
        self._is_class_var = name == 'ClassVar'

    def __getitem__(self, args):
        return _Form(self._name, args if isinstance(args, tuple) else (args,))

    def __call__(self, *args, **kwargs):
        origin = _ORIGINS.get(self._name)
        if origin is None:
            raise TypeError(f"Type {self._name} cannot be instantiated")
        return origin(*args, **kwargs)

    def __or__(self, other):
        return _Form('Union', (self, other))

    __ror__ = __or__

    def __eq__(self, other):
        return (isinstance(other, _Form) and self._name == other._name
                and self.__args__ == other.__args__)

    def __hash__(self):
        return hash((self._name, self.__args__))

    def __repr__(self):
        text = 'typing.' + self._name
        if self.__args__:
            text += '[%s]' % ', '.join(map(_text, self.__args__))
        return text


def _text(kind):
    if isinstance(kind, type):
        return kind.__qualname__ if kind.__module__ == 'builtins' else f'{kind.__module__}.{kind.__qualname__}'
    if kind is ...:
        return '...'
    return repr(kind)


_ORIGINS = {'List': list, 'Dict': dict, 'Set': set, 'FrozenSet': frozenset, 'Tuple': tuple,
            'Deque': _collections.deque, 'DefaultDict': _collections.defaultdict,
            'Counter': _collections.Counter, 'OrderedDict': _collections.OrderedDict}

Any = _Form('Any')
AnyStr = _Form('AnyStr')
Callable = _Form('Callable')
ClassVar = _Form('ClassVar')
Counter = _Form('Counter')
DefaultDict = _Form('DefaultDict')
Deque = _Form('Deque')
Dict = _Form('Dict')
Final = _Form('Final')
FrozenSet = _Form('FrozenSet')
Generator = _Form('Generator')
Hashable = _Form('Hashable')
Iterable = _Form('Iterable')
Iterator = _Form('Iterator')
List = _Form('List')
Literal = _Form('Literal')
Mapping = _Form('Mapping')
MutableMapping = _Form('MutableMapping')
NoReturn = _Form('NoReturn')
Optional = _Form('Optional')
OrderedDict = _Form('OrderedDict')
Sequence = _Form('Sequence')
Set = _Form('Set')
Tuple = _Form('Tuple')
Type = _Form('Type')
Union = _Form('Union')
Never = _Form('Never')  #: 3.13
Self = _Form('Self')  #: 3.13
LiteralString = _Form('LiteralString')  #: 3.13
TypeAlias = _Form('TypeAlias')  #: 3.13
TYPE_CHECKING = False
Text = str


class TypeVar:
    """A variable for types."""

    def __init__(self, name, *constraints, bound=None, covariant=False, contravariant=False):
        self.__name__ = name

    def __repr__(self):
        return '~' + self.__name__


class Generic:
    """A base class that can be subscripted."""

    def __class_getitem__(cls, args):
        return _GenericAlias(cls, args)


class Protocol(Generic):
    """A base class that only describes."""


def cast(kind, value):
    """value itself."""
    return value


def overload(function):
    """function itself."""
    return function


def no_type_check(function):
    """function itself."""
    return function


def final(thing):
    """thing itself."""
    return thing


def runtime_checkable(cls):
    """cls itself."""
    return cls


def NewType(name, kind):
    """A function that returns its argument."""
    def new_type(value):
        return value
    new_type.__name__ = name
    new_type.__supertype__ = kind
    return new_type


def override(function):  #: 3.13
    """function itself."""  #: 3.13
    return function  #: 3.13


def assert_never(value, /):  #: 3.13
    """What must not be reached."""  #: 3.13
    raise AssertionError(f"Expected code to be unreachable, but got: {value!r}")  #: 3.13


def get_type_hints(thing, globalns=None, localns=None):
    """The annotations."""
    return dict(getattr(thing, '__annotations__', {}))


class _NamedTupleMeta(type):
    def __new__(metacls, name, bases, namespace):
        if not bases:
            return super().__new__(metacls, name, bases, namespace)
        kinds = namespace.get('__annotations__', {})
        defaults = [namespace[field] for field in kinds if field in namespace]
        cls = _collections.namedtuple(name, list(kinds), defaults=defaults,
                                      module=namespace.get('__module__'))
        cls.__annotations__ = dict(kinds)
        for key, value in namespace.items():
            if key not in kinds and key not in ('__annotations__', '__module__', '__qualname__'):
                setattr(cls, key, value)
        return cls


class NamedTuple(metaclass=_NamedTupleMeta):
    """A named tuple as a class with annotations."""
