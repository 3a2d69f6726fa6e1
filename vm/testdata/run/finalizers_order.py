# In which order finalizers run, and what they still see at the end.
import gc
import threading


class Node:
    def __init__(self, n):
        self.n = n
        self.me = self

    def __del__(self):
        print("collected", self.n)


for i in range(4):
    Node(i)
gc.collect()


class A:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print("del", self.n, x, g(), B.__name__)


class B:
    pass


def g():
    return len(L)


x = 5
gone = [A(-1), A(-2), A(-3)]
L = [A(1), A(2)]
gone.clear()
_p = A(3)
a = A(4)
d = {"k": A(5)}


def gen():
    try:
        yield 1
    finally:
        print("gen closed", x)


it = gen()
next(it)
t = threading.Thread(target=print, args=("in a thread",))
t.start()
t.join()
y = 6

# expect: collected 0
# expect: collected 1
# expect: collected 2
# expect: collected 3
# expect: del -3 5 2 B
# expect: del -2 5 2 B
# expect: del -1 5 2 B
# expect: in a thread
# expect: del 3 5 2 B
# expect: del 4 5 2 B
# expect: gen closed 5
# expect: del 2 5 2 B
# expect: del 1 5 2 B
# expect: del 5 5 2 B
