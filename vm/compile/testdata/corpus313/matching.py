"""Patterns of every kind, alone and nested."""


def simple(x):
    match x:
        case 0 | 1 | -1:
            return "small"
        case 1.5 | 2j | -3 + 4j:
            return "number"
        case "a" "b" | b"bytes":
            return "text"
        case None:
            return "none"
        case True | False as flag:
            return flag
        case Color.RED | colors.deep.BLUE:
            return "colour"
        case _:
            return "other"


def sequences(x):
    match x:
        case []:
            return 0
        case [_]:
            return 1
        case [a, b]:
            return a, b
        case (1, *rest):
            return rest
        case [first, *_, last]:
            return first, last
        case [*_, 3]:
            return 3
        case [[a, [b, *c]], {"k": d}]:
            return a, b, c, d
        case a, *_:
            return a


def mappings(x):
    match x:
        case {}:
            pass
        case {"a": 1, "b": [x, y], **rest}:
            return x, y, rest
        case {K.one: value, -2: other}:
            return value, other
        case {**everything}:
            return everything


def classes(x):
    match x:
        case int():
            return int
        case Point(x=0, y=_):
            return "axis"
        case Point(a, b, z=[c, *_]) if a > b and c:
            return a
        case Point(Point(a), y=Point() as q) | [a, q]:
            return a, q
        case str(s) | bytes(s):
            return s


def alternatives(x):
    match x:
        case (a, b) | [[b, a]] | {"a": a, "b": b}:
            return a - b
        case ([a, b, c] | [[c, a, b]] | [[[b, c, a]]]):
            return a, b, c
    return None


def guards(x, y):
    for item in x:
        match item, y:
            case (n, m) if n == m:
                continue
            case (n, _) if n:
                break
            case other if not other:
                x.append(other)
            case _ if y:
                del y
            case whatever:
                print(whatever)


match command.split():
    case ["go", ("north" | "south") as direction]:
        go(direction)
    case ["drop", *objects]:
        for o in objects:
            drop(o)
    case [only]:
        print(only)
match 1:
    case _:
        pass
match (1,):
    case (x,):
        pass
