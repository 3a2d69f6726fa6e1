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
