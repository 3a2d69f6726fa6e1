def s(x):
    global y
    y = 7
    return abs(y)

c = s.__code__
print(c.co_consts)
print(c.co_varnames)
print(c.co_names)
print(list(bytearray(c.co_code)))
