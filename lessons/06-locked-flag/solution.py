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
inside = False
clash = False

def turn(n):
    global inside, clash
    for _ in range(n):
        g.acquire()
        if inside:
            clash = True
        inside = True
        inside = False
        g.release()

ts = [threading.Thread(target=turn, args=(n,)) for n in (2, 1)]
for t in ts: t.start()
for t in ts: t.join()
print(clash)
