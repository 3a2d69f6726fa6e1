from __future__ import annotations, print_function
import __future__


def f(x: int, *rest: "Any") -> missing:
    return x


print(f.__annotations__, f(1))
for name in __future__.all_feature_names:
    print(name, getattr(__future__, name))

# expect: {'x': 'int', 'rest': "'Any'", 'return': 'missing'} 1
# expect: nested_scopes _Feature((2, 1, 0, 'beta', 1), (2, 2, 0, 'alpha', 0), 16)
# expect: generators _Feature((2, 2, 0, 'alpha', 1), (2, 3, 0, 'final', 0), 0)
# expect: division _Feature((2, 2, 0, 'alpha', 2), (3, 0, 0, 'alpha', 0), 131072)
# expect: absolute_import _Feature((2, 5, 0, 'alpha', 1), (3, 0, 0, 'alpha', 0), 262144)
# expect: with_statement _Feature((2, 5, 0, 'alpha', 1), (2, 6, 0, 'alpha', 0), 524288)
# expect: print_function _Feature((2, 6, 0, 'alpha', 2), (3, 0, 0, 'alpha', 0), 1048576)
# expect: unicode_literals _Feature((2, 6, 0, 'alpha', 2), (3, 0, 0, 'alpha', 0), 2097152)
# expect: barry_as_FLUFL _Feature((3, 1, 0, 'alpha', 2), (4, 0, 0, 'alpha', 0), 4194304)
# expect: generator_stop _Feature((3, 5, 0, 'beta', 1), (3, 7, 0, 'alpha', 0), 8388608)
# expect: annotations _Feature((3, 7, 0, 'beta', 1), (3, 10, 0, 'alpha', 0), 16777216)
# 3.13 expect: {'x': 'int', 'rest': "'Any'", 'return': 'missing'} 1
# 3.13 expect: nested_scopes _Feature((2, 1, 0, 'beta', 1), (2, 2, 0, 'alpha', 0), 16)
# 3.13 expect: generators _Feature((2, 2, 0, 'alpha', 1), (2, 3, 0, 'final', 0), 0)
# 3.13 expect: division _Feature((2, 2, 0, 'alpha', 2), (3, 0, 0, 'alpha', 0), 131072)
# 3.13 expect: absolute_import _Feature((2, 5, 0, 'alpha', 1), (3, 0, 0, 'alpha', 0), 262144)
# 3.13 expect: with_statement _Feature((2, 5, 0, 'alpha', 1), (2, 6, 0, 'alpha', 0), 524288)
# 3.13 expect: print_function _Feature((2, 6, 0, 'alpha', 2), (3, 0, 0, 'alpha', 0), 1048576)
# 3.13 expect: unicode_literals _Feature((2, 6, 0, 'alpha', 2), (3, 0, 0, 'alpha', 0), 2097152)
# 3.13 expect: barry_as_FLUFL _Feature((3, 1, 0, 'alpha', 2), (4, 0, 0, 'alpha', 0), 4194304)
# 3.13 expect: generator_stop _Feature((3, 5, 0, 'beta', 1), (3, 7, 0, 'alpha', 0), 8388608)
# 3.13 expect: annotations _Feature((3, 7, 0, 'beta', 1), None, 16777216)
