class MyError(Exception):
    pass
def load():
    try:
        return {}['key']
    except KeyError as e:
        raise MyError('cannot load') from e
def main():
    load()
main()

# expect error: Traceback (most recent call last):
# expect error:   File "err_chain.py", line 5, in load
# expect error:     return {}['key']
# expect error: KeyError: 'key'
# expect error: 
# expect error: The above exception was the direct cause of the following exception:
# expect error: 
# expect error: Traceback (most recent call last):
# expect error:   File "err_chain.py", line 10, in <module>
# expect error:     main()
# expect error:   File "err_chain.py", line 9, in main
# expect error:     load()
# expect error:   File "err_chain.py", line 7, in load
# expect error:     raise MyError('cannot load') from e
# expect error: __main__.MyError: cannot load
# expect exit: 1
# 3.13 expect error: Traceback (most recent call last):
# 3.13 expect error:   File "err_chain.py", line 5, in load
# 3.13 expect error:     return {}['key']
# 3.13 expect error:            ~~^^^^^^^
# 3.13 expect error: KeyError: 'key'
# 3.13 expect error: 
# 3.13 expect error: The above exception was the direct cause of the following exception:
# 3.13 expect error: 
# 3.13 expect error: Traceback (most recent call last):
# 3.13 expect error:   File "err_chain.py", line 10, in <module>
# 3.13 expect error:     main()
# 3.13 expect error:     ~~~~^^
# 3.13 expect error:   File "err_chain.py", line 9, in main
# 3.13 expect error:     load()
# 3.13 expect error:     ~~~~^^
# 3.13 expect error:   File "err_chain.py", line 7, in load
# 3.13 expect error:     raise MyError('cannot load') from e
# 3.13 expect error: MyError: cannot load
# 3.13 expect exit: 1
