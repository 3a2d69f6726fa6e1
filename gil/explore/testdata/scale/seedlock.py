import threading
class SeedLock(object):
    def __init__(self):
        self.locked = 0
        self.cond = threading.Condition()
    def acquire(self):
        with self.cond:
            while self.locked:
                self.cond.wait()
            self.locked = 1
    def release(self):
        with self.cond:
            self.locked = 0
            self.cond.notify()
g = SeedLock()
inside = most = 0
def use():
    global inside, most
    g.acquire()
    inside += 1
    most = max(most, inside)
    inside -= 1
    g.release()
ts = [threading.Thread(target=use) for _ in range(3)]
for t in ts: t.start()
for t in ts: t.join()
print(most)
