import sys
print('before')
sys.exit(3)

# expect: before
# expect exit: 3
