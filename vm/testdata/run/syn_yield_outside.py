yield 5

# expect error:   File "syn_yield_outside.py", line 1
# expect error:     yield 5
# expect error:     ^
# expect error: SyntaxError: 'yield' outside function
# expect exit: 1
# 3.13 expect error:   File "syn_yield_outside.py", line 1
# 3.13 expect error:     yield 5
# 3.13 expect error:     ^^^^^^^
# 3.13 expect error: SyntaxError: 'yield' outside function
# 3.13 expect exit: 1
