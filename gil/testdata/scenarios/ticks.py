# How often the old lock is released: a thread has existed, so there is a lock.
# Counted are the checks (CPython 2.7: one per check interval + 1 ticks).
import threading

TURNS = 20000
x = 0


def count(n):
    while n > 0:
        n -= 1


def nothing(n):
    for _ in xrange(n):
        pass


def shared(n):
    global x
    for _ in xrange(n):
        x += 1


WORK = count
t = threading.Thread(target=int)
t.start()
t.join()
WORK(TURNS)
print("turns: %d" % TURNS)
