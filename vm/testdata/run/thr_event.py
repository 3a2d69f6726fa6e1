import threading
e = threading.Event()
out = []
def waiter(n):
    out.append(e.wait())
ts = [threading.Thread(target=waiter, args=(i,)) for i in range(3)]
for t in ts: t.start()
print(e.is_set(), out)
e.set()
for t in ts: t.join()
print(out, e.is_set(), e.wait(), e.wait(0.01))
e.clear()
print(e.wait(0.01), e.is_set())

# expect: False []
# expect: [True, True, True] True True True
# expect: False False
