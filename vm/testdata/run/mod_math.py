import math
print(math.pi, math.e, math.tau, math.inf, math.nan, math.sqrt(2), math.floor(2.7), math.ceil(2.1), math.trunc(-2.7), math.fabs(-3))
print(math.sin(1), math.cos(1), math.tan(1), math.asin(0.5), math.acos(0.5), math.atan(1), math.atan2(1, 2), math.sinh(1), math.cosh(1), math.tanh(1))
print(math.exp(1), math.log(10), math.log(8, 2), math.log2(8), math.log10(1000), math.log1p(1), math.expm1(1), math.pow(2, 3))
print(math.gcd(12, 18), math.gcd(), math.gcd(0, 5, 10), math.lcm(4, 6), math.factorial(20), math.comb(5, 2), math.perm(5, 2), math.isqrt(17), math.isqrt(10 ** 40))
print(math.isnan(math.nan), math.isinf(math.inf), math.isfinite(1), math.isclose(0.1 + 0.2, 0.3), math.hypot(3, 4), math.dist([0, 0], [3, 4]), math.degrees(math.pi), math.radians(180), math.copysign(1, -0.0))
print(math.fsum([0.1] * 10), math.prod([1, 2, 3, 4]), math.modf(2.5), math.frexp(8.0), math.ldexp(0.5, 4), math.fmod(-7, 3), math.remainder(7, 3), math.log(10 ** 100), math.floor(10 ** 20), math.ceil(-0.5))
def t(f, *a):
    try: print(f(*a))
    except Exception as e: print(type(e).__name__, e)
t(math.sqrt, -1)
t(math.log, 0)
t(math.log, -1)
t(math.factorial, -1)
t(math.factorial, 1.5)
t(math.sqrt, 'a')
t(math.gcd, 1.5)
t(math.floor, 'a')
t(math.exp, 1000)
t(math.pow, 0, -1)
t(math.acos, 2)
t(math.isqrt, -1)
t(math.comb, -1, 2)
t(math.floor, math.inf)
t(math.sqrt)
t(math.atanh, 1)
t(math.fmod, 1, 0)
class F:
    def __floor__(self): return 'fl'
    def __ceil__(self): return 'ce'
    def __trunc__(self): return 'tr'
    def __float__(self): return 4.0
print(math.floor(F()), math.ceil(F()), math.trunc(F()), math.sqrt(F()))
print(math.gamma(5), math.erf(0) , math.lgamma(3) > 0.69, math.nextafter(1.0, 2.0), math.ulp(1.0))

# expect: 3.141592653589793 2.718281828459045 6.283185307179586 inf nan 1.4142135623730951 2 3 -2 3.0
# expect: 0.8414709848078965 0.5403023058681398 1.5574077246549023 0.5235987755982989 1.0471975511965979 0.7853981633974483 0.4636476090008061 1.1752011936438014 1.5430806348152437 0.7615941559557649
# expect: 2.718281828459045 2.302585092994046 3.0 3.0 3.0 0.6931471805599453 1.718281828459045 8.0
# expect: 6 0 5 12 2432902008176640000 10 20 4 100000000000000000000
# expect: True True True True 5.0 5.0 180.0 3.141592653589793 -1.0
# expect: 1.0 24 (0.5, 2.0) (0.5, 4) 8.0 -1.0 1.0 230.25850929940458 100000000000000000000 0
# expect: ValueError math domain error
# expect: ValueError math domain error
# expect: ValueError math domain error
# expect: ValueError factorial() not defined for negative values
# expect: ValueError factorial() only accepts integral values
# expect: TypeError must be real number, not str
# expect: TypeError 'float' object cannot be interpreted as an integer
# expect: TypeError must be real number, not str
# expect: OverflowError math range error
# expect: ValueError math domain error
# expect: ValueError math domain error
# expect: ValueError isqrt() argument must be nonnegative
# expect: ValueError n must be a non-negative integer
# expect: OverflowError cannot convert float infinity to integer
# expect: TypeError math.sqrt() takes exactly one argument (0 given)
# expect: ValueError math domain error
# expect: ValueError math domain error
# expect: fl ce tr 2.0
# expect: 24.0 0.0 True 1.0000000000000002 2.220446049250313e-16
# 3.13 expect: 3.141592653589793 2.718281828459045 6.283185307179586 inf nan 1.4142135623730951 2 3 -2 3.0
# 3.13 expect: 0.8414709848078965 0.5403023058681398 1.5574077246549023 0.5235987755982989 1.0471975511965979 0.7853981633974483 0.4636476090008061 1.1752011936438014 1.5430806348152437 0.7615941559557649
# 3.13 expect: 2.718281828459045 2.302585092994046 3.0 3.0 3.0 0.6931471805599453 1.718281828459045 8.0
# 3.13 expect: 6 0 5 12 2432902008176640000 10 20 4 100000000000000000000
# 3.13 expect: True True True True 5.0 5.0 180.0 3.141592653589793 -1.0
# 3.13 expect: 1.0 24 (0.5, 2.0) (0.5, 4) 8.0 -1.0 1.0 230.25850929940458 100000000000000000000 0
# 3.13 expect: ValueError math domain error
# 3.13 expect: ValueError math domain error
# 3.13 expect: ValueError math domain error
# 3.13 expect: ValueError factorial() not defined for negative values
# 3.13 expect: TypeError 'float' object cannot be interpreted as an integer
# 3.13 expect: TypeError must be real number, not str
# 3.13 expect: TypeError 'float' object cannot be interpreted as an integer
# 3.13 expect: TypeError must be real number, not str
# 3.13 expect: OverflowError math range error
# 3.13 expect: ValueError math domain error
# 3.13 expect: ValueError math domain error
# 3.13 expect: ValueError isqrt() argument must be nonnegative
# 3.13 expect: ValueError n must be a non-negative integer
# 3.13 expect: OverflowError cannot convert float infinity to integer
# 3.13 expect: TypeError math.sqrt() takes exactly one argument (0 given)
# 3.13 expect: ValueError math domain error
# 3.13 expect: ValueError math domain error
# 3.13 expect: fl ce tr 2.0
# 3.13 expect: 24.0 0.0 True 1.0000000000000002 2.220446049250313e-16
