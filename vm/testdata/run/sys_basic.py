import sys
print(sys.version_info[:2], sys.version_info >= (3, 0), sys.version_info.major, sys.version.startswith('3.9'), sys.maxsize, sys.byteorder)
print(sys.getswitchinterval())
sys.setswitchinterval(0.001)
print(sys.getswitchinterval())
sys.setswitchinterval(1.5e-6)
print(sys.getswitchinterval())
sys.setswitchinterval(1e-7)
print(sys.getswitchinterval())
def t(f, *a):
    try: print(f(*a))
    except Exception as e: print(type(e).__name__, e)
t(sys.setswitchinterval, 0)
t(sys.setswitchinterval, -1)
t(sys.setswitchinterval, 'a')
t(sys.setswitchinterval, None)
t(sys.setswitchinterval)
sys.setswitchinterval(0.005)
print(sys.getrecursionlimit())
sys.setrecursionlimit(200)
def d(n): return 0 if n == 0 else 1 + d(n - 1)
try: d(300)
except RecursionError as e: print(e)
sys.setrecursionlimit(1000)
print(d(300))
t(sys.setrecursionlimit, 0)
t(sys.setrecursionlimit, 'a')
print(type(sys.argv), sys.stdout.write('written\n'), sys.intern('a') is sys.intern('a'), sys.platform == 'linux', 'sys' in sys.modules, sys.float_info.max, sys.hexversion >> 16)
print(sys.getsizeof(5) > 0, callable(sys.exit), sys.exc_info(), sys._getframe().f_code.co_name, sys.getdefaultencoding(), sys.implementation.name, sys.flags.optimize, sys.int_info.bits_per_digit)
print('to stderr', file=sys.stderr)

# expect: (3, 9) True 3 True 9223372036854775807 little
# expect: 0.005
# expect: 0.001
# expect: 1e-06
# expect: 0.0
# expect: ValueError switch interval must be strictly positive
# expect: ValueError switch interval must be strictly positive
# expect: TypeError must be real number, not str
# expect: TypeError must be real number, not NoneType
# expect: TypeError sys.setswitchinterval() takes exactly one argument (0 given)
# expect: 1000
# expect: maximum recursion depth exceeded in comparison
# expect: 300
# expect: ValueError recursion limit must be greater or equal than 1
# expect: TypeError an integer is required (got type str)
# expect: written
# expect: <class 'list'> 8 True True True 1.7976931348623157e+308 777
# expect: True True (None, None, None) <module> utf-8 cpython 0 30
# 3.13 expect: (3, 13) True 3 False 9223372036854775807 little
# 3.13 expect: 0.005
# 3.13 expect: 0.001
# 3.13 expect: 1e-06
# 3.13 expect: 0.0
# 3.13 expect: ValueError switch interval must be strictly positive
# 3.13 expect: ValueError switch interval must be strictly positive
# 3.13 expect: TypeError must be real number, not str
# 3.13 expect: TypeError must be real number, not NoneType
# 3.13 expect: TypeError sys.setswitchinterval() takes exactly one argument (0 given)
# 3.13 expect: 1000
# 3.13 expect: maximum recursion depth exceeded
# 3.13 expect: 300
# 3.13 expect: ValueError recursion limit must be greater or equal than 1
# 3.13 expect: TypeError 'str' object cannot be interpreted as an integer
# 3.13 expect: written
# 3.13 expect: <class 'list'> 8 True True True 1.7976931348623157e+308 781
# 3.13 expect: True True (None, None, None) <module> utf-8 cpython 0 30
