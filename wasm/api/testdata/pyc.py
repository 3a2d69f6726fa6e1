"""Prints the beginning of the .pyc file that py_compile makes of each program:
up to the end of the module's bytecode, which is found by its content."""
import binascii
import os
import py_compile
import shutil
import sys
import tempfile

PROGRAMS = [
    b"x = 1\n",
    b"import dis\n\ndef f():\n    a = 2\n    b = 3\n    return a + b\n\ndis.dis(f)\n",
    b'"""Text at the top."""\ndef s(x):\n    y = 7\n    return abs(y)\n\nclass C(object):\n    n = 1\n\nprint(s(C.n))\n',
    b"for i in range(300):\n    if i % 2:\n        print(i, [i, i + 1], {'a': i})\n",
]

folder = tempfile.mkdtemp()
try:
    for text in PROGRAMS:
        source = os.path.join(folder, "snippet.py")
        with open(source, "wb") as out:
            out.write(text)
        os.utime(source, (1600000000, 1600000000))
        made = os.path.join(folder, "snippet.pyc")
        py_compile.compile(source, cfile=made, doraise=True)
        with open(made, "rb") as data:
            data = data.read()
        code = compile(text, source, "exec").co_code
        end = data.index(code) + len(code)
        print("%s %s" % (binascii.hexlify(text).decode(), binascii.hexlify(data[:end]).decode()))
finally:
    shutil.rmtree(folder)
