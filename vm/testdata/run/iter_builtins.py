print(list(map(lambda x: x * 2, [1, 2])), list(map(lambda a, b: a + b, [1, 2], [10, 20, 30])), list(filter(None, [0, 1, '', 'a'])), list(filter(lambda x: x > 1, [1, 2, 3])))
print(list(zip([1, 2], 'ab', (True, False))), list(zip()), list(zip([1])), list(enumerate('ab')), list(enumerate('ab', start=5)), list(reversed([1, 2, 3])), list(reversed('abc')), list(reversed(range(3))))
it = iter([1, 2, 3])
print(next(it), list(it), list(it), next(it, 'd'))
c = iter(lambda l=[3, 2, 1]: l.pop(), 1)
print(list(c) if False else 'callable iter')
n = [0]
def counter():
    n[0] += 1
    return n[0]
print(list(iter(counter, 4)))
print(any([]), all([]), any([0, 1]), all([1, 0]), any(x > 2 for x in range(5)), sum([1, 2, 3], 10), sum([1.5, 2]), sum([[1], [2]], []), min(3, 1), max([1, 5, 2]), min('b', 'a', key=ord), max({'a': 1, 'bb': 2}, key=len))
print(sorted([3, 1, 2]), len([1, 2]), len('abc'), len({}), abs(-3), round(3.7), divmod(7, 2), pow(2, 10), callable(print), id(5) == id(5), isinstance([], list))
for k in (zip, map, filter, enumerate, reversed, iter):
    print(k.__name__, end=' ')
print()
l = [1, 2, 3]
for x in l:
    if x < 3: l.append(x + 2)
print(l)
l = [1, 2, 3, 4]
for x in l: l.remove(x)
print(l)
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
t(lambda: next(5))
t(lambda: next(iter([])))
t(lambda: iter(5))
t(lambda: list(map(5, [1])))
t(lambda: map(5))
t(lambda: list(zip(5)))
t(lambda: list(zip([1], 5)))
t(lambda: enumerate())
t(lambda: sum('abc'))
t(lambda: sum([1, 'a']))
t(lambda: sum(['a'], ''))
t(lambda: min([], key=len))
t(lambda: max(1))
t(lambda: max(1, 'a'))
t(lambda: reversed({1}))
t(lambda: any(5))
t(lambda: sorted(5))
t(lambda: len(iter([])))
t(lambda: filter(None))
t(lambda: [x for x in 5])
print(list(map(str.upper, ['a'])), list(map(int, '123')), list(map(max, [1, 5], [3, 2])), dict(map(lambda x: (x, x), 'ab')), type(map(str, [])).__name__, next(zip('a', 'b')), list(zip(*[(1, 2), (3, 4)])))
a = iter('abcdef')
print(list(zip(a, a)), [*map(lambda *x: x, 'ab', 'cd')])

# expect: [2, 4] [11, 22] [1, 'a'] [2, 3]
# expect: [(1, 'a', True), (2, 'b', False)] [] [(1,)] [(0, 'a'), (1, 'b')] [(5, 'a'), (6, 'b')] [3, 2, 1] ['c', 'b', 'a'] [2, 1, 0]
# expect: 1 [2, 3] [] d
# expect: callable iter
# expect: [1, 2, 3]
# expect: False True True False True 16 3.5 [1, 2] 1 5 a bb
# expect: [1, 2, 3] 2 3 0 3 4 (3, 1) 1024 True True True
# expect: zip map filter enumerate reversed iter 
# expect: [1, 2, 3, 3, 4]
# expect: [2, 4]
# expect: TypeError 'int' object is not an iterator
# expect: StopIteration 
# expect: TypeError 'int' object is not iterable
# expect: TypeError 'int' object is not callable
# expect: TypeError map() must have at least two arguments.
# expect: TypeError 'int' object is not iterable
# expect: TypeError 'int' object is not iterable
# expect: TypeError enumerate() missing required argument 'iterable' (pos 1)
# expect: TypeError unsupported operand type(s) for +: 'int' and 'str'
# expect: TypeError unsupported operand type(s) for +: 'int' and 'str'
# expect: TypeError sum() can't sum strings [use ''.join(seq) instead]
# expect: ValueError min() arg is an empty sequence
# expect: TypeError 'int' object is not iterable
# expect: TypeError '>' not supported between instances of 'str' and 'int'
# expect: TypeError 'set' object is not reversible
# expect: TypeError 'int' object is not iterable
# expect: TypeError 'int' object is not iterable
# expect: TypeError object of type 'list_iterator' has no len()
# expect: TypeError filter expected 2 arguments, got 1
# expect: TypeError 'int' object is not iterable
# expect: ['A'] [1, 2, 3] [3, 5] {'a': 'a', 'b': 'b'} map ('a', 'b') [(1, 3), (2, 4)]
# expect: [('a', 'b'), ('c', 'd'), ('e', 'f')] [('a', 'c'), ('b', 'd')]
# 3.13 expect: [2, 4] [11, 22] [1, 'a'] [2, 3]
# 3.13 expect: [(1, 'a', True), (2, 'b', False)] [] [(1,)] [(0, 'a'), (1, 'b')] [(5, 'a'), (6, 'b')] [3, 2, 1] ['c', 'b', 'a'] [2, 1, 0]
# 3.13 expect: 1 [2, 3] [] d
# 3.13 expect: callable iter
# 3.13 expect: [1, 2, 3]
# 3.13 expect: False True True False True 16 3.5 [1, 2] 1 5 a bb
# 3.13 expect: [1, 2, 3] 2 3 0 3 4 (3, 1) 1024 True True True
# 3.13 expect: zip map filter enumerate reversed iter 
# 3.13 expect: [1, 2, 3, 3, 4]
# 3.13 expect: [2, 4]
# 3.13 expect: TypeError 'int' object is not an iterator
# 3.13 expect: StopIteration 
# 3.13 expect: TypeError 'int' object is not iterable
# 3.13 expect: TypeError 'int' object is not callable
# 3.13 expect: TypeError map() must have at least two arguments.
# 3.13 expect: TypeError 'int' object is not iterable
# 3.13 expect: TypeError 'int' object is not iterable
# 3.13 expect: TypeError enumerate() missing required argument 'iterable'
# 3.13 expect: TypeError unsupported operand type(s) for +: 'int' and 'str'
# 3.13 expect: TypeError unsupported operand type(s) for +: 'int' and 'str'
# 3.13 expect: TypeError sum() can't sum strings [use ''.join(seq) instead]
# 3.13 expect: ValueError min() iterable argument is empty
# 3.13 expect: TypeError 'int' object is not iterable
# 3.13 expect: TypeError '>' not supported between instances of 'str' and 'int'
# 3.13 expect: TypeError 'set' object is not reversible
# 3.13 expect: TypeError 'int' object is not iterable
# 3.13 expect: TypeError 'int' object is not iterable
# 3.13 expect: TypeError object of type 'list_iterator' has no len()
# 3.13 expect: TypeError filter expected 2 arguments, got 1
# 3.13 expect: TypeError 'int' object is not iterable
# 3.13 expect: ['A'] [1, 2, 3] [3, 5] {'a': 'a', 'b': 'b'} map ('a', 'b') [(1, 3), (2, 4)]
# 3.13 expect: [('a', 'b'), ('c', 'd'), ('e', 'f')] [('a', 'c'), ('b', 'd')]
