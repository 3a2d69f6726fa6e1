import sys
try:
    sys.exit()
except SystemExit as e:
    print('caught', e.code)
try:
    print('body')
finally:
    print('cleanup')
raise SystemExit

# expect: caught None
# expect: body
# expect: cleanup
