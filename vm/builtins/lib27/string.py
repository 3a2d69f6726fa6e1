"""Sets of characters, and functions that str has as methods too."""

whitespace = ' \t\n\r\v\f'
lowercase = ascii_lowercase = 'abcdefghijklmnopqrstuvwxyz'
uppercase = ascii_uppercase = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
letters = ascii_letters = lowercase + uppercase
digits = '0123456789'
hexdigits = digits + 'abcdef' + 'ABCDEF'
octdigits = '01234567'
punctuation = """!"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"""
printable = digits + letters + punctuation + whitespace


def maketrans(frm, to):
    """A table for translate."""
    if len(frm) != len(to):
        raise ValueError("maketrans arguments must have same length")
    table = map(chr, xrange(256))
    for a, b in zip(frm, to):
        table[ord(a)] = b
    return ''.join(table)


def capwords(s, sep=None):
    """Every word with a capital."""
    return (sep or ' ').join(x.capitalize() for x in s.split(sep))


def lower(s):
    return s.lower()


def upper(s):
    return s.upper()


def strip(s, chars=None):
    return s.strip(chars)


def split(s, sep=None, maxsplit=-1):
    return s.split(sep, maxsplit)


def join(words, sep=' '):
    return sep.join(words)


joinfields = join


def replace(s, old, new, maxreplace=-1):
    return s.replace(old, new, maxreplace)


def find(s, *args):
    return s.find(*args)


def count(s, *args):
    return s.count(*args)


def zfill(x, width):
    return str(x).zfill(width)


def atoi(s, base=10):
    return int(s, base)


def atof(s):
    return float(s)
