import sys
print('a', file=sys.stdout)
sys.stdout.write('b\n')
sys.stdout.flush()
print('c', flush=True)
print('multi\nline')
print('tab\tend', 'é ü 日本', sep=' | ')
class W:
    def __init__(self): self.parts = []
    def write(self, s): self.parts.append(s)
    def flush(self): self.parts.append('<flush>')
w = W()
print(1, 'two', [3], sep=', ', end='.', file=w, flush=True)
print(w.parts)
old = sys.stdout
sys.stdout = w
print('captured')
sys.stdout = old
print(w.parts)
print(end='')
print('', end='\n')
print('x' * 100)
print(*range(5), sep='')
print([], {}, (), set(), '', b'', None)
print(print('inner'))
try: print('a', file=5)
except AttributeError as e: print(e)
try: print('a', sep=1)
except TypeError as e: print(e)

# expect: a
# expect: b
# expect: c
# expect: multi
# expect: line
# expect: tab	end | é ü 日本
# expect: ['1', ', ', 'two', ', ', '[3]', '.', '<flush>']
# expect: ['1', ', ', 'two', ', ', '[3]', '.', '<flush>', 'captured', '\n']
# expect: 
# expect: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
# expect: 01234
# expect: [] {} () set()  b'' None
# expect: inner
# expect: None
# expect: 'int' object has no attribute 'write'
# expect: sep must be None or a string, not int
