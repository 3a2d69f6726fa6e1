"""Write the SyntaxWarnings of CPython 3.13's parser about a text.

    python3.13 parse_warnings.py < warnings313.txt > warnings313.golden

Each line is a line number and a message.
"""
import ast
import io
import sys
import warnings

if __name__ == "__main__":
    source = io.open(sys.stdin.fileno(), encoding="utf-8", newline="").read()
    with warnings.catch_warnings(record=True) as found:
        warnings.simplefilter("always")
        compile(source, "file.py", "exec", ast.PyCF_ONLY_AST)
    for w in found:
        if issubclass(w.category, SyntaxWarning):
            print(w.lineno, w.message)
