# spin: counter.pml -DTHREADS=2 -DTIMES=50
import threading
counter = 0
def work():
    global counter
    for i in range(50):
        counter += 1
ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(counter)
