"""Random numbers from the Mersenne Twister.

The numbers for a given seed are those of CPython 2.7. Without a seed they are
the same in every run, so that a run can be repeated.
"""

from _random import Random as _Twister
from math import log as _log, exp as _exp, pi as _pi, sqrt as _sqrt, cos as _cos, sin as _sin

__all__ = ["Random", "seed", "random", "uniform", "randint", "choice", "sample", "randrange", "shuffle",
           "normalvariate", "expovariate", "triangular", "gauss", "getstate", "setstate", "getrandbits"]

NV_MAGICCONST = 4 * _exp(-0.5) / _sqrt(2.0)
TWOPI = 2.0 * _pi
BPF = 53
RECIP_BPF = 2 ** -BPF


class Random(_Twister):
    """A generator with a state of its own."""

    VERSION = 3

    def __init__(self, x=None):
        self.seed(x)
        self.gauss_next = None

    def seed(self, a=None):
        """Start again from a: a number, or anything with a hash."""
        if a is not None and not isinstance(a, (int, long)):
            a = hash(a) & 0xFFFFFFFFFFFFFFFF
        self._seed(a)
        self.gauss_next = None

    def getstate(self):
        """What setstate takes to come back to this point."""
        return self.VERSION, super(Random, self).getstate(), self.gauss_next

    def setstate(self, state):
        """Come back to the point at which getstate was called."""
        if state[0] not in (2, 3):
            raise ValueError("state with version %s passed to Random.setstate() of version %s" % (state[0], self.VERSION))
        version, internal, self.gauss_next = state
        super(Random, self).setstate(internal)

    def randrange(self, start, stop=None, step=1):
        """An item of range(start, stop, step)."""
        first = int(start)
        if first != start:
            raise ValueError("non-integer arg 1 for randrange()")
        if stop is None:
            if first > 0:
                return self.__below(first)
            raise ValueError("empty range for randrange()")
        last = int(stop)
        if last != stop:
            raise ValueError("non-integer stop for randrange()")
        width = last - first
        if step == 1 and width > 0:
            return int(first + self.__below(width))
        if step == 1:
            raise ValueError("empty range for randrange() (%d,%d, %d)" % (first, last, width))
        by = int(step)
        if by != step:
            raise ValueError("non-integer step for randrange()")
        if by > 0:
            n = (width + by - 1) // by
        elif by < 0:
            n = (width + by + 1) // by
        else:
            raise ValueError("zero step for randrange()")
        if n <= 0:
            raise ValueError("empty range for randrange()")
        return first + by * self.__below(n)

    def __below(self, n):
        if n < 1L << BPF:
            return int(self.random() * n)
        k = int(1.00001 + _log(n - 1, 2.0))
        r = self.getrandbits(k)
        while r >= n:
            r = self.getrandbits(k)
        return r

    def randint(self, a, b):
        """A whole number from a to b, both included."""
        return self.randrange(a, b + 1)

    def choice(self, seq):
        """An item of a sequence."""
        return seq[int(self.random() * len(seq))]

    def shuffle(self, x, random=None):
        """Mix a list in place."""
        if random is None:
            random = self.random
        for i in reversed(xrange(1, len(x))):
            j = int(random() * (i + 1))
            x[i], x[j] = x[j], x[i]

    def sample(self, population, k):
        """k different items."""
        n = len(population)
        if not 0 <= k <= n:
            raise ValueError("sample larger than population")
        result = [None] * k
        size = 21
        if k > 5:
            size += 4 ** int(_log(k * 3, 4) + 0.999999999999)
        if n <= size or hasattr(population, "keys"):
            pool = list(population)
            for i in xrange(k):
                j = int(self.random() * (n - i))
                result[i] = pool[j]
                pool[j] = pool[n - i - 1]
            return result
        chosen = set()
        for i in xrange(k):
            j = int(self.random() * n)
            while j in chosen:
                j = int(self.random() * n)
            chosen.add(j)
            result[i] = population[j]
        return result

    def uniform(self, a, b):
        """A number between a and b."""
        return a + (b - a) * self.random()

    def triangular(self, low=0.0, high=1.0, mode=None):
        """A number between low and high, most likely near mode."""
        u = self.random()
        try:
            c = 0.5 if mode is None else (mode - low) / (high - low)
        except ZeroDivisionError:
            return low
        if u > c:
            u = 1.0 - u
            c = 1.0 - c
            low, high = high, low
        return low + (high - low) * (u * c) ** 0.5

    def normalvariate(self, mu, sigma):
        """A number of the normal distribution (Kinderman and Monahan)."""
        while 1:
            u = self.random()
            v = 1.0 - self.random()
            z = NV_MAGICCONST * (u - 0.5) / v
            if z * z / 4.0 <= -_log(v):
                return mu + z * sigma

    def expovariate(self, lambd):
        """A number of the exponential distribution."""
        return -_log(1.0 - self.random()) / lambd

    def gauss(self, mu, sigma):
        """A number of the normal distribution; two are made at once."""
        z = self.gauss_next
        self.gauss_next = None
        if z is None:
            x = self.random() * TWOPI
            r = _sqrt(-2.0 * _log(1.0 - self.random()))
            z = _cos(x) * r
            self.gauss_next = _sin(x) * r
        return mu + z * sigma


# Its seed is stated where the explorer says that a program uses random numbers.
_shared = Random(391991)
seed, random, uniform, triangular = _shared.seed, _shared.random, _shared.uniform, _shared.triangular
randint, choice, randrange, sample, shuffle = _shared.randint, _shared.choice, _shared.randrange, _shared.sample, _shared.shuffle
normalvariate, expovariate, gauss = _shared.normalvariate, _shared.expovariate, _shared.gauss
getstate, setstate, getrandbits = _shared.getstate, _shared.setstate, _shared.getrandbits
