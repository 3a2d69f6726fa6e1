"""Write what CPython 3.9 makes of the names in programs.

    python3.9 scopes.py < programs.txt > programs.golden
    python3.9 scopes.py FILE...

Programs on standard input are separated by lines of "---". Each answer is one
line of JSON: a scope, which is [type, name, line, nested, parameters,
{symbol: flags and scope}, [scopes inside]], or for an error
[type, message, line, offset, text].
"""
import _symtable
import json
import os
import sys
import tempfile
import warnings


def scope(t):
    symbols = {name: t.symbols[name] for name in sorted(t.symbols)}
    return [t.type, t.name, t.lineno, int(bool(t.nested)), t.varnames, symbols,
            [scope(c) for c in t.children]]


def verdict(source, path):
    try:
        return scope(_symtable.symtable(source, path, "exec"))
    except SyntaxError as e:
        return [type(e).__name__, e.msg, e.lineno, e.offset, e.text]
    except RecursionError as e:
        return [type(e).__name__, str(e), None, None, None]


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    for path in sys.argv[1:]:
        with open(path, encoding="utf-8") as f:
            print(json.dumps(verdict(f.read(), path)))
    if not sys.argv[1:]:
        texts = sys.stdin.buffer.read().decode("utf-8").split("---\n")
        with tempfile.TemporaryDirectory() as folder:
            for i, text in enumerate(texts):
                path = os.path.join(folder, "%d.py" % i)
                with open(path, "w", encoding="utf-8", newline="") as f:
                    f.write(text)
                print(json.dumps(verdict(text, path)))
