x = 1
def f():
    global x
    x += 1
    def g():
        global x
        x *= 10
    g()
f()
print(x, globals()['x'], 'f' in globals())
globals()['dyn'] = 5
print(dyn)
def h():
    global made
    made = 'made'
h()
print(made, __name__, type(__builtins__).__name__, __doc__, __file__ is not None)
def loc():
    a = 1
    locals()['a'] = 5
    return a
print(loc())
for i in range(2): pass
print(i)
del x
try: x
except NameError as e: print(e)
class K:
    global kk
    kk = 7
print(kk)
if __name__ == '__main__': print('main')
print(len.__name__, abs is abs, max is not min)
len = lambda x: 'shadow'
print(len([1]))
del len
print(len([1]))

# expect: 20 20 True
# expect: 5
# expect: made __main__ module None True
# expect: 1
# expect: 1
# expect: name 'x' is not defined
# expect: 7
# expect: main
# expect: len True True
# expect: shadow
# expect: 1
