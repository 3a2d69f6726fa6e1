def g(a, b, c, d):
    return a + b + c + d

print(g(1, 2, 3, 4))
