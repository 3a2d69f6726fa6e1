def f(x):
    return x * x

print(f(5))
