print(type(5), type('a'), type(None), type([]), isinstance(5, (str, int)), callable(lambda: 0), hash('a') == hash('a'), bool([]), repr('a'), ascii('é'))
print(getattr(5, 'real'), hasattr('a', 'upper'), dir([])[-3:], vars(type('T', (), {'x': 1}))['x'], globals()['__name__'], 'x' in locals(), __name__)
x = 10
print(eval('x + 1'), eval('a * 2', {'a': 5}), eval('[i for i in range(3)]'), eval('x', {}, {'x': 'loc'}))
exec('y = x * 2\ndef ef(): return y')
print(y, ef())
ns = {}
exec('z = 1\nw = z + 1', ns)
print(ns['z'], ns['w'], '__builtins__' in ns)
c = compile('1 + 2', '<s>', 'eval')
print(eval(c), type(c).__name__)
exec(compile('print("exec\'d")', '<s>', 'exec'))
print('a', 'b', sep='-', end='!\n')
print(1, 2, sep='')
print()
print('x', end='')
print(' y')
print(*[1, 2], *'ab', sep=', ')
print(None, True, 1.5, 'str', b'b', [1], (1,), {1}, {1: 2}, sep='|')
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
t(lambda: print(1, sep=5))
t(lambda: print(1, foo=2))
t(lambda: len())
t(lambda: len(1, 2))
t(lambda: isinstance(1))
t(lambda: isinstance(1, 5))
t(lambda: issubclass(1, int))
t(lambda: getattr(5))
t(lambda: getattr(5, 'nope'))
t(lambda: getattr(5, 6))
t(lambda: hash([]))
t(lambda: eval('1 +'))
t(lambda: eval('nope'))
t(lambda: exec('raise ValueError("from exec")'))
t(lambda: abs())
t(lambda: round('a'))
t(lambda: pow('a', 2))
t(lambda: divmod(1))
t(lambda: ord())
t(lambda: vars(5))
t(lambda: type())
t(lambda: type(1, 2))
t(lambda: object(1))
t(lambda: super())
t(lambda: __import__('nope_module'))
t(lambda: input.nope)
t(lambda: setattr(5, 'a', 1))
t(lambda: open)
t(lambda: id())
t(lambda: callable())
t(lambda: all())
t(lambda: zip(1))
t(lambda: bin())
t(lambda: int(1, 2, 3))
t(lambda: str(1, 2, 3, 4))
t(lambda: float(1, 2))
t(lambda: bool(x=1))
t(lambda: list(x=1))
t(lambda: sorted())
t(lambda: range(0, 10, 'a'))
print(__import__('math').floor(2.5), sorted(locals().keys())[:2] == sorted(globals().keys())[:2])
import builtins
print(builtins.len is len, builtins.__name__, len.__module__, len.__self__.__name__, __builtins__ is not None)
def loc():
    a = 1
    b = 2
    return sorted(locals().items())
print(loc())
if True:
    t(lambda: compile('x = ', 'f', 'exec'))
    t(lambda: compile('1', 'f', 'bad'))

# expect: <class 'int'> <class 'str'> <class 'NoneType'> <class 'list'> True True True False 'a' '\xe9'
# expect: 5 True ['remove', 'reverse', 'sort'] 1 __main__ False __main__
# expect: 11 10 [0, 1, 2] loc
# expect: 20 20
# expect: 1 2 True
# expect: 3 code
# expect: exec'd
# expect: a-b!
# expect: 12
# expect: 
# expect: x y
# expect: 1, 2, a, b
# expect: None|True|1.5|str|b'b'|[1]|(1,)|{1}|{1: 2}
# expect: TypeError sep must be None or a string, not int
# expect: TypeError 'foo' is an invalid keyword argument for print()
# expect: TypeError len() takes exactly one argument (0 given)
# expect: TypeError len() takes exactly one argument (2 given)
# expect: TypeError isinstance expected 2 arguments, got 1
# expect: TypeError isinstance() arg 2 must be a type or tuple of types
# expect: TypeError issubclass() arg 1 must be a class
# expect: TypeError getattr expected at least 2 arguments, got 1
# expect: AttributeError 'int' object has no attribute 'nope'
# expect: TypeError getattr(): attribute name must be string
# expect: TypeError unhashable type: 'list'
# expect: SyntaxError unexpected EOF while parsing (<string>, line 1)
# expect: NameError name 'nope' is not defined
# expect: ValueError from exec
# expect: TypeError abs() takes exactly one argument (0 given)
# expect: TypeError type str doesn't define __round__ method
# expect: TypeError unsupported operand type(s) for ** or pow(): 'str' and 'int'
# expect: TypeError divmod expected 2 arguments, got 1
# expect: TypeError ord() takes exactly one argument (0 given)
# expect: TypeError vars() argument must have __dict__ attribute
# expect: TypeError type() takes 1 or 3 arguments
# expect: TypeError type() takes 1 or 3 arguments
# expect: TypeError object() takes no arguments
# expect: RuntimeError super(): no arguments
# expect: ModuleNotFoundError No module named 'nope_module'
# expect: AttributeError 'builtin_function_or_method' object has no attribute 'nope'
# expect: AttributeError 'int' object has no attribute 'a'
# expect: <built-in function open>
# expect: TypeError id() takes exactly one argument (0 given)
# expect: TypeError callable() takes exactly one argument (0 given)
# expect: TypeError all() takes exactly one argument (0 given)
# expect: TypeError 'int' object is not iterable
# expect: TypeError bin() takes exactly one argument (0 given)
# expect: TypeError int() takes at most 2 arguments (3 given)
# expect: TypeError str() takes at most 3 arguments (4 given)
# expect: TypeError float expected at most 1 argument, got 2
# expect: TypeError bool() takes no keyword arguments
# expect: TypeError list() takes no keyword arguments
# expect: TypeError sorted expected 1 argument, got 0
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: 2 True
# expect: True builtins builtins builtins True
# expect: [('a', 1), ('b', 2)]
# expect: SyntaxError invalid syntax (f, line 1)
# expect: ValueError compile() mode must be 'exec', 'eval' or 'single'
# 3.13 expect: <class 'int'> <class 'str'> <class 'NoneType'> <class 'list'> True True True False 'a' '\xe9'
# 3.13 expect: 5 True ['remove', 'reverse', 'sort'] 1 __main__ False __main__
# 3.13 expect: 11 10 [0, 1, 2] loc
# 3.13 expect: 20 20
# 3.13 expect: 1 2 True
# 3.13 expect: 3 code
# 3.13 expect: exec'd
# 3.13 expect: a-b!
# 3.13 expect: 12
# 3.13 expect: 
# 3.13 expect: x y
# 3.13 expect: 1, 2, a, b
# 3.13 expect: None|True|1.5|str|b'b'|[1]|(1,)|{1}|{1: 2}
# 3.13 expect: TypeError sep must be None or a string, not int
# 3.13 expect: TypeError print() got an unexpected keyword argument 'foo'
# 3.13 expect: TypeError len() takes exactly one argument (0 given)
# 3.13 expect: TypeError len() takes exactly one argument (2 given)
# 3.13 expect: TypeError isinstance expected 2 arguments, got 1
# 3.13 expect: TypeError isinstance() arg 2 must be a type, a tuple of types, or a union
# 3.13 expect: TypeError issubclass() arg 1 must be a class
# 3.13 expect: TypeError getattr expected at least 2 arguments, got 1
# 3.13 expect: AttributeError 'int' object has no attribute 'nope'
# 3.13 expect: TypeError attribute name must be string, not 'int'
# 3.13 expect: TypeError unhashable type: 'list'
# 3.13 expect: SyntaxError invalid syntax (<string>, line 1)
# 3.13 expect: NameError name 'nope' is not defined
# 3.13 expect: ValueError from exec
# 3.13 expect: TypeError abs() takes exactly one argument (0 given)
# 3.13 expect: TypeError type str doesn't define __round__ method
# 3.13 expect: TypeError unsupported operand type(s) for ** or pow(): 'str' and 'int'
# 3.13 expect: TypeError divmod expected 2 arguments, got 1
# 3.13 expect: TypeError ord() takes exactly one argument (0 given)
# 3.13 expect: TypeError vars() argument must have __dict__ attribute
# 3.13 expect: TypeError type() takes 1 or 3 arguments
# 3.13 expect: TypeError type() takes 1 or 3 arguments
# 3.13 expect: TypeError object() takes no arguments
# 3.13 expect: RuntimeError super(): no arguments
# 3.13 expect: ModuleNotFoundError No module named 'nope_module'
# 3.13 expect: AttributeError 'builtin_function_or_method' object has no attribute 'nope'
# 3.13 expect: AttributeError 'int' object has no attribute 'a' and no __dict__ for setting new attributes
# 3.13 expect: <built-in function open>
# 3.13 expect: TypeError id() takes exactly one argument (0 given)
# 3.13 expect: TypeError callable() takes exactly one argument (0 given)
# 3.13 expect: TypeError all() takes exactly one argument (0 given)
# 3.13 expect: TypeError 'int' object is not iterable
# 3.13 expect: TypeError bin() takes exactly one argument (0 given)
# 3.13 expect: TypeError int expected at most 2 arguments, got 3
# 3.13 expect: TypeError str expected at most 3 arguments, got 4
# 3.13 expect: TypeError float expected at most 1 argument, got 2
# 3.13 expect: TypeError bool() takes no keyword arguments
# 3.13 expect: TypeError list() takes no keyword arguments
# 3.13 expect: TypeError sorted expected 1 argument, got 0
# 3.13 expect: TypeError 'str' object cannot be interpreted as an integer
# 3.13 expect: 2 True
# 3.13 expect: True builtins builtins builtins True
# 3.13 expect: [('a', 1), ('b', 2)]
# 3.13 expect: SyntaxError invalid syntax (f, line 1)
# 3.13 expect: ValueError compile() mode must be 'exec', 'eval' or 'single'
