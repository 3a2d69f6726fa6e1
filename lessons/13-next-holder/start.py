import threading, time

log, last, stop = [], [None], [False]

def spin(name):
    while not stop[0]:
        if last[0] != name:
            last[0] = name
            log.append(name)

ts = [threading.Thread(target=spin, args=(c,)) for c in 'ABC']
for t in ts: t.start()
time.sleep(0.3)
stop[0] = True
for t in ts: t.join()
print(''.join(log)[:30])
