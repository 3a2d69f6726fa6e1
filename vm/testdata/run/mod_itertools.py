import itertools as it
print(list(it.islice(it.count(5), 3)), list(it.islice(it.count(0, 0.5), 3)), list(it.islice(it.cycle('ab'), 5)), list(it.repeat('x', 3)), list(it.chain('ab', [1])), list(it.chain.from_iterable(['ab', 'c'])))
print(list(it.islice('abcdef', 2)), list(it.islice('abcdef', 1, 4)), list(it.islice('abcdef', 0, None, 2)), list(it.takewhile(lambda x: x < 3, [1, 2, 5, 1])), list(it.dropwhile(lambda x: x < 3, [1, 2, 5, 1])), list(it.filterfalse(lambda x: x % 2, range(5))))
print(list(it.accumulate([1, 2, 3])), list(it.accumulate([1, 2, 3], lambda a, b: a * b)), list(it.accumulate([1, 2], initial=10)), list(it.starmap(pow, [(2, 3), (3, 2)])), list(it.compress('abc', [1, 0, 1])), list(it.zip_longest('ab', 'c', fillvalue='-')))
print(list(it.product('ab', [1, 2])), list(it.product([0, 1], repeat=2)), list(it.permutations('abc', 2)), list(it.combinations('abcd', 2)), list(it.combinations_with_replacement('ab', 2)), list(it.permutations([1, 2, 3])))
for k, g in it.groupby('aabbbc'): print(k, list(g), end=' ')
print()
for k, g in it.groupby(range(6), key=lambda x: x // 2): print(k, list(g), end=' ')
print()
a, b = it.tee([1, 2, 3])
print(list(a), list(b), it.count(3), it.repeat(5), next(it.count(10)))
c = it.count(1)
print(next(c), next(c), list(zip(c, 'ab')), sum(it.islice(c, 3)))
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
t(lambda: it.islice([1], -1))
t(lambda: it.count('a'))
t(lambda: it.combinations('a', -1))
t(lambda: list(it.chain(5)))
t(lambda: it.islice([1]))

# expect: [5, 6, 7] [0, 0.5, 1.0] ['a', 'b', 'a', 'b', 'a'] ['x', 'x', 'x'] ['a', 'b', 1] ['a', 'b', 'c']
# expect: ['a', 'b'] ['b', 'c', 'd'] ['a', 'c', 'e'] [1, 2] [5, 1] [0, 2, 4]
# expect: [1, 3, 6] [1, 2, 6] [10, 11, 13] [8, 9] ['a', 'c'] [('a', 'c'), ('b', '-')]
# expect: [('a', 1), ('a', 2), ('b', 1), ('b', 2)] [(0, 0), (0, 1), (1, 0), (1, 1)] [('a', 'b'), ('a', 'c'), ('b', 'a'), ('b', 'c'), ('c', 'a'), ('c', 'b')] [('a', 'b'), ('a', 'c'), ('a', 'd'), ('b', 'c'), ('b', 'd'), ('c', 'd')] [('a', 'a'), ('a', 'b'), ('b', 'b')] [(1, 2, 3), (1, 3, 2), (2, 1, 3), (2, 3, 1), (3, 1, 2), (3, 2, 1)]
# expect: a ['a', 'a'] b ['b', 'b', 'b'] c ['c'] 
# expect: 0 [0, 1] 1 [2, 3] 2 [4, 5] 
# expect: [1, 2, 3] [1, 2, 3] count(3) repeat(5) 10
# expect: 1 2 [(3, 'a'), (4, 'b')] 21
# expect: ValueError Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
# expect: TypeError a number is required
# expect: ValueError r must be non-negative
# expect: TypeError 'int' object is not iterable
# expect: TypeError islice expected at least 2 arguments, got 1
