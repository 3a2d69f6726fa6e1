# What the grammar of 3.13 has and that of 3.9 has not. It is parsed, never run.
match a:
    case 1 | -2 | 3.5 | -4j | 1 + 2j | -1 - 2j | "s" "t" | b"u" | None | True | False: pass
    case a: pass
    case _: pass
    case a.b | c.d.e: pass
    case (a): pass
    case (a | b) as c: pass
    case (): pass
    case (a,): pass
    case (a, *b, c): pass
    case [a, *_, b,]: pass
    case []: pass
    case a, *b: pass
    case *a,: pass
    case {}: pass
    case {"a": b, c.d: e, 1: f, None: g, -1: h, **i}: pass
    case {**a,}: pass
    case {"a": _,}: pass
    case C(): pass
    case C(a, b.c, d=e, f=(g, h),): pass
    case a.C(b=1): pass
    case a if b: pass
    case a, b if (c := d):
        pass
match a, b:
    case c: d
match *a, b:
    case c: d
match (a):
    case c: d
match -a:
    case b: c
match = 1
match(a)
match[a]
match.a, match * a, match - a
match: int = 1
case = type = _ = 2
print(match, case, type)
type X = int
type X[T, *Ts, **P] = dict[T, *Ts, P]
type X[T: int = str, U: (a, b), *V = *c, **W = [d],] = T
type
type(a)
type = 1
type.a = type[b]
def f[T](a: T) -> T: pass
async def f[T: int, *Ts](*args: *Ts) -> tuple[*Ts]: pass
def f(*args: *Ts, **kw: a): pass
class C[T]: pass
class C[T: int](B, metaclass=M): pass
try: a
except* b: c
except* (d, e) as f: g
else: h
finally: i
try:
    a
except *b:
    c
a[*b], a[*b, c], a[b, *c], a[b:c, *d], a[b := 1], a[*b] [c := d, e]
a[*b] = c
with (a as b, c): d
with (a, b): c
with (a): b
with (a,): b
with (yield): a
with (a, b) as c: d
with (a as b): c
with (
    a as b,
    c as d,
): e
@a if b else c
def f(): pass
for a in *b, c: d
return_ = 1
def f(): return *a, b
f'', f"a", f'{a}', f"a{b}c{d!r}e{f:g}h{i!s:{j}k{l}}m", f'{{n}}{o}', F"{ p }", rf'\{q}\n', fR'{r}'
f'{a=}{b = }{c=!s}{d=:>{e}}', f"{f"{g}"}", f'{h['i']}', f'{j!=k}{l==m}{n<=o}{(lambda x: y)}{z:=5}'
f'a' 'b' f'{c}' "d", 'e' f'{f}{g:{h}}', u'i' f'{j}k', f'''{
a
+ b}
c{d}
  {e
}''', f'{a,}', f'{*b,}', f'{yield_}', f'{ {c: d}[e] }', f'é{f}日{g}'
f'{a}\x41{b}\n', f"{x:\x41{y}}", f'{x!r:^{width}.{precision}}'
f"{'\n'.join(a)}", f"{a # comment
}", f'''{a:
b}''', f'{a
}', f"{f'{f"{1}"}'}", f'{a:{b}{c}d}', f'{a!r:}', f"{a:{{b}}}"
f'{yield a}', f'{a:{b!r}}', f"{a['b']:{c["d"]}}", '' f'{a}' '', f'' '' f'', f'{a}' '' 'b', '' 'a' f''
f"{x = }{y=  !r}{z  =:w}{'a' = }{"#"=}", f'{(x:=5)}', f'{x:=5}', f'\'{a}\"', f'{{{a}}}', f'{{', f'}}{a}{{'
f'''
{a}
  {b:c
d}
''' f"{e}"
x = (  # comment
    'a'
    f'b{c}'
    u'd'
)
if a:
  \
    b
try:
    a
except (b, c): d
