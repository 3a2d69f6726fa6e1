i = 0
while i < 5:
    i += 1
    if i == 2:
        continue
    if i == 4:
        break
    print(i)
else:
    print('never')
for i in range(3):
    pass
else:
    print('else', i)
for i in range(10):
    if i == 3: break
else:
    print('never')
while True:
    i -= 1
    if not i: break
print(i)
for i in range(3):
    for j in range(3):
        if j == 1: continue
        if i == 1: break
        print(i, j)
    else:
        print('inner done', i)
for a, (b, *c) in [(1, (2, 3, 4)), (5, 'xyz')]:
    print(a, b, c)
for i, x in enumerate('ab', 5): print(i, x)
for x, y in zip([1, 2, 3], 'ab'): print(x, y)
for x in []: print('never')
else: print('empty else')
d = {}
for d['k'] in [1, 2]: pass
print(d)
n = 0
while n < 100000:
    n += 1
print(n)
for i in range(3):
    try:
        if i == 1: continue
        if i == 2: break
        print('body', i)
    finally:
        print('finally', i)

# expect: 1
# expect: 3
# expect: else 2
# expect: 0
# expect: 0 0
# expect: 0 2
# expect: inner done 0
# expect: 2 0
# expect: 2 2
# expect: inner done 2
# expect: 1 2 [3, 4]
# expect: 5 x ['y', 'z']
# expect: 5 a
# expect: 6 b
# expect: 1 a
# expect: 2 b
# expect: empty else
# expect: {'k': 2}
# expect: 100000
# expect: body 0
# expect: finally 0
# expect: finally 1
# expect: finally 2
