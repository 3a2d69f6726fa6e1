import threading, sys
def boom(): raise ValueError('in thread')
t = threading.Thread(target=boom)
class W:
    def __init__(self): self.text = ''
    def write(self, s): self.text += s
    def flush(self): pass
old, sys.stderr = sys.stderr, W()
t.start(); t.join()
text, sys.stderr = sys.stderr.text, old
lines = text.strip().split('\n')
print(lines[0], '|', lines[1], '|', lines[-1], '|', lines[-2].strip())
def hook(a): print('hook', a.exc_type.__name__, a.exc_value, a.thread.name, a.exc_traceback is not None)
threading.excepthook = hook
t = threading.Thread(target=boom, name='T2')
t.start(); t.join()
print('alive', t.is_alive())
def ex(): raise SystemExit(5)
threading.excepthook = threading.__excepthook__ if hasattr(threading, '__excepthook__') else hook
t = threading.Thread(target=lambda: sys.exit(3)); t.start(); t.join()
print('main goes on')

# expect: Exception in thread Thread-1: | Traceback (most recent call last): | ValueError: in thread | def boom(): raise ValueError('in thread')
# expect: hook ValueError in thread T2 True
# expect: alive False
# expect: hook SystemExit 3 Thread-2 True
# expect: main goes on
# 3.13 expect: Exception in thread Thread-1 (boom): | Traceback (most recent call last): | ValueError: in thread | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# 3.13 expect: hook ValueError in thread T2 True
# 3.13 expect: alive False
# 3.13 expect: main goes on
