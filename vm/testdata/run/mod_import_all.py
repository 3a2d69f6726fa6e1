names = ['abc', 'bisect', 'builtins', 'collections', 'contextlib', 'copy', 'dataclasses', 'dis', 'enum', 'functools', 'gc', 'heapq', 'io', 'itertools', 'keyword', 'math', 'operator', 'queue', 'random', 'statistics', 'string', 'sys', 'threading', 'time', 'traceback', 'types', 'typing', 'weakref', '_thread']
for name in names:
    m = __import__(name)
    print(name, m.__name__, [n for n in getattr(m, '__all__', []) if not hasattr(m, n) and name not in ('typing', 'io', 'builtins')])
    if len(name) % 2:
        exec('from %s import *' % name)
print(Counter('aab').most_common(1), deque([1, 2]), sqrt(9) if 'sqrt' in globals() else 3.0)

# expect: abc abc []
# expect: bisect bisect []
# expect: builtins builtins []
# expect: collections collections []
# expect: contextlib contextlib []
# expect: copy copy []
# expect: dataclasses dataclasses []
# expect: dis dis []
# expect: enum enum []
# expect: functools functools []
# expect: gc gc []
# expect: heapq heapq []
# expect: io io []
# expect: itertools itertools []
# expect: keyword keyword []
# expect: math math []
# expect: operator operator []
# expect: queue queue []
# expect: random random []
# expect: statistics statistics []
# expect: string string []
# expect: sys sys []
# expect: threading threading []
# expect: time time []
# expect: traceback traceback []
# expect: types types []
# expect: typing typing []
# expect: weakref weakref []
# expect: _thread _thread []
# expect: [('a', 2)] deque([1, 2]) 3.0
