import threading, queue
tasks, results = queue.Queue(), queue.Queue()
def worker():
    while True:
        n = tasks.get()
        if n is None: return
        results.put((n, sum(range(n))))
pool = [threading.Thread(target=worker) for _ in range(3)]
for w in pool: w.start()
for n in range(20): tasks.put(n)
for _ in pool: tasks.put(None)
for w in pool: w.join()
out = sorted(results.get() for _ in range(20))
print(out[:3], out[-1], results.empty())

# expect: [(0, 0), (1, 0), (2, 1)] (19, 171) True
