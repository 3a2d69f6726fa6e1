import threading

lock = threading.Lock()
lock.acquire()
t = threading.Thread(target=lock.release)  # another thread unlocks it
t.start()
t.join()
print(lock.locked())
print(lock.acquire())
print(lock.acquire(False))                 # its owner locks it again, without waiting
