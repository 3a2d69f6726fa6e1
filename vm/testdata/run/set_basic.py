s = {3, 1, 2}
print(s, len(s), 2 in s, set(), set('aab') == {'a', 'b'}, {1, 1.0, True})
s.add(5)
s.add(1)
s.discard(99)
s.remove(5)
print(s, s | {9}, s & {1, 2, 7}, s - {1}, s ^ {1, 9}, s.union([7], (8,)), s.intersection([1]), s.difference([1]), s.symmetric_difference([1, 8]))
print({1, 2} < {1, 2, 3}, {1, 2} <= {1, 2}, {1} > {2}, {1, 2}.issubset([1, 2, 3]), {1, 2}.issuperset([1]), {1}.isdisjoint([2]))
s |= {10}
s &= {1, 2, 10}
s -= {1}
s ^= {2, 3}
print(s)
s.update([20], [30])
s.intersection_update({3, 20})
s.difference_update([3])
s.symmetric_difference_update([4])
print(s, s.copy(), frozenset([1, 2]), frozenset(), {frozenset([1]): 'f'}[frozenset([1])])
print({x % 3 for x in range(10)}, sorted({'b', 'a'}), sum({1, 2, 3}), max({1, 5}))
print(set(range(10)), {8, 16, 24, 0}, {100, 50, 25, 12}, {-1, -2, 5}, set(range(20, 0, -3)))
p = {1, 2}
q = p.pop()
print(q, p, {1, 2} == frozenset([2, 1]), hash(frozenset([1, 2])) == hash(frozenset([2, 1])), {*[1, 2], *{3}})
s = set()
for i in range(0, 5000, 7):
    s.add(i)
for i in range(0, 5000, 14):
    s.discard(i)
print(len(s), sum(s), 7 in s, 14 in s)

# expect: {1, 2, 3} 3 True set() True {1}
# expect: {1, 2, 3} {1, 2, 3, 9} {1, 2} {2, 3} {2, 3, 9} {1, 2, 3, 7, 8} {1} {2, 3} {8, 2, 3}
# expect: True True False True True True
# expect: {3, 10}
# expect: {20, 4} {20, 4} frozenset({1, 2}) frozenset() f
# expect: {0, 1, 2} ['a', 'b'] 6 5
# expect: {0, 1, 2, 3, 4, 5, 6, 7, 8, 9} {8, 16, 24, 0} {25, 50, 100, 12} {5, -1, -2} {2, 5, 8, 11, 14, 17, 20}
# expect: 1 {2} True True {1, 2, 3}
# expect: 357 892143 True False
