"""Digests by name."""

import _hashlib

new = _hashlib.new
algorithms_guaranteed = algorithms_available = set(_hashlib.algorithms)


def _named(name):
    def make(string=b'', *, usedforsecurity=True):
        return new(name, string)
    make.__name__ = 'openssl_' + name
    return make


for _name in _hashlib.algorithms:
    globals()[_name] = _named(_name)
