import random
random.seed(42)
print(random.random(), random.random(), random.randint(1, 100), random.randrange(10), random.randrange(0, 100, 5))
print(random.choice('abcdef'), random.choice([1, 2, 3]), random.sample(range(100), 5), random.uniform(1, 10), random.getrandbits(10), random.getrandbits(64))
l = list(range(10))
random.shuffle(l)
print(l, random.choices('abc', k=5), random.choices([1, 2], weights=[9, 1], k=5))
print(random.gauss(0, 1), random.gauss(0, 1), random.expovariate(1), random.triangular(0, 1), random.normalvariate(0, 1))
random.seed(12345678901234567890)
print(random.random())
random.seed(0)
print(random.random(), random.sample([1, 2, 3], 3), random.sample('abcdefgh', 4))
random.seed(-5)
print(random.random())
r = random.Random(7)
r2 = random.Random(7)
print(r.random() == r2.random(), r.randint(0, 10 ** 20), r.random())
s = random.getstate()
a = random.random()
random.setstate(s)
print(a == random.random())
random.seed('text')
print(random.random())
def t(f, *a):
    try: print(f(*a))
    except Exception as e: print(type(e).__name__, e)
t(random.randint, 5, 1)
t(random.choice, [])
t(random.sample, [1], 5)
t(random.randrange, 0)
t(random.randrange, 1, 5, 0)

# expect: 0.6394267984578837 0.025010755222666936 36 3 35
# expect: b 3 [13, 86, 94, 69, 11] 6.314432612041357 32 1728372192399379054
# expect: [2, 5, 7, 8, 6, 1, 4, 0, 9, 3] ['b', 'c', 'a', 'c', 'c'] [1, 1, 2, 1, 1]
# expect: 1.5921560920100537 1.1073149786495038 0.9256494669560148 0.6894587573883142 0.8497954542850715
# expect: 0.5120180983871961
# expect: 0.8444218515250481 [2, 1, 3] ['h', 'd', 'c', 'g']
# expect: 0.6229016948897019
# expect: True 99516928332666899767 0.04828642362681235
# expect: True
# expect: 0.8711565613554825
# expect: ValueError empty range for randrange() (5, 2, -3)
# expect: IndexError list index out of range
# expect: ValueError Sample larger than population or is negative
# expect: ValueError empty range for randrange()
# expect: ValueError zero step for randrange()
# 3.13 expect: 0.6394267984578837 0.025010755222666936 36 3 35
# 3.13 expect: b 3 [13, 86, 94, 69, 11] 6.314432612041357 32 1728372192399379054
# 3.13 expect: [2, 5, 7, 8, 6, 1, 4, 0, 9, 3] ['b', 'c', 'a', 'c', 'c'] [1, 1, 2, 1, 1]
# 3.13 expect: 1.5921560920100537 1.1073149786495038 0.9256494669560148 0.6894587573883142 0.8497954542850715
# 3.13 expect: 0.5120180983871961
# 3.13 expect: 0.8444218515250481 [2, 1, 3] ['h', 'd', 'c', 'g']
# 3.13 expect: 0.6229016948897019
# 3.13 expect: True 99516928332666899767 0.04828642362681235
# 3.13 expect: True
# 3.13 expect: 0.8711565613554825
# 3.13 expect: ValueError empty range in randrange(5, 2)
# 3.13 expect: IndexError Cannot choose from an empty sequence
# 3.13 expect: ValueError Sample larger than population or is negative
# 3.13 expect: ValueError empty range for randrange()
# 3.13 expect: ValueError zero step for randrange()
