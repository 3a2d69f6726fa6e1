# One call of C code beside a thread that looks at the clock all the time: the
# longest time for which that thread cannot.
import hashlib
import threading
import time

SIZE = 1000000


def look():
    global gap
    last = clock()
    while not done:
        now = clock()
        if now - last > gap:
            gap = now - last
        last = now


def add():
    sum(data)


def digest():
    hashlib.sha256(data).digest()


WORK = add
clock = getattr(time, 'perf_counter', time.time)
data = b'x' * SIZE if WORK is digest else list(range(SIZE))
began = clock()
WORK()
alone = clock() - began
gap, done = 0, False
t = threading.Thread(target=look)
t.start()
time.sleep(0.01)
gap = 0
WORK()
time.sleep(0.02)
done = True
t.join()
print("ms: %.4f" % (gap * 1000))
print("gap per call: %.4f" % (gap / alone))
