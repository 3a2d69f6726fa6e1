# What many small mistakes say.
def t(source):
    try:
        exec(source, {})
        print(source, 'OK')
    except BaseException as e:
        print(source, '->', type(e).__name__, e)


for s in [
    '1.0//0.0',
    '1.0%0.0',
    'divmod(1.0,0.0)',
    '1//0',
    '1%0',
    'divmod(1,0)',
    '1/0',
    '1.0/0',
    '0**-1',
    '0.0**-1',
    '[][:]=5',
    'l=[1];l[:]=5',
    'l=[1];l[::2]=5',
    '(1)[0]',
    "'a'['b']",
    "b'a'['b']",
    "(1,)['b']",
    "[1]['b']",
    "range(3)['b']",
    '{}[[]]',
    '{[]}',
    '{[]:1}',
    'hash([])',
    'len(5)',
    "abs('a')",
    "int('x')",
    "float('x')",
    "round('a')",
    "1+'a'",
    "'a'+1",
    '[]+1',
    "'a'*'b'",
    "'a'%1",
    "'%d'%'a'",
    "'%s'%(1,2)",
    "1<'a'",
    'max(1)',
    "sum(['a'])",
    "ord('ab')",
    'chr(-1)',
    "chr('a')",
    'iter(5)',
    'next(5)',
    'for_=1;[*5]',
    'a,b=1',
    'a,b=1,2,3',
    'a,b=1,',
    'a,*b=()',
    'f=lambda:0;f(1)',
    'print(*5)',
    'print(**5)',
    'dict(**{1:2})',
    'def f(**k):pass\nf(**{1:2})',
    'def f(a):pass\nf(b=1)',
    'class A:pass\nA(1)',
    'class A:pass\nA().x',
    'class A:pass\nA.x',
    'del x',
    'x',
    'def f():\n x\n x=1\nf()',
    'raise 5',
    'raise ValueError from 5',
    'with 5:pass',
    'object().x=1',
    'int.x=1',
    '[].sort(5)',
    "[1,'a'].sort()",
    "{}.pop('a')",
    '[].pop()',
    '[1].index(5)',
    '[1].remove(5)',
    "''.join([1])",
    "''.join(5)",
    "'a'.foo",
    'None.foo',
    'None()',
    'None[0]',
    'None[0]=1',
    'del None[0]',
    '(1,)[0]=1',
    "'a'[0]='b'",
    "'abc'.split('')",
    "'abc'.index('z')",
    "b'abc'.index(b'z')",
    "bytes('a')",
    'bytes([300])',
    "'a'.encode('foo')",
    "b'\\xff'.decode()",
    "'é'.encode('ascii')",
    '5()',
    "'a'()",
    'int(1,2)',
    "int('1','2')",
    "int('1',99)",
    'str(1,2)',
    'list(1)',
    'tuple(1)',
    'dict(1)',
    'dict([1])',
    'dict([(1,2,3)])',
    'set(1)',
    "range('a')",
    'range(1,2,0)',
    'slice()',
    'type(1,2)',
    'super()',
    'isinstance(1,2)',
    'issubclass(1,2)',
    'issubclass(int,2)',
    'hasattr(1,2)',
    'getattr(1,2)',
    'setattr(1,2,3)',
    'open()',
    "eval('1+')",
    'exec(5)',
    "compile('1','2')",
    "compile('1','2','3')",
    'print(1,sep=2)',
    'print(1,end=2)',
    'print(foo=1)',
    'sorted(5)',
    'sorted([1],foo=2)',
    'reversed(5)',
    'enumerate()',
    'zip(5)',
]:
    t(s)

# expect: 1.0//0.0 -> ZeroDivisionError float floor division by zero
# expect: 1.0%0.0 -> ZeroDivisionError float modulo
# expect: divmod(1.0,0.0) -> ZeroDivisionError float divmod()
# expect: 1//0 -> ZeroDivisionError integer division or modulo by zero
# expect: 1%0 -> ZeroDivisionError integer division or modulo by zero
# expect: divmod(1,0) -> ZeroDivisionError integer division or modulo by zero
# expect: 1/0 -> ZeroDivisionError division by zero
# expect: 1.0/0 -> ZeroDivisionError float division by zero
# expect: 0**-1 -> ZeroDivisionError 0.0 cannot be raised to a negative power
# expect: 0.0**-1 -> ZeroDivisionError 0.0 cannot be raised to a negative power
# expect: [][:]=5 -> TypeError can only assign an iterable
# expect: l=[1];l[:]=5 -> TypeError can only assign an iterable
# expect: l=[1];l[::2]=5 -> TypeError must assign iterable to extended slice
# expect: (1)[0] -> TypeError 'int' object is not subscriptable
# expect: 'a'['b'] -> TypeError string indices must be integers
# expect: b'a'['b'] -> TypeError byte indices must be integers or slices, not str
# expect: (1,)['b'] -> TypeError tuple indices must be integers or slices, not str
# expect: [1]['b'] -> TypeError list indices must be integers or slices, not str
# expect: range(3)['b'] -> TypeError range indices must be integers or slices, not str
# expect: {}[[]] -> TypeError unhashable type: 'list'
# expect: {[]} -> TypeError unhashable type: 'list'
# expect: {[]:1} -> TypeError unhashable type: 'list'
# expect: hash([]) -> TypeError unhashable type: 'list'
# expect: len(5) -> TypeError object of type 'int' has no len()
# expect: abs('a') -> TypeError bad operand type for abs(): 'str'
# expect: int('x') -> ValueError invalid literal for int() with base 10: 'x'
# expect: float('x') -> ValueError could not convert string to float: 'x'
# expect: round('a') -> TypeError type str doesn't define __round__ method
# expect: 1+'a' -> TypeError unsupported operand type(s) for +: 'int' and 'str'
# expect: 'a'+1 -> TypeError can only concatenate str (not "int") to str
# expect: []+1 -> TypeError can only concatenate list (not "int") to list
# expect: 'a'*'b' -> TypeError can't multiply sequence by non-int of type 'str'
# expect: 'a'%1 -> TypeError not all arguments converted during string formatting
# expect: '%d'%'a' -> TypeError %d format: a number is required, not str
# expect: '%s'%(1,2) -> TypeError not all arguments converted during string formatting
# expect: 1<'a' -> TypeError '<' not supported between instances of 'int' and 'str'
# expect: max(1) -> TypeError 'int' object is not iterable
# expect: sum(['a']) -> TypeError unsupported operand type(s) for +: 'int' and 'str'
# expect: ord('ab') -> TypeError ord() expected a character, but string of length 2 found
# expect: chr(-1) -> ValueError chr() arg not in range(0x110000)
# expect: chr('a') -> TypeError an integer is required (got type str)
# expect: iter(5) -> TypeError 'int' object is not iterable
# expect: next(5) -> TypeError 'int' object is not an iterator
# expect: for_=1;[*5] -> TypeError Value after * must be an iterable, not int
# expect: a,b=1 -> TypeError cannot unpack non-iterable int object
# expect: a,b=1,2,3 -> ValueError too many values to unpack (expected 2)
# expect: a,b=1, -> ValueError not enough values to unpack (expected 2, got 1)
# expect: a,*b=() -> ValueError not enough values to unpack (expected at least 1, got 0)
# expect: f=lambda:0;f(1) -> TypeError <lambda>() takes 0 positional arguments but 1 was given
# expect: print(*5) -> TypeError print() argument after * must be an iterable, not int
# expect: print(**5) -> TypeError print() argument after ** must be a mapping, not int
# expect: dict(**{1:2}) -> TypeError keywords must be strings
# expect: def f(**k):pass
# expect: f(**{1:2}) -> TypeError keywords must be strings
# expect: def f(a):pass
# expect: f(b=1) -> TypeError f() got an unexpected keyword argument 'b'
# expect: class A:pass
# expect: A(1) -> TypeError A() takes no arguments
# expect: class A:pass
# expect: A().x -> AttributeError 'A' object has no attribute 'x'
# expect: class A:pass
# expect: A.x -> AttributeError type object 'A' has no attribute 'x'
# expect: del x -> NameError name 'x' is not defined
# expect: x -> NameError name 'x' is not defined
# expect: def f():
# expect:  x
# expect:  x=1
# expect: f() -> UnboundLocalError local variable 'x' referenced before assignment
# expect: raise 5 -> TypeError exceptions must derive from BaseException
# expect: raise ValueError from 5 -> TypeError exception causes must derive from BaseException
# expect: with 5:pass -> AttributeError __enter__
# expect: object().x=1 -> AttributeError 'object' object has no attribute 'x'
# expect: int.x=1 -> TypeError can't set attributes of built-in/extension type 'int'
# expect: [].sort(5) -> TypeError sort() takes no positional arguments
# expect: [1,'a'].sort() -> TypeError '<' not supported between instances of 'str' and 'int'
# expect: {}.pop('a') -> KeyError 'a'
# expect: [].pop() -> IndexError pop from empty list
# expect: [1].index(5) -> ValueError 5 is not in list
# expect: [1].remove(5) -> ValueError list.remove(x): x not in list
# expect: ''.join([1]) -> TypeError sequence item 0: expected str instance, int found
# expect: ''.join(5) -> TypeError can only join an iterable
# expect: 'a'.foo -> AttributeError 'str' object has no attribute 'foo'
# expect: None.foo -> AttributeError 'NoneType' object has no attribute 'foo'
# expect: None() -> TypeError 'NoneType' object is not callable
# expect: None[0] -> TypeError 'NoneType' object is not subscriptable
# expect: None[0]=1 -> TypeError 'NoneType' object does not support item assignment
# expect: del None[0] -> TypeError 'NoneType' object does not support item deletion
# expect: (1,)[0]=1 -> TypeError 'tuple' object does not support item assignment
# expect: 'a'[0]='b' -> TypeError 'str' object does not support item assignment
# expect: 'abc'.split('') -> ValueError empty separator
# expect: 'abc'.index('z') -> ValueError substring not found
# expect: b'abc'.index(b'z') -> ValueError subsection not found
# expect: bytes('a') -> TypeError string argument without an encoding
# expect: bytes([300]) -> ValueError bytes must be in range(0, 256)
# expect: 'a'.encode('foo') -> LookupError unknown encoding: foo
# expect: b'\xff'.decode() -> UnicodeDecodeError 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
# expect: 'é'.encode('ascii') -> UnicodeEncodeError 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
# expect: 5() -> TypeError 'int' object is not callable
# expect: 'a'() -> TypeError 'str' object is not callable
# expect: int(1,2) -> TypeError int() can't convert non-string with explicit base
# expect: int('1','2') -> TypeError 'str' object cannot be interpreted as an integer
# expect: int('1',99) -> ValueError int() base must be >= 2 and <= 36, or 0
# expect: str(1,2) -> TypeError str() argument 2 must be str, not int
# expect: list(1) -> TypeError 'int' object is not iterable
# expect: tuple(1) -> TypeError 'int' object is not iterable
# expect: dict(1) -> TypeError 'int' object is not iterable
# expect: dict([1]) -> TypeError cannot convert dictionary update sequence element #0 to a sequence
# expect: dict([(1,2,3)]) -> ValueError dictionary update sequence element #0 has length 3; 2 is required
# expect: set(1) -> TypeError 'int' object is not iterable
# expect: range('a') -> TypeError 'str' object cannot be interpreted as an integer
# expect: range(1,2,0) -> ValueError range() arg 3 must not be zero
# expect: slice() -> TypeError slice expected at least 1 argument, got 0
# expect: type(1,2) -> TypeError type() takes 1 or 3 arguments
# expect: super() -> RuntimeError super(): no arguments
# expect: isinstance(1,2) -> TypeError isinstance() arg 2 must be a type or tuple of types
# expect: issubclass(1,2) -> TypeError issubclass() arg 1 must be a class
# expect: issubclass(int,2) -> TypeError issubclass() arg 2 must be a class or tuple of classes
# expect: hasattr(1,2) -> TypeError hasattr(): attribute name must be string
# expect: getattr(1,2) -> TypeError getattr(): attribute name must be string
# expect: setattr(1,2,3) -> TypeError attribute name must be string, not 'int'
# expect: open() -> TypeError open() missing required argument 'file' (pos 1)
# expect: eval('1+') -> SyntaxError unexpected EOF while parsing (<string>, line 1)
# expect: exec(5) -> TypeError exec() arg 1 must be a string, bytes or code object
# expect: compile('1','2') -> TypeError compile() missing required argument 'mode' (pos 3)
# expect: compile('1','2','3') -> ValueError compile() mode must be 'exec', 'eval' or 'single'
# expect: print(1,sep=2) -> TypeError sep must be None or a string, not int
# expect: print(1,end=2) -> TypeError end must be None or a string, not int
# expect: print(foo=1) -> TypeError 'foo' is an invalid keyword argument for print()
# expect: sorted(5) -> TypeError 'int' object is not iterable
# expect: sorted([1],foo=2) -> TypeError 'foo' is an invalid keyword argument for sort()
# expect: reversed(5) -> TypeError 'int' object is not reversible
# expect: enumerate() -> TypeError enumerate() missing required argument 'iterable' (pos 1)
# expect: zip(5) -> TypeError 'int' object is not iterable
# 3.13 expect: 1.0//0.0 -> ZeroDivisionError float floor division by zero
# 3.13 expect: 1.0%0.0 -> ZeroDivisionError float modulo by zero
# 3.13 expect: divmod(1.0,0.0) -> ZeroDivisionError float divmod()
# 3.13 expect: 1//0 -> ZeroDivisionError integer division or modulo by zero
# 3.13 expect: 1%0 -> ZeroDivisionError integer modulo by zero
# 3.13 expect: divmod(1,0) -> ZeroDivisionError integer division or modulo by zero
# 3.13 expect: 1/0 -> ZeroDivisionError division by zero
# 3.13 expect: 1.0/0 -> ZeroDivisionError float division by zero
# 3.13 expect: 0**-1 -> ZeroDivisionError 0.0 cannot be raised to a negative power
# 3.13 expect: 0.0**-1 -> ZeroDivisionError 0.0 cannot be raised to a negative power
# 3.13 expect: [][:]=5 -> TypeError must assign iterable to extended slice
# 3.13 expect: l=[1];l[:]=5 -> TypeError must assign iterable to extended slice
# 3.13 expect: l=[1];l[::2]=5 -> TypeError must assign iterable to extended slice
# 3.13 expect: (1)[0] -> TypeError 'int' object is not subscriptable
# 3.13 expect: 'a'['b'] -> TypeError string indices must be integers, not 'str'
# 3.13 expect: b'a'['b'] -> TypeError byte indices must be integers or slices, not str
# 3.13 expect: (1,)['b'] -> TypeError tuple indices must be integers or slices, not str
# 3.13 expect: [1]['b'] -> TypeError list indices must be integers or slices, not str
# 3.13 expect: range(3)['b'] -> TypeError range indices must be integers or slices, not str
# 3.13 expect: {}[[]] -> TypeError unhashable type: 'list'
# 3.13 expect: {[]} -> TypeError unhashable type: 'list'
# 3.13 expect: {[]:1} -> TypeError unhashable type: 'list'
# 3.13 expect: hash([]) -> TypeError unhashable type: 'list'
# 3.13 expect: len(5) -> TypeError object of type 'int' has no len()
# 3.13 expect: abs('a') -> TypeError bad operand type for abs(): 'str'
# 3.13 expect: int('x') -> ValueError invalid literal for int() with base 10: 'x'
# 3.13 expect: float('x') -> ValueError could not convert string to float: 'x'
# 3.13 expect: round('a') -> TypeError type str doesn't define __round__ method
# 3.13 expect: 1+'a' -> TypeError unsupported operand type(s) for +: 'int' and 'str'
# 3.13 expect: 'a'+1 -> TypeError can only concatenate str (not "int") to str
# 3.13 expect: []+1 -> TypeError can only concatenate list (not "int") to list
# 3.13 expect: 'a'*'b' -> TypeError can't multiply sequence by non-int of type 'str'
# 3.13 expect: 'a'%1 -> TypeError not all arguments converted during string formatting
# 3.13 expect: '%d'%'a' -> TypeError %d format: a real number is required, not str
# 3.13 expect: '%s'%(1,2) -> TypeError not all arguments converted during string formatting
# 3.13 expect: 1<'a' -> TypeError '<' not supported between instances of 'int' and 'str'
# 3.13 expect: max(1) -> TypeError 'int' object is not iterable
# 3.13 expect: sum(['a']) -> TypeError unsupported operand type(s) for +: 'int' and 'str'
# 3.13 expect: ord('ab') -> TypeError ord() expected a character, but string of length 2 found
# 3.13 expect: chr(-1) -> ValueError chr() arg not in range(0x110000)
# 3.13 expect: chr('a') -> TypeError 'str' object cannot be interpreted as an integer
# 3.13 expect: iter(5) -> TypeError 'int' object is not iterable
# 3.13 expect: next(5) -> TypeError 'int' object is not an iterator
# 3.13 expect: for_=1;[*5] -> TypeError Value after * must be an iterable, not int
# 3.13 expect: a,b=1 -> TypeError cannot unpack non-iterable int object
# 3.13 expect: a,b=1,2,3 -> ValueError too many values to unpack (expected 2)
# 3.13 expect: a,b=1, -> ValueError not enough values to unpack (expected 2, got 1)
# 3.13 expect: a,*b=() -> ValueError not enough values to unpack (expected at least 1, got 0)
# 3.13 expect: f=lambda:0;f(1) -> TypeError <lambda>() takes 0 positional arguments but 1 was given
# 3.13 expect: print(*5) -> TypeError print() argument after * must be an iterable, not int
# 3.13 expect: print(**5) -> TypeError print() argument after ** must be a mapping, not int
# 3.13 expect: dict(**{1:2}) -> TypeError keywords must be strings
# 3.13 expect: def f(**k):pass
# 3.13 expect: f(**{1:2}) -> TypeError keywords must be strings
# 3.13 expect: def f(a):pass
# 3.13 expect: f(b=1) -> TypeError f() got an unexpected keyword argument 'b'
# 3.13 expect: class A:pass
# 3.13 expect: A(1) -> TypeError A() takes no arguments
# 3.13 expect: class A:pass
# 3.13 expect: A().x -> AttributeError 'A' object has no attribute 'x'
# 3.13 expect: class A:pass
# 3.13 expect: A.x -> AttributeError type object 'A' has no attribute 'x'
# 3.13 expect: del x -> NameError name 'x' is not defined
# 3.13 expect: x -> NameError name 'x' is not defined
# 3.13 expect: def f():
# 3.13 expect:  x
# 3.13 expect:  x=1
# 3.13 expect: f() -> UnboundLocalError cannot access local variable 'x' where it is not associated with a value
# 3.13 expect: raise 5 -> TypeError exceptions must derive from BaseException
# 3.13 expect: raise ValueError from 5 -> TypeError exception causes must derive from BaseException
# 3.13 expect: with 5:pass -> TypeError 'int' object does not support the context manager protocol
# 3.13 expect: object().x=1 -> AttributeError 'object' object has no attribute 'x' and no __dict__ for setting new attributes
# 3.13 expect: int.x=1 -> TypeError cannot set 'x' attribute of immutable type 'int'
# 3.13 expect: [].sort(5) -> TypeError sort() takes no positional arguments
# 3.13 expect: [1,'a'].sort() -> TypeError '<' not supported between instances of 'str' and 'int'
# 3.13 expect: {}.pop('a') -> KeyError 'a'
# 3.13 expect: [].pop() -> IndexError pop from empty list
# 3.13 expect: [1].index(5) -> ValueError 5 is not in list
# 3.13 expect: [1].remove(5) -> ValueError list.remove(x): x not in list
# 3.13 expect: ''.join([1]) -> TypeError sequence item 0: expected str instance, int found
# 3.13 expect: ''.join(5) -> TypeError can only join an iterable
# 3.13 expect: 'a'.foo -> AttributeError 'str' object has no attribute 'foo'
# 3.13 expect: None.foo -> AttributeError 'NoneType' object has no attribute 'foo'
# 3.13 expect: None() -> TypeError 'NoneType' object is not callable
# 3.13 expect: None[0] -> TypeError 'NoneType' object is not subscriptable
# 3.13 expect: None[0]=1 -> TypeError 'NoneType' object does not support item assignment
# 3.13 expect: del None[0] -> TypeError 'NoneType' object does not support item deletion
# 3.13 expect: (1,)[0]=1 -> TypeError 'tuple' object does not support item assignment
# 3.13 expect: 'a'[0]='b' -> TypeError 'str' object does not support item assignment
# 3.13 expect: 'abc'.split('') -> ValueError empty separator
# 3.13 expect: 'abc'.index('z') -> ValueError substring not found
# 3.13 expect: b'abc'.index(b'z') -> ValueError subsection not found
# 3.13 expect: bytes('a') -> TypeError string argument without an encoding
# 3.13 expect: bytes([300]) -> ValueError bytes must be in range(0, 256)
# 3.13 expect: 'a'.encode('foo') -> LookupError unknown encoding: foo
# 3.13 expect: b'\xff'.decode() -> UnicodeDecodeError 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
# 3.13 expect: 'é'.encode('ascii') -> UnicodeEncodeError 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
# 3.13 expect: 5() -> TypeError 'int' object is not callable
# 3.13 expect: 'a'() -> TypeError 'str' object is not callable
# 3.13 expect: int(1,2) -> TypeError int() can't convert non-string with explicit base
# 3.13 expect: int('1','2') -> TypeError 'str' object cannot be interpreted as an integer
# 3.13 expect: int('1',99) -> ValueError int() base must be >= 2 and <= 36, or 0
# 3.13 expect: str(1,2) -> TypeError str() argument 'encoding' must be str, not int
# 3.13 expect: list(1) -> TypeError 'int' object is not iterable
# 3.13 expect: tuple(1) -> TypeError 'int' object is not iterable
# 3.13 expect: dict(1) -> TypeError 'int' object is not iterable
# 3.13 expect: dict([1]) -> TypeError cannot convert dictionary update sequence element #0 to a sequence
# 3.13 expect: dict([(1,2,3)]) -> ValueError dictionary update sequence element #0 has length 3; 2 is required
# 3.13 expect: set(1) -> TypeError 'int' object is not iterable
# 3.13 expect: range('a') -> TypeError 'str' object cannot be interpreted as an integer
# 3.13 expect: range(1,2,0) -> ValueError range() arg 3 must not be zero
# 3.13 expect: slice() -> TypeError slice expected at least 1 argument, got 0
# 3.13 expect: type(1,2) -> TypeError type() takes 1 or 3 arguments
# 3.13 expect: super() -> RuntimeError super(): no arguments
# 3.13 expect: isinstance(1,2) -> TypeError isinstance() arg 2 must be a type, a tuple of types, or a union
# 3.13 expect: issubclass(1,2) -> TypeError issubclass() arg 1 must be a class
# 3.13 expect: issubclass(int,2) -> TypeError issubclass() arg 2 must be a class, a tuple of classes, or a union
# 3.13 expect: hasattr(1,2) -> TypeError attribute name must be string, not 'int'
# 3.13 expect: getattr(1,2) -> TypeError attribute name must be string, not 'int'
# 3.13 expect: setattr(1,2,3) -> TypeError attribute name must be string, not 'int'
# 3.13 expect: open() -> TypeError open() missing required argument 'file' (pos 1)
# 3.13 expect: eval('1+') -> SyntaxError invalid syntax (<string>, line 1)
# 3.13 expect: exec(5) -> TypeError exec() arg 1 must be a string, bytes or code object
# 3.13 expect: compile('1','2') -> TypeError compile() missing required argument 'mode' (pos 3)
# 3.13 expect: compile('1','2','3') -> ValueError compile() mode must be 'exec', 'eval' or 'single'
# 3.13 expect: print(1,sep=2) -> TypeError sep must be None or a string, not int
# 3.13 expect: print(1,end=2) -> TypeError end must be None or a string, not int
# 3.13 expect: print(foo=1) -> TypeError print() got an unexpected keyword argument 'foo'
# 3.13 expect: sorted(5) -> TypeError 'int' object is not iterable
# 3.13 expect: sorted([1],foo=2) -> TypeError sort() got an unexpected keyword argument 'foo'
# 3.13 expect: reversed(5) -> TypeError 'int' object is not reversible
# 3.13 expect: enumerate() -> TypeError enumerate() missing required argument 'iterable'
# 3.13 expect: zip(5) -> TypeError 'int' object is not iterable
