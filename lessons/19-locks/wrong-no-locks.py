import threading

a, b = 100, 100
la, lb = threading.Lock(), threading.Lock()

def a_to_b():
    global a, b
    a -= 10
    b += 10

def b_to_a():
    global a, b
    b -= 10
    a += 10

ts = [threading.Thread(target=f) for f in (a_to_b, b_to_a)]
for t in ts: t.start()
for t in ts: t.join()
print(a + b)
