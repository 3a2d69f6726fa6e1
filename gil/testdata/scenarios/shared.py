# Threads that all count in one variable, against the same work in one thread.
import threading
import time

THREADS = 4
TURNS = 20000
LOCKED = True
counter = 0
lock = threading.Lock()


def locked(n):
    global counter
    for _ in range(n):
        with lock:
            counter += 1


def unlocked(n):
    global counter
    for _ in range(n):
        counter += 1


work = locked if LOCKED else unlocked
began = time.time()
for _ in range(THREADS):
    work(TURNS)
sequential = time.time() - began
counter = 0
threads = [threading.Thread(target=work, args=(TURNS,)) for _ in range(THREADS)]
began = time.time()
for t in threads:
    t.start()
for t in threads:
    t.join()
threaded = time.time() - began
print("speedup: %.4f" % (sequential / threaded))
print("lost: %.4f" % (1 - counter / float(THREADS * TURNS)))
