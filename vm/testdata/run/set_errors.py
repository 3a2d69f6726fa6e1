def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
t(lambda: {1}.remove(2))
t(lambda: set().pop())
t(lambda: {[]})
t(lambda: {1} | [1])
t(lambda: {1} + {2})
t(lambda: {1} - 1)
t(lambda: {1}[0])
t(lambda: set(5))
t(lambda: hash({1}))
t(lambda: {{1}})
t(lambda: {1} < 5)
t(lambda: frozenset([1]).add)
t(lambda: {1}.union(5))
t(lambda: {1}.add())
t(lambda: set(1, 2))
t(lambda: {1}.remove('x'))
def mutate():
    s = {1, 2}
    for x in s:
        s.add(x + 10)
t(mutate)

# expect: KeyError 2
# expect: KeyError 'pop from an empty set'
# expect: TypeError unhashable type: 'list'
# expect: TypeError unsupported operand type(s) for |: 'set' and 'list'
# expect: TypeError unsupported operand type(s) for +: 'set' and 'set'
# expect: TypeError unsupported operand type(s) for -: 'set' and 'int'
# expect: TypeError 'set' object is not subscriptable
# expect: TypeError 'int' object is not iterable
# expect: TypeError unhashable type: 'set'
# expect: TypeError unhashable type: 'set'
# expect: TypeError '<' not supported between instances of 'set' and 'int'
# expect: AttributeError 'frozenset' object has no attribute 'add'
# expect: TypeError 'int' object is not iterable
# expect: TypeError set.add() takes exactly one argument (0 given)
# expect: TypeError set expected at most 1 argument, got 2
# expect: KeyError 'x'
# expect: RuntimeError Set changed size during iteration
