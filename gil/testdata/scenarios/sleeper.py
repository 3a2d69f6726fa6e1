# A thread that sleeps again and again beside one that computes: each time it
# comes back it has to get the lock (the convoy effect, bugs.python.org/issue7946).
import threading
import time

PAUSE = 0.0001
CALLS = 40
SPINNERS = 1


def spin():
    while not done:
        pass


done = False
for _ in range(SPINNERS):
    t = threading.Thread(target=spin)
    t.daemon = True
    t.start()
began = time.time()
for _ in range(CALLS):
    time.sleep(PAUSE)
took = time.time() - began
done = True
print("rate: %.1f" % (CALLS / took))
