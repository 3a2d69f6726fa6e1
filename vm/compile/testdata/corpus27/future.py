"""Everything from the future."""
from __future__ import division, print_function
from __future__ import absolute_import, unicode_literals, with_statement, nested_scopes, generators
import sys
print("x", b"y", file=sys.stderr)
x = 1 / 2, a / b, 'text', b'bytes'
x /= 3
from . import sibling
from .. import parent as p
from .module import name


def f(a):
    "unicode docstring"
    return a / 2, "kw"


f(key=1)
