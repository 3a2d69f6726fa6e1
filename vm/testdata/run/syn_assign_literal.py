x = 1
5 = x

# expect error:   File "syn_assign_literal.py", line 2
# expect error:     5 = x
# expect error:     ^
# expect error: SyntaxError: cannot assign to literal
# expect exit: 1
