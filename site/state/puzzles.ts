// Programs that are small enough to be scheduled by hand. Their titles are in
// the catalogues, under schedule.puzzles.

export const puzzles = {
  race: `import threading

counter = 0

def work():
    global counter
    for i in range(3):
        counter += 1

a = threading.Thread(target=work)
b = threading.Thread(target=work)
a.start()
b.start()
a.join()
b.join()
print(counter)
`,
  locks: `import threading

ink = threading.Lock()
paper = threading.Lock()

def write():
    with ink:
        with paper:
            print("written")

def draw():
    with paper:
        with ink:
            print("drawn")

a = threading.Thread(target=write)
b = threading.Thread(target=draw)
a.start()
b.start()
a.join()
b.join()
`,
  ticket: `import threading

tickets = [7]
sold = 0

def sell():
    global sold
    if len(tickets) > 0:
        tickets.pop()
        sold += 1

a = threading.Thread(target=sell)
b = threading.Thread(target=sell)
a.start()
b.start()
a.join()
b.join()
print(sold)
`,
  notify: `import threading

bell = threading.Condition()

def sleeper():
    with bell:
        bell.wait()
    print("awake")

def ringer():
    with bell:
        bell.notify()

a = threading.Thread(target=sleeper)
b = threading.Thread(target=ringer)
a.start()
b.start()
a.join()
b.join()
`,
} as const;

export type Puzzle = keyof typeof puzzles;
