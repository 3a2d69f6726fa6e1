def sieve(n):
    p = [True] * n
    i = 2
    while i * i < n:
        if p[i]:
            j = i * i
            while j < n:
                p[j] = False
                j += i
        i += 1
    return sum(p)
sieve(250000)
