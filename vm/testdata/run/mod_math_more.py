# only 3.9
import math
def t(f, *a, **k):
    try: print(f.__name__, repr(f(*a, **k)))
    except Exception as e: print(f.__name__, type(e).__name__, e)
t(math.log); t(math.log, 'a'); t(math.log, 2, 1); t(math.log, 2, 0); t(math.log, 10 ** 400, 10); t(math.log2, 2 ** 2000); t(math.log10, 10 ** 400); t(math.log2, 0)
t(math.pow, 1); t(math.ldexp, 1.0, 2.5); t(math.ldexp, 1.0, 10 ** 30); t(math.ldexp, 1.0, 2000); t(math.ldexp, 1.0, -10 ** 30)
t(math.factorial, 10 ** 30); t(math.factorial, 'a'); t(math.factorial, 30); t(math.factorial, 100)
t(math.comb, 5); t(math.comb, 5, -1); t(math.comb, 5, 7); t(math.comb, 5.0, 1); t(math.comb, 10 ** 40, 2); t(math.comb, 100, 50); t(math.comb, 10 ** 40, 10 ** 39)
t(math.perm, 5); t(math.perm, 5, -1); t(math.perm, -5); t(math.perm, 5, 6); t(math.perm, 5, None); t(math.perm, 'a'); t(math.perm, 10 ** 20, 3)
t(math.hypot); t(math.hypot, 1, 'a'); t(math.hypot, 3); t(math.hypot, 1, 2, 3); t(math.hypot, 0.1, 0.7); t(math.hypot, 1e200, 1e200); t(math.hypot, math.inf, math.nan)
t(math.dist, (1,), (1, 2)); t(math.dist, 5, (1,)); t(math.dist, [1.5, 2], [3, 4.25]); t(math.dist, [1], 'a'); t(math.dist, 1)
t(math.fsum, 5); t(math.fsum, [1, 'a']); t(math.fsum, [1e308, 1e308, -1e308]); t(math.fsum, [math.inf, -math.inf]); t(math.fsum, [math.nan, 1]); t(math.fsum, [1e16, 1, 1e-16, -1e16]); t(math.fsum, (0.1 * i for i in range(20)))
t(math.prod, [1, 2.5, 3]); t(math.prod, []); t(math.prod, [1], start=5); t(math.prod, 5); t(math.prod, ['a']); t(math.prod, [2, 'a']); t(math.prod, [1], 5); t(math.prod, range(1, 30)); t(math.prod, (2 ** 62, 4, -1))
t(math.isclose, 1, 1, rel_tol=-1); t(math.isclose, 1); t(math.isclose, 1, 'a'); t(math.isclose, 1, 1.1, abs_tol=.2); t(math.isclose, 1, 2, 3); t(math.isclose, math.inf, math.inf)
t(math.floor); t(math.floor, 1e300); t(math.floor, math.nan); t(math.ceil, 'a'); t(math.trunc, 'a'); t(math.trunc, 10 ** 30); t(math.floor, True)
t(math.gcd, 'a'); t(math.gcd, -5); t(math.lcm); t(math.lcm, 0, 5); t(math.lcm, -4, 6, 10); t(math.lcm, 1.5); t(math.gcd, 10 ** 40, 15 ** 30); t(math.lcm, 10 ** 20, 15 ** 10)
t(math.isqrt, 2.0); t(math.isqrt, 2 ** 200 + 1); t(math.ulp, math.inf); t(math.ulp, 0); t(math.ulp, 1e308); t(math.copysign, 1); t(math.atan2, 0.0, -0.0); t(math.atan2, -0.0, -1)
t(math.remainder, 5, 0); t(math.remainder, math.inf, 1); t(math.remainder, 5, math.inf); t(math.remainder, 5, 3); t(math.fmod, 5, 0); t(math.fmod, math.inf, 1); t(math.fmod, 5, math.inf); t(math.fmod, -5.5, 2)
t(math.sqrt, 10 ** 400); t(math.isnan, 10 ** 400); t(math.isnan, 'a'); t(math.isfinite); t(math.frexp, 'a'); t(math.modf, -math.inf); t(math.frexp, math.inf); t(math.modf, -2.5); t(math.frexp, 0.1)
t(math.gamma, 0); t(math.gamma, -1); t(math.gamma, 171.7); t(math.gamma, 0.5); t(math.gamma, -1.5); t(math.gamma, 23); t(math.gamma, 24); t(math.gamma, 150.5); t(math.lgamma, 0); t(math.lgamma, -0.5); t(math.lgamma, 100.25); t(math.gamma, -math.inf); t(math.lgamma, -math.inf); t(math.gamma, -180.5)
t(math.exp, -1e4); t(math.cosh, 1000); t(math.expm1, 1000); t(math.sin, math.inf); t(math.tan, math.pi / 2); t(math.log1p, -1); t(math.acosh, .5); t(math.asin, 'x'); t(math.degrees, 1e308); t(math.radians)
t(math.pow, math.inf, -3); t(math.pow, -8, 1 / 3); t(math.pow, 1e200, 2); t(math.pow, -2.0, 3); t(math.pow, 0, 0); t(math.pow, math.nan, 0); t(math.pow, 1, math.nan); t(math.pow, -1, math.inf); t(math.pow, 0, -math.inf); t(math.pow, 'a', 1)
t(math.nextafter, 0, -1); t(math.nextafter, math.inf, 0)
names = 'acos acosh asin asinh atan atanh cos cosh exp expm1 lgamma log log10 log1p log2 sin sinh sqrt tan tanh'.split()
for name in names:
    f = getattr(math, name)
    print(name, [f(1 + 0.37 * k) for k in range(1, 9)] if name in ('acosh', 'log', 'log2', 'log10', 'lgamma') else [f(0.113 * k) for k in range(1, 9)])
print([math.sin(10.0 ** k) for k in range(6)], [math.atan2(k - 3, 0.7) for k in range(6)])
class Index:
    def __index__(self): return 12
class Float:
    def __float__(self): return 0.25
class Bad:
    def __float__(self): return 'no'
t(math.gcd, Index(), 18); t(math.isqrt, Index()); t(math.factorial, Index()); t(math.comb, Index(), 2); t(math.sqrt, Float()); t(math.sqrt, Index()); t(math.sqrt, Bad()); t(math.fsum, [Float(), 1]); t(math.dist, [Float()], [1]); t(math.hypot, Float(), 1)

# expect: log TypeError math.log requires 1 to 2 arguments
# expect: log TypeError must be real number, not str
# expect: log ZeroDivisionError float division by zero
# expect: log ValueError math domain error
# expect: log 399.99999999999994
# expect: log2 2000.0
# expect: log10 400.0
# expect: log2 ValueError math domain error
# expect: pow TypeError pow expected 2 arguments, got 1
# expect: ldexp TypeError Expected an int as second argument to ldexp.
# expect: ldexp OverflowError math range error
# expect: ldexp OverflowError math range error
# expect: ldexp 0.0
# expect: factorial OverflowError factorial() argument should not exceed 9223372036854775807
# expect: factorial TypeError 'str' object cannot be interpreted as an integer
# expect: factorial 265252859812191058636308480000000
# expect: factorial 93326215443944152681699238856266700490715968264381621468592963895217599993229915608941463976156518286253697920827223758251185210916864000000000000000000000000
# expect: comb TypeError comb expected 2 arguments, got 1
# expect: comb ValueError k must be a non-negative integer
# expect: comb 0
# expect: comb TypeError 'float' object cannot be interpreted as an integer
# expect: comb 49999999999999999999999999999999999999995000000000000000000000000000000000000000
# expect: comb 100891344545564193334812497256
# expect: comb OverflowError min(n - k, k) must not exceed 9223372036854775807
# expect: perm 120
# expect: perm ValueError k must be a non-negative integer
# expect: perm ValueError factorial() not defined for negative values
# expect: perm 0
# expect: perm 120
# expect: perm TypeError 'str' object cannot be interpreted as an integer
# expect: perm 999999999999999999970000000000000000000200000000000000000000
# expect: hypot 0.0
# expect: hypot TypeError must be real number, not str
# expect: hypot 3.0
# expect: hypot 3.741657386773941
# expect: hypot 0.7071067811865476
# expect: hypot 1.414213562373095e+200
# expect: hypot inf
# expect: dist ValueError both points must have the same number of dimensions
# expect: dist TypeError 'int' object is not iterable
# expect: dist 2.704163456597992
# expect: dist TypeError must be real number, not str
# expect: dist TypeError dist expected 2 arguments, got 1
# expect: fsum TypeError 'int' object is not iterable
# expect: fsum TypeError must be real number, not str
# expect: fsum OverflowError intermediate overflow in fsum
# expect: fsum ValueError -inf + inf in fsum
# expect: fsum nan
# expect: fsum 1.0
# expect: fsum 19.0
# expect: prod 7.5
# expect: prod 1
# expect: prod 5
# expect: prod TypeError 'int' object is not iterable
# expect: prod 'a'
# expect: prod 'aa'
# expect: prod TypeError prod() takes exactly 1 positional argument (2 given)
# expect: prod 8841761993739701954543616000000
# expect: prod -18446744073709551616
# expect: isclose ValueError tolerances must be non-negative
# expect: isclose TypeError isclose() missing required argument 'b' (pos 2)
# expect: isclose TypeError must be real number, not str
# expect: isclose True
# expect: isclose TypeError isclose() takes exactly 2 positional arguments (3 given)
# expect: isclose True
# expect: floor TypeError math.floor() takes exactly one argument (0 given)
# expect: floor 1000000000000000052504760255204420248704468581108159154915854115511802457988908195786371375080447864043704443832883878176942523235360430575644792184786706982848387200926575803737830233794788090059368953234970799945081119038967640880074652742780142494579258788820056842838115669472196386865459400540160
# expect: floor ValueError cannot convert float NaN to integer
# expect: ceil TypeError must be real number, not str
# expect: trunc TypeError type str doesn't define __trunc__ method
# expect: trunc 1000000000000000000000000000000
# expect: floor 1
# expect: gcd TypeError 'str' object cannot be interpreted as an integer
# expect: gcd 5
# expect: lcm 1
# expect: lcm 0
# expect: lcm 60
# expect: lcm TypeError 'float' object cannot be interpreted as an integer
# expect: gcd 931322574615478515625
# expect: lcm 5904900000000000000000000
# expect: isqrt TypeError 'float' object cannot be interpreted as an integer
# expect: isqrt 1267650600228229401496703205376
# expect: ulp inf
# expect: ulp 5e-324
# expect: ulp 1.99584030953472e+292
# expect: copysign TypeError copysign expected 2 arguments, got 1
# expect: atan2 3.141592653589793
# expect: atan2 -3.141592653589793
# expect: remainder ValueError math domain error
# expect: remainder ValueError math domain error
# expect: remainder 5.0
# expect: remainder -1.0
# expect: fmod ValueError math domain error
# expect: fmod ValueError math domain error
# expect: fmod 5.0
# expect: fmod -1.5
# expect: sqrt OverflowError int too large to convert to float
# expect: isnan OverflowError int too large to convert to float
# expect: isnan TypeError must be real number, not str
# expect: isfinite TypeError math.isfinite() takes exactly one argument (0 given)
# expect: frexp TypeError must be real number, not str
# expect: modf (-0.0, -inf)
# expect: frexp (inf, 0)
# expect: modf (-0.5, -2.0)
# expect: frexp (0.8, -3)
# expect: gamma ValueError math domain error
# expect: gamma ValueError math domain error
# expect: gamma OverflowError math range error
# expect: gamma 1.7724538509055159
# expect: gamma 2.3632718012073544
# expect: gamma 1.1240007277776077e+21
# expect: gamma 2.585201673888497e+22
# expect: gamma 4.661072627097377e+261
# expect: lgamma ValueError math domain error
# expect: lgamma 1.265512123484645
# expect: lgamma 360.2845596377643
# expect: gamma ValueError math domain error
# expect: lgamma inf
# expect: gamma -0.0
# expect: exp 0.0
# expect: cosh OverflowError math range error
# expect: expm1 OverflowError math range error
# expect: sin ValueError math domain error
# expect: tan 1.633123935319537e+16
# expect: log1p ValueError math domain error
# expect: acosh ValueError math domain error
# expect: asin TypeError must be real number, not str
# expect: degrees inf
# expect: radians TypeError math.radians() takes exactly one argument (0 given)
# expect: pow 0.0
# expect: pow ValueError math domain error
# expect: pow OverflowError math range error
# expect: pow -8.0
# expect: pow 1.0
# expect: pow 1.0
# expect: pow 1.0
# expect: pow 1.0
# expect: pow ValueError math domain error
# expect: pow TypeError must be real number, not str
# expect: nextafter -5e-324
# expect: nextafter 1.7976931348623157e+308
# expect: acos [1.4575544515403405, 1.3428268527782594, 1.2249425736740271, 1.1017901506914722, 0.9703630732143732, 0.8257579775815106, 0.6583545740467738, 0.44176142415005865]
# expect: acosh [0.8357006094949866, 1.1518175177633938, 1.3782578489646022, 1.5580286686721936, 1.7081606680480461, 1.837494847403154, 1.9513115937921945, 2.053053623478582]
# expect: asin [0.11324187525455624, 0.22796947401663722, 0.34585375312086947, 0.46900617610342443, 0.6004332535805235, 0.745038349213386, 0.9124417527481228, 1.1290349026448379]
# expect: asinh [0.112760888580767, 0.22411905647054822, 0.3328214347252516, 0.4378728288437868, 0.5385819506774199, 0.6345503478075646, 0.7256250001642788, 0.8118371569929966]
# expect: atan [0.11252268592537477, 0.22226605266148586, 0.3268418551190548, 0.4245158823890489, 0.5142865412694496, 0.5958077710322512, 0.6692289941251329, 0.7350206562163905]
# expect: atanh [0.11348468448298267, 0.2299701214532148, 0.3529622529197431, 0.4872109542183629, 0.6401475359427848, 0.8254031707413717, 1.0740975750479504, 1.4936820119417373]
# expect: cos [0.9936222907491012, 0.974570513346983, 0.9430876811876123, 0.899575370970804, 0.8445886004233533, 0.7788287488156552, 0.7031346105755821, 0.6184716961145192]
# expect: cosh [1.0063912965323007, 1.0256468834719306, 1.058012897150959, 1.103903059151368, 1.1639039647396778, 1.2387825810755313, 1.3294960510407898, 1.4372039280074975]
# expect: exp [1.119631932948586, 1.2535756652781869, 1.4035433452127262, 1.571451948577649, 1.7594477827218151, 1.9699339218909298, 2.2056009247477304, 2.46946122668849]
# expect: expm1 [0.11963193294858598, 0.253575665278187, 0.4035433452127261, 0.571451948577649, 0.7594477827218152, 0.9699339218909296, 1.2056009247477304, 1.46946122668849]
# expect: lgamma [-0.11730545385898761, -0.08683754647884045, 0.05032138124238972, 0.27071812565109443, 0.5592618260705762, 0.9054546927850518, 1.301582691040744, 1.7417426794303905]
# expect: log [0.3148107398400336, 0.5538851132264376, 0.7466879474879751, 0.9082585601768908, 1.0473189942805592, 1.169381359556317, 1.2781522025001875, 1.3762440252663892]
# expect: log10 [0.1367205671564068, 0.24054924828259971, 0.3242824552976926, 0.3944516808262163, 0.4548448600085102, 0.5078558716958309, 0.5550944485783191, 0.5976951859255123]
# expect: log1p [0.10705907229340778, 0.20375683751401966, 0.29192306670903545, 0.3729419164026043, 0.44788582399211657, 0.5176026080450145, 0.5827741230785748, 0.6439569363691736]
# expect: log2 [0.45417589318580215, 0.7990873060740036, 1.0772429989324603, 1.3103401206121505, 1.5109619192773793, 1.6870606883398922, 1.8439838440483265, 1.9855004303048849]
# expect: sin [0.1127596706562612, 0.22408104452317695, 0.33254417088887966, 0.43676555718456145, 0.5354158160111834, 0.6272366220321013, 0.7110567624393459, 0.7858070762631435]
# expect: sinh [0.11324063641628523, 0.22792878180625636, 0.3455304480617672, 0.467548889426281, 0.5955438179821374, 0.7311513408153985, 0.8761048737069406, 1.0322572986809926]
# expect: sqrt [0.3361547262794322, 0.4753945729601885, 0.5822370651203855, 0.6723094525588644, 0.7516648189186454, 0.8234075540095561, 0.8893818077743664, 0.950789145920377]
# expect: tan [0.11348343500954536, 0.2299279954137047, 0.3526121457446174, 0.4855241386980311, 0.6339368252694912, 0.80535884555613, 1.0112669064281712, 1.2705627132169355]
# expect: tanh [0.11252147828233003, 0.2222292930240198, 0.326584344096579, 0.4235416194839717, 0.5116777981895941, 0.5902176475395714, 0.658975160566356, 0.7182399648128485]
# expect: [0.8414709848078965, -0.5440211108893698, -0.5063656411097588, 0.8268795405320025, -0.30561438888825215, 0.03574879797201651] [-1.3415643935179014, -1.2341215074081695, -0.960070362405688, 0.0, 0.960070362405688, 1.2341215074081695]
# expect: gcd 6
# expect: isqrt 3
# expect: factorial 479001600
# expect: comb 66
# expect: sqrt 0.5
# expect: sqrt 3.4641016151377544
# expect: sqrt TypeError Bad.__float__ returned non-float (type str)
# expect: fsum 1.25
# expect: dist 0.75
# expect: hypot 1.0307764064044151
