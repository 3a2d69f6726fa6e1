import threading

total = 0
lock = threading.Lock()

def worker():
    global total
    local = 0
    for _ in range(2):
        local += 1
    with threading.Lock():
        total += local

ts = [threading.Thread(target=worker) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(total)
