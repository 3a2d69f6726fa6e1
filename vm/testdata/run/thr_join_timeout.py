import threading, time
ev = threading.Event()
t = threading.Thread(target=ev.wait)
t.start()
t.join(0.01)
print(t.is_alive())
t.join(timeout=0)
print(t.is_alive(), len(threading.enumerate()), threading.active_count())
ev.set()
t.join()
print(t.is_alive(), repr(t).startswith('<Thread(Thread-1, stopped '), threading.enumerate()[0].name)

# expect: True
# expect: True 2 2
# expect: False True MainThread
# 3.13 expect: True
# 3.13 expect: True 2 2
# 3.13 expect: False False MainThread
