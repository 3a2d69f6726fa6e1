# What the interval functions accept, keep and refuse.
import sys


def say(*items):
    sys.stdout.write(' '.join(map(str, items)) + '\n')


values = (0, -1, -0.0, 1, 7, 1e-6, 1.5e-6, 1e-7, 1e-9, 0.005, float('nan'), float('inf'), -float('inf'), 9.2e12, 9.3e12, 1e14, 1e30, True, 'x', None, (), [],
          2**31 - 1, -2**31, 2**31, -2**31 - 1, 2**62, 10**30, 10**400)


class Float(object):
    def __float__(self):
        return 0.25


class Int(object):
    def __int__(self):
        return 3


class Index(object):
    def __index__(self):
        return 4


class Old:
    pass


def report(get, set):
    say(get())
    for value in values:
        try:
            answer = set(value)
            say(repr(value)[:20], answer, get())
        except Exception as e:
            say(repr(value)[:20], type(e).__name__, e)
    for args in (), (1, 2), (1j,), (-1j,), (Float(),), (Int(),), (Index(),), (Old(),), (Old,), (len,):
        for f in set, get:
            try:
                say(len(args), f(*args), get())
            except Exception as e:
                say(len(args), type(e).__name__, e)
    try:
        set(interval=1)
    except TypeError as e:
        say(e)


for kind in 'check', 'switch':
    if hasattr(sys, 'set' + kind + 'interval'):
        report(getattr(sys, 'get' + kind + 'interval'), getattr(sys, 'set' + kind + 'interval'))
    else:
        say('no set' + kind + 'interval')
