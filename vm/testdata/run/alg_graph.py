graph = {'a': ['b', 'c'], 'b': ['d'], 'c': ['d', 'e'], 'd': ['f'], 'e': ['f'], 'f': []}
def bfs(g, s):
    seen, q = [s], [s]
    while q:
        for n in g[q.pop(0)]:
            if n not in seen:
                seen.append(n); q.append(n)
    return seen
def dfs(g, s, seen=None):
    seen = seen if seen is not None else []
    seen.append(s)
    for n in g[s]:
        if n not in seen: dfs(g, n, seen)
    return seen
def paths(g, a, b, p=()):
    p += (a,)
    if a == b: yield p
    for n in g[a]: yield from paths(g, n, b, p)
print(bfs(graph, 'a'), dfs(graph, 'a'), list(paths(graph, 'a', 'f')))
def dijkstra(g, s):
    import heapq
    dist, h = {s: 0}, [(0, s)]
    while h:
        d, u = heapq.heappop(h)
        if d > dist[u]: continue
        for v, w in g.get(u, ()):
            if d + w < dist.get(v, float('inf')):
                dist[v] = d + w
                heapq.heappush(h, (d + w, v))
    return dist
print(dijkstra({'s': [('a', 4), ('b', 1)], 'b': [('a', 2), ('c', 7)], 'a': [('c', 3)]}, 's'))
def topo(g):
    out, seen = [], set()
    def visit(n):
        if n in seen: return
        seen.add(n)
        for m in g[n]: visit(m)
        out.append(n)
    for n in g: visit(n)
    return out[::-1]
print(topo(graph))

# expect: ['a', 'b', 'c', 'd', 'e', 'f'] ['a', 'b', 'd', 'f', 'c', 'e'] [('a', 'b', 'd', 'f'), ('a', 'c', 'd', 'f'), ('a', 'c', 'e', 'f')]
# expect: {'s': 0, 'a': 3, 'b': 1, 'c': 6}
# expect: ['a', 'c', 'e', 'b', 'd', 'f']
