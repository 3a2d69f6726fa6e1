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
# 3.13 expect: 1
# 3.13 expect error: Traceback (most recent call last):
# 3.13 expect error:   File "err_generator.py", line 4, in <module>
# 3.13 expect error:     for x in gen():
# 3.13 expect error:              ~~~^^
# 3.13 expect error:   File "err_generator.py", line 3, in gen
# 3.13 expect error:     raise ValueError('in gen')
# 3.13 expect error: ValueError: in gen
# 3.13 expect exit: 1
