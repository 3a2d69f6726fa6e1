"""Prints what the running Python says of itself: pythonX.Y dump.py > release-X.Y.json
"""
import json
import struct
import sys

try:
    from importlib.util import MAGIC_NUMBER
except ImportError:
    import imp
    MAGIC_NUMBER = imp.get_magic()

print(json.dumps({
    "name": "%d.%d" % sys.version_info[:2],
    "release": "%d.%d.%d" % sys.version_info[:3],
    "magic": struct.unpack("<H", MAGIC_NUMBER[:2])[0],
    "interval": hasattr(sys, "setswitchinterval"),
}, sort_keys=True))
