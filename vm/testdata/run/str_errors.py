def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
t(lambda: 'abc'[5])
t(lambda: 'abc'['a'])
t(lambda: 'abc'.index('z'))
t(lambda: 'abc'.rindex('z'))
t(lambda: ','.join([1, 2]))
t(lambda: ','.join(['a', None]))
t(lambda: ','.join(5))
t(lambda: 'abc'.split(''))
t(lambda: 'abc'.replace('a'))
t(lambda: 'abc'.foo())
t(lambda: 'abc'.upper(1))
t(lambda: 'abc'.find())
t(lambda: 'abc' + b'abc')
t(lambda: 'a' in 5)
t(lambda: 5 in 'abc')
t(lambda: 'abc'.startswith(5))
t(lambda: 'abc'.center())
t(lambda: 'abc'.center('x'))
t(lambda: 'abc'.center(10, 'xy'))
t(lambda: 'abc'.partition(''))
t(lambda: str(b'abc', 'foo'))
t(lambda: len(5))
t(lambda: 'abc'.__setitem__)
t(lambda: 'a' < 1)
t(lambda: 'abc'.strip(5))
t(lambda: 'abc'.zfill())
t(lambda: 'abc'.encode(5))
t(lambda: int.from_bytes('a', 'big'))
t(lambda: 'abc' % 5)
t(lambda: '%d' % 'a')
t(lambda: '%s %s' % 'a')
t(lambda: '%z' % 1)
t(lambda: '%(a)s' % {'b': 1})
t(lambda: '%(a)s' % 5)
t(lambda: '%c' % 'ab')
t(lambda: '%')
t(lambda: '%x' % 1.5)
try:
    s = 'abc'
    s[0] = 'x'
except TypeError as e:
    print(e)
try:
    del s[0]
except TypeError as e:
    print(e)

# expect: IndexError string index out of range
# expect: TypeError string indices must be integers
# expect: ValueError substring not found
# expect: ValueError substring not found
# expect: TypeError sequence item 0: expected str instance, int found
# expect: TypeError sequence item 1: expected str instance, NoneType found
# expect: TypeError can only join an iterable
# expect: ValueError empty separator
# expect: TypeError replace expected at least 2 arguments, got 1
# expect: AttributeError 'str' object has no attribute 'foo'
# expect: TypeError str.upper() takes no arguments (1 given)
# expect: TypeError find() takes at least 1 argument (0 given)
# expect: TypeError can only concatenate str (not "bytes") to str
# expect: TypeError argument of type 'int' is not iterable
# expect: TypeError 'in <string>' requires string as left operand, not int
# expect: TypeError startswith first arg must be str or a tuple of str, not int
# expect: TypeError center expected at least 1 argument, got 0
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError The fill character must be exactly one character long
# expect: ValueError empty separator
# expect: LookupError unknown encoding: foo
# expect: TypeError object of type 'int' has no len()
# expect: AttributeError 'str' object has no attribute '__setitem__'
# expect: TypeError '<' not supported between instances of 'str' and 'int'
# expect: TypeError strip arg must be None or str
# expect: TypeError str.zfill() takes exactly one argument (0 given)
# expect: TypeError encode() argument 'encoding' must be str, not int
# expect: TypeError cannot convert 'str' object to bytes
# expect: TypeError not all arguments converted during string formatting
# expect: TypeError %d format: a number is required, not str
# expect: TypeError not enough arguments for format string
# expect: ValueError unsupported format character 'z' (0x7a) at index 1
# expect: KeyError 'a'
# expect: TypeError format requires a mapping
# expect: TypeError %c requires int or char
# expect: %
# expect: TypeError %x format: an integer is required, not float
# expect: 'str' object does not support item assignment
# expect: 'str' object doesn't support item deletion
# 3.13 expect: IndexError string index out of range
# 3.13 expect: TypeError string indices must be integers, not 'str'
# 3.13 expect: ValueError substring not found
# 3.13 expect: ValueError substring not found
# 3.13 expect: TypeError sequence item 0: expected str instance, int found
# 3.13 expect: TypeError sequence item 1: expected str instance, NoneType found
# 3.13 expect: TypeError can only join an iterable
# 3.13 expect: ValueError empty separator
# 3.13 expect: TypeError replace() takes at least 2 positional arguments (1 given)
# 3.13 expect: AttributeError 'str' object has no attribute 'foo'
# 3.13 expect: TypeError str.upper() takes no arguments (1 given)
# 3.13 expect: TypeError find expected at least 1 argument, got 0
# 3.13 expect: TypeError can only concatenate str (not "bytes") to str
# 3.13 expect: TypeError argument of type 'int' is not iterable
# 3.13 expect: TypeError 'in <string>' requires string as left operand, not int
# 3.13 expect: TypeError startswith first arg must be str or a tuple of str, not int
# 3.13 expect: TypeError center expected at least 1 argument, got 0
# 3.13 expect: TypeError 'str' object cannot be interpreted as an integer
# 3.13 expect: TypeError The fill character must be exactly one character long
# 3.13 expect: ValueError empty separator
# 3.13 expect: LookupError unknown encoding: foo
# 3.13 expect: TypeError object of type 'int' has no len()
# 3.13 expect: AttributeError 'str' object has no attribute '__setitem__'
# 3.13 expect: TypeError '<' not supported between instances of 'str' and 'int'
# 3.13 expect: TypeError strip arg must be None or str
# 3.13 expect: TypeError str.zfill() takes exactly one argument (0 given)
# 3.13 expect: TypeError encode() argument 'encoding' must be str, not int
# 3.13 expect: TypeError cannot convert 'str' object to bytes
# 3.13 expect: TypeError not all arguments converted during string formatting
# 3.13 expect: TypeError %d format: a real number is required, not str
# 3.13 expect: TypeError not enough arguments for format string
# 3.13 expect: ValueError unsupported format character 'z' (0x7a) at index 1
# 3.13 expect: KeyError 'a'
# 3.13 expect: TypeError format requires a mapping
# 3.13 expect: TypeError %c requires int or char
# 3.13 expect: %
# 3.13 expect: TypeError %x format: an integer is required, not float
# 3.13 expect: 'str' object does not support item assignment
# 3.13 expect: 'str' object doesn't support item deletion
