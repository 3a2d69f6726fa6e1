import threading, time, thread, Queue, sys
lock = threading.Lock()
count = 0
def work(n):
    global count
    for i in range(n):
        with lock:
            count += 1
ts = [threading.Thread(target=work, args=(50,)) for _ in range(4)]
for t in ts: t.start()
for t in ts: t.join()
print count, [t.isAlive() for t in ts], ts[0].getName(), ts[0].name, threading.activeCount(), threading.currentThread().getName()
print repr(ts[0]).split(' ')[1], repr(threading.Thread(target=work)), threading.Thread(name='named').name
e = threading.Event()
out = []
def waiter():
    out.append(e.wait())
    out.append('woken')
t = threading.Thread(target=waiter)
t.start()
time.sleep(0.01)
e.set()
t.join()
print out, e.isSet(), e.is_set(), e.wait(0.01)
e.clear()
print e.wait(0.01), e.isSet()
c = threading.Condition()
items = []
def consumer():
    with c:
        while not items: c.wait()
        out.append(items.pop())
t = threading.Thread(target=consumer)
t.start()
with c:
    items.append('item')
    c.notify()
t.join()
print out[-1]
with c:
    print c.wait(0.02)
try:
    c.wait()
except RuntimeError, err:
    print err
try:
    c.notify()
except RuntimeError, err:
    print err
s = threading.Semaphore(2)
print s.acquire(), s.acquire(), s.acquire(False)
s.release()
print s.acquire(0)
b = threading.BoundedSemaphore(1)
try:
    b.release()
except ValueError, err:
    print err
r = threading.RLock()
print r.acquire(), r.acquire(), r.release(), r.release()
try:
    r.release()
except RuntimeError, err:
    print err
l = thread.allocate_lock()
print l.acquire(), l.acquire(0), l.locked(), l.release(), l.locked()
try:
    l.release()
except thread.error, err:
    print err
print thread.error, thread.LockType, type(l) is thread.LockType, threading.ThreadError is thread.error
q = Queue.Queue(2)
q.put(1); q.put(2)
print q.full(), q.qsize(), q.get(), q.get(), q.empty()
try:
    q.get(False)
except Queue.Empty:
    print 'empty'
try:
    q.get(True, 0.01)
except Queue.Empty:
    print 'timed out'
def producer():
    for i in range(5): q.put(i)
    q.put(None)
threading.Thread(target=producer).start()
got = []
while True:
    x = q.get()
    if x is None: break
    got.append(x)
print got
p = Queue.PriorityQueue()
for x in (3, 1, 2): p.put(x)
print p.get(), p.get(), Queue.LifoQueue().empty()
t = threading.Timer(0.01, out.append, ['timer'])
t.start(); t.join()
print out[-1]
t = threading.Timer(5, out.append, ['never'])
t.start(); t.cancel(); t.join()
print out[-1]
class T(threading.Thread):
    def __init__(self, n):
        threading.Thread.__init__(self)
        self.n = n
    def run(self):
        self.result = self.n * 2
t = T(21)
t.start(); t.join()
print t.result
for bad in (lambda: t.start(), lambda: threading.Thread().join(), lambda: threading.currentThread().join(), lambda: t.setDaemon(True)):
    try:
        bad()
    except RuntimeError, err:
        print err
t = threading.Thread(target=time.sleep, args=(0.05,))
t.setDaemon(True)
t.start()
print t.isDaemon(), t.daemon, t.join(0.001), t.isAlive(), t.join(), t.isAlive()
d = threading.local()
d.x = 1
def other():
    out.append(hasattr(d, 'x'))
t = threading.Thread(target=other)
t.start(); t.join()
print out[-1], d.x
done = []
thread.start_new_thread(lambda a, b=0: done.append((a, b)), (1,), {'b': 2})
while not done: time.sleep(0.001)
print done, sys.getcheckinterval(), sys.setcheckinterval(10), sys.getcheckinterval()
import StringIO
sys.stderr = StringIO.StringIO()
def boom(): raise ValueError('in thread')
t = threading.Thread(target=boom)
t.start(); t.join()
lines = sys.stderr.getvalue().splitlines()
print lines[0], '|', lines[1], '|', lines[-2], '|', repr(lines[-1])
def last():
    time.sleep(0.01)
    print 'non-daemon ends'
threading.Thread(target=last).start()
print 'main ends'

# expect: 200 [False, False, False, False] Thread-1 Thread-1 1 MainThread
# expect: stopped <Thread(Thread-5, initial)> named
# expect: [True, 'woken'] True True True
# expect: False False
# expect: item
# expect: None
# expect: cannot wait on un-acquired lock
# expect: cannot notify on un-acquired lock
# expect: True True False
# expect: True
# expect: Semaphore released too many times
# expect: True 1 None None
# expect: cannot release un-acquired lock
# expect: True False True None False
# expect: release unlocked lock
# expect: <class 'thread.error'> <type 'thread.lock'> True True
# expect: True 2 1 2 True
# expect: empty
# expect: timed out
# expect: [0, 1, 2, 3, 4]
# expect: 1 2 True
# expect: timer
# expect: timer
# expect: 42
# expect: threads can only be started once
# expect: cannot join thread before it is started
# expect: cannot join current thread
# expect: cannot set daemon status of active thread
# expect: True True None True None False
# expect: False 1
# expect: [(1, 2)] 100 None 10
# expect: Exception in thread Thread-15: | Traceback (most recent call last): | ValueError: in thread | ''
# expect: main ends
# expect: non-daemon ends
