def displays(a, b, c):
    x = [], (), {}, {a}, {a: b}, [a], (a,), [a, b, c], {a, b, c}, {a: b, c: a}
    x = [1, 2], [1, 2, 3], (1, 2), {1, 2}, {1, 2, 3}, {'a', 'b', 'c'}, [1, a, 3], {1: a, 2: b}
    x = {1: 2}, {1: 2, 3: 4}, {'x': a, b: c}, {'x': 1, 'y': 2, **a}, {**a, **b}, {'x': a, **b, 'y': c, 'z': a}
    x = [*a], (*a,), {*a}, [1, *a, 2], (1, *a), {1, *a, 2}, [*a, *b], (*a, b, c), [1, 2, 3, *a]
    x = *a, b
    for x in *a, b: pass
    return *a, *b


def comprehensions(a, b):
    [x for x in a]
    {x for x in a}
    {x: y for x, y in a}
    (x for x in a)
    [x + y for x in a if x if not y for y in b if x and y or a]
    [y for x in a for y in [x + 1]]
    [y for x in a for y in (x,)]
    [y for x in a for y in [*x]]
    [[y for y in x] for x in a]
    {(lambda: x): [lambda: y for y in x] for x in a}
    [x for x in [y for y in a]]
    any(x is y for x in a for y in b)
    [(x, a, b) for x in a]
    [x if x else y for x in a]
    return [f(x) for x in range(10) if x % 2 == 0], {x.y for x.y in a}


class Comp:
    a = [1]
    b = [x for x in a]
    c = {x: y for x in a for y in range(x)}


def strings(a, b, c):
    f''
    x = f'', f'a', f'{a}', f'a{b}c', f'{a!r}', f'{a!s:>10}', f'{a!a:{b}}', f'{a:{b}.{c}}', f'{a=}', f'{a = !r:^20}'
    x = f'{{}}', f'{a}{b}', 'x' f'{a}' 'y', f'{a["k"]}', f'{lambda_(1)}', f'{a:%Y-%m}', rf'\{a}', f'{(lambda: 1)()}'
    x = f'{a if b else c}', f'{ {1: 2}[1] }', f'''{
    a}''', f'{a!r}' f'{b}', f"{'nested' f'{a}'}"
    return f'{a}' + 'x'


def slices(a, b):
    a[b:] = a[:b]
    a[1:2] = a[-1]
    del a[::2], a[b]
    a[b, :, ...] = a[None]
    a[()] = a[(1, 2)] = a[1, 2]
    return a[b][1](2)[3].x


texts = 'plain', "quo'te", 'both\'"', 'tab\t\n\r\\', '\x00\x7f\x80\xa0\xad', 'é€😀\ud800', b'\x00a\xff\'"', r'\n', '''multi
line'''
numbers = 0, 1_000, 0xff, 0o17, 0b11, 1e16, 1e15, 1e-5, 0.0001, 1.5e300, 123456789.125, 1e22, 5e-324, 1j, 1.5j, 1e16j
