"""Writes how the running Python itself takes sample code apart, as JSON lines:
the bytes, and for each instruction offset, name, operand and jump target.

pythonX.Y decode.py > decode-X.Y.jsonl
"""
import binascii
import dis
import json
import sys
import types

SOURCE = """
def loop(a):
    for x in a:
        while x and a:
            x -= 1
            if x in a or not a:
                continue
        try:
            a.m(x, *a)
        except ValueError:
            break
        finally:
            x = [a[1], {x: a}]
    return x

def cells(a):
    def inner(b=1):
        return a + b
    with a as c:
        return inner

def far(a):
    for x in a:
        if a:
            %s
    return %s
""" % ("\n            ".join("a.v%d" % i for i in range(300)), " + ".join("%d.5" % i for i in range(300)))


def instructions(co):
    """(offset, name, operand, target), prefixes and caches left out."""
    if hasattr(dis, "get_instructions"):
        for i in dis.get_instructions(co):
            if i.opname != "EXTENDED_ARG":
                jumps = i.opcode in dis.hasjrel or i.opcode in dis.hasjabs
                yield i.offset, i.opname, i.arg, i.argval if jumps else None
        return
    data, i, high = bytearray(co.co_code), 0, 0
    while i < len(data):
        op, at, arg, target = data[i], i, None, None
        i += 1
        if op >= dis.HAVE_ARGUMENT:
            arg = data[i] + data[i + 1] * 256 + high
            i, high = i + 2, 0
            if op == dis.EXTENDED_ARG:
                high = arg * 65536
                continue
            target = i + arg if op in dis.hasjrel else arg if op in dis.hasjabs else None
        yield at, dis.opname[op], arg, target


def main():
    def visit(co):
        line = {"name": co.co_name, "code": binascii.hexlify(co.co_code).decode(), "firstlineno": co.co_firstlineno,
                "instructions": [list(i) for i in instructions(co)]}
        if sys.version_info < (3, 10):
            line["lnotab"] = binascii.hexlify(co.co_lnotab).decode()
            line["linestarts"] = [list(s) for s in dis.findlinestarts(co)]
        if sys.version_info >= (3, 11):
            line["linetable"] = binascii.hexlify(co.co_linetable).decode()
            line["exceptiontable"] = binascii.hexlify(co.co_exceptiontable).decode()
            line["linestarts"] = [[at, -1 if n is None else n] for at, n in dis.findlinestarts(co)]
            line["positions"] = [list(p) for p in co.co_positions()]
            line["handlers"] = [list(e) for e in dis._parse_exception_table(co)]
        print(json.dumps(line, sort_keys=True))
        for c in co.co_consts:
            if isinstance(c, types.CodeType):
                visit(c)
    visit(compile(SOURCE, "sample.py", "exec"))


main()
