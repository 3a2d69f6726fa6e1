def mul(a, b): return [[sum(x * y for x, y in zip(r, c)) for c in zip(*b)] for r in a]
def ident(n): return [[int(i == j) for j in range(n)] for i in range(n)]
def mpow(a, n):
    r = ident(len(a))
    while n:
        if n & 1: r = mul(r, a)
        a = mul(a, a)
        n >>= 1
    return r
print(mpow([[1, 1], [1, 0]], 90)[0][1], mul([[1, 2]], [[3], [4]]), list(map(list, zip(*[[1, 2], [3, 4]]))))
def det(m):
    if len(m) == 1: return m[0][0]
    return sum((-1) ** c * m[0][c] * det([r[:c] + r[c + 1:] for r in m[1:]]) for c in range(len(m)))
print(det([[2, 0, 1], [1, 3, 2], [1, 1, 4]]))
def life(cells):
    n = {}
    for x, y in cells:
        for dx in (-1, 0, 1):
            for dy in (-1, 0, 1):
                if dx or dy: n[x + dx, y + dy] = n.get((x + dx, y + dy), 0) + 1
    return {c for c, k in n.items() if k == 3 or k == 2 and c in cells}
g = {(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)}
for _ in range(4): g = life(g)
print(sorted(g))

# expect: 2880067194370816120 [[11]] [[1, 3], [2, 4]]
# expect: 18
# expect: [(1, 3), (2, 1), (2, 3), (3, 2), (3, 3)]
