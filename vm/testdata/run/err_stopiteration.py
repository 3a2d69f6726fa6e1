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
