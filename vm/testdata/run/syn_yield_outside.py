yield 5

# expect error:   File "syn_yield_outside.py", line 1
# expect error:     yield 5
# expect error:     ^
# expect error: SyntaxError: 'yield' outside function
# expect exit: 1
