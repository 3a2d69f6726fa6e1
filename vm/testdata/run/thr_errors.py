import threading
def t(f, *a, **k):
    try: print(f(*a, **k))
    except Exception as e: print(type(e).__name__, e)
x = threading.Thread(target=print, args=('run',))
t(x.join)
x.start()
x.join()
t(x.start)
t(x.join, 1)
t(threading.current_thread().join)
t(setattr, x, 'daemon', True)
def s(): x.daemon = True
y = threading.Thread(target=lambda: None)
y.start(); y.join()
t(threading.Semaphore, -1)
c = threading.Condition()
t(c.wait)
t(c.notify)
t(c.notify_all)
b = threading.BoundedSemaphore(1)
t(b.release)
class NoInit(threading.Thread):
    def __init__(self): pass
t(NoInit().start)
t(threading.Thread, 1, print)
t(threading.Thread, None)
t(threading.Thread, foo=1)
t(threading.Semaphore().acquire, False, 1)

# expect: RuntimeError cannot join thread before it is started
# expect: run
# expect: RuntimeError threads can only be started once
# expect: None
# expect: RuntimeError cannot join current thread
# expect: RuntimeError cannot set daemon status of active thread
# expect: ValueError semaphore initial value must be >= 0
# expect: RuntimeError cannot wait on un-acquired lock
# expect: RuntimeError cannot notify on un-acquired lock
# expect: RuntimeError cannot notify on un-acquired lock
# expect: ValueError Semaphore released too many times
# expect: RuntimeError thread.__init__() not called
# expect: AssertionError group argument must be None for now
# expect: <Thread(Thread-3, initial)>
# expect: TypeError __init__() got an unexpected keyword argument 'foo'
# expect: ValueError can't specify timeout for non-blocking acquire
# 3.13 expect: RuntimeError cannot join thread before it is started
# 3.13 expect: run
# 3.13 expect: RuntimeError threads can only be started once
# 3.13 expect: None
# 3.13 expect: RuntimeError cannot join current thread
# 3.13 expect: RuntimeError cannot set daemon status of active thread
# 3.13 expect: ValueError semaphore initial value must be >= 0
# 3.13 expect: RuntimeError cannot wait on un-acquired lock
# 3.13 expect: RuntimeError cannot notify on un-acquired lock
# 3.13 expect: RuntimeError cannot notify on un-acquired lock
# 3.13 expect: ValueError Semaphore released too many times
# 3.13 expect: RuntimeError thread.__init__() not called
# 3.13 expect: AssertionError group argument must be None for now
# 3.13 expect: <Thread(Thread-3, initial)>
# 3.13 expect: TypeError Thread.__init__() got an unexpected keyword argument 'foo'
# 3.13 expect: ValueError can't specify timeout for non-blocking acquire
