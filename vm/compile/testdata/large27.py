"""Writes sizes and digests of the code that 2.7 makes of modules too large to
keep: operands and jumps that do not fit in 16 bits, code that is too long to be
optimised. Each line of input is JSON: head, piece, times, tail.

python2.7 large27.py < large27.jsonl > large-2.7.jsonl
"""
import hashlib
import json
import sys

for line in sys.stdin:
    module = json.loads(line)
    source = module["head"] + module["piece"] * module["times"] + module["tail"]
    co = compile(source, "large.py", "exec", 0, True)
    module.update(size=len(co.co_code), stacksize=co.co_stacksize, consts=len(co.co_consts),
                  code=hashlib.sha256(co.co_code).hexdigest(), lnotab=hashlib.sha256(co.co_lnotab).hexdigest())
    print json.dumps(module, sort_keys=True)
