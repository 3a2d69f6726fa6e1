# What no program of run/ executes, for TestLooksAsExecuted.
class M:
    def __matmul__(self, o): return self
    __imatmul__ = __matmul__
m = M(); m @ m; m @= m
z = 9; z /= 2
a, *b = 1, 2, 3
*a, b = [1, 2]
