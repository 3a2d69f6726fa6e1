import threading, queue
q = queue.Queue(maxsize=2)
res = []
def consumer():
    while True:
        x = q.get()
        if x is None: break
        res.append(x * x)
        q.task_done()
    q.task_done()
t = threading.Thread(target=consumer)
t.start()
for i in range(10): q.put(i)
q.put(None)
q.join()
t.join()
print(res, q.empty(), q.full(), q.qsize())
try: q.get_nowait()
except queue.Empty as e: print('Empty', repr(e))
q.put(1); q.put(2)
try: q.put_nowait(3)
except queue.Full: print('Full', q.full())
try: q.get(timeout=-1)
except ValueError as e: print(e)
print(q.get(), q.get(timeout=0.1))
try: q.get(timeout=0.01)
except queue.Empty: print('timed out')
p = queue.PriorityQueue()
for x in (3, 1, 2): p.put((x, 'v%d' % x))
l = queue.LifoQueue()
for x in (1, 2, 3): l.put(x)
s = queue.SimpleQueue()
s.put('a')
print([p.get()[1] for _ in range(3)], [l.get() for _ in range(3)], s.get(), s.empty())
try:
    q.task_done(); q.task_done(); q.task_done()
except ValueError as e: print(e)

# expect: [0, 1, 4, 9, 16, 25, 36, 49, 64, 81] True False 0
# expect: Empty Empty()
# expect: Full True
# expect: 'timeout' must be a non-negative number
# expect: 1 2
# expect: timed out
# expect: ['v1', 'v2', 'v3'] [3, 2, 1] a True
# expect: task_done() called too many times
