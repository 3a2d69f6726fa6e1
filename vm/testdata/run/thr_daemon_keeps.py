import threading, time
class A:
    def __del__(self): print('del')
a = A()
def f():
    time.sleep(10)
t = threading.Thread(target=f, daemon=True); t.start()
print('end')

# expect: end
