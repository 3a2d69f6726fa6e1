import threading

def count(n):
    while n > 0:
        n -= 1

t = threading.Thread(target=len, args=('',))
t.start()
t.join()
count(1000)
