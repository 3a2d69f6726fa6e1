# What many small mistakes say.
def t(source):
    try:
        exec(source, {})
        print(source, 'OK')
    except BaseException as e:
        print(source, '->', type(e).__name__, e)


for s in [
    'import sys;sys.foo',
    'import nonexist',
    'from sys import nonexist',
    'import sys;sys.exit(3)',
    'import threading;threading.Lock().release()',
    'import threading;threading.RLock().release()',
    'import time;time.sleep(-1)',
    "import time;time.sleep('a')",
    'import queue;queue.Queue().get_nowait()',
    'import math;math.sqrt(-1)',
    'import math;math.log(0)',
    'import math;math.factorial(-1)',
    'import random;random.choice([])',
    'import random;random.randint(5,1)',
    'from functools import reduce;reduce(lambda a,b:0,[])',
    'import collections;collections.deque().pop()',
    'import collections;collections.deque().popleft()',
    "import itertools;next(itertools.count('a'))",
    'import itertools;itertools.islice([],-1)',
    'import threading;threading.Thrad',
    'import copy;copy.copy(5).x',
    '__import__(5)',
    'import sys;sys.setrecursionlimit(0)',
    'import sys;sys.setswitchinterval(0)',
    "import sys;sys.setswitchinterval('a')",
    'import sys;sys.getrefcount()',
    'import sys;sys.intern(5)',
    'import time;time.time(1)',
    'import threading;threading.Thread(1)',
    'import threading;t=threading.Thread();t.join()',
    'import threading;t=threading.Thread();t.start();t.start()',
    'import threading;threading.current_thread().join()',
    'import threading;threading.Semaphore(-1)',
    'import threading;threading.Condition().wait()',
    'import threading;threading.Condition().notify()',
    'import threading;threading.Thread(group=1)',
    'import threading;threading.Lock().acquire(False,1)',
    'import threading;threading.Lock().acquire(True,-2)',
    "import threading;threading.Lock().acquire('a')",
    "import threading;threading.Event().wait('a')",
]:
    t(s)

# expect: import sys;sys.foo -> AttributeError module 'sys' has no attribute 'foo'
# expect: import nonexist -> ModuleNotFoundError No module named 'nonexist'
# expect: from sys import nonexist -> ImportError cannot import name 'nonexist' from 'sys' (unknown location)
# expect: import sys;sys.exit(3) -> SystemExit 3
# expect: import threading;threading.Lock().release() -> RuntimeError release unlocked lock
# expect: import threading;threading.RLock().release() -> RuntimeError cannot release un-acquired lock
# expect: import time;time.sleep(-1) -> ValueError sleep length must be non-negative
# expect: import time;time.sleep('a') -> TypeError an integer is required (got type str)
# expect: import queue;queue.Queue().get_nowait() -> Empty 
# expect: import math;math.sqrt(-1) -> ValueError math domain error
# expect: import math;math.log(0) -> ValueError math domain error
# expect: import math;math.factorial(-1) -> ValueError factorial() not defined for negative values
# expect: import random;random.choice([]) -> IndexError list index out of range
# expect: import random;random.randint(5,1) -> ValueError empty range for randrange() (5, 2, -3)
# expect: from functools import reduce;reduce(lambda a,b:0,[]) -> TypeError reduce() of empty sequence with no initial value
# expect: import collections;collections.deque().pop() -> IndexError pop from an empty deque
# expect: import collections;collections.deque().popleft() -> IndexError pop from an empty deque
# expect: import itertools;next(itertools.count('a')) -> TypeError a number is required
# expect: import itertools;itertools.islice([],-1) -> ValueError Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
# expect: import threading;threading.Thrad -> AttributeError module 'threading' has no attribute 'Thrad'
# expect: import copy;copy.copy(5).x -> AttributeError 'int' object has no attribute 'x'
# expect: __import__(5) -> TypeError __import__() argument 1 must be str, not int
# expect: import sys;sys.setrecursionlimit(0) -> ValueError recursion limit must be greater or equal than 1
# expect: import sys;sys.setswitchinterval(0) -> ValueError switch interval must be strictly positive
# expect: import sys;sys.setswitchinterval('a') -> TypeError must be real number, not str
# expect: import sys;sys.getrefcount() -> TypeError sys.getrefcount() takes exactly one argument (0 given)
# expect: import sys;sys.intern(5) -> TypeError intern() argument must be str, not int
# expect: import time;time.time(1) -> TypeError time.time() takes no arguments (1 given)
# expect: import threading;threading.Thread(1) -> AssertionError group argument must be None for now
# expect: import threading;t=threading.Thread();t.join() -> RuntimeError cannot join thread before it is started
# expect: import threading;t=threading.Thread();t.start();t.start() -> RuntimeError threads can only be started once
# expect: import threading;threading.current_thread().join() -> RuntimeError cannot join current thread
# expect: import threading;threading.Semaphore(-1) -> ValueError semaphore initial value must be >= 0
# expect: import threading;threading.Condition().wait() -> RuntimeError cannot wait on un-acquired lock
# expect: import threading;threading.Condition().notify() -> RuntimeError cannot notify on un-acquired lock
# expect: import threading;threading.Thread(group=1) -> AssertionError group argument must be None for now
# expect: import threading;threading.Lock().acquire(False,1) -> ValueError can't specify a timeout for a non-blocking call
# expect: import threading;threading.Lock().acquire(True,-2) -> ValueError timeout value must be positive
# expect: import threading;threading.Lock().acquire('a') -> TypeError an integer is required (got type str)
# expect: import threading;threading.Event().wait('a') -> TypeError '>' not supported between instances of 'str' and 'int'
# 3.13 expect: import sys;sys.foo -> AttributeError module 'sys' has no attribute 'foo'
# 3.13 expect: import nonexist -> ModuleNotFoundError No module named 'nonexist'
# 3.13 expect: from sys import nonexist -> ImportError cannot import name 'nonexist' from 'sys' (unknown location)
# 3.13 expect: import sys;sys.exit(3) -> SystemExit 3
# 3.13 expect: import threading;threading.Lock().release() -> RuntimeError release unlocked lock
# 3.13 expect: import threading;threading.RLock().release() -> RuntimeError cannot release un-acquired lock
# 3.13 expect: import time;time.sleep(-1) -> ValueError sleep length must be non-negative
# 3.13 expect: import time;time.sleep('a') -> TypeError 'str' object cannot be interpreted as an integer
# 3.13 expect: import queue;queue.Queue().get_nowait() -> Empty 
# 3.13 expect: import math;math.sqrt(-1) -> ValueError math domain error
# 3.13 expect: import math;math.log(0) -> ValueError math domain error
# 3.13 expect: import math;math.factorial(-1) -> ValueError factorial() not defined for negative values
# 3.13 expect: import random;random.choice([]) -> IndexError Cannot choose from an empty sequence
# 3.13 expect: import random;random.randint(5,1) -> ValueError empty range in randrange(5, 2)
# 3.13 expect: from functools import reduce;reduce(lambda a,b:0,[]) -> TypeError reduce() of empty iterable with no initial value
# 3.13 expect: import collections;collections.deque().pop() -> IndexError pop from an empty deque
# 3.13 expect: import collections;collections.deque().popleft() -> IndexError pop from an empty deque
# 3.13 expect: import itertools;next(itertools.count('a')) -> TypeError a number is required
# 3.13 expect: import itertools;itertools.islice([],-1) -> ValueError Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
# 3.13 expect: import threading;threading.Thrad -> AttributeError module 'threading' has no attribute 'Thrad'
# 3.13 expect: import copy;copy.copy(5).x -> AttributeError 'int' object has no attribute 'x'
# 3.13 expect: __import__(5) -> TypeError module name must be a string
# 3.13 expect: import sys;sys.setrecursionlimit(0) -> ValueError recursion limit must be greater or equal than 1
# 3.13 expect: import sys;sys.setswitchinterval(0) -> ValueError switch interval must be strictly positive
# 3.13 expect: import sys;sys.setswitchinterval('a') -> TypeError must be real number, not str
# 3.13 expect: import sys;sys.getrefcount() -> TypeError sys.getrefcount() takes exactly one argument (0 given)
# 3.13 expect: import sys;sys.intern(5) -> TypeError intern() argument must be str, not int
# 3.13 expect: import time;time.time(1) -> TypeError time.time() takes no arguments (1 given)
# 3.13 expect: import threading;threading.Thread(1) -> AssertionError group argument must be None for now
# 3.13 expect: import threading;t=threading.Thread();t.join() -> RuntimeError cannot join thread before it is started
# 3.13 expect: import threading;t=threading.Thread();t.start();t.start() -> RuntimeError threads can only be started once
# 3.13 expect: import threading;threading.current_thread().join() -> RuntimeError cannot join current thread
# 3.13 expect: import threading;threading.Semaphore(-1) -> ValueError semaphore initial value must be >= 0
# 3.13 expect: import threading;threading.Condition().wait() -> RuntimeError cannot wait on un-acquired lock
# 3.13 expect: import threading;threading.Condition().notify() -> RuntimeError cannot notify on un-acquired lock
# 3.13 expect: import threading;threading.Thread(group=1) -> AssertionError group argument must be None for now
# 3.13 expect: import threading;threading.Lock().acquire(False,1) -> ValueError can't specify a timeout for a non-blocking call
# 3.13 expect: import threading;threading.Lock().acquire(True,-2) -> ValueError timeout value must be a non-negative number
# 3.13 expect: import threading;threading.Lock().acquire('a') OK
# 3.13 expect: import threading;threading.Event().wait('a') -> TypeError '>' not supported between instances of 'str' and 'int'
