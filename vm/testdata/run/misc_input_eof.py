import sys
try:
    input('name? ')
except EOFError as e:
    print()
    print('EOFError', e)
print(repr(sys.stdin.readline()), sys.stdin.fileno(), sys.stdout.fileno())

# expect: name? 
# expect: EOFError EOF when reading a line
# expect: '' 0 1
