# only 3.9
import random
def t(f, *a, **k):
    try: print(f(*a, **k))
    except Exception as e: print(type(e).__name__, e)
for s in (0, 1, -1, 2 ** 32, 2 ** 64 + 12345, -10 ** 50, 1.5, -0.25, True, 'gil', b'gil', bytearray(b'x'), ''):
    random.seed(s)
    print(repr(s)[:20], random.random(), random.getrandbits(40), random.randrange(1000))
random.seed('v1', version=1)
print(random.random())
r = random.Random(99)
print(r.betavariate(2, 3), r.expovariate(0.5), r.gammavariate(0.5, 2), r.gammavariate(3, 1), r.gammavariate(1, 1), r.gauss(1, 2), r.lognormvariate(0, 1), r.normalvariate(5, 2))
print(r.paretovariate(3), r.triangular(1, 9, 2), r.triangular(), r.uniform(-3, 3), r.vonmisesvariate(1, 2), r.vonmisesvariate(1, 0), r.weibullvariate(1, 1.5))
print(r.randbytes(9), r.getrandbits(0), r.getrandbits(200), r.randint(-5, 5), r.randrange(10, 0, -3))
print(r.sample(range(10 ** 9), 6), r.sample('abcdef', 6), r.sample({3}, 1), r.sample(['x', 'y'], counts=[3, 4], k=5))
print(r.choices('abc', [1, 2, 3], k=6), r.choices('abc', cum_weights=[1, 3, 6], k=6), r.choices([5], k=2))
l = list('shuffle me')
r.shuffle(l)
print(''.join(l))
t(r.getrandbits, -1); t(r.randrange, 1.5); t(r.randrange, 5, 5); t(r.randrange, 0, 5, -1); t(r.choices, 'ab', [0, 0]); t(r.choices, 'ab', [1]); t(r.choices, 'ab', [1, 2], cum_weights=[1, 3])
t(r.sample, {1: 2}, 1); t(r.sample, 5, 1); t(r.choice, ''); t(r.setstate, (2, (), None)); t(r.setstate, (3, (1, 2), None)); t(r.gammavariate, -1, 1)
s = r.getstate()
print(s[0], len(s[1]), s[1][624], s[2], s[1][:2])
a = [r.random() for _ in range(700)]
r.setstate(s)
print(a == [r.random() for _ in range(700)], a[699])
print(random.Random(3).random() == random.Random(3).random(), random.Random().random() is None, type(random.random()).__name__)
class Dice(random.Random):
    def roll(self): return self.randint(1, 6)
print([Dice(5).roll() for _ in range(3)], Dice(5).getrandbits(8))
counts = [0] * 6
random.seed(2024)
for _ in range(600): counts[random.randint(1, 6) - 1] += 1
print(counts)

# expect: 0 0.8444218515250481 978212965548 430
# expect: 1 0.13436424411240122 884107995871 782
# expect: -1 0.13436424411240122 884107995871 782
# expect: 4294967296 0.11299430095636409 1028291745030 17
# expect: 18446744073709563961 0.0006128515938171875 467763421000 978
# expect: -1000000000000000000 0.8266205292084633 836409331583 490
# expect: 1.5 0.551763726942059 160013701400 597
# expect: -0.25 0.8538447723761984 218987187554 790
# expect: True 0.13436424411240122 884107995871 782
# expect: 'gil' 0.9136213998467598 537568626042 33
# expect: b'gil' 0.9136213998467598 537568626042 33
# expect: bytearray(b'x') 0.6307877176639078 659693744067 495
# expect: '' 0.9602256525641875 225895574272 397
# expect: 0.7155184452894522
# expect: 0.5129379056351852 2.8532116095541573 0.1768312554880831 4.2401405092192626 2.7867177651813213 -1.0882046038711453 1.2814026608148057 7.203254689880347
# expect: 1.177902434495546 4.782495254967956 0.2759316349208377 0.9634073754698464 5.765088050883299 1.6926851892509378 0.038821181277678356
# expect: b'\x9c\xe7)4w\xdc\xce\\\xfd' 0 319505999057423645784256181231201544616085380197727594476064 4 1
# expect: [55102070, 383889467, 138662723, 231738505, 988663059, 767880497] ['b', 'd', 'f', 'c', 'a', 'e'] [3] ['x', 'x', 'y', 'y', 'y']
# expect: ['c', 'c', 'a', 'c', 'b', 'a'] ['b', 'c', 'c', 'c', 'b', 'c'] [5, 5]
# expect: mfehfelus 
# expect: ValueError number of bits must be non-negative
# expect: ValueError non-integer arg 1 for randrange()
# expect: ValueError empty range for randrange() (5, 5, 0)
# expect: ValueError empty range for randrange()
# expect: ValueError Total of weights must be greater than zero
# expect: ValueError The number of weights does not match the population
# expect: TypeError Cannot specify both weights and cumulative weights
# expect: TypeError Population must be a sequence.  For dicts or sets, use sorted(d).
# expect: TypeError Population must be a sequence.  For dicts or sets, use sorted(d).
# expect: IndexError string index out of range
# expect: ValueError state vector is the wrong size
# expect: ValueError state vector is the wrong size
# expect: ValueError gammavariate: alpha and beta must be > 0.0
# expect: 3 625 143 None (1999501197, 1912025996)
# expect: True 0.7291035666713527
# expect: True False float
# expect: [5, 5, 5] 159
# expect: [77, 118, 103, 92, 99, 111]
