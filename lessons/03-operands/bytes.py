def k():
    y = 7
    return y

print(list(bytearray(k.__code__.co_code)))
