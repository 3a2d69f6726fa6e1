class Task:
    def __init__(self, name, gen): self.name, self.gen = name, gen
def worker(name, n):
    for i in range(n):
        print(name, i)
        yield
    return name + ' done'
def run(tasks):
    q = list(tasks)
    while q:
        t = q.pop(0)
        try:
            next(t.gen)
            q.append(t)
        except StopIteration as e:
            print('finished', e.value)
run([Task(n, worker(n, k)) for n, k in (('a', 2), ('b', 3), ('c', 1))])
def avg():
    total = count = 0
    r = None
    while True:
        r = total / count if count else None
        total += yield r
        count += 1
a = avg()
next(a)
print(a.send(10), a.send(20), a.send(30))
def grep(pat, target):
    while True:
        line = yield
        if pat in line: target.send(line)
def sink(out):
    while True: out.append((yield))
out = []
s = sink(out); next(s)
g = grep('x', s); next(g)
for w in ('ax', 'b', 'xc'): g.send(w)
print(out)

# expect: a 0
# expect: b 0
# expect: c 0
# expect: a 1
# expect: b 1
# expect: finished c done
# expect: finished a done
# expect: b 2
# expect: finished b done
# expect: 10.0 15.0 20.0
# expect: ['ax', 'xc']
