import threading
counter = 0
lock = threading.Lock()
def work(n):
    global counter
    for _ in range(n):
        with lock:
            counter += 1
ts = [threading.Thread(target=work, args=(300,)) for _ in range(4)]
for t in ts: t.start()
for t in ts: t.join()
print(counter, lock.locked())

# expect: 1200 False
