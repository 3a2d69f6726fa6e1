"""Writes what "pythonX.Y -m dis FILE" prints for each file, the addresses of
code objects replaced by 0x0.

pythonX.Y listing.py FILE... > listing-X.Y.txt     (with PYTHONHASHSEED=0)
"""
import dis
import re
import sys
import warnings

try:
    from StringIO import StringIO
except ImportError:
    from io import StringIO


def main():
    warnings.simplefilter("ignore")
    real = sys.stdout
    for name in sys.argv[1:]:
        with open(name, "rb") as f:
            source = f.read()
        sys.stdout = StringIO()
        dis.dis(compile(source, name, "exec", dont_inherit=True))
        text, sys.stdout = sys.stdout.getvalue(), real
        text = "=== %s\n%s" % (name, re.sub(r" at 0x[0-9a-f]+, file", " at 0x0, file", text))
        if not isinstance(text, bytes):
            text = text.encode("utf-8", "surrogatepass")
        getattr(real, "buffer", real).write(text)


main()
