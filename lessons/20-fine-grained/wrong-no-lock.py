import threading

N, T = 25000, 4
total = 0
lock = threading.Lock()

def worker():
    global total
    for _ in range(N):
        total += 1

ts = [threading.Thread(target=worker) for _ in range(T)]
for t in ts: t.start()
for t in ts: t.join()
print(total == N * T)
