def f(x):
    y = x
    return x * y

print(f(5))
