def gen():
    yield 1
    raise ValueError('in gen')
for x in gen():
    print(x)

# expect: 1
# expect error: Traceback (most recent call last):
# expect error:   File "err_generator.py", line 4, in <module>
# expect error:     for x in gen():
# expect error:   File "err_generator.py", line 3, in gen
# expect error:     raise ValueError('in gen')
# expect error: ValueError: in gen
# expect exit: 1
