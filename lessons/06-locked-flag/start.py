import threading

class SeedLock(object):
    def __init__(self):
        self.locked = 0
        self.cond = threading.Condition()  # the <cond, mutex> pair

    def acquire(self):
        with self.cond:                    # pthread_mutex_lock(&mut)
            while self.locked:             # test again after every wake-up
                self.cond.wait()           # sleeps and gives the mutex back
            self.locked = 1

    def release(self):
        with self.cond:
            self.locked = 0
            self.cond.notify()             # pthread_cond_signal

g = SeedLock()
g.acquire()
print(g.locked)
g.release()
print(g.locked)
