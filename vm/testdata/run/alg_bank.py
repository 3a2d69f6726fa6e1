class InsufficientFunds(Exception):
    def __init__(self, need, have):
        super().__init__(f'need {need}, have {have}')
        self.need, self.have = need, have
class Account:
    rate = 0.05
    _all = {}
    def __init__(self, owner, balance=0):
        self.owner, self.balance, self.log = owner, balance, []
        Account._all[owner] = self
    def withdraw(self, n):
        if n > self.balance: raise InsufficientFunds(n, self.balance)
        self.balance -= n
        self.log.append(('w', n))
        return self
    def deposit(self, n):
        self.balance += n
        self.log.append(('d', n))
        return self
    @classmethod
    def find(cls, owner): return cls._all[owner]
    @property
    def history(self): return ', '.join(f'{k}:{n}' for k, n in self.log)
    def __repr__(self): return f'{type(self).__name__}({self.owner!r}, {self.balance:.2f})'
class Savings(Account):
    def interest(self): return self.deposit(self.balance * self.rate)
a, b = Account('ann', 100), Savings('bob', 200)
a.deposit(50).withdraw(30)
b.interest()
print(a, b, a.history, Account.find('bob') is b)
try: a.withdraw(1000)
except InsufficientFunds as e: print(e, e.need - e.have)
print(sorted([a, b], key=lambda x: -x.balance), sum(x.balance for x in (a, b)), isinstance(b, Account), [type(x).__name__ for x in Account._all.values()])

# expect: Account('ann', 120.00) Savings('bob', 210.00) d:50, w:30 True
# expect: need 1000, have 120 880
# expect: [Savings('bob', 210.00), Account('ann', 120.00)] 330.0 True ['Account', 'Savings']
