import hashlib, socket, threading, time

big = list(range(300000))
data = b'x' * 2000000
lock = threading.Lock()
here, there = socket.socketpair()

def calls():
    time.sleep(0.01)
    sum(big)
    here.recv(5)
    -1 in big
    lock.acquire()
    hashlib.sha256(data)
    max(big)
    time.time()

def beat():
    for i in range(50):
        time.sleep(0.001)
        if i == 20:
            there.send(b'hello')
        if i == 30:
            lock.release()

lock.acquire()
t = threading.Thread(target=beat)
t.start()
calls()
t.join()
