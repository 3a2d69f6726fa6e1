import threading
class W(threading.Thread):
    def __init__(self, a, b):
        super().__init__(name='W-%d' % a)
        self.a, self.b = a, b
        self.result = None
    def run(self):
        self.result = self.a * self.b
ws = [W(i, i + 1) for i in range(4)]
for x in ws: x.start()
for x in ws: x.join()
print([(x.name, x.result) for x in ws])

# expect: [('W-0', 0), ('W-1', 2), ('W-2', 6), ('W-3', 12)]
