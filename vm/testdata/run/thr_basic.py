import threading
out = []
def w(n):
    out.append(n)
ts = [threading.Thread(target=w, args=(i,)) for i in range(5)]
for t in ts: t.start()
for t in ts: t.join()
print(sorted(out), threading.active_count(), threading.current_thread().name, threading.main_thread() is threading.current_thread())
print(ts[0].name, ts[4].name, ts[0].is_alive(), ts[0].daemon, ts[0].ident is not None)
t = threading.Thread(target=w, name='custom', kwargs={'n': 9}, daemon=True)
print(t.name, t.daemon, t.ident, t.is_alive(), repr(t))
t.start()
t.join()
print(out[-1], t.name)

# expect: [0, 1, 2, 3, 4] 1 MainThread True
# expect: Thread-1 Thread-5 False False True
# expect: custom True None False <Thread(custom, initial daemon)>
# expect: 9 custom
# 3.13 expect: [0, 1, 2, 3, 4] 1 MainThread True
# 3.13 expect: Thread-1 (w) Thread-5 (w) False False True
# 3.13 expect: custom True None False <Thread(custom, initial daemon)>
# 3.13 expect: 9 custom
