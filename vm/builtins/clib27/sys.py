"""The named tuples of sys."""


class _Record(tuple):
    # A tuple whose items also have the names in _fields.
    __slots__ = ()

    def __new__(cls, *items):
        return tuple.__new__(cls, items)

    def __repr__(self):
        return 'sys.%s(%s)' % (type(self).__name__, ', '.join(['%s=%r' % pair for pair in zip(self._fields, self)]))


def _record(kind, fields, *items):
    fields = tuple(fields.split())
    namespace = {'__slots__': (), '_fields': fields}
    for position, field in enumerate(fields):
        namespace[field] = property(lambda self, position=position: self[position])
    return type(kind, (_Record,), namespace)(*items)


version_info = _record('version_info', 'major minor micro releaselevel serial', 2, 7, 18, 'final', 0)
flags = _record('flags', 'debug py3k_warning division_warning division_new inspect interactive optimize dont_write_bytecode '
                'no_user_site no_site ignore_environment tabcheck verbose unicode bytes_warning hash_randomization', *[0] * 16)
float_info = _record('float_info', 'max max_exp max_10_exp min min_exp min_10_exp dig mant_dig epsilon radix rounds',
                     1.7976931348623157e+308, 1024, 308, 2.2250738585072014e-308, -1021, -307, 15, 53, 2.220446049250313e-16, 2, 1)
long_info = _record('long_info', 'bits_per_digit sizeof_digit', 30, 4)
