import threading

class SeedLock(object):
    def __init__(self):
        self.locked = 0
        self.cond = threading.Condition()

    def acquire(self):
        with self.cond:
            if self.locked:
                self.cond.wait()
            self.locked = 1

    def release(self):
        with self.cond:
            self.locked = 0
            self.cond.notify()

g = SeedLock()
inside = False
clash = False

def turn():
    global inside, clash
    g.acquire()
    if inside:
        clash = True
    inside = True
    inside = False
    g.release()

ts = [threading.Thread(target=turn) for _ in range(3)]
for t in ts: t.start()
for t in ts: t.join()
print(clash)
