class Point:
    __slots__ = 'x', 'y'
    def __init__(self, x, y): self.x, self.y = x, y
    def __eq__(self, o): return (self.x, self.y) == (o.x, o.y)
    def __hash__(self): return hash((self.x, self.y))
    def __add__(self, o): return Point(self.x + o.x, self.y + o.y)
    def __iter__(self): return iter((self.x, self.y))
    def __repr__(self): return f'Point({self.x}, {self.y})'
p = Point(1, 2) + Point(3, 4)
x, y = p
print(p, x, y, p == Point(4, 6), {p: 'v'}[Point(4, 6)], sum([Point(1, 1), Point(2, 2)], Point(0, 0)))
class Stack:
    def __init__(self): self._d = []
    def push(self, v):
        self._d.append(v)
        return self
    def pop(self): return self._d.pop()
    def __len__(self): return len(self._d)
    def __bool__(self): return bool(self._d)
s = Stack().push(1).push(2)
print(len(s), s.pop(), bool(s), s.pop(), bool(s))
class Node:
    def __init__(self, v, n=None): self.v, self.n = v, n
    def __iter__(self):
        node = self
        while node:
            yield node.v
            node = node.n
print(list(Node(1, Node(2, Node(3)))))
class Outer:
    class Inner:
        def f(self): return 'inner'
    def mk(self): return self.Inner()
print(Outer().mk().f(), Outer.Inner.__qualname__)
class Ctr:
    total = 0
    def __init__(self):
        type(self).total += 1
        self.__class__.last = self
Ctr(); Ctr()
print(Ctr.total)
class Temp:
    def __init__(self, c): self._c = c
    f = property(lambda self: self._c * 9 / 5 + 32, lambda self, v: setattr(self, '_c', (v - 32) * 5 / 9), doc='fahr')
t = Temp(100)
t.f = 32
print(t._c, t.f, Temp.f.__doc__)
def func(self, k=1): return self.v + k
Node.extra = func
print(Node(5).extra(2), Node.extra(Node(1)))
for c in (int, str, list, dict, tuple, set, float, bool, bytes, object, type(None), type(len), type(lambda: 0), type(Ellipsis), range, slice, type):
    print(c.__name__, end=' ')
print()
print(int.__mro__, bool.__bases__, [c.__name__ for c in type.__mro__], object.__bases__)
print(isinstance(Node, type), isinstance(5, object), type(Node(1).__iter__).__name__, Node.__dict__['extra'] is func, list.append.__name__, type(list.append).__name__, type([].append).__name__)
print(Ellipsis, NotImplemented, ..., type(...).__name__, None.__class__.__name__)

# expect: Point(4, 6) 4 6 True v Point(3, 3)
# expect: 2 2 True 1 False
# expect: [1, 2, 3]
# expect: inner Outer.Inner
# expect: 2
# expect: 0.0 32.0 fahr
# expect: 7 2
# expect: int str list dict tuple set float bool bytes object NoneType builtin_function_or_method function ellipsis range slice type 
# expect: (<class 'int'>, <class 'object'>) (<class 'int'>,) ['type', 'object'] ()
# expect: True True method True append method_descriptor builtin_function_or_method
# expect: Ellipsis NotImplemented Ellipsis ellipsis NoneType
