"""There is only one process here: what there is of multiprocessing."""

import os
from _device import cores as _cores


def cpu_count():
    """How many processors the machine has."""
    return _cores()


def _refused(name):
    def refuse(*args, **kwargs):
        raise NotImplementedError("multiprocessing.%s does nothing in this playground: a run is one process. "
                                  "Processes have a GIL each; to see threads without one, choose Python 3.13 and no GIL" % name)
    refuse.__name__ = name
    return refuse


for _name in ('Process', 'Pool', 'Queue', 'Pipe', 'Manager', 'Lock', 'RLock', 'Event', 'Condition', 'Semaphore', 'Value', 'Array',
              'JoinableQueue', 'SimpleQueue', 'Barrier', 'get_context'):
    globals()[_name] = _refused(_name)


def current_process():
    """The process of the run."""
    return _main


class _MainProcess:
    name, daemon, pid = 'MainProcess', False, os.getpid()

    def __repr__(self):
        return "<_MainProcess name='MainProcess' parent=None started>"


_main = _MainProcess()
