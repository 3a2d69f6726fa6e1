try:
    try:
        1 / 0
    except ZeroDivisionError as e:
        raise ValueError('second') from e
except ValueError as e:
    print(e, repr(e.__cause__), repr(e.__context__), e.__suppress_context__)
try:
    try:
        1 / 0
    except ZeroDivisionError:
        raise ValueError('third')
except ValueError as e:
    print(e, repr(e.__cause__), repr(e.__context__), e.__suppress_context__)
try:
    try:
        1 / 0
    except ZeroDivisionError:
        raise ValueError('fourth') from None
except ValueError as e:
    print(e, e.__cause__, repr(e.__context__), e.__suppress_context__)
try:
    raise ValueError from 5
except TypeError as e:
    print(e)
try:
    raise KeyError('x') from ValueError
except KeyError as e:
    print(repr(e.__cause__))
def f():
    try:
        raise ValueError('a')
    finally:
        raise KeyError('b')
try:
    f()
except KeyError as e:
    print(repr(e), repr(e.__context__))
e = ValueError('x')
e2 = e.with_traceback(None)
print(e2 is e, e.__traceback__)
try:
    raise e
except ValueError as x:
    print(x is e, x.__traceback__ is not None, x.__traceback__.tb_lineno, x.__traceback__.tb_next)
import sys
print(sys.exc_info())
try:
    1 / 0
except ZeroDivisionError:
    print(sys.exc_info()[0].__name__, sys.exc_info()[1])
    try:
        [][1]
    except IndexError:
        print(sys.exc_info()[0].__name__)
    print(sys.exc_info()[0].__name__)
print(sys.exc_info()[0])

# expect: second ZeroDivisionError('division by zero') ZeroDivisionError('division by zero') True
# expect: third None ZeroDivisionError('division by zero') False
# expect: fourth None ZeroDivisionError('division by zero') True
# expect: exception causes must derive from BaseException
# expect: ValueError()
# expect: KeyError('b') ValueError('a')
# expect: True None
# expect: True True 43 None
# expect: (None, None, None)
# expect: ZeroDivisionError division by zero
# expect: IndexError
# expect: ZeroDivisionError
# expect: None
