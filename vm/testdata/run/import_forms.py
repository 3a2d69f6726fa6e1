import math
import math as m
from math import sqrt, pi as PI
from math import (floor,
                  ceil,)
import sys, time as tm
print(math is m, sqrt(16), round(PI, 3), floor(2.7), ceil(2.1), sys is __import__('sys'), tm.__name__)
def t(s):
    try: exec(s)
    except Exception as e: print(type(e).__name__, e)
t('import nope_mod')
t('import nope.sub')
t('from math import nope as q; print(q)' if False else 'import math; math.nope')
t('from nope_mod import x')
print(math.__name__, 'math' in sys.modules, sys.modules['math'] is math)
def f():
    import string
    from string import digits
    return string.ascii_lowercase[:3], digits
print(f())
try:
    import nonexistent_fast_module as fast
except ImportError as e:
    print(type(e).__name__, e.name)
    fast = None
from collections import *
print(Counter('aab')['a'])

# expect: True 4.0 3.142 2 3 True time
# expect: ModuleNotFoundError No module named 'nope_mod'
# expect: ModuleNotFoundError No module named 'nope'
# expect: AttributeError module 'math' has no attribute 'nope'
# expect: ModuleNotFoundError No module named 'nope_mod'
# expect: math True True
# expect: ('abc', '0123456789')
# expect: ModuleNotFoundError nonexistent_fast_module
# expect: 2
