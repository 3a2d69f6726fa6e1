import sys, threading, time

sys.setswitchinterval(0.0005)
stop = False

def spin():
    while not stop:
        pass

t = threading.Thread(target=spin)
t.start()
w = []
for _ in range(9):
    t0 = time.time()
    time.sleep(0.000001)
    w.append(time.time() - t0)
stop = True
t.join()
print('waited %.1f ms' % (sorted(w)[4] * 1000))
