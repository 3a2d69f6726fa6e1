import sys
print('before')
sys.exit('fatal: text')

# expect: before
# expect error: fatal: text
# expect exit: 1
