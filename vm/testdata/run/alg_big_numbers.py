def fact(n):
    r = 1
    for i in range(2, n + 1): r *= i
    return r
print(fact(50), len(str(fact(300))), sum(map(int, str(fact(100)))))
def pi_digits(n):
    out, q, r, t, k, m, x = [], 1, 0, 1, 1, 3, 3
    while len(out) < n:
        if 4 * q + r - t < m * t:
            out.append(m)
            q, r, m = q * 10, (r - m * t) * 10, (10 * (3 * q + r)) // t - 10 * m
        else:
            q, r, t, k, m, x = q * k, (2 * q + r) * x, t * x, k + 1, (q * (7 * k + 2) + r * x) // (t * x), x + 2
    return ''.join(map(str, out))
print(pi_digits(50))
def is_prime(n):
    if n < 2: return False
    for p in (2, 3, 5, 7, 11, 13):
        if n % p == 0: return n == p
    d, s = n - 1, 0
    while d % 2 == 0: d, s = d // 2, s + 1
    for a in (2, 3, 5, 7, 11, 13, 17):
        x = pow(a, d, n)
        if x in (1, n - 1): continue
        for _ in range(s - 1):
            x = x * x % n
            if x == n - 1: break
        else: return False
    return True
print(is_prime(2 ** 61 - 1), is_prime(2 ** 67 - 1), 2 ** 127 - 1, (2 ** 89) % (10 ** 9 + 7))
def gcd(a, b):
    while b: a, b = b, a % b
    return a
print(gcd(2 ** 100, 6 ** 50), (10 ** 30 + 1) // (10 ** 10 + 1), -(10 ** 30) // 7, -(10 ** 30) % 7, int(1e20), 10 ** 18 * 10 ** 18)
print(f'{10 ** 25:,}', '%d' % 10 ** 2 if False else '%d' % (10 ** 20), hex(10 ** 20), bin(2 ** 70)[:10], float(10 ** 17), 10 ** 20 / 3, 10 ** 300 * 10 ** 8 > 1e308)

# expect: 30414093201713378043612608166064768844377641568960512000000000000 615 648
# expect: 31415926535897932384626433832795028841971693993751
# expect: True False 170141183460469231731687303715884105727 280261902
# expect: 1125899906842624 99999999990000000001 -142857142857142857142857142858 6 100000000000000000000 1000000000000000000000000000000000000
# expect: 10,000,000,000,000,000,000,000,000 100000000000000000000 0x56bc75e2d63100000 0b10000000 1e+17 3.333333333333333e+19 False
