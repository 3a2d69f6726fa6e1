import os, threading, time
def f():
    try:
        os._exit(3)
    finally:
        print("never")
t = threading.Thread(target=f); t.start(); t.join()
print("after")

# expect exit: 3
