def bubble(a):
    a = a[:]
    for i in range(len(a)):
        for j in range(len(a) - 1 - i):
            if a[j] > a[j + 1]: a[j], a[j + 1] = a[j + 1], a[j]
    return a
def quick(a):
    if len(a) < 2: return a
    p, *r = a
    return quick([x for x in r if x < p]) + [p] + quick([x for x in r if x >= p])
def merge(a):
    if len(a) < 2: return a
    m = len(a) // 2
    l, r, out = merge(a[:m]), merge(a[m:]), []
    while l and r: out.append(l.pop(0) if l[0] <= r[0] else r.pop(0))
    return out + l + r
def insertion(a):
    a = list(a)
    for i in range(1, len(a)):
        k, j = a[i], i - 1
        while j >= 0 and a[j] > k:
            a[j + 1] = a[j]
            j -= 1
        a[j + 1] = k
    return a
def heap(a):
    import heapq
    h = list(a)
    heapq.heapify(h)
    return [heapq.heappop(h) for _ in a]
data = [(i * 7919) % 101 for i in range(60)]
for f in (bubble, quick, merge, insertion, heap): print(f.__name__, f(data) == sorted(data), f(data)[:5])

# expect: bubble True [0, 2, 3, 5, 6]
# expect: quick True [0, 2, 3, 5, 6]
# expect: merge True [0, 2, 3, 5, 6]
# expect: insertion True [0, 2, 3, 5, 6]
# expect: heap True [0, 2, 3, 5, 6]
