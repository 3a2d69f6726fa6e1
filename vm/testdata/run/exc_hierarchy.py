for c in (BaseException, Exception, ArithmeticError, ZeroDivisionError, OverflowError, FloatingPointError, LookupError, IndexError, KeyError, AttributeError, NameError, UnboundLocalError, TypeError, ValueError, UnicodeError, UnicodeDecodeError, RuntimeError, RecursionError, NotImplementedError, StopIteration, StopAsyncIteration, AssertionError, ImportError, ModuleNotFoundError, OSError, FileNotFoundError, PermissionError, TimeoutError, ConnectionError, EOFError, MemoryError, BufferError, SystemExit, KeyboardInterrupt, GeneratorExit, SyntaxError, IndentationError, TabError, SystemError, ReferenceError, Warning, UserWarning, DeprecationWarning, RuntimeWarning):
    print(c.__name__, [b.__name__ for b in c.__mro__[1:-1]])
print(OSError is IOError, OSError is EnvironmentError, issubclass(KeyError, LookupError))
print(str(KeyError('a')), str(KeyError()), str(KeyError(1, 2)), repr(KeyError('a')), str(ValueError()), str(ValueError(1)), str(ValueError(1, 'b')), repr(ValueError(1, 'b')), repr(ValueError()))
print(str(OSError(2, 'msg')), OSError(2, 'msg').errno, repr(OSError(2, 'msg')), str(OSError('x')), OSError(2, 'm', 'file').filename, str(OSError(2, 'm', 'file')), type(OSError(2, 'm')).__name__)
s = StopIteration(7)
print(s.value, SystemExit(3).code, SystemExit().code, SystemExit('a').code, ImportError('m', name='n').name)
class A(Exception): pass
class B(A): pass
class C(Exception):
    def __str__(self): return 'custom str'
for x in (A('a'), B('b', 1), C('c')):
    try:
        raise x
    except A as e:
        print('A', e, repr(e))
    except Exception as e:
        print('E', e, repr(e))
e = Exception('a')
e.extra = 5
print(e.extra, e.__dict__, e.args, Exception('a') == Exception('a'))
e.args = (1, 2)
print(e, repr(e))
u = UnicodeDecodeError('utf-8', b'ab\xff', 2, 3, 'bad')
print(u, u.start, u.reason)
print(issubclass(BaseException, Exception), isinstance(KeyboardInterrupt(), Exception))

# expect: BaseException []
# expect: Exception ['BaseException']
# expect: ArithmeticError ['Exception', 'BaseException']
# expect: ZeroDivisionError ['ArithmeticError', 'Exception', 'BaseException']
# expect: OverflowError ['ArithmeticError', 'Exception', 'BaseException']
# expect: FloatingPointError ['ArithmeticError', 'Exception', 'BaseException']
# expect: LookupError ['Exception', 'BaseException']
# expect: IndexError ['LookupError', 'Exception', 'BaseException']
# expect: KeyError ['LookupError', 'Exception', 'BaseException']
# expect: AttributeError ['Exception', 'BaseException']
# expect: NameError ['Exception', 'BaseException']
# expect: UnboundLocalError ['NameError', 'Exception', 'BaseException']
# expect: TypeError ['Exception', 'BaseException']
# expect: ValueError ['Exception', 'BaseException']
# expect: UnicodeError ['ValueError', 'Exception', 'BaseException']
# expect: UnicodeDecodeError ['UnicodeError', 'ValueError', 'Exception', 'BaseException']
# expect: RuntimeError ['Exception', 'BaseException']
# expect: RecursionError ['RuntimeError', 'Exception', 'BaseException']
# expect: NotImplementedError ['RuntimeError', 'Exception', 'BaseException']
# expect: StopIteration ['Exception', 'BaseException']
# expect: StopAsyncIteration ['Exception', 'BaseException']
# expect: AssertionError ['Exception', 'BaseException']
# expect: ImportError ['Exception', 'BaseException']
# expect: ModuleNotFoundError ['ImportError', 'Exception', 'BaseException']
# expect: OSError ['Exception', 'BaseException']
# expect: FileNotFoundError ['OSError', 'Exception', 'BaseException']
# expect: PermissionError ['OSError', 'Exception', 'BaseException']
# expect: TimeoutError ['OSError', 'Exception', 'BaseException']
# expect: ConnectionError ['OSError', 'Exception', 'BaseException']
# expect: EOFError ['Exception', 'BaseException']
# expect: MemoryError ['Exception', 'BaseException']
# expect: BufferError ['Exception', 'BaseException']
# expect: SystemExit ['BaseException']
# expect: KeyboardInterrupt ['BaseException']
# expect: GeneratorExit ['BaseException']
# expect: SyntaxError ['Exception', 'BaseException']
# expect: IndentationError ['SyntaxError', 'Exception', 'BaseException']
# expect: TabError ['IndentationError', 'SyntaxError', 'Exception', 'BaseException']
# expect: SystemError ['Exception', 'BaseException']
# expect: ReferenceError ['Exception', 'BaseException']
# expect: Warning ['Exception', 'BaseException']
# expect: UserWarning ['Warning', 'Exception', 'BaseException']
# expect: DeprecationWarning ['Warning', 'Exception', 'BaseException']
# expect: RuntimeWarning ['Warning', 'Exception', 'BaseException']
# expect: True True True
# expect: 'a'  (1, 2) KeyError('a')  1 (1, 'b') ValueError(1, 'b') ValueError()
# expect: [Errno 2] msg 2 FileNotFoundError(2, 'msg') x file [Errno 2] m: 'file' FileNotFoundError
# expect: 7 3 None a n
# expect: A a A('a')
# expect: A ('b', 1) B('b', 1)
# expect: E custom str C('c')
# expect: 5 {'extra': 5} ('a',) False
# expect: (1, 2) Exception(1, 2)
# expect: 'utf-8' codec can't decode byte 0xff in position 2: bad 2 bad
# expect: False False
