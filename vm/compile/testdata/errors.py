"""Writes, as lines of JSON, what the reference interpreter says about programs
that parse and do not compile.

pythonX.Y errors.py < errors.txt > errors-X.Y.jsonl     (snippets end in "---")
"""
import io
import json
import os
import sys
import tempfile


def main():
    handle, path = tempfile.mkstemp(".py")
    os.close(handle)
    for source in sys.stdin.read().split("---\n"):
        if not source.strip():
            continue
        with io.open(path, "w", encoding="utf-8") as f:
            f.write(source if sys.version_info >= (3,) else source.decode("utf-8"))
        line = {"source": source}
        try:
            compile(source, path, "exec", dont_inherit=True)
        except SyntaxError as e:
            line.update(error=type(e).__name__ + ": " + str(e.msg), lineno=e.lineno,
                        offset=e.offset, text=e.text)
            if sys.version_info >= (3, 10):
                line.update(end_lineno=e.end_lineno, end_offset=e.end_offset)
        except ValueError as e:  # 2.7 and some escapes
            line.update(error="ValueError: %s" % e, lineno=None, offset=None, text=None)
        sys.stdout.write(json.dumps(line) + "\n")
    os.remove(path)


main()
