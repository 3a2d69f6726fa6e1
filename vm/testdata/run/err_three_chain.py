try:
    try:
        1 / 0
    except ZeroDivisionError as e:
        raise ValueError('two') from e
except ValueError:
    raise KeyError('three')

# expect error: Traceback (most recent call last):
# expect error:   File "err_three_chain.py", line 3, in <module>
# expect error:     1 / 0
# expect error: ZeroDivisionError: division by zero
# expect error: 
# expect error: The above exception was the direct cause of the following exception:
# expect error: 
# expect error: Traceback (most recent call last):
# expect error:   File "err_three_chain.py", line 5, in <module>
# expect error:     raise ValueError('two') from e
# expect error: ValueError: two
# expect error: 
# expect error: During handling of the above exception, another exception occurred:
# expect error: 
# expect error: Traceback (most recent call last):
# expect error:   File "err_three_chain.py", line 7, in <module>
# expect error:     raise KeyError('three')
# expect error: KeyError: 'three'
# expect exit: 1
# 3.13 expect error: Traceback (most recent call last):
# 3.13 expect error:   File "err_three_chain.py", line 3, in <module>
# 3.13 expect error:     1 / 0
# 3.13 expect error:     ~~^~~
# 3.13 expect error: ZeroDivisionError: division by zero
# 3.13 expect error: 
# 3.13 expect error: The above exception was the direct cause of the following exception:
# 3.13 expect error: 
# 3.13 expect error: Traceback (most recent call last):
# 3.13 expect error:   File "err_three_chain.py", line 5, in <module>
# 3.13 expect error:     raise ValueError('two') from e
# 3.13 expect error: ValueError: two
# 3.13 expect error: 
# 3.13 expect error: During handling of the above exception, another exception occurred:
# 3.13 expect error: 
# 3.13 expect error: Traceback (most recent call last):
# 3.13 expect error:   File "err_three_chain.py", line 7, in <module>
# 3.13 expect error:     raise KeyError('three')
# 3.13 expect error: KeyError: 'three'
# 3.13 expect exit: 1
