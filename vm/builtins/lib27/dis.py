"""The instructions of code objects."""

import sys
import types
from _support import disassemble as _listing, dis_tables as _tables

__all__ = ["dis", "disassemble", "distb", "disco", "findlinestarts", "findlabels",
           "cmp_op", "hasconst", "hasname", "hasjrel", "hasjabs", "haslocal",
           "hascompare", "hasfree", "opname", "opmap", "HAVE_ARGUMENT", "EXTENDED_ARG"]

opmap, _lists = _tables()
opname = ['<%d>' % op for op in range(256)]
for _name, _number in opmap.items():
    opname[_number] = _name
hasconst, hasname, hasjrel = _lists['hasconst'], _lists['hasname'], _lists['hasjrel']
hasjabs, haslocal, hasfree, hascompare = _lists['hasjabs'], _lists['haslocal'], _lists['hasfree'], _lists['hascompare']
HAVE_ARGUMENT = 90
EXTENDED_ARG = opmap['EXTENDED_ARG']
cmp_op = ('<', '<=', '==', '!=', '>', '>=', 'in', 'not in', 'is', 'is not', 'exception match', 'BAD')


def dis(x=None):
    """Print the instructions of a function, a method, a class, a module or code."""
    if x is None:
        distb()
        return
    if isinstance(x, types.InstanceType):
        x = x.__class__
    if hasattr(x, 'im_func'):
        x = x.im_func
    if hasattr(x, 'func_code'):
        x = x.func_code
    if hasattr(x, '__dict__'):
        for name, value in sorted(x.__dict__.items()):
            if hasattr(value, 'im_func') or hasattr(value, 'func_code') or hasattr(value, 'co_code') or isinstance(value, (type, types.ClassType)):
                print "Disassembly of %s:" % name
                try:
                    dis(value)
                except TypeError, msg:
                    print "Sorry:", msg
                print
    elif hasattr(x, 'co_code'):
        disassemble(x)
    else:
        raise TypeError("don't know how to disassemble %s objects" % type(x).__name__)


def distb(tb=None):
    """Print the instructions where a traceback ends."""
    if tb is None:
        try:
            tb = sys.last_traceback
        except AttributeError:
            raise RuntimeError("no last traceback to disassemble")
    while tb.tb_next:
        tb = tb.tb_next
    disassemble(tb.tb_frame.f_code, tb.tb_lasti)


def disassemble(co, lasti=-1):
    """Print the instructions of a code object, marking the one at lasti."""
    for line in _listing(co).splitlines():
        if lasti >= 0 and line[14:18].strip() == str(lasti):
            line = line[:4] + '-->' + line[7:]
        print line


disco = disassemble


def findlabels(code):
    """The places to which a jump goes."""
    labels = []
    i, n = 0, len(code)
    while i < n:
        op = ord(code[i])
        i += 1
        if op >= HAVE_ARGUMENT:
            arg = ord(code[i]) + ord(code[i + 1]) * 256
            i += 2
            label = i + arg if op in hasjrel else arg if op in hasjabs else -1
            if label >= 0 and label not in labels:
                labels.append(label)
    return labels


def findlinestarts(code):
    """Pairs of a place and the line that begins there."""
    steps = map(ord, code.co_lnotab)
    line, last, place = code.co_firstlineno, None, 0
    for more, lines in zip(steps[::2], steps[1::2]):
        if more:
            if line != last:
                yield place, line
                last = line
            place += more
        line += lines
    if line != last:
        yield place, line
