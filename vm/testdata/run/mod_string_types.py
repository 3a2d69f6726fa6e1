import string, types
def t(f, *a, **k):
    try: print(f(*a, **k))
    except Exception as e: print(type(e).__name__, e)
T = string.Template
t(T('$a ${b}c $$5 $a').substitute, a=1, b=2); t(T('$a $b').substitute, {'a': 1}); t(T('$a $b').safe_substitute, {'a': 1}); t(T('x\ny $ z').substitute); t(T('x $ ${').safe_substitute); t(T('$a').substitute, {'a': 1}, a=2); t(T('${a').substitute, a=1); t(T('$1').substitute)
print(repr(string.whitespace), string.printable[:70], string.octdigits, string.ascii_uppercase, string.capwords('  hello   wORLD '), string.capwords('a-b', '-'), T('$x').template)
class F(string.Formatter):
    def get_value(self, key, args, kwargs): return '<%s>' % key if isinstance(key, str) else args[key]
    def format_field(self, value, spec): return super().format_field(value, spec).upper()
t(F().format, 'a {0} {name:>8} {1!r}', 'x', 'y'); t(string.Formatter().format, '{} {} {:{}}', 1, 2, 3, '05d'); t(string.Formatter().format, '{0} {}', 1, 2); t(string.Formatter().format, '{a.real} {b[1]}', a=3, b=[4, 5]); t(string.Formatter().vformat, '{x}', (), {})
ns = types.SimpleNamespace(x=1, y=[2])
ns.z = 'z'
print(ns, ns == types.SimpleNamespace(x=1, y=[2], z='z'), ns != 5, sorted(vars(ns)))
del ns.x
print(ns, hasattr(ns, 'x'))
class Sub(types.SimpleNamespace): pass
print(Sub(a=1))
def f(): pass
def g(): yield
class C:
    __slots__ = ('s',)
    def m(self): pass
print(isinstance(f, types.FunctionType), isinstance(C().m, types.MethodType), isinstance(g(), types.GeneratorType), isinstance(len, types.BuiltinFunctionType), isinstance(types, types.ModuleType), isinstance(f.__code__, types.CodeType), isinstance(C.s, types.MemberDescriptorType), isinstance(C.__dict__, types.MappingProxyType))
print(types.MethodType(lambda self, n: (self, n), 'me')(3))
print([getattr(types, n).__name__ for n in ('FunctionType', 'MethodType', 'GeneratorType', 'CoroutineType', 'CodeType', 'CellType', 'TracebackType', 'FrameType', 'ModuleType', 'MappingProxyType', 'BuiltinFunctionType', 'MethodDescriptorType', 'GetSetDescriptorType', 'MemberDescriptorType')])
m = types.ModuleType('mine', 'doc')
m.v = 5
print(m.__name__, m.__doc__, m.v, m)
def body(ns): ns['x'] = 1
K = types.new_class('K', (C,), {}, body)
print(K.__name__, K.x, K.__mro__[1] is C)
proxy = types.MappingProxyType({'a': 1})
try: proxy['b'] = 2
except TypeError as e: print(e)
print(proxy['a'], dict(proxy), len(proxy))

# expect: 1 2c $5 1
# expect: KeyError 'b'
# expect: 1 $b
# expect: ValueError Invalid placeholder in string: line 2, col 3
# expect: x $ ${
# expect: 2
# expect: ValueError Invalid placeholder in string: line 1, col 1
# expect: ValueError Invalid placeholder in string: line 1, col 1
# expect: ' \t\n\r\x0b\x0c' 0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ!"#$%&'( 01234567 ABCDEFGHIJKLMNOPQRSTUVWXYZ Hello World A-B $x
# expect: a X   <NAME> 'Y'
# expect: 1 2 00003
# expect: ValueError cannot switch from manual field specification to automatic field numbering
# expect: 3 5
# expect: KeyError 'x'
# expect: namespace(x=1, y=[2], z='z') True True ['x', 'y', 'z']
# expect: namespace(y=[2], z='z') False
# expect: Sub(a=1)
# expect: True True True True True True True True
# expect: ('me', 3)
# expect: ['function', 'method', 'generator', 'coroutine', 'code', 'cell', 'traceback', 'frame', 'module', 'mappingproxy', 'builtin_function_or_method', 'method_descriptor', 'getset_descriptor', 'member_descriptor']
# expect: mine doc 5 <module 'mine'>
# expect: K 1 True
# expect: 'mappingproxy' object does not support item assignment
# expect: 1 {'a': 1} 1
