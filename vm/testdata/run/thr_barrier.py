import threading
out = []
b = threading.Barrier(3, action=lambda: out.append('action'))
def w(n):
    for r in range(2):
        i = b.wait()
        with lock: out.append(i)
lock = threading.Lock()
ts = [threading.Thread(target=w, args=(i,)) for i in range(3)]
for t in ts: t.start()
for t in ts: t.join()
print(out.count('action'), sorted(x for x in out if x != 'action'), b.n_waiting, b.parties, b.broken)
b.abort()
try: b.wait()
except threading.BrokenBarrierError as e: print('broken', e, b.broken)
b.reset()
print(b.broken)
one = threading.Barrier(1)
print(one.wait(), one.wait())

# expect: 2 [0, 0, 1, 1, 2, 2] 0 3 False
# expect: broken  True
# expect: False
# expect: 0 0
