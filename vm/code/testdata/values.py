"""Writes repr and hash of sample values as JSON lines, and the ranges of
printable characters.

PYTHONHASHSEED=0 python3.9 values.py > values-3.9.jsonl
"""
import json
import sys

FLOATS = ["0.0", "-0.0", "1.0", "0.1", "1e15", "1e16", "123456789012345678.0", "1e-4", "1e-5", "9.999e-5", "5e-324",
          "1.7976931348623157e308", "inf", "-inf", "nan", "3.14", "1e22", "1e23", "2.5", "-7.25", "1e100", "0.3333333333333333"]
INTS = [0, 1, -1, -2, 2 ** 61 - 1, -(2 ** 61 - 1), 2 ** 61, 2 ** 62, 2 ** 63 - 1, -2 ** 63, 2 ** 63, -2 ** 63 - 1, 2 ** 64,
        10 ** 18, 10 ** 19, 10 ** 27, 10 ** 100, -10 ** 100, 3 ** 200, -7 ** 77]
TEXTS = ["", "a", "abc", "abcdefg", "abcdefgh", "it's", 'say "x"', "both '\"", "\t\n\r\\\0\x1b\x7f", "\x80\x9f\xa0\xad\xff",
         "é", "naïve", "日本語", "😀 ok", "\u200b\u2028\ufeff", "\ud800", "a\udfffb", "\u0378", "\u0870", "x" * 100]
BYTES = ["", "61", "0061ff7f80", "275c22", "27", "22", "0a0d09", "00" * 17]


def main():
    def line(kind, data, value):
        # From 3.10 on the hash of a NaN is that of its address.
        known = value == value or sys.version_info < (3, 10)
        print(json.dumps({"kind": kind, "data": data, "repr": repr(value), "hash": str(hash(value)) if known else ""}))
    for text in FLOATS:
        line("float", text, float(text))
    for re in ("0.0", "-0.0", "1.5", "-2.0", "inf"):
        for im in ("1.0", "-1.0", "-0.0", "0.0", "1e20", "nan"):
            line("complex", [re, im], complex(float(re), float(im)))
    for n in INTS:
        line("int", "%x" % n, n)
    for s in TEXTS:
        line("str", s, s)
    for b in BYTES:
        line("bytes", b, bytes.fromhex(b))
    ranges, start = [], None
    for c in range(sys.maxunicode + 2):
        shown = c <= sys.maxunicode and chr(c).isprintable()
        if shown and start is None:
            start = c
        elif not shown and start is not None:
            ranges.append([start, c - 1])
            start = None
    print(json.dumps({"kind": "printable", "data": ranges}))


main()
