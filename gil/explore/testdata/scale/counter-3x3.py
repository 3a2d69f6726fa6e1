# spin: counter.pml -DTHREADS=3 -DTIMES=3
import threading
counter = 0
def work():
    global counter
    for i in range(3):
        counter += 1
ts = [threading.Thread(target=work) for _ in range(3)]
for t in ts: t.start()
for t in ts: t.join()
print(counter)
