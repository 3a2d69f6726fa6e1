import sys
print 'before'
try:
    sys.exit(3)
finally:
    print 'finally'

# expect: before
# expect: finally
# expect exit: 3
