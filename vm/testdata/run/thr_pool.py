# Pools of threads.
from concurrent.futures import ThreadPoolExecutor, as_completed, wait, FIRST_COMPLETED, TimeoutError
import concurrent.futures, threading, time
def sq(x): time.sleep(0.01 * x); return x * x
def bad(): raise ValueError('no')
with ThreadPoolExecutor(max_workers=3) as ex:
    print(list(ex.map(sq, [3, 1, 2])))
    fs = [ex.submit(sq, n) for n in (6, 2, 4)]
    print([f.result() for f in as_completed(fs)])
    f = ex.submit(bad)
    try: f.result()
    except ValueError as e: print('raised', e)
    print(type(f.exception()), f.done(), f.cancel())
    f = ex.submit(sq, 50)
    try: f.result(timeout=0.05)
    except concurrent.futures.TimeoutError as e: print('timeout', repr(e))
    f.add_done_callback(lambda f: print('callback', f.result()))
    d, n = wait([f, ex.submit(sq, 1)], return_when=FIRST_COMPLETED); print(len(d), len(n))
try: ex.submit(sq, 1)
except RuntimeError as e: print(e)
ex = ThreadPoolExecutor(1, thread_name_prefix='w')
f = ex.submit(lambda: threading.current_thread().name); print(f.result())
g = ex.submit(time.sleep, 0.2); h = ex.submit(sq, 1); print(h.cancel(), h.cancelled(), g.done())
try: ThreadPoolExecutor(0)
except ValueError as e: print(e)
ex.submit(print, 'last')

# expect: [9, 1, 4]
# expect: [4, 16, 36]
# expect: raised no
# expect: <class 'ValueError'> True False
# expect: timeout TimeoutError()
# expect: 1 1
# expect: callback 2500
# expect: cannot schedule new futures after shutdown
# expect: w_0
# expect: True True False
# expect: max_workers must be greater than 0
# expect: last
