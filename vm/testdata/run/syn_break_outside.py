for i in range(3):
    pass
break

# expect error:   File "syn_break_outside.py", line 3
# expect error:     break
# expect error:     ^
# expect error: SyntaxError: 'break' outside loop
# expect exit: 1
# 3.13 expect error:   File "syn_break_outside.py", line 3
# 3.13 expect error:     break
# 3.13 expect error:     ^^^^^
# 3.13 expect error: SyntaxError: 'break' outside loop
# 3.13 expect exit: 1
