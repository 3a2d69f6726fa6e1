# What many small mistakes say.
def t(source):
    try:
        exec(source, {})
        print(source, 'OK')
    except BaseException as e:
        print(source, '->', type(e).__name__, e)


for s in [
    'map()',
    'map(5)',
    'filter(5)',
    'all(5)',
    'any()',
    "bin('a')",
    'hex(1.5)',
    'pow(1,2,0)',
    "pow('a',2)",
    "complex('a')",
    "divmod('a',1)",
    "format('a','d')",
    "'{}'.format()",
    "'{a}'.format()",
    "'{0.x}'.format(1)",
    '1 .__add__()',
    '[].append()',
    '[].append(1,2)',
    '[].insert(1)',
    '{}.get()',
    '{}.update(5)',
    '{}.setdefault()',
    "''.startswith(5)",
    "''.replace('a')",
    "''.find()",
    "''.zfill()",
    "''.center()",
    '~1.5',
    "-'a'",
    'not_=1;1@2',
    '1<<-1',
    "1>>'a'",
    "2**'a'",
    '[1]*1.5',
    "'a'*1.5",
    'assert 0',
    "assert 0,'m'",
    'raise',
    'yield_=1;(x for x in 5)',
    'sum(5)',
    'min([])',
    'max([])',
    'max()',
    'min(1,key=5)',
    "int('1'*5000)",
    'str(10**5000)',
    'bool(1,2)',
    'float(1,2)',
    'list(1,2)',
    'object(1)',
    'class A:\n def __init__(self):return 1\nA()',
    'class A:\n __slots__=()\nA().x=1',
    "class A:\n __slots__=('a',)\nA().a",
    'def f(a,/):pass\nf(a=1)',
    'def f(a,b):pass\nf(1,a=2)',
    'def f(*,a):pass\nf()',
    'def f(*,a):pass\nf(1)',
    'def f(a,b,c):pass\nf()',
    'class A:\n def m(self):pass\nA.m()',
    'class A:\n def m(self):pass\nA().m(1)',
    'class A:\n @property\n def p(self):return 1\nA().p=2',
    'class A:\n @property\n def p(self):return 1\ndel A().p',
    'class A:\n p=property()\nA().p',
    'x=[1];x[5]',
    'x=[1];x[5]=1',
    'x=(1,);x[5]',
    "x='a';x[5]",
    "x={};x['a']",
    "x={};del x['a']",
    'x=[];del x[0]',
    'global_=1;print(undefined_thing)',
    'exit_=[].len()',
    "'abc'.lenght",
    'class A:\n def __len__(self):return -1\nlen(A())',
    "class A:\n def __len__(self):return 'a'\nlen(A())",
    'class A:\n def __bool__(self):return 1\nbool(A())',
    'class A:\n def __str__(self):return 1\nstr(A())',
    'class A:\n def __iter__(self):return 1\niter(A())',
    "class A:\n def __hash__(self):return 'a'\nhash(A())",
    "class A:\n def __index__(self):return 'a'\n[1][A()]",
    '1 if 1 else 2;lambda:(yield)',
    'class A(1):pass',
    'class A(int,str):pass',
    'class A(bool):pass',
    'class A(object,int):pass',
    'vars(5)',
    'dir(1,2)',
    'id()',
    'callable()',
    'input(1,2)',
    'hash()',
    'repr()',
    'ascii()',
    'globals(1)',
    'locals(1)',
    'print(1,file=5)',
    "round(1.5,'a')",
    'round(1,2,3)',
    "sum([1],'a')",
    "sum(['a'],'')",
    'abs()',
    'chr(1114112)',
    'ord(5)',
    'bytes(-1)',
    'bytearray([256])',
    "'a'.join('b','c')",
    "' '.join(1,2)",
    '{1}.add()',
    '{1}.remove(2)',
    'set().pop()',
    '{}.popitem()',
    'frozenset().add',
    '(1).bit_length(5)',
    '(1).to_bytes()',
    "(300).to_bytes(1,'big')",
    'int.from_bytes(5)',
    '(1.5).is_integer(1)',
    '1.5.foo',
    'True.foo=1',
    'lambda_=(lambda x:x);lambda_()',
    '(lambda:0).foo',
    'x=lambda:0;del x.foo',
    'raise Exception',
    "raise KeyError('a')",
]:
    t(s)

# expect: map() -> TypeError map() must have at least two arguments.
# expect: map(5) -> TypeError map() must have at least two arguments.
# expect: filter(5) -> TypeError filter expected 2 arguments, got 1
# expect: all(5) -> TypeError 'int' object is not iterable
# expect: any() -> TypeError any() takes exactly one argument (0 given)
# expect: bin('a') -> TypeError 'str' object cannot be interpreted as an integer
# expect: hex(1.5) -> TypeError 'float' object cannot be interpreted as an integer
# expect: pow(1,2,0) -> ValueError pow() 3rd argument cannot be 0
# expect: pow('a',2) -> TypeError unsupported operand type(s) for ** or pow(): 'str' and 'int'
# expect: complex('a') -> ValueError complex() arg is a malformed string
# expect: divmod('a',1) -> TypeError unsupported operand type(s) for divmod(): 'str' and 'int'
# expect: format('a','d') -> ValueError Unknown format code 'd' for object of type 'str'
# expect: '{}'.format() -> IndexError Replacement index 0 out of range for positional args tuple
# expect: '{a}'.format() -> KeyError 'a'
# expect: '{0.x}'.format(1) -> AttributeError 'int' object has no attribute 'x'
# expect: 1 .__add__() -> TypeError expected 1 argument, got 0
# expect: [].append() -> TypeError list.append() takes exactly one argument (0 given)
# expect: [].append(1,2) -> TypeError list.append() takes exactly one argument (2 given)
# expect: [].insert(1) -> TypeError insert expected 2 arguments, got 1
# expect: {}.get() -> TypeError get expected at least 1 argument, got 0
# expect: {}.update(5) -> TypeError 'int' object is not iterable
# expect: {}.setdefault() -> TypeError setdefault expected at least 1 argument, got 0
# expect: ''.startswith(5) -> TypeError startswith first arg must be str or a tuple of str, not int
# expect: ''.replace('a') -> TypeError replace expected at least 2 arguments, got 1
# expect: ''.find() -> TypeError find() takes at least 1 argument (0 given)
# expect: ''.zfill() -> TypeError str.zfill() takes exactly one argument (0 given)
# expect: ''.center() -> TypeError center expected at least 1 argument, got 0
# expect: ~1.5 -> TypeError bad operand type for unary ~: 'float'
# expect: -'a' -> TypeError bad operand type for unary -: 'str'
# expect: not_=1;1@2 -> TypeError unsupported operand type(s) for @: 'int' and 'int'
# expect: 1<<-1 -> ValueError negative shift count
# expect: 1>>'a' -> TypeError unsupported operand type(s) for >>: 'int' and 'str'
# expect: 2**'a' -> TypeError unsupported operand type(s) for ** or pow(): 'int' and 'str'
# expect: [1]*1.5 -> TypeError can't multiply sequence by non-int of type 'float'
# expect: 'a'*1.5 -> TypeError can't multiply sequence by non-int of type 'float'
# expect: assert 0 -> AssertionError 
# expect: assert 0,'m' -> AssertionError m
# expect: raise -> RuntimeError No active exception to reraise
# expect: yield_=1;(x for x in 5) -> TypeError 'int' object is not iterable
# expect: sum(5) -> TypeError 'int' object is not iterable
# expect: min([]) -> ValueError min() arg is an empty sequence
# expect: max([]) -> ValueError max() arg is an empty sequence
# expect: max() -> TypeError max expected at least 1 argument, got 0
# expect: min(1,key=5) -> TypeError 'int' object is not iterable
# expect: int('1'*5000) -> ValueError Exceeds the limit (4300) for integer string conversion: value has 5000 digits; use sys.set_int_max_str_digits() to increase the limit
# expect: str(10**5000) -> ValueError Exceeds the limit (4300) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
# expect: bool(1,2) -> TypeError bool expected at most 1 argument, got 2
# expect: float(1,2) -> TypeError float expected at most 1 argument, got 2
# expect: list(1,2) -> TypeError list expected at most 1 argument, got 2
# expect: object(1) -> TypeError object() takes no arguments
# expect: class A:
# expect:  def __init__(self):return 1
# expect: A() -> TypeError __init__() should return None, not 'int'
# expect: class A:
# expect:  __slots__=()
# expect: A().x=1 -> AttributeError 'A' object has no attribute 'x'
# expect: class A:
# expect:  __slots__=('a',)
# expect: A().a -> AttributeError a
# expect: def f(a,/):pass
# expect: f(a=1) -> TypeError f() got some positional-only arguments passed as keyword arguments: 'a'
# expect: def f(a,b):pass
# expect: f(1,a=2) -> TypeError f() got multiple values for argument 'a'
# expect: def f(*,a):pass
# expect: f() -> TypeError f() missing 1 required keyword-only argument: 'a'
# expect: def f(*,a):pass
# expect: f(1) -> TypeError f() takes 0 positional arguments but 1 was given
# expect: def f(a,b,c):pass
# expect: f() -> TypeError f() missing 3 required positional arguments: 'a', 'b', and 'c'
# expect: class A:
# expect:  def m(self):pass
# expect: A.m() -> TypeError m() missing 1 required positional argument: 'self'
# expect: class A:
# expect:  def m(self):pass
# expect: A().m(1) -> TypeError m() takes 1 positional argument but 2 were given
# expect: class A:
# expect:  @property
# expect:  def p(self):return 1
# expect: A().p=2 -> AttributeError can't set attribute
# expect: class A:
# expect:  @property
# expect:  def p(self):return 1
# expect: del A().p -> AttributeError can't delete attribute
# expect: class A:
# expect:  p=property()
# expect: A().p -> AttributeError unreadable attribute
# expect: x=[1];x[5] -> IndexError list index out of range
# expect: x=[1];x[5]=1 -> IndexError list assignment index out of range
# expect: x=(1,);x[5] -> IndexError tuple index out of range
# expect: x='a';x[5] -> IndexError string index out of range
# expect: x={};x['a'] -> KeyError 'a'
# expect: x={};del x['a'] -> KeyError 'a'
# expect: x=[];del x[0] -> IndexError list assignment index out of range
# expect: global_=1;print(undefined_thing) -> NameError name 'undefined_thing' is not defined
# expect: exit_=[].len() -> AttributeError 'list' object has no attribute 'len'
# expect: 'abc'.lenght -> AttributeError 'str' object has no attribute 'lenght'
# expect: class A:
# expect:  def __len__(self):return -1
# expect: len(A()) -> ValueError __len__() should return >= 0
# expect: class A:
# expect:  def __len__(self):return 'a'
# expect: len(A()) -> TypeError 'str' object cannot be interpreted as an integer
# expect: class A:
# expect:  def __bool__(self):return 1
# expect: bool(A()) -> TypeError __bool__ should return bool, returned int
# expect: class A:
# expect:  def __str__(self):return 1
# expect: str(A()) -> TypeError __str__ returned non-string (type int)
# expect: class A:
# expect:  def __iter__(self):return 1
# expect: iter(A()) -> TypeError iter() returned non-iterator of type 'int'
# expect: class A:
# expect:  def __hash__(self):return 'a'
# expect: hash(A()) -> TypeError __hash__ method should return an integer
# expect: class A:
# expect:  def __index__(self):return 'a'
# expect: [1][A()] -> TypeError __index__ returned non-int (type str)
# expect: 1 if 1 else 2;lambda:(yield) OK
# expect: class A(1):pass -> TypeError int() takes at most 2 arguments (3 given)
# expect: class A(int,str):pass -> TypeError multiple bases have instance lay-out conflict
# expect: class A(bool):pass -> TypeError type 'bool' is not an acceptable base type
# expect: class A(object,int):pass -> TypeError Cannot create a consistent method resolution
# expect: order (MRO) for bases object, int
# expect: vars(5) -> TypeError vars() argument must have __dict__ attribute
# expect: dir(1,2) -> TypeError dir expected at most 1 argument, got 2
# expect: id() -> TypeError id() takes exactly one argument (0 given)
# expect: callable() -> TypeError callable() takes exactly one argument (0 given)
# expect: input(1,2) -> TypeError input expected at most 1 argument, got 2
# expect: hash() -> TypeError hash() takes exactly one argument (0 given)
# expect: repr() -> TypeError repr() takes exactly one argument (0 given)
# expect: ascii() -> TypeError ascii() takes exactly one argument (0 given)
# expect: globals(1) -> TypeError globals() takes no arguments (1 given)
# expect: locals(1) -> TypeError locals() takes no arguments (1 given)
# expect: print(1,file=5) -> AttributeError 'int' object has no attribute 'write'
# expect: round(1.5,'a') -> TypeError 'str' object cannot be interpreted as an integer
# expect: round(1,2,3) -> TypeError round() takes at most 2 arguments (3 given)
# expect: sum([1],'a') -> TypeError sum() can't sum strings [use ''.join(seq) instead]
# expect: sum(['a'],'') -> TypeError sum() can't sum strings [use ''.join(seq) instead]
# expect: abs() -> TypeError abs() takes exactly one argument (0 given)
# expect: chr(1114112) -> ValueError chr() arg not in range(0x110000)
# expect: ord(5) -> TypeError ord() expected string of length 1, but int found
# expect: bytes(-1) -> ValueError negative count
# expect: bytearray([256]) -> ValueError byte must be in range(0, 256)
# expect: 'a'.join('b','c') -> TypeError str.join() takes exactly one argument (2 given)
# expect: ' '.join(1,2) -> TypeError str.join() takes exactly one argument (2 given)
# expect: {1}.add() -> TypeError set.add() takes exactly one argument (0 given)
# expect: {1}.remove(2) -> KeyError 2
# expect: set().pop() -> KeyError 'pop from an empty set'
# expect: {}.popitem() -> KeyError 'popitem(): dictionary is empty'
# expect: frozenset().add -> AttributeError 'frozenset' object has no attribute 'add'
# expect: (1).bit_length(5) -> TypeError int.bit_length() takes no arguments (1 given)
# expect: (1).to_bytes() -> TypeError to_bytes() missing required argument 'length' (pos 1)
# expect: (300).to_bytes(1,'big') -> OverflowError int too big to convert
# expect: int.from_bytes(5) -> TypeError from_bytes() missing required argument 'byteorder' (pos 2)
# expect: (1.5).is_integer(1) -> TypeError float.is_integer() takes no arguments (1 given)
# expect: 1.5.foo -> AttributeError 'float' object has no attribute 'foo'
# expect: True.foo=1 -> AttributeError 'bool' object has no attribute 'foo'
# expect: lambda_=(lambda x:x);lambda_() -> TypeError <lambda>() missing 1 required positional argument: 'x'
# expect: (lambda:0).foo -> AttributeError 'function' object has no attribute 'foo'
# expect: x=lambda:0;del x.foo -> AttributeError foo
# expect: raise Exception -> Exception 
# expect: raise KeyError('a') -> KeyError 'a'
# 3.13 expect: map() -> TypeError map() must have at least two arguments.
# 3.13 expect: map(5) -> TypeError map() must have at least two arguments.
# 3.13 expect: filter(5) -> TypeError filter expected 2 arguments, got 1
# 3.13 expect: all(5) -> TypeError 'int' object is not iterable
# 3.13 expect: any() -> TypeError any() takes exactly one argument (0 given)
# 3.13 expect: bin('a') -> TypeError 'str' object cannot be interpreted as an integer
# 3.13 expect: hex(1.5) -> TypeError 'float' object cannot be interpreted as an integer
# 3.13 expect: pow(1,2,0) -> ValueError pow() 3rd argument cannot be 0
# 3.13 expect: pow('a',2) -> TypeError unsupported operand type(s) for ** or pow(): 'str' and 'int'
# 3.13 expect: complex('a') -> ValueError complex() arg is a malformed string
# 3.13 expect: divmod('a',1) -> TypeError unsupported operand type(s) for divmod(): 'str' and 'int'
# 3.13 expect: format('a','d') -> ValueError Unknown format code 'd' for object of type 'str'
# 3.13 expect: '{}'.format() -> IndexError Replacement index 0 out of range for positional args tuple
# 3.13 expect: '{a}'.format() -> KeyError 'a'
# 3.13 expect: '{0.x}'.format(1) -> AttributeError 'int' object has no attribute 'x'
# 3.13 expect: 1 .__add__() -> TypeError expected 1 argument, got 0
# 3.13 expect: [].append() -> TypeError list.append() takes exactly one argument (0 given)
# 3.13 expect: [].append(1,2) -> TypeError list.append() takes exactly one argument (2 given)
# 3.13 expect: [].insert(1) -> TypeError insert expected 2 arguments, got 1
# 3.13 expect: {}.get() -> TypeError get expected at least 1 argument, got 0
# 3.13 expect: {}.update(5) -> TypeError 'int' object is not iterable
# 3.13 expect: {}.setdefault() -> TypeError setdefault expected at least 1 argument, got 0
# 3.13 expect: ''.startswith(5) -> TypeError startswith first arg must be str or a tuple of str, not int
# 3.13 expect: ''.replace('a') -> TypeError replace() takes at least 2 positional arguments (1 given)
# 3.13 expect: ''.find() -> TypeError find expected at least 1 argument, got 0
# 3.13 expect: ''.zfill() -> TypeError str.zfill() takes exactly one argument (0 given)
# 3.13 expect: ''.center() -> TypeError center expected at least 1 argument, got 0
# 3.13 expect: ~1.5 -> TypeError bad operand type for unary ~: 'float'
# 3.13 expect: -'a' -> TypeError bad operand type for unary -: 'str'
# 3.13 expect: not_=1;1@2 -> TypeError unsupported operand type(s) for @: 'int' and 'int'
# 3.13 expect: 1<<-1 -> ValueError negative shift count
# 3.13 expect: 1>>'a' -> TypeError unsupported operand type(s) for >>: 'int' and 'str'
# 3.13 expect: 2**'a' -> TypeError unsupported operand type(s) for ** or pow(): 'int' and 'str'
# 3.13 expect: [1]*1.5 -> TypeError can't multiply sequence by non-int of type 'float'
# 3.13 expect: 'a'*1.5 -> TypeError can't multiply sequence by non-int of type 'float'
# 3.13 expect: assert 0 -> AssertionError 
# 3.13 expect: assert 0,'m' -> AssertionError m
# 3.13 expect: raise -> RuntimeError No active exception to reraise
# 3.13 expect: yield_=1;(x for x in 5) -> TypeError 'int' object is not iterable
# 3.13 expect: sum(5) -> TypeError 'int' object is not iterable
# 3.13 expect: min([]) -> ValueError min() iterable argument is empty
# 3.13 expect: max([]) -> ValueError max() iterable argument is empty
# 3.13 expect: max() -> TypeError max expected at least 1 argument, got 0
# 3.13 expect: min(1,key=5) -> TypeError 'int' object is not iterable
# 3.13 expect: int('1'*5000) -> ValueError Exceeds the limit (4300 digits) for integer string conversion: value has 5000 digits; use sys.set_int_max_str_digits() to increase the limit
# 3.13 expect: str(10**5000) -> ValueError Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
# 3.13 expect: bool(1,2) -> TypeError bool expected at most 1 argument, got 2
# 3.13 expect: float(1,2) -> TypeError float expected at most 1 argument, got 2
# 3.13 expect: list(1,2) -> TypeError list expected at most 1 argument, got 2
# 3.13 expect: object(1) -> TypeError object() takes no arguments
# 3.13 expect: class A:
# 3.13 expect:  def __init__(self):return 1
# 3.13 expect: A() -> TypeError __init__() should return None, not 'int'
# 3.13 expect: class A:
# 3.13 expect:  __slots__=()
# 3.13 expect: A().x=1 -> AttributeError 'A' object has no attribute 'x' and no __dict__ for setting new attributes
# 3.13 expect: class A:
# 3.13 expect:  __slots__=('a',)
# 3.13 expect: A().a -> AttributeError 'A' object has no attribute 'a'
# 3.13 expect: def f(a,/):pass
# 3.13 expect: f(a=1) -> TypeError f() got some positional-only arguments passed as keyword arguments: 'a'
# 3.13 expect: def f(a,b):pass
# 3.13 expect: f(1,a=2) -> TypeError f() got multiple values for argument 'a'
# 3.13 expect: def f(*,a):pass
# 3.13 expect: f() -> TypeError f() missing 1 required keyword-only argument: 'a'
# 3.13 expect: def f(*,a):pass
# 3.13 expect: f(1) -> TypeError f() takes 0 positional arguments but 1 was given
# 3.13 expect: def f(a,b,c):pass
# 3.13 expect: f() -> TypeError f() missing 3 required positional arguments: 'a', 'b', and 'c'
# 3.13 expect: class A:
# 3.13 expect:  def m(self):pass
# 3.13 expect: A.m() -> TypeError A.m() missing 1 required positional argument: 'self'
# 3.13 expect: class A:
# 3.13 expect:  def m(self):pass
# 3.13 expect: A().m(1) -> TypeError A.m() takes 1 positional argument but 2 were given
# 3.13 expect: class A:
# 3.13 expect:  @property
# 3.13 expect:  def p(self):return 1
# 3.13 expect: A().p=2 -> AttributeError property 'p' of 'A' object has no setter
# 3.13 expect: class A:
# 3.13 expect:  @property
# 3.13 expect:  def p(self):return 1
# 3.13 expect: del A().p -> AttributeError property 'p' of 'A' object has no deleter
# 3.13 expect: class A:
# 3.13 expect:  p=property()
# 3.13 expect: A().p -> AttributeError property 'p' of 'A' object has no getter
# 3.13 expect: x=[1];x[5] -> IndexError list index out of range
# 3.13 expect: x=[1];x[5]=1 -> IndexError list assignment index out of range
# 3.13 expect: x=(1,);x[5] -> IndexError tuple index out of range
# 3.13 expect: x='a';x[5] -> IndexError string index out of range
# 3.13 expect: x={};x['a'] -> KeyError 'a'
# 3.13 expect: x={};del x['a'] -> KeyError 'a'
# 3.13 expect: x=[];del x[0] -> IndexError list assignment index out of range
# 3.13 expect: global_=1;print(undefined_thing) -> NameError name 'undefined_thing' is not defined
# 3.13 expect: exit_=[].len() -> AttributeError 'list' object has no attribute 'len'
# 3.13 expect: 'abc'.lenght -> AttributeError 'str' object has no attribute 'lenght'
# 3.13 expect: class A:
# 3.13 expect:  def __len__(self):return -1
# 3.13 expect: len(A()) -> ValueError __len__() should return >= 0
# 3.13 expect: class A:
# 3.13 expect:  def __len__(self):return 'a'
# 3.13 expect: len(A()) -> TypeError 'str' object cannot be interpreted as an integer
# 3.13 expect: class A:
# 3.13 expect:  def __bool__(self):return 1
# 3.13 expect: bool(A()) -> TypeError __bool__ should return bool, returned int
# 3.13 expect: class A:
# 3.13 expect:  def __str__(self):return 1
# 3.13 expect: str(A()) -> TypeError __str__ returned non-string (type int)
# 3.13 expect: class A:
# 3.13 expect:  def __iter__(self):return 1
# 3.13 expect: iter(A()) -> TypeError iter() returned non-iterator of type 'int'
# 3.13 expect: class A:
# 3.13 expect:  def __hash__(self):return 'a'
# 3.13 expect: hash(A()) -> TypeError __hash__ method should return an integer
# 3.13 expect: class A:
# 3.13 expect:  def __index__(self):return 'a'
# 3.13 expect: [1][A()] -> TypeError __index__ returned non-int (type str)
# 3.13 expect: 1 if 1 else 2;lambda:(yield) OK
# 3.13 expect: class A(1):pass -> TypeError int expected at most 2 arguments, got 3
# 3.13 expect: class A(int,str):pass -> TypeError multiple bases have instance lay-out conflict
# 3.13 expect: class A(bool):pass -> TypeError type 'bool' is not an acceptable base type
# 3.13 expect: class A(object,int):pass -> TypeError Cannot create a consistent method resolution order (MRO) for bases object, int
# 3.13 expect: vars(5) -> TypeError vars() argument must have __dict__ attribute
# 3.13 expect: dir(1,2) -> TypeError dir expected at most 1 argument, got 2
# 3.13 expect: id() -> TypeError id() takes exactly one argument (0 given)
# 3.13 expect: callable() -> TypeError callable() takes exactly one argument (0 given)
# 3.13 expect: input(1,2) -> TypeError input expected at most 1 argument, got 2
# 3.13 expect: hash() -> TypeError hash() takes exactly one argument (0 given)
# 3.13 expect: repr() -> TypeError repr() takes exactly one argument (0 given)
# 3.13 expect: ascii() -> TypeError ascii() takes exactly one argument (0 given)
# 3.13 expect: globals(1) -> TypeError globals() takes no arguments (1 given)
# 3.13 expect: locals(1) -> TypeError locals() takes no arguments (1 given)
# 3.13 expect: print(1,file=5) -> AttributeError 'int' object has no attribute 'write'
# 3.13 expect: round(1.5,'a') -> TypeError 'str' object cannot be interpreted as an integer
# 3.13 expect: round(1,2,3) -> TypeError round() takes at most 2 arguments (3 given)
# 3.13 expect: sum([1],'a') -> TypeError sum() can't sum strings [use ''.join(seq) instead]
# 3.13 expect: sum(['a'],'') -> TypeError sum() can't sum strings [use ''.join(seq) instead]
# 3.13 expect: abs() -> TypeError abs() takes exactly one argument (0 given)
# 3.13 expect: chr(1114112) -> ValueError chr() arg not in range(0x110000)
# 3.13 expect: ord(5) -> TypeError ord() expected string of length 1, but int found
# 3.13 expect: bytes(-1) -> ValueError negative count
# 3.13 expect: bytearray([256]) -> ValueError byte must be in range(0, 256)
# 3.13 expect: 'a'.join('b','c') -> TypeError str.join() takes exactly one argument (2 given)
# 3.13 expect: ' '.join(1,2) -> TypeError str.join() takes exactly one argument (2 given)
# 3.13 expect: {1}.add() -> TypeError set.add() takes exactly one argument (0 given)
# 3.13 expect: {1}.remove(2) -> KeyError 2
# 3.13 expect: set().pop() -> KeyError 'pop from an empty set'
# 3.13 expect: {}.popitem() -> KeyError 'popitem(): dictionary is empty'
# 3.13 expect: frozenset().add -> AttributeError 'frozenset' object has no attribute 'add'
# 3.13 expect: (1).bit_length(5) -> TypeError int.bit_length() takes no arguments (1 given)
# 3.13 expect: (1).to_bytes() OK
# 3.13 expect: (300).to_bytes(1,'big') -> OverflowError int too big to convert
# 3.13 expect: int.from_bytes(5) -> TypeError cannot convert 'int' object to bytes
# 3.13 expect: (1.5).is_integer(1) -> TypeError float.is_integer() takes no arguments (1 given)
# 3.13 expect: 1.5.foo -> AttributeError 'float' object has no attribute 'foo'
# 3.13 expect: True.foo=1 -> AttributeError 'bool' object has no attribute 'foo' and no __dict__ for setting new attributes
# 3.13 expect: lambda_=(lambda x:x);lambda_() -> TypeError <lambda>() missing 1 required positional argument: 'x'
# 3.13 expect: (lambda:0).foo -> AttributeError 'function' object has no attribute 'foo'
# 3.13 expect: x=lambda:0;del x.foo -> AttributeError 'function' object has no attribute 'foo'
# 3.13 expect: raise Exception -> Exception 
# 3.13 expect: raise KeyError('a') -> KeyError 'a'
