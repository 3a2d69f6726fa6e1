"""Byte code as text."""

import sys as _sys
from collections import namedtuple as _namedtuple
from _support import disassemble as _disassemble, dis_tables as _dis_tables

__all__ = ["code_info", "dis", "disassemble", "disco", "findlinestarts",
           "findlabels", "get_instructions", "Instruction", "Bytecode",
           "opname", "opmap", "cmp_op", "HAVE_ARGUMENT", "EXTENDED_ARG",
           "hasconst", "hasname", "hasjrel", "hasjabs", "haslocal", "hasfree",
           "hascompare"]

opmap, _lists = _dis_tables()
opname = ['<%d>' % number for number in range(256)]
for _name, _number in opmap.items():
    opname[_number] = _name
hasconst = _lists['hasconst']
hasname = _lists['hasname']
hasjrel = _lists['hasjrel']
hasjabs = _lists['hasjabs']
haslocal = _lists['haslocal']
hasfree = _lists['hasfree']
hascompare = _lists['hascompare']
cmp_op = ('<', '<=', '==', '!=', '>', '>=')
HAVE_ARGUMENT = 90  #: 3.9
HAVE_ARGUMENT = 44  #: 3.13
EXTENDED_ARG = opmap['EXTENDED_ARG']
_code_type = type(_namedtuple.__code__)


def _code_of(x):
    # The code object behind a function, method, generator, text …, or None.
    x = getattr(x, '__func__', x)
    for name in ('__code__', 'gi_code', 'cr_code'):
        if hasattr(x, name):
            return getattr(x, name)
    if isinstance(x, str):
        try:
            return compile(x, '<dis>', 'eval')
        except SyntaxError:
            return compile(x, '<dis>', 'exec')
    return x if isinstance(x, _code_type) else None


def dis(x=None, *, file=None, depth=None):
    """Print the byte code of a function, class, module, text or code object."""
    if x is None:
        x = _sys._getframe(1).f_code
    code = _code_of(x)
    if code is not None:
        print(_disassemble(code), end='', file=file)
        return
    if not hasattr(x, '__dict__'):
        raise TypeError("don't know how to disassemble %s objects" % type(x).__name__)
    for name, value in sorted(x.__dict__.items()):
        inner = _code_of(value) if not isinstance(value, str) else None
        if inner is not None or isinstance(value, type):
            print("Disassembly of %s:" % name, file=file)
            try:
                dis(value, file=file, depth=depth)
            except TypeError as error:
                print("Sorry:", error, file=file)
            print(file=file)


def disassemble(code, lasti=-1, *, file=None):
    """Print the byte code of a code object."""
    code.co_cellvars  #: 3.9
    code.co_lines  #: 3.13
    print(_disassemble(code), end='', file=file)


disco = disassemble


def findlinestarts(code):
    """Pairs (offset, line): where each line begins."""
    line, last, offset = code.co_firstlineno, None, 0
    table = code.co_lnotab
    for k in range(0, len(table), 2):
        if table[k]:
            if line != last:
                yield offset, line
                last = line
            offset += table[k]
            if offset >= len(code.co_code):
                return
        step = table[k + 1]
        line += step - 256 if step >= 128 else step
    if line != last:
        yield offset, line


def _units(code):
    # offset, opcode, argument or None; prefixes are counted in.
    text, high = code.co_code, 0
    for offset in range(0, len(text), 2):
        op = text[offset]
        if op < HAVE_ARGUMENT:
            yield offset, op, None
            continue
        arg = text[offset + 1] | high
        high = arg << 8 if op == EXTENDED_ARG else 0
        yield offset, op, arg


def _target(offset, op, arg):
    if op in hasjrel:
        return offset + 2 + arg
    return arg if op in hasjabs else None


def findlabels(code):
    """The offsets that are jumped to."""
    labels = []
    text = code if isinstance(code, _code_type) else None
    for offset, op, arg in _units(text):
        if arg is not None:
            target = _target(offset, op, arg)
            if target is not None and target not in labels:
                labels.append(target)
    return labels


Instruction = _namedtuple("Instruction", [
    'opname', 'opcode', 'arg', 'argval', 'argrepr', 'offset', 'starts_line',
    'is_jump_target'])


def _argument(code, offset, op, arg):
    # argval and argrepr.
    target = _target(offset, op, arg)
    if target is not None:
        return target, 'to %d' % target if op in hasjrel else ''
    if op in hasconst:
        value = code.co_consts[arg]
        return value, repr(value)
    if op in hasname:
        names = code.co_names
    elif op in haslocal:
        names = code.co_varnames
    elif op in hasfree:
        names = code.co_cellvars + code.co_freevars
    elif op in hascompare:
        names = cmp_op
    elif opname[op] == 'FORMAT_VALUE':
        text = ('', 'str', 'repr', 'ascii')[arg & 3]
        value = ((None, str, repr, ascii)[arg & 3], bool(arg & 4))
        return value, ', '.join(part for part in (text, 'with format' if arg & 4 else '') if part)
    elif opname[op] == 'MAKE_FUNCTION':
        flags = ('defaults', 'kwdefaults', 'annotations', 'closure')
        return arg, ', '.join(name for k, name in enumerate(flags) if arg & (1 << k))
    else:
        return arg, ''
    return names[arg], names[arg]


def get_instructions(x, *, first_line=None):
    """An Instruction for each instruction."""
    code = _code_of(x)
    if code is None:
        raise TypeError("don't know how to disassemble %s objects" % type(x).__name__)
    starts = dict(findlinestarts(code))
    shift = 0 if first_line is None else first_line - code.co_firstlineno
    labels = findlabels(code)
    for offset, op, arg in _units(code):
        value, text = (None, '') if arg is None else _argument(code, offset, op, arg)
        line = starts.get(offset)
        yield Instruction(opname[op], op, arg, value, text, offset,
                          line if line is None else line + shift, offset in labels)


class Bytecode:
    """The instructions of a function, text or code object."""

    def __init__(self, x, *, first_line=None, current_offset=None):
        self.codeobj = _code_of(x)
        if self.codeobj is None:
            raise TypeError("don't know how to disassemble %s objects" % type(x).__name__)
        self.first_line = first_line or self.codeobj.co_firstlineno
        self._original_object = x

    def __iter__(self):
        return get_instructions(self._original_object)

    def __repr__(self):
        return "Bytecode(%r)" % (self._original_object,)

    def dis(self):
        """The listing as text."""
        return _disassemble(self.codeobj)


def code_info(x):
    """What a code object is made of, as text."""
    code = _code_of(x)
    lines = ["Name:              %s" % code.co_name,
             "Filename:          %s" % code.co_filename,
             "Argument count:    %s" % code.co_argcount,
             "Positional-only arguments: %s" % code.co_posonlyargcount,
             "Kw-only arguments: %s" % code.co_kwonlyargcount,
             "Number of locals:  %s" % code.co_nlocals,
             "Stack size:        %s" % code.co_stacksize,
             "Flags:             %s" % _flag_text(code.co_flags)]
    for title, values in (("Constants", map(repr, code.co_consts)), ("Names", code.co_names),
                          ("Variable names", code.co_varnames), ("Free variables", code.co_freevars),
                          ("Cell variables", code.co_cellvars)):
        values = list(values)
        if values:
            lines.append(title + ":")
            lines.extend("%4d: %s" % pair for pair in enumerate(values))
    return "\n".join(lines)


_FLAGS = {1: "OPTIMIZED", 2: "NEWLOCALS", 4: "VARARGS", 8: "VARKEYWORDS",
          16: "NESTED", 32: "GENERATOR", 64: "NOFREE", 128: "COROUTINE",
          256: "ITERABLE_COROUTINE", 512: "ASYNC_GENERATOR"}


def _flag_text(flags):
    names = [name for bit, name in _FLAGS.items() if flags & bit]
    return ", ".join(names) if names else hex(flags)
