def g():
    yield next(iter([]))
list(g())

# expect error: Traceback (most recent call last):
# expect error:   File "err_stopiteration.py", line 2, in g
# expect error:     yield next(iter([]))
# expect error: StopIteration
# expect error: 
# expect error: The above exception was the direct cause of the following exception:
# expect error: 
# expect error: Traceback (most recent call last):
# expect error:   File "err_stopiteration.py", line 3, in <module>
# expect error:     list(g())
# expect error: RuntimeError: generator raised StopIteration
# expect exit: 1
# 3.13 expect error: Traceback (most recent call last):
# 3.13 expect error:   File "err_stopiteration.py", line 2, in g
# 3.13 expect error:     yield next(iter([]))
# 3.13 expect error:           ~~~~^^^^^^^^^^
# 3.13 expect error: StopIteration
# 3.13 expect error: 
# 3.13 expect error: The above exception was the direct cause of the following exception:
# 3.13 expect error: 
# 3.13 expect error: Traceback (most recent call last):
# 3.13 expect error:   File "err_stopiteration.py", line 3, in <module>
# 3.13 expect error:     list(g())
# 3.13 expect error:     ~~~~^^^^^
# 3.13 expect error: RuntimeError: generator raised StopIteration
# 3.13 expect exit: 1
