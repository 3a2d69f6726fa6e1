import time
t0 = time.time()
m0 = time.monotonic()
p0 = time.perf_counter()
time.sleep(0.05)
print(0.04 < time.time() - t0 < 1, 0.04 < time.monotonic() - m0 < 1, 0.04 < time.perf_counter() - p0 < 1)
print(type(time.time()).__name__, type(time.perf_counter_ns()).__name__, time.monotonic() >= m0, time.process_time() >= 0, time.time_ns() > 0)
def t(f, *a):
    try: print(f(*a))
    except Exception as e: print(type(e).__name__, e)
t(time.sleep, -1)
t(time.sleep, 'a')
t(time.sleep)
t(time.sleep, 0)
t(time.sleep, 0.001)
t(time.sleep, True)

# expect: True True True
# expect: float int True True True
# expect: ValueError sleep length must be non-negative
# expect: TypeError an integer is required (got type str)
# expect: TypeError time.sleep() takes exactly one argument (0 given)
# expect: None
# expect: None
# expect: None
# 3.13 expect: True True True
# 3.13 expect: float int True True True
# 3.13 expect: ValueError sleep length must be non-negative
# 3.13 expect: TypeError 'str' object cannot be interpreted as an integer
# 3.13 expect: TypeError time.sleep() takes exactly one argument (0 given)
# 3.13 expect: None
# 3.13 expect: None
# 3.13 expect: None
