print(range(5), range(1, 10, 2), list(range(5, 0, -1)), list(range(0)), len(range(0, 10, 3)), range(10)[3], range(10)[-1], range(10)[2:8:2], range(10)[::-1])
print(5 in range(10), 10 in range(10), 3 in range(0, 10, 2), 2.0 in range(3), 'a' in range(3), range(10).index(4), range(10).count(4), range(3) == range(0, 3, 1), range(0) == range(2, 1), hash(range(3)) == hash(range(3)))
r = range(2, 20, 5)
print(r.start, r.stop, r.step, list(reversed(r)), max(r), min(r), sum(r), sorted(r, reverse=True), bool(range(0)), r == (2, 7))
print(list(range(10 ** 20, 10 ** 20 + 3)), len(range(-5, 5)), range(10 ** 30)[10 ** 29])
s = slice(1, 10, 2)
print(s, s.start, s.stop, s.step, s.indices(5), slice(5), slice(None, None, -1).indices(4), slice(1, 2) == slice(1, 2))
print('abcdef'[s], list(range(20))[s], [1, 2, 3][slice(None)], (1, 2, 3)[-2:], [1, 2, 3][5:], [1, 2, 3][-10:2])
class S:
    def __getitem__(self, k): return k
x = S()
print(x[1], x[1:2], x[::3], x[1, 2:3], x[...], x['a'], x[:, 1])
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
t(lambda: range(1.5))
t(lambda: range())
t(lambda: range(1, 2, 0))
t(lambda: range(3)[5])
t(lambda: range('a'))
t(lambda: range(1, 2, 3, 4))
t(lambda: range(3).index(7))
t(lambda: slice())
t(lambda: [1][1:2:0])
t(lambda: hash(slice(1)))
t(lambda: range(5).start.foo)
t(lambda: range(3)['a'])
for i in range(3):
    i += 10
    print(i, end=' ')
print(i)

# expect: range(0, 5) range(1, 10, 2) [5, 4, 3, 2, 1] [] 4 3 9 range(2, 8, 2) range(9, -1, -1)
# expect: True False False True False 4 1 True True True
# expect: 2 20 5 [17, 12, 7, 2] 17 2 38 [17, 12, 7, 2] False False
# expect: [100000000000000000000, 100000000000000000001, 100000000000000000002] 10 100000000000000000000000000000
# expect: slice(1, 10, 2) 1 10 2 (1, 5, 2) slice(None, 5, None) (3, -1, -1) True
# expect: bdf [1, 3, 5, 7, 9] [1, 2, 3] (2, 3) [] [1, 2]
# expect: 1 slice(1, 2, None) slice(None, None, 3) (1, slice(2, 3, None)) Ellipsis a (slice(None, None, None), 1)
# expect: TypeError 'float' object cannot be interpreted as an integer
# expect: TypeError range expected at least 1 argument, got 0
# expect: ValueError range() arg 3 must not be zero
# expect: IndexError range object index out of range
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError range expected at most 3 arguments, got 4
# expect: ValueError 7 is not in range
# expect: TypeError slice expected at least 1 argument, got 0
# expect: ValueError slice step cannot be zero
# expect: TypeError unhashable type: 'slice'
# expect: AttributeError 'int' object has no attribute 'foo'
# expect: TypeError range indices must be integers or slices, not str
# expect: 10 11 12 12
# 3.13 expect: range(0, 5) range(1, 10, 2) [5, 4, 3, 2, 1] [] 4 3 9 range(2, 8, 2) range(9, -1, -1)
# 3.13 expect: True False False True False 4 1 True True True
# 3.13 expect: 2 20 5 [17, 12, 7, 2] 17 2 38 [17, 12, 7, 2] False False
# 3.13 expect: [100000000000000000000, 100000000000000000001, 100000000000000000002] 10 100000000000000000000000000000
# 3.13 expect: slice(1, 10, 2) 1 10 2 (1, 5, 2) slice(None, 5, None) (3, -1, -1) True
# 3.13 expect: bdf [1, 3, 5, 7, 9] [1, 2, 3] (2, 3) [] [1, 2]
# 3.13 expect: 1 slice(1, 2, None) slice(None, None, 3) (1, slice(2, 3, None)) Ellipsis a (slice(None, None, None), 1)
# 3.13 expect: TypeError 'float' object cannot be interpreted as an integer
# 3.13 expect: TypeError range expected at least 1 argument, got 0
# 3.13 expect: ValueError range() arg 3 must not be zero
# 3.13 expect: IndexError range object index out of range
# 3.13 expect: TypeError 'str' object cannot be interpreted as an integer
# 3.13 expect: TypeError range expected at most 3 arguments, got 4
# 3.13 expect: ValueError 7 is not in range
# 3.13 expect: TypeError slice expected at least 1 argument, got 0
# 3.13 expect: ValueError slice step cannot be zero
# 3.13 expect: -344020932372729183
# 3.13 expect: AttributeError 'int' object has no attribute 'foo'
# 3.13 expect: TypeError range indices must be integers or slices, not str
# 3.13 expect: 10 11 12 12
