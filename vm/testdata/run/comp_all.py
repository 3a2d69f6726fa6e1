print([x * x for x in range(5)], [x for x in range(10) if x % 2 if x > 3], [(x, y) for x in range(2) for y in 'ab'])
print({x: x * x for x in range(3)}, {x % 3 for x in range(9)}, list(x for x in range(3)), sum(x for x in range(5)))
print([[y * x for y in range(3)] for x in range(3)], [a for a, b in [(1, 2), (3, 4)]], [x if x > 1 else -x for x in range(3)])
x = 'outer'
l = [x for x in range(3)]
print(x, l)
def f(n): return [n + i for i in range(3)]
print(f(10), any(x > 3 for x in range(5)), all(x < 3 for x in range(5)))
print([y for x in range(3) for y in range(x)], [c for w in ['ab', 'cd'] for c in w], {k: v for k, v in zip('ab', [1, 2])})
print([(lambda: i)() for i in range(3)], [z := 5, z + 1], [last := i for i in range(3)], last)
g = (i for i in range(3))
print(next(g), list(g), list(g), next(g, 'done'))
matrix = [[1, 2, 3], [4, 5, 6]]
print([[row[i] for row in matrix] for i in range(3)], [x for row in matrix for x in row])
print(dict((k, v) for k, v in [(1, 2)]), tuple(i for i in 'ab'), ','.join(str(i) for i in range(4)), sorted(-x for x in range(3)), max(len(w) for w in ['a', 'bcd']))
print([i for i in range(20) if i % 2 == 0 and i % 3 == 0], [*(i for i in range(3))], {**{i: 1 for i in range(2)}})
try:
    [1 / x for x in (1, 0)]
except ZeroDivisionError as e:
    print(e)
class C:
    n = 3
    items = [i for i in range(n)]
print(C.items)

# expect: [0, 1, 4, 9, 16] [5, 7, 9] [(0, 'a'), (0, 'b'), (1, 'a'), (1, 'b')]
# expect: {0: 0, 1: 1, 2: 4} {0, 1, 2} [0, 1, 2] 10
# expect: [[0, 0, 0], [0, 1, 2], [0, 2, 4]] [1, 3] [0, -1, 2]
# expect: outer [0, 1, 2]
# expect: [10, 11, 12] True False
# expect: [0, 0, 1] ['a', 'b', 'c', 'd'] {'a': 1, 'b': 2}
# expect: [0, 1, 2] [5, 6] [0, 1, 2] 2
# expect: 0 [1, 2] [] done
# expect: [[1, 4], [2, 5], [3, 6]] [1, 2, 3, 4, 5, 6]
# expect: {1: 2} ('a', 'b') 0,1,2,3 [-2, -1, 0] 3
# expect: [0, 6, 12, 18] [0, 1, 2] {0: 1, 1: 1}
# expect: division by zero
# expect: [0, 1, 2]
