"""Writes what "python3.9 -m dis FILE" prints for each file, the addresses of
code objects replaced by 0x0.

python3.9 listing.py FILE... > listing-3.9.txt     (with PYTHONHASHSEED=0)
"""
import contextlib
import dis
import io
import re
import sys
import warnings


def main():
    warnings.simplefilter("ignore")
    for name in sys.argv[1:]:
        with open(name, "rb") as f:
            source = f.read()
        out = io.StringIO()
        with contextlib.redirect_stdout(out):
            dis.dis(compile(source, name, "exec", dont_inherit=True))
        text = re.sub(r" at 0x[0-9a-f]+, file", " at 0x0, file", out.getvalue())
        sys.stdout.buffer.write(("=== %s\n%s" % (name, text)).encode("utf-8", "surrogatepass"))


main()
