a = [3, 1, 2]
a.append(4)
a.extend([5, 6])
a.insert(0, 0)
a.insert(-1, 99)
a.insert(100, 100)
print(a, len(a), a[0], a[-1], a[1:3], a[::-1], a[::2], a[5:1:-2])
print(a.pop(), a.pop(0), a.index(99), a.count(1), 5 in a, 7 in a)
a.remove(99)
a.sort()
print(a, sorted(a, reverse=True), list(reversed(a)), a.copy(), sum(a), min(a), max(a))
a.reverse()
print(a)
a[0] = 'x'
a[1:3] = ['y', 'z', 'w']
print(a)
a[1:1] = [7, 8]
del a[0]
del a[2:4]
print(a)
a[::2] = [0] * len(a[::2])
print(a)
del a[::2]
print(a)
a.clear()
print(a, [1, 2] + [3], [1, 2] * 2, 2 * [0], [1, 2] == [1, 2], [1, 2] < [1, 3], [1, 2] < [1, 2, 0], [] < [0])
b = a
b += [1, 2]
print(a, a is b)
b = b + [3]
print(a, b)
b *= 2
print(b)
print([1, [2, [3]]], list('abc'), list(range(3)), list((1, 2)), [None, True, 1.5, 'a', b'b'])
c = [1]
c.append(c)
print(c)
x, *y = [1, 2, 3]
print(x, y)
print([*range(3), *'ab', 9], [[0] * 2 for _ in range(2)])
m = [[0] * 2] * 2
m[0][0] = 1
print(m)

# expect: [0, 3, 1, 2, 4, 5, 99, 6, 100] 9 0 100 [3, 1] [100, 6, 99, 5, 4, 2, 1, 3, 0] [0, 1, 4, 99, 100] [5, 2]
# expect: 100 0 5 1 True False
# expect: [1, 2, 3, 4, 5, 6] [6, 5, 4, 3, 2, 1] [6, 5, 4, 3, 2, 1] [1, 2, 3, 4, 5, 6] 21 1 6
# expect: [6, 5, 4, 3, 2, 1]
# expect: ['x', 'y', 'z', 'w', 3, 2, 1]
# expect: [7, 8, 'w', 3, 2, 1]
# expect: [0, 8, 0, 3, 0, 1]
# expect: [8, 3, 1]
# expect: [] [1, 2, 3] [1, 2, 1, 2] [0, 0] True True True True
# expect: [1, 2] True
# expect: [1, 2] [1, 2, 3]
# expect: [1, 2, 3, 1, 2, 3]
# expect: [1, [2, [3]]] ['a', 'b', 'c'] [0, 1, 2] [1, 2] [None, True, 1.5, 'a', b'b']
# expect: [1, [...]]
# expect: 1 [2, 3]
# expect: [0, 1, 2, 'a', 'b', 9] [[0, 0], [0, 0]]
# expect: [[1, 0], [1, 0]]
