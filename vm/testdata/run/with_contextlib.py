from contextlib import contextmanager, suppress, closing, ExitStack, nullcontext, redirect_stdout
@contextmanager
def cm(n):
    print('in', n)
    try:
        yield n * 2
    except ValueError as e:
        print('saw', e)
    finally:
        print('out', n)
with cm(1) as x: print(x)
with cm(2): raise ValueError('v')
try:
    with cm(3): raise KeyError('k')
except KeyError as e: print('caught', e)
with suppress(ZeroDivisionError, KeyError): 1 / 0
print('after suppress')
class C:
    def close(self): print('closed')
with closing(C()) as c: print(type(c).__name__)
with nullcontext(5) as n: print(n)
with ExitStack() as st:
    for i in range(3): st.enter_context(cm(i))
    st.callback(print, 'callback', 'arg')
    print('body')
@contextmanager
def noyield():
    if False: yield
@contextmanager
def twice():
    yield 1
    yield 2
for f in (noyield, twice):
    try:
        with f(): pass
    except RuntimeError as e: print(e)
@cm(7)
def decorated(): print('decorated body')
decorated()
decorated()
@contextmanager
def swallow():
    try: yield
    except Exception: pass
with swallow(): raise StopIteration
print('end')

# expect: in 1
# expect: 2
# expect: out 1
# expect: in 2
# expect: saw v
# expect: out 2
# expect: in 3
# expect: out 3
# expect: caught 'k'
# expect: after suppress
# expect: C
# expect: closed
# expect: 5
# expect: in 0
# expect: in 1
# expect: in 2
# expect: body
# expect: callback arg
# expect: out 2
# expect: out 1
# expect: out 0
# expect: generator didn't yield
# expect: generator didn't stop
# expect: in 7
# expect: decorated body
# expect: out 7
# expect: in 7
# expect: decorated body
# expect: out 7
# expect: end
