import threading, time
s = threading.Semaphore(2)
active, peak = 0, 0
m = threading.Lock()
def w():
    global active, peak
    with s:
        with m:
            active += 1
            peak = max(peak, active)
        time.sleep(0.01)
        with m: active -= 1
ts = [threading.Thread(target=w) for _ in range(5)]
for t in ts: t.start()
for t in ts: t.join()
print(active, peak)
print(s.acquire(), s.acquire(), s.acquire(False), s.acquire(timeout=0.01))
s.release(2)
b = threading.BoundedSemaphore(2)
b.acquire(); b.release()
try: b.release()
except ValueError as e: print(e)
try: s.release(0)
except ValueError as e: print(e)

# expect: 0 2
# expect: True True False False
# expect: Semaphore released too many times
# expect: n must be one or more
