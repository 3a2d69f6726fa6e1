import threading
counter = 0
def work():
    global counter
    for i in range(200000):
        counter += 1
threads = [threading.Thread(target=work) for i in range(4)]
for t in threads:
    t.start()
for t in threads:
    t.join()
