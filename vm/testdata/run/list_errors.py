def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
a = [1, 2, 3]
t(lambda: a[3])
t(lambda: a[-4])
t(lambda: a['x'])
t(lambda: a[1.0])
t(lambda: a.pop(10))
t(lambda: [].pop())
t(lambda: a.remove(9))
t(lambda: a.index(9))
t(lambda: a + 1)
t(lambda: a * 'x')
t(lambda: a.append())
t(lambda: a.append(1, 2))
t(lambda: a.foo)
t(lambda: a < 5)
t(lambda: a())
t(lambda: [1, 'a'].sort())
t(lambda: sorted([1, None]))
t(lambda: list(5))
t(lambda: a.extend(5))
t(lambda: a[::0])
t(lambda: hash(a))
t(lambda: {a: 1})
t(lambda: a.insert('x', 1))
t(lambda: a.sort(1))
t(lambda: a.sort(foo=1))
t(lambda: max([]))
t(lambda: min())
t(lambda: sum(['a']))
t(lambda: a['x':])
t(lambda: list(1, 2))
def setitem():
    a[5] = 1
def setslice():
    a[::2] = [1]
def setslice2():
    a[0:1] = 5
def delitem():
    del a[7]
for f in (setitem, setslice, setslice2, delitem):
    t(f)

# expect: IndexError list index out of range
# expect: IndexError list index out of range
# expect: TypeError list indices must be integers or slices, not str
# expect: TypeError list indices must be integers or slices, not float
# expect: IndexError pop index out of range
# expect: IndexError pop from empty list
# expect: ValueError list.remove(x): x not in list
# expect: ValueError 9 is not in list
# expect: TypeError can only concatenate list (not "int") to list
# expect: TypeError can't multiply sequence by non-int of type 'str'
# expect: TypeError list.append() takes exactly one argument (0 given)
# expect: TypeError list.append() takes exactly one argument (2 given)
# expect: AttributeError 'list' object has no attribute 'foo'
# expect: TypeError '<' not supported between instances of 'list' and 'int'
# expect: TypeError 'list' object is not callable
# expect: TypeError '<' not supported between instances of 'str' and 'int'
# expect: TypeError '<' not supported between instances of 'NoneType' and 'int'
# expect: TypeError 'int' object is not iterable
# expect: TypeError 'int' object is not iterable
# expect: ValueError slice step cannot be zero
# expect: TypeError unhashable type: 'list'
# expect: TypeError unhashable type: 'list'
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError sort() takes no positional arguments
# expect: TypeError 'foo' is an invalid keyword argument for sort()
# expect: ValueError max() arg is an empty sequence
# expect: TypeError min expected at least 1 argument, got 0
# expect: TypeError unsupported operand type(s) for +: 'int' and 'str'
# expect: TypeError slice indices must be integers or None or have an __index__ method
# expect: TypeError list expected at most 1 argument, got 2
# expect: IndexError list assignment index out of range
# expect: ValueError attempt to assign sequence of size 1 to extended slice of size 2
# expect: TypeError can only assign an iterable
# expect: IndexError list assignment index out of range
# 3.13 expect: IndexError list index out of range
# 3.13 expect: IndexError list index out of range
# 3.13 expect: TypeError list indices must be integers or slices, not str
# 3.13 expect: TypeError list indices must be integers or slices, not float
# 3.13 expect: IndexError pop index out of range
# 3.13 expect: IndexError pop from empty list
# 3.13 expect: ValueError list.remove(x): x not in list
# 3.13 expect: ValueError 9 is not in list
# 3.13 expect: TypeError can only concatenate list (not "int") to list
# 3.13 expect: TypeError can't multiply sequence by non-int of type 'str'
# 3.13 expect: TypeError list.append() takes exactly one argument (0 given)
# 3.13 expect: TypeError list.append() takes exactly one argument (2 given)
# 3.13 expect: AttributeError 'list' object has no attribute 'foo'
# 3.13 expect: TypeError '<' not supported between instances of 'list' and 'int'
# 3.13 expect: TypeError 'list' object is not callable
# 3.13 expect: TypeError '<' not supported between instances of 'str' and 'int'
# 3.13 expect: TypeError '<' not supported between instances of 'NoneType' and 'int'
# 3.13 expect: TypeError 'int' object is not iterable
# 3.13 expect: TypeError 'int' object is not iterable
# 3.13 expect: ValueError slice step cannot be zero
# 3.13 expect: TypeError unhashable type: 'list'
# 3.13 expect: TypeError unhashable type: 'list'
# 3.13 expect: TypeError 'str' object cannot be interpreted as an integer
# 3.13 expect: TypeError sort() takes no positional arguments
# 3.13 expect: TypeError sort() got an unexpected keyword argument 'foo'
# 3.13 expect: ValueError max() iterable argument is empty
# 3.13 expect: TypeError min expected at least 1 argument, got 0
# 3.13 expect: TypeError unsupported operand type(s) for +: 'int' and 'str'
# 3.13 expect: TypeError slice indices must be integers or None or have an __index__ method
# 3.13 expect: TypeError list expected at most 1 argument, got 2
# 3.13 expect: IndexError list assignment index out of range
# 3.13 expect: ValueError attempt to assign sequence of size 1 to extended slice of size 2
# 3.13 expect: TypeError must assign iterable to extended slice
# 3.13 expect: IndexError list assignment index out of range
