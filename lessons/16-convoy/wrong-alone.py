import threading, time

stop = False

def spin():
    while not stop:
        sum(range(500))

def io(n):
    t0 = time.time()
    for _ in range(n):
        time.sleep(0.00003)
    return n / (time.time() - t0)

print('alone %d /s' % io(50))
print('beside one CPU thread %d /s' % io(50))
stop = True
