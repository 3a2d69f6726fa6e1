# CPU-bound threads against the same work one after the other
# (Beazley, "Inside the Python GIL", 2009).
import threading
import time

THREADS = 2
TURNS = 1000000


def count(n):
    while n > 0:
        n -= 1


began = time.time()
for i in range(THREADS):
    count(TURNS)
sequential = time.time() - began

threads = [threading.Thread(target=count, args=(TURNS,)) for i in range(THREADS)]
began = time.time()
for t in threads:
    t.start()
for t in threads:
    t.join()
threaded = time.time() - began

print("sequential: %.6f s" % sequential)
print("threads: %.6f s" % threaded)
print("ratio: %.4f" % (threaded / sequential))
print("speedup: %.4f" % (sequential / threaded))
