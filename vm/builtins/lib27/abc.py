"""Abstract base classes."""

__all__ = ['ABCMeta', 'abstractmethod', 'abstractproperty']


def abstractmethod(function):
    """Mark a method that a subclass has to define."""
    function.__isabstractmethod__ = True
    return function


class abstractproperty(property):
    """A property that a subclass has to define."""
    __isabstractmethod__ = True


class ABCMeta(type):
    """The class of abstract base classes."""

    def __new__(mcls, name, bases, namespace):
        cls = super(ABCMeta, mcls).__new__(mcls, name, bases, namespace)
        abstracts = set(name for name, value in namespace.items()
                        if getattr(value, "__isabstractmethod__", False))
        for base in bases:
            for name in getattr(base, "__abstractmethods__", set()):
                value = getattr(cls, name, None)
                if getattr(value, "__isabstractmethod__", False):
                    abstracts.add(name)
        cls.__abstractmethods__ = frozenset(abstracts)
        cls._abc_registry = []
        return cls

    def register(cls, subclass):
        """Let subclass count as derived from this class."""
        cls._abc_registry.append(subclass)

    def __instancecheck__(cls, instance):
        return cls.__subclasscheck__(instance.__class__)

    def __subclasscheck__(cls, subclass):
        if cls in getattr(subclass, '__mro__', ()):
            return True
        for known in cls._abc_registry:
            if issubclass(subclass, known):
                return True
        return any(issubclass(subclass, c) for c in cls.__subclasses__() if c is not subclass)
