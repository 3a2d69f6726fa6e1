import threading

counter = 0

def work():
    global counter
    for i in range(200):
        counter += 1

a = threading.Thread(target=work)
b = threading.Thread(target=work)
a.start()
b.start()
a.join()
b.join()
print(counter)
