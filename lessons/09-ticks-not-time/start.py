import threading

big = list(range(20000))

def slow(n):
    for _ in range(n):
        -1 in big

def fast(n):
    while n > 0:
        n -= 1

ts = [threading.Thread(target=slow, args=(20,)), threading.Thread(target=fast, args=(2000,))]
for t in ts: t.start()
for t in ts: t.join()
