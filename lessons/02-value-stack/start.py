def f(a, b, c):
    return a * (b + c)

print(f(2, 3, 4))
print(f('ab', 1, 1))
