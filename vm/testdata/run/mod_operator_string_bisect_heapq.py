import operator, string, bisect, heapq, copy, types
print(operator.lt(1, 2), operator.not_(0), operator.contains([1], 1), operator.neg(3), operator.truediv(1, 2), operator.index(5), operator.concat([1], [2]), operator.countOf([1, 1], 1))
print(string.ascii_letters, string.digits, string.punctuation, string.hexdigits, string.capwords('ab cd'), string.Template('$a-${b}').substitute(a=1, b=2))
l = [1, 3, 5]
bisect.insort(l, 4)
print(bisect.bisect(l, 3), bisect.bisect_left(l, 3), l)
h = [5, 1, 4, 2]
heapq.heapify(h)
heapq.heappush(h, 0)
print([heapq.heappop(h) for _ in range(5)], heapq.nsmallest(2, [3, 1, 2]), heapq.nlargest(2, [3, 1, 2], key=lambda x: -x), list(heapq.merge([1, 3], [2])), heapq.heappushpop([1, 2], 0), heapq.heapreplace([1, 2], 5))
a = [1, [2, 3], {'k': (4,)}]
b, c = copy.copy(a), copy.deepcopy(a)
a[1].append(9)
print(b, c, a is b)
class N:
    def __init__(self): self.me, self.l = self, [1]
n = copy.deepcopy(N())
print(n.me is n, n.l, copy.copy(n).l is n.l)
s = types.SimpleNamespace(a=1, b='x')
print(s, s.a, types.FunctionType is type(lambda: 0), isinstance(len, types.BuiltinFunctionType), types.GeneratorType.__name__)

# expect: True True True -3 0.5 5 [1, 2] 2
# expect: abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ 0123456789 !"#$%&'()*+,-./:;<=>?@[\]^_`{|}~ 0123456789abcdefABCDEF Ab Cd 1-2
# expect: 2 1 [1, 3, 4, 5]
# expect: [0, 1, 2, 4, 5] [1, 2] [1, 2] [1, 2, 3] 0 1
# expect: [1, [2, 3, 9], {'k': (4,)}] [1, [2, 3], {'k': (4,)}] False
# expect: True [1] True
# expect: namespace(a=1, b='x') 1 True True generator
