"""Numbers of the errors."""

import _device
import errno as _here

errorcode = {}
for _number, (_name, _text) in _device.ERRORS.items():
    setattr(_here, _name, _number)
    errorcode[_number] = _name
EWOULDBLOCK, ENOTSUP = 11, 95
