import threading
l = threading.Lock()
print(l.acquire(), l.locked(), l.acquire(False), l.acquire(blocking=False), l.acquire(True, 0.001), l.acquire(timeout=0.001))
l.release()
print(l.locked(), type(l).__name__, repr(l).startswith('<unlocked _thread.lock object at 0x'))
def t(f, *a, **k):
    try: print(f(*a, **k))
    except Exception as e: print(type(e).__name__, e)
t(l.release)
t(l.acquire, False, 1)
t(l.acquire, True, -2)
t(l.acquire, True, 1e20)
t(l.acquire, 'a', 'b')
t(l.acquire, 1, 2, 3)
with l: print('in', l.locked())
print(l.locked())
r = threading.RLock()
print(r.acquire(), r.acquire(), r.acquire(False))
r.release(); r.release(); r.release()
t(r.release)
print(repr(r).startswith('<unlocked _thread.RLock object owner=0 count=0 at 0x'))
with r:
    with r: print('nested')
def other():
    t(r.release)
r.acquire()
x = threading.Thread(target=other); x.start(); x.join()
r.release()
f = threading.Thread(target=l.release)
l.acquire(); f.start(); f.join()
print(l.locked(), l.acquire(), l.acquire(False))

# expect: True True False False False False
# expect: False lock True
# expect: RuntimeError release unlocked lock
# expect: ValueError can't specify a timeout for a non-blocking call
# expect: ValueError timeout value must be positive
# expect: OverflowError timestamp too large to convert to C _PyTime_t
# expect: TypeError an integer is required (got type str)
# expect: TypeError acquire() takes at most 2 arguments (3 given)
# expect: in True
# expect: False
# expect: True True True
# expect: RuntimeError cannot release un-acquired lock
# expect: True
# expect: nested
# expect: RuntimeError cannot release un-acquired lock
# expect: False True False
# 3.13 expect: True True False False False False
# 3.13 expect: False lock True
# 3.13 expect: RuntimeError release unlocked lock
# 3.13 expect: ValueError can't specify a timeout for a non-blocking call
# 3.13 expect: ValueError timeout value must be a non-negative number
# 3.13 expect: OverflowError timestamp out of range for platform time_t
# 3.13 expect: TypeError 'str' object cannot be interpreted as an integer
# 3.13 expect: TypeError acquire() takes at most 2 arguments (3 given)
# 3.13 expect: in True
# 3.13 expect: False
# 3.13 expect: True True True
# 3.13 expect: RuntimeError cannot release un-acquired lock
# 3.13 expect: True
# 3.13 expect: nested
# 3.13 expect: RuntimeError cannot release un-acquired lock
# 3.13 expect: False True False
