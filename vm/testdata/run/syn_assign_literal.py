x = 1
5 = x

# expect error:   File "syn_assign_literal.py", line 2
# expect error:     5 = x
# expect error:     ^
# expect error: SyntaxError: cannot assign to literal
# expect exit: 1
# 3.13 expect error:   File "syn_assign_literal.py", line 2
# 3.13 expect error:     5 = x
# 3.13 expect error:     ^
# 3.13 expect error: SyntaxError: cannot assign to literal here. Maybe you meant '==' instead of '='?
# 3.13 expect exit: 1
