# Two threads count in one variable without a lock; every outcome is looked for.
import threading

TURNS = 3
counter = 0


def work():
    global counter
    for _ in range(TURNS):
        counter += 1


threads = [threading.Thread(target=work) for _ in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(counter)
