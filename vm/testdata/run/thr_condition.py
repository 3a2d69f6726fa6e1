import threading
cond = threading.Condition()
items = []
got = []
def consumer(n):
    for _ in range(n):
        with cond:
            while not items: cond.wait()
            got.append(items.pop(0))
            cond.notify_all()
def producer(n):
    for i in range(n):
        with cond:
            while len(items) >= 2: cond.wait()
            items.append(i)
            cond.notify_all()
ts = [threading.Thread(target=consumer, args=(10,)), threading.Thread(target=producer, args=(10,))]
for t in ts: t.start()
for t in ts: t.join()
print(got, items)
with cond: print(cond.wait(0.01), cond.wait_for(lambda: True), cond.wait_for(lambda: False, 0.01))
c2 = threading.Condition(threading.Lock())
with c2:
    print(c2.wait(0))
print(repr(c2).startswith('<Condition(<unlocked _thread.lock object'))

# expect: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] []
# expect: False True False
# expect: False
# expect: True
