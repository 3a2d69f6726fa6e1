import dis

def f():
    a = 2
    b = 3
    return a + b

print(f())
dis.dis(f)
