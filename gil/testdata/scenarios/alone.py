# One thread, and never another one.
TURNS = 50000


def count(n):
    while n > 0:
        n -= 1


count(TURNS)
print("turns: %d" % TURNS)
