"""Writes, as lines of JSON, the warnings that the reference interpreter gives
for programs.

pythonX.Y warned.py < warned.txt > warned-X.Y.jsonl     (snippets end in "---")
"""
import json
import sys
import warnings


def main():
    for source in sys.stdin.read().split("---\n"):
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            compile(source, "prog.py", "exec", dont_inherit=True)
        print(json.dumps({"source": source, "warnings": [[w.lineno, str(w.message)] for w in caught]}))


main()
