import threading
lock = threading.Lock()
turn = 0
cond = threading.Condition(lock)
def say(n):
    global turn
    with cond:
        cond.wait_for(lambda: turn == n)
        print('thread', n)
        turn += 1
        cond.notify_all()
ts = [threading.Thread(target=say, args=(n,)) for n in (2, 0, 1)]
for t in ts: t.start()
for t in ts: t.join()

# expect: thread 0
# expect: thread 1
# expect: thread 2
