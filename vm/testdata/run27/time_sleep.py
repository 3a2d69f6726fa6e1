# What time.sleep and int refuse, and how.
import time


class Float(object):
    def __float__(self):
        return 0.0


class Int(object):
    def __int__(self):
        return 0


class Old:
    pass


def attempt(f, *args):
    try:
        print f(*args)
    except (TypeError, ValueError, OverflowError, IOError, AttributeError) as e:
        print type(e).__name__, e


for x in 0, 0.0001, False, Float(), Int(), -1, -1e-9, 1e300, 2 ** 63, float('nan'), float('inf'), 'x', None, 1j, []:
    attempt(time.sleep, x)
attempt(time.sleep)
attempt(time.sleep, 1, 2)
for f in int, long, float:
    attempt(f, 1j)
attempt(int, Old())

# expect: None
# expect: None
# expect: None
# expect: None
# expect: TypeError a float is required
# expect: IOError [Errno 22] Invalid argument
# expect: IOError [Errno 22] Invalid argument
# expect: IOError [Errno 22] Invalid argument
# expect: IOError [Errno 22] Invalid argument
# expect: IOError [Errno 22] Invalid argument
# expect: IOError [Errno 22] Invalid argument
# expect: TypeError a float is required
# expect: TypeError a float is required
# expect: TypeError can't convert complex to float
# expect: TypeError a float is required
# expect: TypeError sleep() takes exactly 1 argument (0 given)
# expect: TypeError sleep() takes exactly 1 argument (2 given)
# expect: TypeError can't convert complex to int
# expect: TypeError can't convert complex to long
# expect: TypeError can't convert complex to float
# expect: AttributeError Old instance has no attribute '__trunc__'
