# only 3.13
def first[T](l: list[T]) -> T:
    return l[0]
print(first([1, 2]), first.__type_params__, first.__annotations__)
class Stack[T]:
    def __init__(self): self.items: list[T] = []
    def push(self, x: T): self.items.append(x); return self
    def pop(self) -> T: return self.items.pop()
s = Stack[int]()
print(s.push(3).push(4).pop(), Stack.__type_params__, Stack.__name__, Stack[int])
type Pair[A, B] = tuple[A, B]
type Num = int | float
print(Pair, Num, Num.__value__, Pair.__type_params__)
def bound[T: int, *Ts, **P](a: T) -> T: return a
T = bound.__type_params__
print(T, T[0].__bound__, T[0].__name__)
def con[S: (str, bytes)](a: S) -> S: return a
print(con.__type_params__[0].__constraints__)
class Base[T]:
    @classmethod
    def make(cls): return cls.__name__
class Derived(Base[int]): pass
print(Derived.make(), Derived.__mro__[1].__name__, Derived.__orig_bases__)

# expect: 1 (T,) {'l': list[T], 'return': T}
# expect: 4 (T,) Stack __main__.Stack[int]
# expect: Pair Num int | float (A, B)
# expect: (T, Ts, P) <class 'int'> T
# expect: (<class 'str'>, <class 'bytes'>)
# expect: Derived Base (__main__.Base[int],)
