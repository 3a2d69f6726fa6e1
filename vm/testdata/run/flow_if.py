for x in (-1, 0, 1, 5, 10):
    if x < 0:
        r = 'neg'
    elif x == 0:
        r = 'zero'
    elif 1 < x < 10:
        r = 'mid'
    else:
        r = 'other'
    print(x, r, 'pos' if x > 0 else 'nonpos', x and 'truthy', x or 'falsy', not x)
print(1 < 2 < 3, 1 < 3 < 2, 1 < 2 > 1, 3 > 2 == 2, 1 == 1.0 == True, 1 in [1] in [[1]])
print(None or 0 or '' or [] or 'last', 1 and 2 and 3, 1 and 0 and 3, not not 5)
if []: print('no')
if not {}: print('yes')
if (n := 10) > 5: print(n)
def side(v):
    print('side', v)
    return v
print(side(0) and side(1), side(1) or side(2), side(3) < side(2) < side(9))
x = 5
print('a' if x > 3 else 'b' if x > 1 else 'c', [1, 2][x > 3])
pass

# expect: -1 neg nonpos truthy -1 False
# expect: 0 zero nonpos 0 falsy True
# expect: 1 other pos truthy 1 False
# expect: 5 mid pos truthy 5 False
# expect: 10 other pos truthy 10 False
# expect: True False True True True True
# expect: last 3 0 True
# expect: yes
# expect: 10
# expect: side 0
# expect: side 1
# expect: side 3
# expect: side 2
# expect: 0 1 False
# expect: a 2
