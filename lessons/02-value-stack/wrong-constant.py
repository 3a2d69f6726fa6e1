def g(a, b, c, d):
    return (1, 2, 3, 10)[3]

print(g(1, 2, 3, 4))
