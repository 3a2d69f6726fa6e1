# One thread, many connections: select; and a thread for each.
import select
import socket
import threading

listener = socket.create_server(('127.0.0.1', 0))
address = listener.getsockname()


def serve(count):
    clients, done = [], 0
    while done < count:
        ready, _, _ = select.select([listener] + clients, [], [], 5)
        for s in ready:
            if s is listener:
                clients.append(s.accept()[0])
                continue
            data = s.recv(100)
            if data:
                s.sendall(b'<' + data + b'>')
            else:
                clients.remove(s)
                s.close()
                done += 1


def client(name):
    with socket.create_connection(address) as s:
        for i in range(3):
            s.sendall(name)
            if s.recv(100) != b'<' + name + b'>':
                print('wrong')
    answers.append(name)


answers = []
threads = [threading.Thread(target=client, args=(b'c%d' % i,)) for i in range(4)]
server = threading.Thread(target=serve, args=(len(threads),))
server.start()
for t in threads:
    t.start()
for t in threads:
    t.join()
server.join()
listener.close()
print(sorted(answers))
p = select.poll()
a, b = socket.socketpair()
p.register(a, select.POLLIN)
print(p.poll(0))
b.send(b'x')
print(p.poll(1000) == [(a.fileno(), select.POLLIN)])
for bad in (lambda: select.select([99], [], [], 0), lambda: select.select(['x'], [], [], 0), lambda: select.select([], [], [], -1)):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)

# expect: [b'c0', b'c1', b'c2', b'c3']
# expect: []
# expect: True
# expect: OSError [Errno 9] Bad file descriptor
# expect: TypeError argument must be an int, or have a fileno() method.
# expect: ValueError timeout must be non-negative
