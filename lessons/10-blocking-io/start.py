import threading, time

def nap():
    time.sleep(0.3)

t0 = time.time()
ts = [threading.Thread(target=nap) for _ in range(4)]
for t in ts: t.start()
for t in ts: t.join()
print('%.1f' % (time.time() - t0))
