# Echo requests per second beside CPU-bound threads. The other end is the echo
# service of the machine (port 7), a process of its own: a request is a send and a
# recv here, and no Python there.
import socket
import threading
import time

SPINNERS = 1
SECONDS = 0.5


def spin():
    while not done:
        pass


done = False
for _ in range(SPINNERS):
    t = threading.Thread(target=spin)
    t.daemon = True
    t.start()
s = socket.create_connection(('localhost', 7))
n, end = 0, time.time() + SECONDS
while time.time() < end:
    s.sendall(b'x')
    s.recv(1)
    n += 1
done = True
print("rate: %.1f" % (n / SECONDS))
