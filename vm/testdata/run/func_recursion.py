import sys
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(15), [fib(i) for i in range(10)])
def hanoi(n, a, b, c):
    return 0 if n == 0 else hanoi(n - 1, a, c, b) + 1 + hanoi(n - 1, c, b, a)
print(hanoi(8, 'a', 'b', 'c'))
def depth(n):
    return n if n == 0 else depth(n - 1)
print(depth(900))
def forever(n): return forever(n + 1)
try:
    forever(0)
except RecursionError as e:
    print(e)
def ack(m, n):
    if m == 0: return n + 1
    if n == 0: return ack(m - 1, 1)
    return ack(m - 1, ack(m, n - 1))
print(ack(2, 3))
def is_even(n): return n == 0 or is_odd(n - 1)
def is_odd(n): return n != 0 and is_even(n - 1)
print(is_even(10), is_odd(7))
def perms(l):
    if len(l) <= 1: return [l]
    return [[x] + p for i, x in enumerate(l) for p in perms(l[:i] + l[i + 1:])]
print(perms([1, 2, 3]))
def flat(l):
    for x in l:
        if isinstance(x, list): yield from flat(x)
        else: yield x
print(list(flat([1, [2, [3, [4]], 5]])))
print(sys.getrecursionlimit())
class R:
    def __repr__(self): return repr(self)
try:
    repr(R())
except RecursionError as e:
    print(type(e).__name__, str(e)[:32])

# expect: 610 [0, 1, 1, 2, 3, 5, 8, 13, 21, 34]
# expect: 255
# expect: 0
# expect: maximum recursion depth exceeded
# expect: 9
# expect: True True
# expect: [[1, 2, 3], [1, 3, 2], [2, 1, 3], [2, 3, 1], [3, 1, 2], [3, 2, 1]]
# expect: [1, 2, 3, 4, 5]
# expect: 1000
# expect: RecursionError maximum recursion depth exceeded
