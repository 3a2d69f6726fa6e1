"""The named tuples of sys."""


class _Record(tuple):
    # A tuple whose items also have the names in _fields.
    __slots__ = ()

    def __new__(cls, *items):
        return tuple.__new__(cls, items)

    def __repr__(self):
        pairs = zip(self._fields, self)
        return f"sys.{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in pairs)})"


def _record(kind, /, **items):
    namespace = {'__slots__': (), '_fields': tuple(items)}
    for position, field in enumerate(items):
        namespace[field] = property(lambda self, position=position: self[position])
    return type(kind, (_Record,), namespace)(*items.values())


version_info = _record('version_info', major=2, minor=7, micro=18, releaselevel='final', serial=0)
flags = _record('flags', debug=0, inspect=0, interactive=0, optimize=0, dont_write_bytecode=0,
                no_user_site=0, no_site=0, ignore_environment=0, verbose=0, bytes_warning=0,
                quiet=0, hash_randomization=0, isolated=0, dev_mode=False, utf8_mode=0)
float_info = _record('float_info', max=1.7976931348623157e+308, max_exp=1024, max_10_exp=308,
                     min=2.2250738585072014e-308, min_exp=-1021, min_10_exp=-307, dig=15,
                     mant_dig=53, epsilon=2.220446049250313e-16, radix=2, rounds=1)
int_info = _record('int_info', bits_per_digit=30, sizeof_digit=4)
hash_info = _record('hash_info', width=64, modulus=2305843009213693951, inf=314159, nan=0,
                    imag=1000003, algorithm='fnv', hash_bits=64, seed_bits=128, cutoff=0)
thread_info = _record('thread_info', name='pthread', lock='semaphore', version=None)


class _Implementation:
    name = 'cpython'
    cache_tag = None
    hexversion = 0x030912F0
    version = version_info


implementation = _Implementation()
