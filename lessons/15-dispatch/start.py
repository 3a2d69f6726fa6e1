counter = 0

def worker(n):
    global counter
    for _ in range(n):
        counter += 1

worker(3)
print(counter)
