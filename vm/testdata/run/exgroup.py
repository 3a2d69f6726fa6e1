# only 3.13
eg = ExceptionGroup('eg', [ValueError(1), TypeError('t'), ExceptionGroup('in', [KeyError('k'), ValueError(2)])])
print(repr(eg), str(eg), eg.message, eg.exceptions, eg.args)
print(eg.split(ValueError))
print(eg.subgroup(lambda e: isinstance(e, KeyError)))
def run(e, what):
    try:
        try:
            raise e
        except* ValueError as x:
            print('V', repr(x))
            if what == 1: raise RuntimeError('from handler')
        except* (TypeError, KeyError) as x:
            print('TK', repr(x))
            if what == 2: raise
        else:
            print('else')
        finally:
            print('fin')
    except BaseException as y:
        print('left', repr(y), repr(y.__cause__), repr(y.__context__))
for w in 0, 1, 2:
    run(eg, w)
run(ValueError('naked'), 0)
run(OSError('o'), 0)
run(ExceptionGroup('x', [OSError('o'), ValueError(3)]), 0)
for bad in [lambda: ExceptionGroup('a', []), lambda: ExceptionGroup('a', [1]), lambda: ExceptionGroup(1, [ValueError()]), lambda: ExceptionGroup('a', [KeyboardInterrupt()]), lambda: ExceptionGroup('a', 5)]:
    try: bad()
    except Exception as e: print(type(e).__name__, e)
print(repr(BaseExceptionGroup('b', [KeyboardInterrupt()])), type(BaseExceptionGroup('b', [ValueError()])).__name__)
e = ValueError('v'); e.add_note('one'); e.add_note('two\nlines'); print(e.__notes__)
print(issubclass(ExceptionGroup, Exception), ExceptionGroup.__mro__)
def g():
    raise ExceptionGroup('unhandled', [ValueError(1), ExceptionGroup('nested', [KeyError('a'), TypeError('b')])])
try:
    g()
except* KeyError:
    pass

# expect: ExceptionGroup('eg', [ValueError(1), TypeError('t'), ExceptionGroup('in', [KeyError('k'), ValueError(2)])]) eg (3 sub-exceptions) eg (ValueError(1), TypeError('t'), ExceptionGroup('in', [KeyError('k'), ValueError(2)])) ('eg', [ValueError(1), TypeError('t'), ExceptionGroup('in', [KeyError('k'), ValueError(2)])])
# expect: (ExceptionGroup('eg', [ValueError(1), ExceptionGroup('in', [ValueError(2)])]), ExceptionGroup('eg', [TypeError('t'), ExceptionGroup('in', [KeyError('k')])]))
# expect: eg (1 sub-exception)
# expect: V ExceptionGroup('eg', [ValueError(1), ExceptionGroup('in', [ValueError(2)])])
# expect: TK ExceptionGroup('eg', [TypeError('t'), ExceptionGroup('in', [KeyError('k')])])
# expect: fin
# expect: V ExceptionGroup('eg', [ValueError(1), ExceptionGroup('in', [ValueError(2)])])
# expect: TK ExceptionGroup('eg', [TypeError('t'), ExceptionGroup('in', [KeyError('k')])])
# expect: fin
# expect: left RuntimeError('from handler') None ExceptionGroup('eg', [ValueError(1), ExceptionGroup('in', [ValueError(2)])])
# expect: V ExceptionGroup('eg', [ValueError(1), ExceptionGroup('in', [ValueError(2)])])
# expect: TK ExceptionGroup('eg', [TypeError('t'), ExceptionGroup('in', [KeyError('k')])])
# expect: fin
# expect: left ExceptionGroup('eg', [TypeError('t'), ExceptionGroup('in', [KeyError('k')])]) None None
# expect: V ExceptionGroup('', (ValueError('naked'),))
# expect: fin
# expect: fin
# expect: left OSError('o') None None
# expect: V ExceptionGroup('x', [ValueError(3)])
# expect: fin
# expect: left ExceptionGroup('x', [OSError('o')]) None None
# expect: ValueError second argument (exceptions) must be a non-empty sequence
# expect: ValueError Item 0 of second argument (exceptions) is not an exception
# expect: TypeError BaseExceptionGroup.__new__() argument 1 must be str, not int
# expect: TypeError Cannot nest BaseExceptions in an ExceptionGroup
# expect: TypeError second argument (exceptions) must be a sequence
# expect: BaseExceptionGroup('b', [KeyboardInterrupt()]) ExceptionGroup
# expect: ['one', 'two\nlines']
# expect: True (<class 'ExceptionGroup'>, <class 'BaseExceptionGroup'>, <class 'Exception'>, <class 'BaseException'>, <class 'object'>)
# expect error:   + Exception Group Traceback (most recent call last):
# expect error:   |   File "exgroup.py", line 36, in <module>
# expect error:   |     g()
# expect error:   |     ~^^
# expect error:   |   File "exgroup.py", line 34, in g
# expect error:   |     raise ExceptionGroup('unhandled', [ValueError(1), ExceptionGroup('nested', [KeyError('a'), TypeError('b')])])
# expect error:   | ExceptionGroup: unhandled (2 sub-exceptions)
# expect error:   +-+---------------- 1 ----------------
# expect error:     | ValueError: 1
# expect error:     +---------------- 2 ----------------
# expect error:     | ExceptionGroup: nested (1 sub-exception)
# expect error:     +-+---------------- 1 ----------------
# expect error:       | TypeError: b
# expect error:       +------------------------------------
# expect exit: 1
