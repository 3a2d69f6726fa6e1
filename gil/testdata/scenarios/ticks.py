# How often the old lock is released: a thread has existed, so there is a lock.
# Counted are the checks (CPython 2.7: one per check interval + 1 ticks).
import threading

TURNS = 20000


def count(n):
    while n > 0:
        n -= 1


t = threading.Thread(target=int)
t.start()
t.join()
count(TURNS)
print("turns: %d" % TURNS)
