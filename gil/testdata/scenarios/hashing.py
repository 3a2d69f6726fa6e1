# A C function that gives the lock up while it works (hashlib), in threads.
import hashlib
import threading
import time

THREADS = 2
BYTES = 400000


def work(n):
    hashlib.sha256(b'x' * n).digest()


began = time.time()
work(BYTES)
sequential = time.time() - began
threads = [threading.Thread(target=work, args=(BYTES // THREADS,)) for _ in range(THREADS)]
began = time.time()
for t in threads:
    t.start()
for t in threads:
    t.join()
print("ratio: %.4f" % ((time.time() - began) / sequential))
