# Sockets between threads: an echo server, time-outs, ends, errors.
import select
import socket
import threading


def attempt(f, *args):
    try:
        print(f(*args))
    except OSError as e:
        print(type(e).__name__, e)


def serve(listener):
    while True:
        connection, address = listener.accept()
        with connection:
            while True:
                data = connection.recv(100)
                if not data:
                    break
                if data == b'quit':
                    connection.sendall(b'bye')
                    return
                connection.sendall(data.upper())


listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
listener.bind(('localhost', 0))
listener.listen(5)
address = listener.getsockname()
print(address[0], address[1] > 1024, listener.family == socket.AF_INET, listener.type == socket.SOCK_STREAM)
server = threading.Thread(target=serve, args=(listener,))
server.start()
s = socket.create_connection(address)
for word in (b'hello', b'world'):
    s.sendall(word)
    print(s.recv(100))
print(s.getpeername() == address, s.getsockname()[0])
s.close()
attempt(s.recv, 1)
attempt(s.send, b'x')
print(s.fileno())
with socket.socket() as s:
    s.connect(('127.0.0.1', address[1]))
    attempt(s.connect, ('127.0.0.1', address[1]))
    s.send(b'quit')
    print(s.recv(10), s.recv(10))
server.join()
other = socket.socket()
attempt(other.bind, address)
other.close()
listener.close()
attempt(socket.create_connection, address)
print(socket.socket().connect_ex(address))
attempt(socket.socket().recv, 1)
attempt(socket.socket().send, b'x')
attempt(socket.socket().accept)

a, b = socket.socketpair()
b.settimeout(0.01)
print(b.gettimeout(), b.getblocking())
attempt(b.recv, 1)
b.setblocking(False)
print(b.gettimeout(), b.getblocking())
attempt(b.recv, 1)
print(select.select([b], [], [], 0))
a.send(b'xyz')
print(len(select.select([b], [a, b], [], 1)[0]), len(select.select([b], [a, b], [], 1)[1]))
print(b.recv(1, socket.MSG_PEEK), b.recv(1), b.recv(5))
b.setblocking(True)
f = b.makefile('r')
a.sendall(b'line 1\nline 2\nrest')
a.close()
for line in f:
    print(repr(line))
attempt(b.send, b'x')
print(b.recv(1))
b.close()
print(repr(f.read()), f.close(), b.fileno())

c, d = socket.socketpair()
with c.makefile('wb') as out, d.makefile('rb') as back:
    out.write(b'buffered')
    out.flush()
    print(back.read(4), back.read1(10))
c.shutdown(socket.SHUT_WR)
print(d.recv(1))
d.sendall(b'still open')
print(c.recv(100))
size = 1000000
received = []


def drain():
    while sum(map(len, received)) < size:
        received.append(d.recv(65536))


e, d = socket.socketpair()
t = threading.Thread(target=drain)
t.start()
e.sendall(b'x' * size)
t.join()
print(sum(map(len, received)))

u = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
u.bind(('127.0.0.1', 0))
v = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
v.sendto(b'packet', u.getsockname())
v.connect(u.getsockname())
v.send(b'another')
data, address = u.recvfrom(3)
print(data, address[0], u.recv(100))
attempt(socket.gethostbyname, 'no.such.host.invalid.')
print(socket.gethostbyname('localhost'), socket.getaddrinfo('127.0.0.1', 80, type=socket.SOCK_STREAM)[0][1:])
for call in (lambda: a.bind('x'), lambda: socket.socket().bind('x'), lambda: socket.socket().bind(('', 99999)),
             lambda: socket.socket().connect(('127.0.0.1', '80')), lambda: e.send('text'), lambda: e.settimeout(-1)):
    try:
        call()
    except Exception as error:
        print(type(error).__name__, error)

# expect: 127.0.0.1 True True True
# expect: b'HELLO'
# expect: b'WORLD'
# expect: True 127.0.0.1
# expect: OSError [Errno 9] Bad file descriptor
# expect: OSError [Errno 9] Bad file descriptor
# expect: -1
# expect: OSError [Errno 106] Transport endpoint is already connected
# expect: b'bye' b''
# expect: OSError [Errno 98] Address already in use
# expect: ConnectionRefusedError [Errno 111] Connection refused
# expect: 111
# expect: OSError [Errno 107] Transport endpoint is not connected
# expect: BrokenPipeError [Errno 32] Broken pipe
# expect: OSError [Errno 22] Invalid argument
# expect: 0.01 True
# expect: timeout timed out
# expect: 0.0 False
# expect: BlockingIOError [Errno 11] Resource temporarily unavailable
# expect: ([], [], [])
# expect: 1 2
# expect: b'x' b'x' b'yz'
# expect: 'line 1\n'
# expect: 'line 2\n'
# expect: 'rest'
# expect: BrokenPipeError [Errno 32] Broken pipe
# expect: b''
# expect: '' None -1
# expect: b'buff' b'ered'
# expect: b''
# expect: b'still open'
# expect: 1000000
# expect: b'pac' 127.0.0.1 b'another'
# expect: gaierror [Errno -2] Name or service not known
# expect: 127.0.0.1 (<SocketKind.SOCK_STREAM: 1>, 6, '', ('127.0.0.1', 80))
# expect: OSError [Errno 9] Bad file descriptor
# expect: TypeError bind(): AF_INET address must be tuple, not str
# expect: OverflowError bind(): port must be 0-65535.
# expect: TypeError an integer is required (got type str)
# expect: TypeError a bytes-like object is required, not 'str'
# expect: ValueError Timeout value out of range
# 3.13 expect: 127.0.0.1 True True True
# 3.13 expect: b'HELLO'
# 3.13 expect: b'WORLD'
# 3.13 expect: True 127.0.0.1
# 3.13 expect: OSError [Errno 9] Bad file descriptor
# 3.13 expect: OSError [Errno 9] Bad file descriptor
# 3.13 expect: -1
# 3.13 expect: OSError [Errno 106] Transport endpoint is already connected
# 3.13 expect: b'bye' b''
# 3.13 expect: OSError [Errno 98] Address already in use
# 3.13 expect: ConnectionRefusedError [Errno 111] Connection refused
# 3.13 expect: 111
# 3.13 expect: OSError [Errno 107] Transport endpoint is not connected
# 3.13 expect: BrokenPipeError [Errno 32] Broken pipe
# 3.13 expect: OSError [Errno 22] Invalid argument
# 3.13 expect: 0.01 True
# 3.13 expect: TimeoutError timed out
# 3.13 expect: 0.0 False
# 3.13 expect: BlockingIOError [Errno 11] Resource temporarily unavailable
# 3.13 expect: ([], [], [])
# 3.13 expect: 1 2
# 3.13 expect: b'x' b'x' b'yz'
# 3.13 expect: 'line 1\n'
# 3.13 expect: 'line 2\n'
# 3.13 expect: 'rest'
# 3.13 expect: BrokenPipeError [Errno 32] Broken pipe
# 3.13 expect: b''
# 3.13 expect: '' None -1
# 3.13 expect: b'buff' b'ered'
# 3.13 expect: b''
# 3.13 expect: b'still open'
# 3.13 expect: 1000000
# 3.13 expect: b'pac' 127.0.0.1 b'another'
# 3.13 expect: gaierror [Errno -2] Name or service not known
# 3.13 expect: 127.0.0.1 (<SocketKind.SOCK_STREAM: 1>, 6, '', ('127.0.0.1', 80))
# 3.13 expect: OSError [Errno 9] Bad file descriptor
# 3.13 expect: TypeError bind(): AF_INET address must be tuple, not str
# 3.13 expect: OverflowError bind(): port must be 0-65535.
# 3.13 expect: TypeError 'str' object cannot be interpreted as an integer
# 3.13 expect: TypeError a bytes-like object is required, not 'str'
# 3.13 expect: ValueError Timeout value out of range
