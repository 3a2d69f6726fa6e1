"""Writes what a CPython says about its opcodes as JSON, for the package's tests.

Run by each reference interpreter:  pythonX.Y dump.py > cpython-X.Y.json
"""
import json
import opcode
import sys

KINDS = ["hasconst", "hasname", "hasjrel", "hasjabs", "haslocal", "hasfree", "hascompare"]
ARGS = [0, 1, 2, 3, 4, 5, 7, 8, 15, 256, 258, 513]


def effects(number, has_arg):
    """Stack effects without and with the jump, for sample operands."""
    table = {}
    for arg in ARGS if has_arg else [None]:
        pair = []
        for jump in (False, True):
            try:
                pair.append(opcode.stack_effect(number, arg, jump=jump))
            except ValueError:
                pair.append(None)
        table["" if arg is None else str(arg)] = pair
    return table


def main():
    names = [n for n in opcode.opmap if opcode.opmap[n] < 256]
    has_arg = getattr(opcode, "hasarg", None)
    if has_arg is None:
        has_arg = [opcode.opmap[n] for n in names if opcode.opmap[n] >= opcode.HAVE_ARGUMENT]
    out = {
        "version": "%d.%d.%d" % sys.version_info[:3],
        "have_argument": opcode.HAVE_ARGUMENT,
        "cmp_op": list(opcode.cmp_op),
        "opcodes": {},
    }
    caches = getattr(opcode, "_inline_cache_entries", {})
    for name in sorted(names):
        number = opcode.opmap[name]
        row = {"number": number, "has_arg": number in has_arg}
        row["kinds"] = [k for k in KINDS if number in getattr(opcode, k)]
        if isinstance(caches, dict):
            row["caches"] = caches.get(name, 0)
        if hasattr(opcode, "stack_effect"):
            row["effects"] = effects(number, number in has_arg)
        out["opcodes"][name] = row
    json.dump(out, sys.stdout, indent=0, sort_keys=True)
    sys.stdout.write("\n")


main()
