name, n, x = 'Ann', 42, 3.14159
print(f'{name} {n} {x:.2f} {n:5d}| {n:<5}| {name!r} {name!s:>5} {n + 1} {n:#x}')
print(f'{n=} {x = :.1f} {name=!s}', f'{{literal}} {n}', f'{"nested"}', f'{n:{5 + 3}}|', f'{x:{n // 5}.{2}f}')
print(f'a' 'b' f'{n}', F'{n}', rf'\d{n}', f'''multi
{n}''')
print(f'{[i for i in range(3)]} {dict(a=1)["a"]} {(lambda q: q * 2)(4)} {n if n > 3 else 0} {n!r:^6}|')
print(f'{1,2}', f'{ {1: 2}[1] }', f'{name[0]}{name[-1]}', f'{None}', f'{n:,}', f'{1e10:g}', f'{n:b}', f'{"é":>3}')
def f(a):
    return f'<{a}>'
print(f(f(f(1))), f'{f(n)}', f'{print("side") or 5}')
class C:
    def __str__(self): return 'str'
    def __repr__(self): return 'repr'
c = C()
print(f'{c} {c!r} {c!s} {c=}', '%s %r' % (c, c), '{} {!r}'.format(c, c), str(c), repr(c), [c])

# expect: Ann 42 3.14    42| 42   | 'Ann'   Ann 43 0x2a
# expect: n=42 x = 3.1 name=Ann {literal} 42 nested       42|     3.14
# expect: ab42 42 \d42 multi
# expect: 42
# expect: [0, 1, 2] 1 8 42   42  |
# expect: (1, 2) 2 An None 42 1e+10 101010   é
# expect: side
# expect: <<<1>>> <42> 5
# expect: str repr str c=repr str repr str repr str repr [repr]
