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
