# Two threads count in one place, again and again: in how many runs updates are
# lost, and how many of them on the average.
import threading

RUNS = 8
TURNS = 300000


class Object(object):
    pass


def one():
    return 1


def variable():
    global c
    for _ in range(TURNS):
        c += 1


def attribute():
    for _ in range(TURNS):
        o.x += 1


def item():
    for _ in range(TURNS):
        D['k'] += 1


def builtin():
    global c
    for _ in range(TURNS):
        c = c + int(1)


def function():
    global c
    for _ in range(TURNS):
        c = c + one()


def append():
    for _ in range(TURNS):
        L.append(1)


def locked():
    global c
    for _ in range(TURNS):
        with lock:
            c += 1


WORK = variable
lock = threading.Lock()
losses = []
for _ in range(RUNS):
    c, o, D, L = 0, Object(), {'k': 0}, []
    o.x = 0
    threads = [threading.Thread(target=WORK) for _ in range(2)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    losses.append(1 - (c + o.x + D['k'] + len(L)) / (2.0 * TURNS))
print("runs that lost: %d" % len([x for x in losses if x > 0]))
print("mean loss: %.4f" % (sum(losses) / RUNS))
