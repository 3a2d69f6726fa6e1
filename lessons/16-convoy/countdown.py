import threading

def count(n):
    while n > 0:
        n -= 1

ts = [threading.Thread(target=count, args=(100000,)) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
