class Node:
    __slots__ = ('k', 'v', 'p', 'n')
    def __init__(self, k=None, v=None): self.k, self.v, self.p, self.n = k, v, None, None
class LRU:
    def __init__(self, cap):
        self.cap, self.map, self.h, self.t = cap, {}, Node(), Node()
        self.h.n, self.t.p = self.t, self.h
    def _rm(self, x): x.p.n, x.n.p = x.n, x.p
    def _add(self, x):
        x.p, x.n = self.t.p, self.t
        self.t.p.n = x
        self.t.p = x
    def get(self, k):
        if k not in self.map: return -1
        x = self.map[k]
        self._rm(x); self._add(x)
        return x.v
    def put(self, k, v):
        if k in self.map: self._rm(self.map[k])
        elif len(self.map) == self.cap:
            old = self.h.n
            self._rm(old)
            del self.map[old.k]
        self.map[k] = Node(k, v)
        self._add(self.map[k])
c = LRU(2)
c.put(1, 'a'); c.put(2, 'b')
print(c.get(1)); c.put(3, 'c')
print(c.get(2), c.get(3), c.get(1), sorted(c.map))
class BST:
    def __init__(self): self.root = None
    def insert(self, v):
        def go(n):
            if n is None: return [v, None, None]
            n[1 if v < n[0] else 2] = go(n[1 if v < n[0] else 2])
            return n
        self.root = go(self.root)
    def __iter__(self):
        def walk(n):
            if n:
                yield from walk(n[1])
                yield n[0]
                yield from walk(n[2])
        return walk(self.root)
t = BST()
for v in (5, 2, 8, 1, 9, 3): t.insert(v)
print(list(t), 8 in t, max(t))

# expect: a
# expect: -1 c a [1, 3]
# expect: [1, 2, 3, 5, 8, 9] True 9
