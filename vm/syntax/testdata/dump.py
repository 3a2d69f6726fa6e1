"""Write the syntax trees of Python files as CPython 3.9 sees them.

    python3.9 dump.py FILE...        one tree per line, in order

The form is ast.dump(tree, include_attributes=True) with every character
outside ASCII escaped.
"""
import ast
import sys
import warnings


def dump(node):
    if isinstance(node, ast.AST):
        args = []
        for name in node._fields:
            try:
                value = getattr(node, name)
            except AttributeError:
                continue
            if value is None and getattr(type(node), name, ...) is None:
                continue
            args.append("%s=%s" % (name, dump(value)))
        for name in node._attributes:
            try:
                args.append("%s=%s" % (name, dump(getattr(node, name))))
            except AttributeError:
                pass
        return "%s(%s)" % (type(node).__name__, ", ".join(args))
    if isinstance(node, list):
        return "[%s]" % ", ".join(map(dump, node))
    return ascii(node)


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    sys.setrecursionlimit(10000)
    for path in sys.argv[1:]:
        with open(path, "rb") as f:
            source = f.read()
        try:
            print(dump(ast.parse(source, path)))
        except SyntaxError as e:
            print("%s: %s" % (type(e).__name__, e.msg))
