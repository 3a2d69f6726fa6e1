# spin: philosophers.pml -DORDERED
import threading
N = 5
forks = [threading.Lock() for _ in range(N)]
def philosopher(i):
    a, b = sorted((i, (i + 1) % N))
    with forks[a]:
        id(0)
        with forks[b]:
            pass
ts = [threading.Thread(target=philosopher, args=(i,)) for i in range(N)]
for t in ts: t.start()
for t in ts: t.join()
print('done')
