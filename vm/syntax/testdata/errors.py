"""Write what a CPython says about erroneous texts.

    python3.9 errors.py < errors.txt > errors.golden
    python3.13 errors.py < errors.txt > errors313.golden
    python2.7 errors.py < errors.txt > errors27.golden
    python3.13 errors.py < more313.txt > more313.golden
    python2.7 errors.py < more27.txt > more27.golden

The texts are separated by lines of "---". Each answer is one line of JSON:
[type, message, line, offset, text], from 3.10 on with the end line and end
offset too, or null if the parser takes the text. Each text is put into a file,
since CPython quotes lines from there. For 2.7 a text with characters outside
ASCII gets a first line that declares its encoding.
"""
from __future__ import print_function
import ast
import io
import json
import os
import sys
import tempfile
import warnings


def verdict(source, path):
    with open(path, "wb") as f:
        f.write(source.encode("utf-8"))
    if sys.version_info[0] == 2:
        source = source.encode("utf-8")
    try:
        compile(source, path, "exec", ast.PyCF_ONLY_AST, True)
    except SyntaxError as e:
        end = [e.end_lineno, e.end_offset] if hasattr(e, "end_lineno") else []
        return [type(e).__name__, e.msg, e.lineno, e.offset, e.text] + end
    except (ValueError, RecursionError, MemoryError) as e:
        return [type(e).__name__, str(e), None, None, None]
    return None


if __name__ == "__main__":
    if sys.version_info[0] == 2:
        RecursionError = RuntimeError
    warnings.simplefilter("ignore")
    texts = io.open(sys.stdin.fileno(), encoding="utf-8", newline="").read().split("---\n")
    folder = tempfile.mkdtemp()
    for i, text in enumerate(texts):
        path = os.path.join(folder, "%d.py" % i)
        if sys.version_info[0] == 2 and any(c > u"\x7f" for c in text):
            text = u"# coding: utf-8\n" + text
        print(json.dumps(verdict(text, path)))
        os.remove(path)
    os.rmdir(folder)
