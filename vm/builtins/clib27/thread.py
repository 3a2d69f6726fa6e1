"""The classes of thread; its functions and locks are natives."""


class error(Exception):
    pass


class _local(object):
    """Attributes that every thread has for itself: the dict is changed at each access."""

    __slots__ = ('_args', '_dicts', '__dict__', '__weakref__')

    def __new__(cls, *args, **kwargs):
        if (args or kwargs) and cls.__init__ is object.__init__:
            raise TypeError("Initialization arguments are not supported")
        self = object.__new__(cls)
        object.__setattr__(self, '_args', (args, kwargs))
        object.__setattr__(self, '_dicts', {get_ident(): {}})
        return self

    def __getattribute__(self, name):
        _use_own_dict(self)
        return object.__getattribute__(self, name)

    def __setattr__(self, name, value):
        if name == '__dict__':
            raise AttributeError("'%s' object attribute '__dict__' is read-only" % type(self).__name__)
        _use_own_dict(self)
        object.__setattr__(self, name, value)

    def __delattr__(self, name):
        if name == '__dict__':
            raise AttributeError("'%s' object attribute '__dict__' is read-only" % type(self).__name__)
        _use_own_dict(self)
        object.__delattr__(self, name)


def _use_own_dict(local):
    dicts = object.__getattribute__(local, '_dicts')
    mine = dicts.get(get_ident())
    if mine is not None:
        object.__setattr__(local, '__dict__', mine)
        return
    mine = dicts[get_ident()] = {}
    object.__setattr__(local, '__dict__', mine)
    args, kwargs = object.__getattribute__(local, '_args')
    try:
        type(local).__init__(local, *args, **kwargs)
    except BaseException:
        del dicts[get_ident()]
        raise
    object.__setattr__(local, '__dict__', mine)


_local.__name__ = 'thread._local'
