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
