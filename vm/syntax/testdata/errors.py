"""Write what CPython 3.9 says about erroneous texts.

    python3.9 errors.py < errors.txt > errors.golden

The texts are separated by lines of "---". Each answer is one line of JSON:
[type, message, line, offset, text], or null if the text is correct after all.
Each text is put into a file, since CPython quotes lines from there.
"""
import json
import os
import sys
import tempfile
import warnings


def verdict(source, path):
    with open(path, "w", encoding="utf-8", newline="") as f:
        f.write(source)
    try:
        compile(source, path, "exec")
    except SyntaxError as e:
        return [type(e).__name__, e.msg, e.lineno, e.offset, e.text]
    except (ValueError, RecursionError, MemoryError) as e:
        return [type(e).__name__, str(e), None, None, None]
    return None


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    texts = sys.stdin.buffer.read().decode("utf-8").split("---\n")
    with tempfile.TemporaryDirectory() as folder:
        for i, text in enumerate(texts):
            print(json.dumps(verdict(text, os.path.join(folder, "%d.py" % i))))
