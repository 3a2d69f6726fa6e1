"""Describes code objects, or the errors of files that do not compile.

pythonX.Y describe.py FILE...   writes one line of JSON per file, in order, with
the keys that "gilplay dis --json" has. Names of files are read from standard
input if none is given. Needs PYTHONHASHSEED=0: the order of sets must not
differ from run to run. With --sorted the members of sets are sorted: their
order depends on which of them something else in the process has interned.
"""
import binascii
import json
import sys
import warnings

SORTED = sys.argv[1:2] == ["--sorted"]


def hexed(data):
    return binascii.hexlify(data).decode("ascii")


def constant(c):
    if hasattr(c, "co_code"):
        return describe(c)
    if SORTED and isinstance(c, frozenset):
        return "frozenset({%s})" % ", ".join(sorted(map(repr, c)))
    return repr(c)


def describe(co):
    described = {
        "name": co.co_name, "filename": co.co_filename, "firstlineno": co.co_firstlineno,
        "argcount": co.co_argcount, "nlocals": co.co_nlocals,
        "stacksize": co.co_stacksize, "flags": co.co_flags, "code": hexed(co.co_code),
        "consts": [constant(c) for c in co.co_consts],
        "names": list(co.co_names), "varnames": list(co.co_varnames),
        "freevars": list(co.co_freevars), "cellvars": list(co.co_cellvars),
    }
    if sys.version_info >= (3,):
        described["posonlyargcount"] = co.co_posonlyargcount
        described["kwonlyargcount"] = co.co_kwonlyargcount
    if sys.version_info < (3, 10):
        described["lnotab"] = hexed(co.co_lnotab)
    else:
        described["linetable"] = hexed(co.co_linetable)
    if sys.version_info >= (3, 11):
        described["qualname"] = co.co_qualname
        described["exceptiontable"] = hexed(co.co_exceptiontable)
    return described


def main():
    warnings.simplefilter("ignore")
    for name in sys.argv[1 + SORTED:] or sys.stdin.read().split("\n"):
        if not name:
            continue
        with open(name, "rb") as f:
            source = f.read()
        try:
            line = describe(compile(source, name, "exec", dont_inherit=True))
        except SyntaxError as e:
            line = {"filename": name, "error": type(e).__name__ + ": " + str(e.msg),
                    "lineno": e.lineno, "offset": e.offset, "text": e.text}
        except (ValueError, TypeError, RuntimeError, MemoryError) as e:
            line = {"filename": name, "error": "%s: %s" % (type(e).__name__, e)}
        sys.stdout.write(json.dumps(line) + "\n")


main()
