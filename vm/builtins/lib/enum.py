"""Names for constants."""

__all__ = ['Enum', 'IntEnum', 'Flag', 'IntFlag', 'EnumMeta', 'auto', 'unique']


__all__.append('StrEnum')  #: 3.13


class auto:
    """Stands for the next value."""


def _is_descriptor(value):
    return any(hasattr(value, name) for name in ('__get__', '__set__', '__delete__'))


def _is_reserved(name):
    return (name.startswith('__') and name.endswith('__')) or (name.startswith('_') and name.endswith('_'))


class _Namespace(dict):
    # The body of an enumeration class: remembers its members in order.

    def __init__(self, next_value):
        super().__init__()
        self.members = []
        self.values_so_far = []
        self.next_value = next_value

    def __setitem__(self, name, value):
        if _is_reserved(name):
            if name == '_generate_next_value_':
                self.next_value = getattr(value, '__func__', value)
        elif name in self.members:
            raise TypeError('Attempted to reuse key: %r' % name)
        elif not _is_descriptor(value):
            if name in self:
                raise TypeError('%r already defined as: %r' % (name, self[name]))
            if isinstance(value, auto):
                value = self.next_value(name, 1, len(self.members), self.values_so_far[:])
            self.members.append(name)
            self.values_so_far.append(value)
        super().__setitem__(name, value)


class EnumMeta(type):
    """The metaclass that turns assignments into members."""

    @classmethod
    def __prepare__(metacls, name, bases, **kwds):
        next_value = _count_up
        for base in bases:
            next_value = getattr(base, '_generate_next_value_', next_value)
        return _Namespace(next_value)

    def __new__(metacls, name, bases, namespace, **kwds):
        members = namespace.members
        for base in bases:
            if getattr(base, '_member_names_', None):
                raise TypeError("%s: cannot extend enumeration %r" % (name, base.__name__))
        body = {key: value for key, value in namespace.items() if key not in members}
        body['_member_names_'] = []
        body['_member_map_'] = {}
        body['_value2member_map_'] = {}
        cls = super().__new__(metacls, name, bases, body, **kwds)
        data = _data_type(bases)
        if data is not object:
            # An enumeration of ints is shown like an enumeration, not an int.
            for key in ('__repr__', '__str__', '__format__'):
                if key not in body and getattr(cls, key) is getattr(data, key):
                    for base in cls.__mro__:
                        if isinstance(base, EnumMeta) and key in base.__dict__:
                            setattr(cls, key, base.__dict__[key])
                            break
        if '__new__' in body:
            cls._new_member_ = body['__new__']
        # Calling the class looks members up from here on.
        cls.__new__ = _find_member
        for key in members:
            cls._add_member(key, namespace[key], data)
        return cls

    def _add_member(cls, name, value, data):
        args = value if isinstance(value, tuple) else (value,)
        make = getattr(cls, '_new_member_', None)
        if make is not None:
            member = make(cls, *args)
        elif data is object:
            member = object.__new__(cls)
        else:
            member = data.__new__(cls, *args)
        if not hasattr(member, '_value_'):
            member._value_ = value if data is object else data(*args)
        for known in cls._member_map_.values():
            if known._value_ == member._value_:
                cls._member_map_[name] = known
                type.__setattr__(cls, name, known)
                return
        member._name_ = name
        init = cls.__init__
        if init is not object.__init__:
            member.__init__(*args)
        cls._member_names_.append(name)
        cls._member_map_[name] = member
        type.__setattr__(cls, name, member)
        try:
            cls._value2member_map_[member._value_] = member
        except TypeError:
            pass

    def __call__(cls, value, names=None, *, module=None, qualname=None, type=None, start=1):
        if names is None:
            return cls.__new__(cls, value)
        return cls._create(value, names, start)

    def _create(cls, name, names, start):
        metacls = type(cls)
        namespace = metacls.__prepare__(name, (cls,))
        if isinstance(names, str):
            names = names.replace(',', ' ').split()
        for number, item in enumerate(list(names)):
            if isinstance(item, str):
                namespace[item] = start + number
            else:
                namespace[item[0]] = item[1]
        return metacls(name, (cls,), namespace)

    def __iter__(cls):
        return (cls._member_map_[name] for name in cls._member_names_)

    def __reversed__(cls):
        return (cls._member_map_[name] for name in reversed(cls._member_names_))

    def __len__(cls):
        return len(cls._member_names_)

    def __bool__(cls):
        return True

    def __getitem__(cls, name):
        return cls._member_map_[name]

    def __contains__(cls, member):
        if not isinstance(member, Enum):  #: 3.9
            raise TypeError("unsupported operand type(s) for 'in': '%s' and '%s'" % (  #: 3.9
                type(member).__qualname__, cls.__class__.__qualname__))  #: 3.9
        if not isinstance(member, Enum):  #: 3.13
            return member in [item._value_ for item in cls]  #: 3.13
        return isinstance(member, cls) and member._name_ in cls._member_map_

    @property
    def __members__(cls):
        return dict(cls._member_map_)

    def __setattr__(cls, name, value):
        if name in cls.__dict__.get('_member_map_', {}):
            raise AttributeError('Cannot reassign members.')  #: 3.9
            raise AttributeError('cannot reassign member %r' % name)  #: 3.13
        super().__setattr__(name, value)

    def __delattr__(cls, name):
        if name in cls._member_map_:
            raise AttributeError("%s: cannot delete Enum member." % cls.__name__)
        super().__delattr__(name)

    def __repr__(cls):
        if 'Flag' in globals() and issubclass(cls, Flag):  #: 3.13
            return "<flag %r>" % cls.__name__  #: 3.13
        return "<enum %r>" % cls.__name__


EnumType = EnumMeta  #: 3.13


def _count_up(name, start, count, last_values):
    for value in reversed(last_values):
        try:
            return value + 1
        except TypeError:
            pass
    return start


def _data_type(bases):
    # The class whose values the members are: int in class N(int, Enum).
    for base in bases:
        for cls in base.__mro__:
            if cls is object or isinstance(cls, EnumMeta):
                continue
            if '__new__' in cls.__dict__:
                return cls
    return object


def _find_member(cls, value):
    if type(value) is cls:
        return value
    try:
        return cls._value2member_map_[value]
    except KeyError:
        pass
    except TypeError:
        for member in cls._member_map_.values():
            if member._value_ == value:
                return member
    result = cls._missing_(value)
    if isinstance(result, cls):
        return result
    if result is None:
        raise ValueError("%r is not a valid %s" % (value, cls.__qualname__))
    raise TypeError('error in %s._missing_: returned %r instead of None or a valid member'
                    % (cls.__name__, result))


class Enum(metaclass=EnumMeta):
    """A set of names bound to constant values."""

    @classmethod
    def _missing_(cls, value):
        return None

    def __repr__(self):
        return "<%s.%s: %r>" % (self.__class__.__name__, self._name_, self._value_)

    def __str__(self):
        return "%s.%s" % (self.__class__.__name__, self._name_)

    def __format__(self, spec):
        data = _data_type(type(self).__mro__[1:])
        if data is object or type(self).__str__ is not Enum.__str__:
            return str.__format__(str(self), spec)
        return data.__format__(self._value_, spec)

    def __hash__(self):
        return hash(self._name_)

    def __dir__(self):
        return ['__class__', '__doc__', '__module__', 'name', 'value']

    @property
    def name(self):
        """The member's name."""
        return self._name_

    @property
    def value(self):
        """The member's value."""
        return self._value_


class IntEnum(int, Enum):
    """An enumeration whose members are integers too."""

    __str__ = int.__repr__  #: 3.13
    __format__ = int.__format__  #: 3.13


class StrEnum(str, Enum):  #: 3.13
    """An enumeration whose members are strings too."""  #: 3.13

    __str__ = str.__str__  #: 3.13
    __format__ = str.__format__  #: 3.13

    @staticmethod  #: 3.13
    def _generate_next_value_(name, start, count, last_values):  #: 3.13
        return name.lower()  #: 3.13


def _next_power(name, start, count, last_values):
    for value in reversed(last_values):
        return 2 ** value.bit_length()
    return start


class Flag(Enum):
    """An enumeration whose members combine with | & ^ ~."""

    _generate_next_value_ = staticmethod(_next_power)

    @classmethod
    def _missing_(cls, value):
        known = 0
        for member in cls:
            known |= member._value_
        if value < 0:
            value = known & value
        if value & ~known:
            raise ValueError("%r is not a valid %s" % (value, cls.__qualname__))  #: 3.9
            width = max(value.bit_length(), known.bit_length())  #: 3.13
            raise ValueError("%r invalid value %r\n    given 0b0 %s\n  allowed 0b0 %s" % (  #: 3.13
                cls, value, bin(value)[2:].zfill(width), bin(known)[2:].zfill(width)))  #: 3.13
        return cls._combined(value)

    @classmethod
    def _combined(cls, value):
        data = _data_type(cls.__mro__[1:])
        member = object.__new__(cls) if data is object else data.__new__(cls, value)
        member._name_ = None
        member._value_ = value
        cls._value2member_map_[value] = member
        return member

    def _parts(self):
        if self._name_ is not None:
            return [self]
        parts = [member for member in type(self)
                 if member._value_ and self._value_ & member._value_ == member._value_]
        return sorted(parts, key=lambda member: member._value_, reverse=True)  #: 3.9
        return parts  #: 3.13

    def _text(self):
        return '|'.join(str(part._name_) for part in self._parts()) or str(self._value_)

    def __repr__(self):
        if not self._parts():  #: 3.13
            return "<%s: %r>" % (self.__class__.__name__, self._value_)  #: 3.13
        return "<%s.%s: %r>" % (self.__class__.__name__, self._text(), self._value_)

    def __str__(self):
        if not self._parts():  #: 3.13
            return "%s(%r)" % (self.__class__.__name__, self._value_)  #: 3.13
        return "%s.%s" % (self.__class__.__name__, self._text())

    def __bool__(self):
        return bool(self._value_)

    def __contains__(self, other):
        return other._value_ & self._value_ == other._value_

    def __or__(self, other):
        if not isinstance(other, self.__class__):
            return NotImplemented
        return self.__class__(self._value_ | other._value_)

    def __and__(self, other):
        if not isinstance(other, self.__class__):
            return NotImplemented
        return self.__class__(self._value_ & other._value_)

    def __xor__(self, other):
        if not isinstance(other, self.__class__):
            return NotImplemented
        return self.__class__(self._value_ ^ other._value_)

    def __invert__(self):
        known = 0
        for member in type(self):
            known |= member._value_
        return self.__class__(known & ~self._value_)

    __hash__ = Enum.__hash__


class IntFlag(int, Flag):
    """A Flag whose members are integers too."""

    __str__ = int.__repr__  #: 3.13
    __format__ = int.__format__  #: 3.13

    @classmethod
    def _missing_(cls, value):
        if not isinstance(value, int):
            raise ValueError("%r is not a valid %s" % (value, cls.__qualname__))
        return cls._combined(value)

    def __or__(self, other):
        if not isinstance(other, int):
            return NotImplemented
        return self.__class__(self._value_ | int(other))

    def __and__(self, other):
        if not isinstance(other, int):
            return NotImplemented
        return self.__class__(self._value_ & int(other))

    def __xor__(self, other):
        if not isinstance(other, int):
            return NotImplemented
        return self.__class__(self._value_ ^ int(other))

    __ror__, __rand__, __rxor__ = __or__, __and__, __xor__

    def __invert__(self):
        return self.__class__(~self._value_)

    __hash__ = Enum.__hash__


def unique(enumeration):
    """Refuse an enumeration in which two names have the same value."""
    doubles = [(name, member._name_) for name, member in enumeration.__members__.items()
               if name != member._name_]
    if doubles:
        text = ', '.join("%s -> %s" % pair for pair in doubles)
        raise ValueError('duplicate values found in %r: %s' % (enumeration, text))
    return enumeration
