import threading, time
out = []
def nap(d, n):
    time.sleep(d)
    out.append(n)
ts = [threading.Thread(target=nap, args=(d, d)) for d in (0.09, 0.03, 0.06)]
for t in ts: t.start()
for t in ts: t.join()
print(out)

# expect: [0.03, 0.06, 0.09]
