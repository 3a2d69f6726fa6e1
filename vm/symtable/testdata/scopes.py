"""Write what a CPython makes of the names in programs.

    python3.9 scopes.py < programs.txt > programs.golden
    python3.13 scopes.py < programs313.txt > programs313.golden
    python2.7 scopes.py < programs27.txt > programs27.golden
    python... scopes.py FILE...

Programs on standard input are separated by lines of "---". Each answer is one
line of JSON: a scope, which is [type, name, line, nested, parameters,
{symbol: flags and scope}, [scopes inside]], or for an error
[type, message, line, offset, text], and from 3.10 on end line and end offset.
"""
from __future__ import print_function
import _symtable
import io
import json
import os
import sys
import tempfile
import warnings


def scope(t):
    symbols = {name: t.symbols[name] for name in sorted(t.symbols)}
    return [t.type, t.name, t.lineno, int(bool(t.nested)), t.varnames, symbols,
            [scope(c) for c in t.children]]


def top(table):
    """2.7 gives all scopes by their ids."""
    if isinstance(table, dict):
        table, = [t for t in table.values() if t.type == 2]
    return table


def verdict(source, path):
    try:
        return scope(top(_symtable.symtable(source, path, "exec")))
    except SyntaxError as e:
        end = [e.end_lineno, e.end_offset] if hasattr(e, "end_lineno") else []
        return [type(e).__name__, e.msg, e.lineno, e.offset, e.text] + end
    except RuntimeError as e:
        return [type(e).__name__, str(e), None, None, None]


def programs():
    for path in sys.argv[1:]:
        with open(path, "rb") as f:
            yield path, f.read()
    if not sys.argv[1:]:
        folder = tempfile.mkdtemp()
        path = os.path.join(folder, "file.py")
        texts = io.open(sys.stdin.fileno(), encoding="utf-8", newline="").read().split("---\n")
        for text in texts:
            with open(path, "wb") as f:
                f.write(text.encode("utf-8"))
            yield path, text.encode("utf-8")
        os.remove(path)
        os.rmdir(folder)


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    for path, source in programs():
        print(json.dumps(verdict(source, path), sort_keys=True))
