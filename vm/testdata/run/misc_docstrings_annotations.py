"""Module doc."""
def f(a: int, *b: str, c: 'x' = 1, **d: 2 + 3) -> None:
    """Func doc."""
class C:
    """Class doc."""
    attr: int = 5
    other: 'str'
    def m(self):
        'm doc'
print(__doc__, f.__doc__, C.__doc__, C.m.__doc__, f.__annotations__, C.__annotations__, C.attr)
print(f.__name__, f.__qualname__, C.m.__qualname__, C.__module__, f.__code__.co_name, f.__code__.co_firstlineno, f.__code__.co_varnames, f.__code__.co_flags)
def g():
    x: int
    y: int = 3
    return y
print(g(), g.__annotations__, hasattr(C, 'other'))
f.__doc__ = 'new'
f.__name__ = 'renamed'
print(f.__doc__, f.__name__)
print((lambda: 0).__name__, [].__doc__ is not None, C().__doc__)
def nested():
    class Inner:
        def m(self): return lambda: 0
    return Inner
print(nested().__qualname__, nested()().m().__qualname__)

# expect: Module doc. Func doc. Class doc. m doc {'a': <class 'int'>, 'b': <class 'str'>, 'c': 'x', 'd': 5, 'return': None} {'attr': <class 'int'>, 'other': 'str'} 5
# expect: f f C.m __main__ f 2 ('a', 'c', 'b', 'd') 79
# expect: 3 {} False
# expect: new renamed
# expect: <lambda> True Class doc.
# expect: nested.<locals>.Inner nested.<locals>.Inner.m.<locals>.<lambda>
# 3.13 expect: Module doc. Func doc. Class doc. m doc {'a': <class 'int'>, 'b': <class 'str'>, 'c': 'x', 'd': 5, 'return': None} {'attr': <class 'int'>, 'other': 'str'} 5
# 3.13 expect: f f C.m __main__ f 2 ('a', 'c', 'b', 'd') 15
# 3.13 expect: 3 {} False
# 3.13 expect: new renamed
# 3.13 expect: <lambda> True Class doc.
# 3.13 expect: nested.<locals>.Inner nested.<locals>.Inner.m.<locals>.<lambda>
