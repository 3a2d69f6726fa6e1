data = [3, 8, 1, 9]
print([y for x in data if (y := x * 2) > 5], (n := len(data)), n)
while (v := data.pop()) != 8: print('popped', v)
print(v, data)
def f(x): return (r := x + 1, r * 2)
print(f(3))
if (m := max([1, 2])) > 1 and (k := m + 1): print(m, k)
print(any((hit := x) > 1 for x in [0, 2, 5]), hit)
print('neg' if -1 < 0 else 'pos', [x if x % 2 else -x for x in range(4)], (lambda x: 'a' if x else 'b')(0))
a = b = 0
a, b = (1, 2) if not a else (3, 4)
print(a, b, not a == b, not (a and b), a if a > b else b, (a, b)[a > b])
x = 5
r = 'small' if x < 3 else 'mid' if x < 7 else 'big'
print(r, 1 if 0 else 2 if 0 else 3)

# expect: [6, 16, 18] 4 4
# expect: popped 9
# expect: popped 1
# expect: 8 [3]
# expect: (4, 8)
# expect: 2 3
# expect: True 2
# expect: neg [0, 1, -2, 3] b
# expect: 1 2 True False 2 1
# expect: mid 3
