# Calls whatever a module has with odd arguments: see ../../odd_test.go, which adds
# a line that calls sweep. What it prints begins with \x01, because what is called
# may print, too.
import sys


def values():
    import threading

    class Plain(object):
        pass

    def function(*args):
        return 1
    return [None, True, -1, 0, 2 ** 31, 2 ** 63, 2 ** 100, 1.5, float('nan'), float('inf'), 1j, u'', 'x', b'', b'x', [], (), {},
            set(), object(), Plain, function, threading.Lock(), threading.Thread(target=function), (i for i in ()), [1, 2]]


def draw(seed, count):
    # Which values to call something with: none, and count draws of one to three.
    yield ()
    for size in [1, 2, 1, 3][:count]:
        case = []
        for _ in range(size):
            seed = (seed * 1103515245 + 12345) & 0x7fffffff
            case.append((seed >> 8) % 26)
        yield tuple(case)


SKIPPED = '__class__ __new__ __dict__ __getattribute__ __subclasshook__ __init_subclass__ __dir__'.split()


def methods(label, make):
    try:
        names = sorted(dir(make()))
    except BaseException:
        return
    for name in names:
        if name not in SKIPPED:
            yield label + name, lambda: getattr(make(), name)


def instances(cls):
    # What makes an instance of a class: its constructor with some arguments, and __new__ alone.
    for args in (), (3,), (b'ab',), ('ab',), ([1, 2],), (len, [1, 2]), ([1, 2], 2), (methods, 'ab', 'c'):
        try:
            cls(*args)
        except BaseException:
            continue
        yield '().', lambda: cls(*args)
        break
    yield '.__new__().', lambda: cls.__new__(cls)


def targets(name):
    # A label and a function that makes what is to be called, for all that a module has.
    module = __import__(name, None, None, ['x'])
    for key in sorted(vars(module)):
        value = getattr(module, key)
        if not callable(value) or key[0] == '_' != name[0]:
            continue
        label = name + '.' + key
        yield label, lambda: value
        if isinstance(value, type) and value is not type and not issubclass(value, BaseException):
            for pair in methods(label + '.', lambda: value):
                yield pair
            for how, make in instances(value):
                for pair in methods(label + how, make):
                    yield pair


def sweep(name, seed, count, first, case):
    # Calls the targets from the first on, that one from a case on.
    say, trace, limit, caught, reason = sys.stdout.write, sys.settrace, sys.setrecursionlimit, BaseException, sys.exc_info
    for at, (label, make) in enumerate(targets(name)):
        if at < first:
            continue
        say('\x01target %d %s\n' % (at, label))
        for number, case_values in enumerate(draw(seed + at, count)):
            if at == first and number < case:
                continue
            say('\x01case %d %r\n' % (number, case_values))
            try:
                called = make()
                if callable(called):
                    v = values()
                    called(*[v[i] for i in case_values])
            except caught:
                reason()
            called = v = None
            trace(None)
            try:
                limit(1000)
            except caught:
                reason()
    say('\x01end\n')
