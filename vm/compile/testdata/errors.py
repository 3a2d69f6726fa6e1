"""Writes, as lines of JSON, what the reference interpreter says about programs
that parse and do not compile.

python3.9 errors.py < errors.txt > errors-3.9.jsonl     (snippets end in "---")
"""
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
        with open(path, "w", encoding="utf-8") as f:
            f.write(source)
        line = {"source": source}
        try:
            compile(source, path, "exec", dont_inherit=True)
        except SyntaxError as e:
            line.update(error=type(e).__name__ + ": " + str(e.msg), lineno=e.lineno,
                        offset=e.offset, text=e.text)
        sys.stdout.write(json.dumps(line) + "\n")
    os.remove(path)


main()
