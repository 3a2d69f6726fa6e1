import threading
loc = threading.local()
loc.x = 'main'
out = {}
def w(n):
    out[n] = hasattr(loc, 'x')
    loc.x = n
    ev.wait()
    out[str(n)] = loc.x
ev = threading.Event()
ts = [threading.Thread(target=w, args=(i,)) for i in range(3)]
for t in ts: t.start()
ev.set()
for t in ts: t.join()
print(sorted(out.items(), key=str), loc.x, loc.__dict__)
class L(threading.local):
    n = 5
    def __init__(self, v): self.v = v
    def m(self): return self.v + self.n
l = L(10)
l.v += 1
def f():
    l.own = 1
    out['sub'] = (l.v, l.m(), l.__dict__ == {'v': 10, 'own': 1})
t = threading.Thread(target=f); t.start(); t.join()
print(l.v, l.m(), out['sub'], hasattr(l, 'own'))
try: loc.nope
except AttributeError as e: print(e)
del loc.x
print(hasattr(loc, 'x'))

# expect: [('0', 0), ('1', 1), ('2', 2), (0, False), (1, False), (2, False)] main {'x': 'main'}
# expect: 11 16 (10, 15, True) False
# expect: '_thread._local' object has no attribute 'nope'
# expect: False
