# Which objects are immortal: sys.getrefcount says 2**32 - 1, from 3.12 on.
import sys, builtins
I = 4294967295
def show(name, v): print(name, sys.getrefcount(v) == I)
for name, v in [('None',None),('True',True),('Ellipsis',...),('NotImplemented',NotImplemented),('0',0),('256',256),('-5',-5),('257',257),('-6',-6),('""',''),('a','a'),('é','\xe9'),('euro','\u20ac'),('xx','x y z'),('()',()),('(1,2)',(1,2)),('b""',b''),('b"a"',b'a'),('b"ab"',b'ab'),('1.5',1.5),('len',len),('sys',sys),('show',show),('code',show.__code__),('frozenset()',frozenset()),('new',''.join(['a','b'])),('one char computed','abc'[1:2]), ('bool sum', True+True), ('big', 10**20), ('list', []), ('made tuple', tuple([])), ('slice bytes', b'abc'[:1])]:
    show(name, v)
class C: pass
show('C', C); show('C()', C())
for n in 'object type int bool float complex str bytes bytearray tuple list dict set frozenset range slice enumerate zip map filter reversed property staticmethod classmethod super BaseException Exception ValueError KeyError OSError StopIteration Warning'.split():
    show(n, getattr(builtins, n))
for v in (len, show, show.__code__, sys, (x for x in ()), iter([]), iter(()), {}.keys(), [].append, C.__dict__, type(C).__mro__):
    show(type(v).__name__, type(v))
import threading, collections
show('Lock type', type(threading.Lock())); show('deque', collections.deque); show('local', threading.local)
x = 1000; y = x
print(sys.getrefcount(x) > 1, sys.getrefcount([]), sys.getrefcount(object()))

# expect: None False
# expect: True False
# expect: Ellipsis False
# expect: NotImplemented False
# expect: 0 False
# expect: 256 False
# expect: -5 False
# expect: 257 False
# expect: -6 False
# expect: "" False
# expect: a False
# expect: é False
# expect: euro False
# expect: xx False
# expect: () False
# expect: (1,2) False
# expect: b"" False
# expect: b"a" False
# expect: b"ab" False
# expect: 1.5 False
# expect: len False
# expect: sys False
# expect: show False
# expect: code False
# expect: frozenset() False
# expect: new False
# expect: one char computed False
# expect: bool sum False
# expect: big False
# expect: list False
# expect: made tuple False
# expect: slice bytes False
# expect: C False
# expect: C() False
# expect: object False
# expect: type False
# expect: int False
# expect: bool False
# expect: float False
# expect: complex False
# expect: str False
# expect: bytes False
# expect: bytearray False
# expect: tuple False
# expect: list False
# expect: dict False
# expect: set False
# expect: frozenset False
# expect: range False
# expect: slice False
# expect: enumerate False
# expect: zip False
# expect: map False
# expect: filter False
# expect: reversed False
# expect: property False
# expect: staticmethod False
# expect: classmethod False
# expect: super False
# expect: BaseException False
# expect: Exception False
# expect: ValueError False
# expect: KeyError False
# expect: OSError False
# expect: StopIteration False
# expect: Warning False
# expect: builtin_function_or_method False
# expect: function False
# expect: code False
# expect: module False
# expect: generator False
# expect: list_iterator False
# expect: tuple_iterator False
# expect: dict_keys False
# expect: builtin_function_or_method False
# expect: mappingproxy False
# expect: tuple False
# expect: Lock type False
# expect: deque False
# expect: local False
# expect: True 1 1
# 3.13 expect: None True
# 3.13 expect: True True
# 3.13 expect: Ellipsis True
# 3.13 expect: NotImplemented True
# 3.13 expect: 0 True
# 3.13 expect: 256 True
# 3.13 expect: -5 True
# 3.13 expect: 257 False
# 3.13 expect: -6 False
# 3.13 expect: "" True
# 3.13 expect: a True
# 3.13 expect: é True
# 3.13 expect: euro False
# 3.13 expect: xx False
# 3.13 expect: () True
# 3.13 expect: (1,2) False
# 3.13 expect: b"" True
# 3.13 expect: b"a" True
# 3.13 expect: b"ab" False
# 3.13 expect: 1.5 False
# 3.13 expect: len False
# 3.13 expect: sys False
# 3.13 expect: show False
# 3.13 expect: code False
# 3.13 expect: frozenset() False
# 3.13 expect: new False
# 3.13 expect: one char computed True
# 3.13 expect: bool sum True
# 3.13 expect: big False
# 3.13 expect: list False
# 3.13 expect: made tuple True
# 3.13 expect: slice bytes True
# 3.13 expect: C False
# 3.13 expect: C() False
# 3.13 expect: object True
# 3.13 expect: type True
# 3.13 expect: int True
# 3.13 expect: bool True
# 3.13 expect: float True
# 3.13 expect: complex True
# 3.13 expect: str True
# 3.13 expect: bytes True
# 3.13 expect: bytearray True
# 3.13 expect: tuple True
# 3.13 expect: list True
# 3.13 expect: dict True
# 3.13 expect: set True
# 3.13 expect: frozenset True
# 3.13 expect: range True
# 3.13 expect: slice True
# 3.13 expect: enumerate True
# 3.13 expect: zip True
# 3.13 expect: map True
# 3.13 expect: filter True
# 3.13 expect: reversed True
# 3.13 expect: property True
# 3.13 expect: staticmethod True
# 3.13 expect: classmethod True
# 3.13 expect: super True
# 3.13 expect: BaseException True
# 3.13 expect: Exception True
# 3.13 expect: ValueError True
# 3.13 expect: KeyError True
# 3.13 expect: OSError True
# 3.13 expect: StopIteration True
# 3.13 expect: Warning True
# 3.13 expect: builtin_function_or_method True
# 3.13 expect: function True
# 3.13 expect: code True
# 3.13 expect: module True
# 3.13 expect: generator True
# 3.13 expect: list_iterator True
# 3.13 expect: tuple_iterator True
# 3.13 expect: dict_keys True
# 3.13 expect: builtin_function_or_method True
# 3.13 expect: mappingproxy True
# 3.13 expect: tuple True
# 3.13 expect: Lock type False
# 3.13 expect: deque False
# 3.13 expect: local False
# 3.13 expect: True 1 1
