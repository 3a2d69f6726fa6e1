# Sockets of 2.7: an echo server, time-outs, ends, errors.
import select
import socket
import threading


def attempt(f, *args):
    try:
        print f(*args)
    except (socket.error, select.error) as e:
        print type(e).__name__, e


def serve():
    while True:
        connection, address = listener.accept()
        while True:
            data = connection.recv(100)
            if not data:
                break
            if data == 'quit':
                connection.sendall('bye')
                connection.close()
                return
            connection.sendall(data.upper())
        connection.close()


listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
listener.bind(('localhost', 0))
listener.listen(5)
address = listener.getsockname()
server = threading.Thread(target=serve)
server.start()
s = socket.create_connection(address)
for word in ('hello', 'world'):
    s.sendall(word)
    print s.recv(100)
print s.getpeername() == address
s.close()
attempt(s.recv, 1)
attempt(s.fileno)
s = socket.socket()
s.connect(('127.0.0.1', address[1]))
s.send('quit')
print repr(s.recv(10)), repr(s.recv(10))
server.join()
other = socket.socket()
attempt(other.bind, address)
listener.close()
attempt(socket.create_connection, address)
print socket.socket().connect_ex(address)
attempt(socket.socket().recv, 1)

a, b = socket.socketpair()
b.settimeout(0.01)
print b.gettimeout()
attempt(b.recv, 1)
b.setblocking(False)
attempt(b.recv, 1)
print select.select([b], [], [], 0)
a.send('x')
print len(select.select([b], [a, b], [], 1)[0]), repr(b.recv(5))
b.setblocking(True)
f = b.makefile()
a.sendall('line 1\nline 2\nrest')
a.close()
for line in f:
    print repr(line)
attempt(b.send, 'x')
print repr(b.recv(1))
c, d = socket.socketpair()
out = c.makefile('w')
print >>out, 'hello', 5
out.flush()
print repr(d.recv(100))
u = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
u.bind(('127.0.0.1', 0))
v = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
v.sendto('packet', u.getsockname())
data, sender = u.recvfrom(100)
print data, sender[0]
attempt(select.select, [99], [], [], 0)
print socket.gethostbyname('localhost'), socket.getaddrinfo('127.0.0.1', 80, 0, socket.SOCK_STREAM)
for call in (lambda: socket.socket().bind('x'), lambda: socket.socket().bind(('', 99999)), lambda: d.send(5), lambda: d.settimeout(-1)):
    try:
        call()
    except Exception as e:
        print type(e).__name__, e

# expect: HELLO
# expect: WORLD
# expect: True
# expect: error [Errno 9] Bad file descriptor
# expect: error [Errno 9] Bad file descriptor
# expect: 'bye' ''
# expect: error [Errno 98] Address already in use
# expect: error [Errno 111] Connection refused
# expect: 111
# expect: error [Errno 107] Transport endpoint is not connected
# expect: 0.01
# expect: timeout timed out
# expect: error [Errno 11] Resource temporarily unavailable
# expect: ([], [], [])
# expect: 1 'x'
# expect: 'line 1\n'
# expect: 'line 2\n'
# expect: 'rest'
# expect: error [Errno 32] Broken pipe
# expect: ''
# expect: 'hello 5\n'
# expect: packet 127.0.0.1
# expect: error (9, 'Bad file descriptor')
# expect: 127.0.0.1 [(2, 1, 6, '', ('127.0.0.1', 80))]
# expect: TypeError getsockaddrarg: AF_INET address must be tuple, not str
# expect: OverflowError getsockaddrarg: port must be 0-65535.
# expect: TypeError send() argument 1 must be string or buffer, not int
# expect: ValueError Timeout value out of range
