import threading, time

def wait():
    time.sleep(0.03)

def work():
    for _ in range(4):
        time.sleep(0.001)

a = threading.Thread(target=wait)
b = threading.Thread(target=work)
a.start()
b.start()
a.join()
b.join()
