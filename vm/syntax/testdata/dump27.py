"""Write the syntax trees of Python files as CPython 2.7 sees them.

    python2.7 dump27.py FILE...        one tree per line, in order

The form is that of dump.py as far as the trees allow; nodes of 2.7 have no
end. Index is left out, Num and Str are Constant, parameters are arg.
"""
import ast
import sys
import warnings

PLAIN = {"Num": ("Constant", {"n": "value"}), "Str": ("Constant", {"s": "value"})}


def dump(node):
    if isinstance(node, ast.Index):
        return dump(node.value)
    if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Param):
        return "arg(arg=%r, lineno=%d, col_offset=%d)" % (node.id, node.lineno, node.col_offset)
    if isinstance(node, ast.AST):
        name, renamed = PLAIN.get(type(node).__name__, (type(node).__name__, {}))
        args = []
        for field in node._fields:
            value = getattr(node, field)
            if value is None and not (name == "Dict" or field == "value" and name == "Constant"):
                continue
            args.append("%s=%s" % (renamed.get(field, field), dump(value)))
        for field in node._attributes:
            args.append("%s=%s" % (field, dump(getattr(node, field))))
        return "%s(%s)" % (name, ", ".join(args))
    if isinstance(node, list):
        return "[%s]" % ", ".join(map(dump, node))
    return repr(node)


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    sys.setrecursionlimit(10000)
    for path in sys.argv[1:]:
        with open(path, "rU") as f:
            source = f.read()
        try:
            print(dump(ast.parse(source, path)))
        except SyntaxError as e:
            print("%s: %s" % (type(e).__name__, e.msg))
