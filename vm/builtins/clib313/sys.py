# Continues clib/sys.py at: its end
version_info = _record('version_info', major=3, minor=13, micro=0, releaselevel='final', serial=0)
_Implementation.hexversion = 0x030D00F0
_Implementation.version = version_info


def _is_gil_enabled():
    import _thread
    return not _thread._free_threaded()
