for i in range(3):
    pass
break

# expect error:   File "syn_break_outside.py", line 3
# expect error:     break
# expect error:     ^
# expect error: SyntaxError: 'break' outside loop
# expect exit: 1
