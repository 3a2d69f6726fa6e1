# Three threads compute for a while: who gets the lock next?
import threading
import time

SECONDS = 1


def spin():
    while not done:
        pass


done = False
threads = [threading.Thread(target=spin) for _ in range(3)]
for t in threads:
    t.start()
time.sleep(SECONDS)
done = True
for t in threads:
    t.join()
