import threading

counter = 0
lock = threading.Lock()

def worker(n):
    global counter
    for _ in range(n):
        with lock:
            old = counter
        counter = old + 1

ts = [threading.Thread(target=worker, args=(3,)) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(counter)
