# How long one short call takes beside threads that compute: the middle one of
# several, in ms.
import os
import threading
import time

CALLS = 21
SPINNERS = 1


def spin():
    while not done:
        pass


def sleep():
    time.sleep(1e-6)


def write():
    os.write(null, b'x')


WORK = sleep
clock = getattr(time, 'perf_counter', time.time)
done = False
null = os.open(os.devnull, os.O_WRONLY)
for _ in range(SPINNERS):
    t = threading.Thread(target=spin)
    t.daemon = True
    t.start()
took = []
for _ in range(CALLS):
    began = clock()
    WORK()
    took.append(clock() - began)
done = True
print("ms: %.5f" % (sorted(took)[CALLS // 2] * 1000))
