import _thread, time
done = _thread.allocate_lock()
done.acquire()
out = []
def f(a, b=2):
    out.append((a, b))
    done.release()
i = _thread.start_new_thread(f, (1,), {'b': 5})
done.acquire()
print(out, type(i) is int, _thread.get_ident() == _thread.get_ident(), _thread.error is RuntimeError, _thread.LockType.__name__, _thread.TIMEOUT_MAX > 1e6)
def t(fn, *a):
    try: print(fn(*a))
    except Exception as e: print(type(e).__name__, e)
t(_thread.start_new_thread, 5, ())
t(_thread.start_new_thread, f, 5)
t(_thread.start_new_thread, f)
t(_thread.start_new_thread, f, (), 5)
def ender():
    out.append('ending')
    done.release()
    _thread.exit()
done.acquire(False)
_thread.start_new_thread(ender, ())
done.acquire()
print(out[-1])

# expect: [(1, 5)] True True True lock True
# expect: TypeError first arg must be callable
# expect: TypeError 2nd arg must be a tuple
# expect: TypeError start_new_thread expected at least 2 arguments, got 1
# expect: TypeError optional 3rd arg must be a dictionary
# expect: ending
