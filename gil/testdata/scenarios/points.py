# Two threads count; it is looked at after which instructions one is suspended.
import threading

TURNS = 10000
counter = 0


def add():
    global counter
    for _ in range(TURNS):
        counter += 1


def call():
    global counter
    for _ in range(TURNS):
        counter = counter + int(1)


WORK = add
threads = [threading.Thread(target=WORK) for _ in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
