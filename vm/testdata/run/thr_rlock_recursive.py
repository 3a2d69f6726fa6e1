import threading
class Account:
    def __init__(self):
        self.lock = threading.RLock()
        self.balance = 0
    def deposit(self, n):
        with self.lock: self.balance += n
    def twice(self, n):
        with self.lock:
            self.deposit(n)
            self.deposit(n)
a = Account()
ts = [threading.Thread(target=lambda: [a.twice(1) for _ in range(50)]) for _ in range(3)]
for t in ts: t.start()
for t in ts: t.join()
print(a.balance)

# expect: 300
