"""Numbers of the errors."""

import _device

errorcode = {}
for _number, (_name, _text) in _device.ERRORS.items():
    globals()[_name] = _number
    errorcode[_number] = _name
EWOULDBLOCK = EAGAIN
ENOTSUP = EOPNOTSUPP
