"""SHA-512 (FIPS 180-4), which seeding random with text needs."""

_MASK = (1 << 64) - 1


def _primes(n):
    found = []
    candidate = 2
    while len(found) < n:
        if all(candidate % p for p in found):
            found.append(candidate)
        candidate += 1
    return found


def _fraction(p, k):
    # The first 64 bits behind the point of the k-th root of p.
    target = p << (64 * k)
    low, high = 0, 1 << 70
    while high - low > 1:
        middle = (low + high) >> 1
        if middle ** k <= target:
            low = middle
        else:
            high = middle
    return low & _MASK


_tables = []


def _rotate(x, n):
    return (x >> n | x << (64 - n)) & _MASK


def sha512(data):
    """The 64 bytes of the digest."""
    if not _tables:
        primes = _primes(80)
        _tables.append([_fraction(p, 2) for p in primes[:8]])
        _tables.append([_fraction(p, 3) for p in primes])
    state, constants = list(_tables[0]), _tables[1]
    size = len(data)
    data = data + b'\x80' + bytes((111 - size) % 128) + (size * 8).to_bytes(16, 'big')
    for start in range(0, len(data), 128):
        w = [int.from_bytes(data[k:k + 8], 'big') for k in range(start, start + 128, 8)]
        for t in range(16, 80):
            x, y = w[t - 15], w[t - 2]
            s0 = _rotate(x, 1) ^ _rotate(x, 8) ^ x >> 7
            s1 = _rotate(y, 19) ^ _rotate(y, 61) ^ y >> 6
            w.append(w[t - 16] + s0 + w[t - 7] + s1 & _MASK)
        a, b, c, d, e, f, g, h = state
        for t in range(80):
            s1 = _rotate(e, 14) ^ _rotate(e, 18) ^ _rotate(e, 41)
            x = h + s1 + (e & f ^ ~e & g) + constants[t] + w[t]
            s0 = _rotate(a, 28) ^ _rotate(a, 34) ^ _rotate(a, 39)
            y = s0 + (a & b ^ a & c ^ b & c)
            a, b, c, d, e, f, g, h = x + y & _MASK, a, b, c, d + x & _MASK, e, f, g
        state = [old + new & _MASK for old, new in zip(state, (a, b, c, d, e, f, g, h))]
    return b''.join(word.to_bytes(8, 'big') for word in state)
