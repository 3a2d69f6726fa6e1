# spin: buffer.pml
import threading
places, got = [], []
cond = threading.Condition()
def producer(n):
    with cond:
        while len(places) == 1:
            cond.wait()
        places.append(n)
        cond.notify_all()
def consumer():
    with cond:
        while not places:
            cond.wait()
        got.append(places.pop(0))
        cond.notify_all()
ts = [threading.Thread(target=producer, args=(i,)) for i in range(2)] + [threading.Thread(target=consumer) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(sorted(got))
