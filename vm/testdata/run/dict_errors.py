def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
d = {'a': 1}
t(lambda: d['z'])
t(lambda: d[5])
t(lambda: d[(1, 2)])
t(lambda: d.pop('z'))
t(lambda: {}.popitem())
t(lambda: d[[]])
t(lambda: d[{}])
t(lambda: {[]: 1})
t(lambda: d.get())
t(lambda: dict(5))
t(lambda: dict([1, 2]))
t(lambda: dict([(1, 2, 3)]))
t(lambda: dict(['ab', 'c']))
t(lambda: d < d)
t(lambda: d.foo)
t(lambda: d.update(5))
t(lambda: d + d)
t(lambda: d | [])
t(lambda: {**5})
t(lambda: hash(d))
t(lambda: dict(1, 2))
t(lambda: [] in d)
t(lambda: d.a)
t(lambda: d.fromkeys(5))
def mutate():
    for k in d:
        d[k + 'x'] = 1
def mutate2():
    for k in list(d):
        del d[k]
    return d
def delete():
    del d['nope']
t(mutate)
t(mutate2)
t(delete)
def f(**kw): return kw
t(lambda: f(**{1: 2}))
t(lambda: f(a=1, **{'a': 2}))
t(lambda: f(*5))
t(lambda: f(**5))

# expect: KeyError 'z'
# expect: KeyError 5
# expect: KeyError (1, 2)
# expect: KeyError 'z'
# expect: KeyError 'popitem(): dictionary is empty'
# expect: TypeError unhashable type: 'list'
# expect: TypeError unhashable type: 'dict'
# expect: TypeError unhashable type: 'list'
# expect: TypeError get expected at least 1 argument, got 0
# expect: TypeError 'int' object is not iterable
# expect: TypeError cannot convert dictionary update sequence element #0 to a sequence
# expect: ValueError dictionary update sequence element #0 has length 3; 2 is required
# expect: ValueError dictionary update sequence element #1 has length 1; 2 is required
# expect: TypeError '<' not supported between instances of 'dict' and 'dict'
# expect: AttributeError 'dict' object has no attribute 'foo'
# expect: TypeError 'int' object is not iterable
# expect: TypeError unsupported operand type(s) for +: 'dict' and 'dict'
# expect: TypeError unsupported operand type(s) for |: 'dict' and 'list'
# expect: TypeError 'int' object is not a mapping
# expect: TypeError unhashable type: 'dict'
# expect: TypeError dict expected at most 1 argument, got 2
# expect: TypeError unhashable type: 'list'
# expect: AttributeError 'dict' object has no attribute 'a'
# expect: TypeError 'int' object is not iterable
# expect: RuntimeError dictionary changed size during iteration
# expect: {}
# expect: KeyError 'nope'
# expect: TypeError keywords must be strings
# expect: TypeError __main__.f() got multiple values for keyword argument 'a'
# expect: TypeError __main__.f() argument after * must be an iterable, not int
# expect: TypeError __main__.f() argument after ** must be a mapping, not int
