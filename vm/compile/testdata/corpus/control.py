# Branches, loops and the jumps between them.
def tests(a, b, c):
    if a and b or c: x = 1
    if not (a or b) and c: x = 2
    if (a if b else c): x = 3
    if not a: x = 4
    elif b: x = 5
    else: x = 6
    if a < b < c: x = 7
    if not a < b < c: x = 8
    if a < b == c != 3: x = 9
    else: x = 10
    while a and b: a -= 1
    while not a: b -= 1
    else: c = 1
    y = a and b or c
    z = (a or b) and c
    w = not (a and b) or (c and a)
    v = a < b < c
    u = a if b and c else b if c else a
    t = (a and b) and c, (a or b) or c, (a or b) and c, (a and b) or c
    if a in b and c not in b or a is b and c is not b: return 1
    assert a, b
    assert a and b or c
    assert not a, 'no'
    return x if y else z


def constants(a):
    if 0: x = never_global
    if 1: x = 1
    else: x = also_never
    if '': pass
    elif a: x = 2
    if None: y = 1
    else: y = 2
    while 0: never_again()
    else: x = 3
    while 1:
        if a: break
        continue
    while True:
        a += 1
    while 'x': break
    while False:
        def inner(): return dead
        class C: pass
        lambda: dead2
        break
    if __debug__: return x
    return 1 if 1 else 2, 1 and a, 0 or a, a and 1 or 0


def loops(n):
    for i in range(n):
        if i: continue
        for j in n:
            if j: break
            elif i: continue
            else: return j
        else:
            continue
        break
    else:
        n = 1
    for a, (b, *c), d[0], e.f in n: pass
    for i in (): yield i
    while n:
        try:
            if n: break
            continue
        except E: break
        except (F, G) as e: continue
        else: return
        finally: n = 0
    for i in n:
        with n: break
        with n as x, x as y: continue
        with n as (p, q): return p
    for i in n:
        try: return i
        finally:
            for k in i: break
    while n:
        try: pass
        finally:
            break
    while n:
        try: return f(n)
        finally: continue


def returns(a):
    for x in a:
        for y in x:
            with y:
                try:
                    return x + y
                except A as e:
                    return e
                finally:
                    done()
    try: return 1
    finally: return a


def empty(): pass
def only_return(): return
def after_return():
    return 1
    unreachable()
    for x in y: pass
def nothing_left(a):
    if a: return 1
    else: return 2
def raises(a):
    if a: raise
    raise a
    raise a from b
def pass_through(a):
    while a: pass
    if a: pass
    else: pass
    for _ in a: ...
    'not a docstring'
    b'bytes'
    3.5
    a
