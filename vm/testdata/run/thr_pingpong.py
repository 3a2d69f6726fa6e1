import threading
a, b = threading.Semaphore(1), threading.Semaphore(0)
out = []
def run(mine, other, tag):
    for i in range(5):
        mine.acquire()
        out.append(tag + str(i))
        other.release()
t1 = threading.Thread(target=run, args=(a, b, 'ping'))
t2 = threading.Thread(target=run, args=(b, a, 'pong'))
t1.start(); t2.start(); t1.join(); t2.join()
print(out)

# expect: ['ping0', 'pong0', 'ping1', 'pong1', 'ping2', 'pong2', 'ping3', 'pong3', 'ping4', 'pong4']
