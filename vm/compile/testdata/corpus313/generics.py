"""Type parameters and aliases (PEP 695 and 696)."""
from typing import Callable


def plain[T](x: T) -> T:
    return x


def full[T: int, U: (str, bytes) = str, *Ts = *tuple[int, str], **P = [int]](
        x: T, y: U = "y", *args: *Ts, k: Callable[P, T] = None, **kw: U) -> dict[T, U]:
    def inner() -> T:
        return x, Ts, P
    return inner


def keyword_only[T](*, k=1, l: T = 2): return T


async def coroutine[T](x: T): return await x


@decorate
@decorate.more(1)
class Box[T, *Ts, **P](Base[T], metaclass=Meta, **options):
    item: T
    type Alias[V] = dict[T, V]
    type Simple = list[item]
    local = 1

    def method[V: local](self, v: V, w: T = local) -> Alias[V]:
        return self.item, v, T

    class Inner[W: (T, local)](Alias):
        def deepest[X](self): return X, W, T, __class__

    def __init__[__Private](self, x: __Private):
        super().__init__(x)
        self.x = x
        self.y, self.z = x


type Plain = int | str
type Recursive = dict[str, Recursive]
type Generic[T, U: T = int] = dict[T, U]
type Lazy[T] = lambda: [T for _ in range(3)]


def around():
    free = 1
    type Local = free
    class C[T: free](Local):
        free = 2
        type Inner = free
        def f[U: free](self): return free
        y = [free for free in range(free)]
    return C
