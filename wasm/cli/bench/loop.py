def loop(n):
    s = i = 0
    while i < n:
        s = s + i * 2 % 7
        i += 1
    return s
loop(800000)
