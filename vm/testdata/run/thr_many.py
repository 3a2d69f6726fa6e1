import threading, queue, time, sys
def run(name, f):
    try: print(name, f())
    except Exception as e: print(name, type(e).__name__, e)
q = queue.Queue(maxsize=2)
def prod():
    for i in range(5): q.put(i)
    q.put(None)
out = []
def cons():
    while (x := q.get()) is not None:
        out.append(x); q.task_done()
ts = [threading.Thread(target=prod, name='prod'), threading.Thread(target=cons, daemon=True)]
for t in ts: t.start()
for t in ts: t.join()
print(out, [t.name for t in ts])
e = threading.Event()
def waiter(): e.wait(); out.append('w')
t = threading.Thread(target=waiter); t.start(); e.set(); t.join(); print(out[-1], t.is_alive(), t.ident is not None)
b = threading.Barrier(3)
res = []
def bar(): res.append(b.wait())
ts = [threading.Thread(target=bar) for _ in range(3)]
for t in ts: t.start()
for t in ts: t.join()
print(sorted(res), b.n_waiting, b.broken)
s = threading.Semaphore(2)
run('sem', lambda: (s.acquire(), s.acquire(), s.acquire(blocking=False)))
c = threading.Condition()
ready = []
def cw():
    with c:
        c.wait_for(lambda: ready); out.append('cw')
t = threading.Thread(target=cw); t.start()
with c: ready.append(1); c.notify_all()
t.join(); print(out[-1])
tm = threading.Timer(0.01, lambda: out.append('timer')); tm.start(); tm.join(); print(out[-1])
l = threading.local(); l.x = 1
def tl(): out.append(hasattr(l, 'x'))
t = threading.Thread(target=tl); t.start(); t.join(); print(out[-1], l.x)
r = threading.RLock()
with r:
    with r: print('rlock', r._is_owned())
run('rel', lambda: threading.Lock().release())
run('rrel', lambda: threading.RLock().release())
run('join', lambda: threading.Thread().join())
run('self', lambda: threading.current_thread().join())
run('cur', lambda: (threading.current_thread().name, threading.main_thread() is threading.current_thread(), threading.active_count(), [x.name for x in threading.enumerate()]))
class T(threading.Thread):
    def run(self): out.append(self.name)
t = T(); t.start(); t.join(); print(out[-1], repr(t).split(' ')[0])
t = T(daemon=True); print(t.daemon, t)
try: t.start(); t.start()
except RuntimeError as x: print(x)
t.join()
def bad(): raise ValueError('in thread')
import io
old, sys.stderr = sys.stderr, io.StringIO()
t = threading.Thread(target=bad); t.start(); t.join()
text = sys.stderr.getvalue(); sys.stderr = old
print([l for l in text.split('\n') if 'File' not in l and '~~' not in l and 'self.' not in l])
threading.excepthook = lambda a: print('hook', a.exc_type, a.exc_value, a.thread.name)
t = threading.Thread(target=bad, name='N'); t.start(); t.join()
print(threading.Lock(), type(threading.Lock()).__name__) if 0 else print(isinstance(threading.Lock(), threading.Lock))
import _thread
lk = _thread.allocate_lock(); lk.acquire()
def raw(a, b=0): out.append((a, b)); lk.release()
_thread.start_new_thread(raw, (1,), {'b': 2}); lk.acquire(); print(out[-1])
pq = queue.PriorityQueue(); [pq.put(x) for x in (3, 1, 2)]; print([pq.get() for _ in range(3)], pq.empty())
lq = queue.LifoQueue(); lq.put(1); lq.put(2); print(lq.get())
run('empty', lambda: queue.Queue().get_nowait()); run('emptyt', lambda: queue.Queue().get(timeout=0.01))
run('full', lambda: q.put(1) or q.put(2) or q.put(3, timeout=0.01))
sq = queue.SimpleQueue(); sq.put(1); print(sq.get(), sq.empty())
if sys.version_info >= (3, 13):
    q2 = queue.Queue(); q2.shutdown()
    run('shut', lambda: q2.put(1)); run('shutg', lambda: q2.get())

# expect: [0, 1, 2, 3, 4] ['prod', 'Thread-1']
# expect: w False True
# expect: [0, 1, 2] 0 False
# expect: sem (True, True, False)
# expect: cw
# expect: timer
# expect: False 1
# expect: rlock True
# expect: rel RuntimeError release unlocked lock
# expect: rrel RuntimeError cannot release un-acquired lock
# expect: join RuntimeError cannot join thread before it is started
# expect: self RuntimeError cannot join current thread
# expect: cur ('MainThread', True, 1, ['MainThread'])
# expect: Thread-10 <T(Thread-10,
# expect: True <T(Thread-11, initial daemon)>
# expect: threads can only be started once
# expect: ['Exception in thread Thread-12:', 'Traceback (most recent call last):', "    def bad(): raise ValueError('in thread')", 'ValueError: in thread', '']
# expect: hook <class 'ValueError'> in thread N
# expect error: Traceback (most recent call last):
# expect error:   File "thr_many.py", line 64, in <module>
# expect error:     print(threading.Lock(), type(threading.Lock()).__name__) if 0 else print(isinstance(threading.Lock(), threading.Lock))
# expect error: TypeError: isinstance() arg 2 must be a type or tuple of types
# expect exit: 1
# 3.13 expect: [0, 1, 2, 3, 4] ['prod', 'Thread-1 (cons)']
# 3.13 expect: w False True
# 3.13 expect: [0, 1, 2] 0 False
# 3.13 expect: sem (True, True, False)
# 3.13 expect: cw
# 3.13 expect: timer
# 3.13 expect: False 1
# 3.13 expect: rlock True
# 3.13 expect: rel RuntimeError release unlocked lock
# 3.13 expect: rrel RuntimeError cannot release un-acquired lock
# 3.13 expect: join RuntimeError cannot join thread before it is started
# 3.13 expect: self RuntimeError cannot join current thread
# 3.13 expect: cur ('MainThread', True, 1, ['MainThread'])
# 3.13 expect: Thread-10 <T(Thread-10,
# 3.13 expect: True <T(Thread-11, initial daemon)>
# 3.13 expect: threads can only be started once
# 3.13 expect: ['Exception in thread Thread-12 (bad):', 'Traceback (most recent call last):', "    def bad(): raise ValueError('in thread')", '               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^', 'ValueError: in thread', '']
# 3.13 expect: hook <class 'ValueError'> in thread N
# 3.13 expect: True
# 3.13 expect: (1, 2)
# 3.13 expect: [1, 2, 3] True
# 3.13 expect: 2
# 3.13 expect: empty Empty 
# 3.13 expect: emptyt Empty 
# 3.13 expect: full Full 
# 3.13 expect: 1 True
# 3.13 expect: shut ShutDown 
# 3.13 expect: shutg ShutDown 
