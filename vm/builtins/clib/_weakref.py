"""What CPython's _weakref does in C and needs Python code for: comparing references, and proxies."""


class weakref(_Ref):
    """A weak reference; the class is known as weakref.ref."""

    __slots__ = ('_hash',)
    __module__ = 'builtins'

    def __eq__(self, other):
        if not isinstance(other, weakref):
            return NotImplemented
        a, b = _call(self), _call(other)
        if a is None or b is None:
            return self is other
        return a == b

    def __hash__(self):
        # The target's hash, kept for when that is gone.
        try:
            return self._hash
        except AttributeError:
            pass
        target = _call(self)
        if target is None:
            raise TypeError('weak object has gone away')
        self._hash = h = hash(target)
        return h

    def __repr__(self):
        target = _call(self)
        if target is None:
            return f"<weakref at {id(self):#x}; dead>"
        name = getattr(target, '__name__', None)
        named = f" ({name})" if isinstance(name, str) else ""
        return f"<weakref at {id(self):#x}; to '{type(target).__name__}' at {id(target):#x}{named}>"


_call = _Ref.__call__
ref = weakref


class weakproxy:
    """Stands for its target in every operation."""

    __slots__ = ('_ref',)

    def __getattribute__(self, name):
        return getattr(_target(self), name)

    def __setattr__(self, name, value):
        setattr(_target(self), name, value)

    def __delattr__(self, name):
        delattr(_target(self), name)

    def __repr__(self):
        return f"<weakproxy at {id(self):#x} to {type(_call(_slot(self))).__name__} at {id(_call(_slot(self))):#x}>"

    def __str__(self):
        return str(_target(self))

    def __bytes__(self):
        return bytes(_target(self))

    def __bool__(self):
        return bool(_target(self))

    def __len__(self):
        return len(_target(self))

    def __iter__(self):
        return iter(_target(self))

    def __next__(self):
        return next(_target(self))

    def __reversed__(self):
        return reversed(_target(self))

    def __contains__(self, item):
        return item in _target(self)

    def __getitem__(self, key):
        return _target(self)[key]

    def __setitem__(self, key, value):
        _target(self)[key] = value

    def __delitem__(self, key):
        del _target(self)[key]

    def __int__(self):
        return int(_target(self))

    def __float__(self):
        return float(_target(self))

    def __index__(self):
        return _target(self).__index__()

    def __neg__(self):
        return -_target(self)

    def __pos__(self):
        return +_target(self)

    def __abs__(self):
        return abs(_target(self))

    def __invert__(self):
        return ~_target(self)

    __hash__ = None


_new_object = object.__new__
_slot = weakproxy.__dict__['_ref'].__get__
_set_slot = weakproxy.__dict__['_ref'].__set__


def _target(p):
    target = _call(_slot(p))
    if target is None:
        raise ReferenceError('weakly-referenced object no longer exists')
    return target


def _plain(x):
    # The target of a proxy, or the object itself.
    return _target(x) if type(x) in (weakproxy, weakcallableproxy) else x


def _forward(name, operation):
    def method(self, other):
        return operation(_plain(self), _plain(other))
    method.__name__ = name
    setattr(weakproxy, name, method)


for _name, _operation in [
        ('__eq__', lambda a, b: a == b), ('__ne__', lambda a, b: a != b), ('__lt__', lambda a, b: a < b),
        ('__le__', lambda a, b: a <= b), ('__gt__', lambda a, b: a > b), ('__ge__', lambda a, b: a >= b),
        ('__add__', lambda a, b: a + b), ('__radd__', lambda a, b: b + a),
        ('__sub__', lambda a, b: a - b), ('__rsub__', lambda a, b: b - a),
        ('__mul__', lambda a, b: a * b), ('__rmul__', lambda a, b: b * a),
        ('__matmul__', lambda a, b: a @ b), ('__rmatmul__', lambda a, b: b @ a),
        ('__truediv__', lambda a, b: a / b), ('__rtruediv__', lambda a, b: b / a),
        ('__floordiv__', lambda a, b: a // b), ('__rfloordiv__', lambda a, b: b // a),
        ('__mod__', lambda a, b: a % b), ('__rmod__', lambda a, b: b % a),
        ('__divmod__', lambda a, b: divmod(a, b)), ('__rdivmod__', lambda a, b: divmod(b, a)),
        ('__pow__', lambda a, b: a ** b), ('__rpow__', lambda a, b: b ** a),
        ('__and__', lambda a, b: a & b), ('__rand__', lambda a, b: b & a),
        ('__or__', lambda a, b: a | b), ('__ror__', lambda a, b: b | a),
        ('__xor__', lambda a, b: a ^ b), ('__rxor__', lambda a, b: b ^ a),
        ('__lshift__', lambda a, b: a << b), ('__rshift__', lambda a, b: a >> b)]:
    _forward(_name, _operation)


class weakcallableproxy(weakproxy):
    """A proxy of something that can be called."""

    __slots__ = ()

    def __call__(self, /, *args, **kwargs):
        return _target(self)(*args, **kwargs)


ProxyType = weakproxy
CallableProxyType = weakcallableproxy
weakproxy.__name__ = 'ProxyType'  #: 3.13
weakcallableproxy.__name__ = 'CallableProxyType'  #: 3.13
ReferenceType = ref


def proxy(object, callback=None, /):
    p = _new_object(weakcallableproxy if callable(object) else weakproxy)
    if callback is None:
        _set_slot(p, ref(object))
    else:
        _set_slot(p, ref(object, lambda _: callback(p)))
    return p
