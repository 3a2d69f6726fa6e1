def a(n):
    return b(n)
def b(n):
    return a(n)
a(0)

# expect error: Traceback (most recent call last):
# expect error:   File "err_mutual_recursion.py", line 5, in <module>
# expect error:     a(0)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error:   File "err_mutual_recursion.py", line 4, in b
# expect error:     return a(n)
# expect error:   File "err_mutual_recursion.py", line 2, in a
# expect error:     return b(n)
# expect error: RecursionError: maximum recursion depth exceeded
# expect exit: 1
# 3.13 expect error: Traceback (most recent call last):
# 3.13 expect error:   File "err_mutual_recursion.py", line 5, in <module>
# 3.13 expect error:     a(0)
# 3.13 expect error:     ~^^^
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 4, in b
# 3.13 expect error:     return a(n)
# 3.13 expect error:   File "err_mutual_recursion.py", line 2, in a
# 3.13 expect error:     return b(n)
# 3.13 expect error: RecursionError: maximum recursion depth exceeded
# 3.13 expect exit: 1
