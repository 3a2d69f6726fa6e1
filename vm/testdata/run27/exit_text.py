import sys
sys.exit('stopped here')

# expect error: stopped here
# expect exit: 1
