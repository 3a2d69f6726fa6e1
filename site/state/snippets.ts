// Programs to start from. In: nothing; out: names, sources, and the machine
// that shows them best. The first one is what an empty playground opens with.
// On the teaching clock an opcode takes 50 µs, so that 5 ms are 100 opcodes and
// a short program meets many switches.

import type { Machine } from "../engine/protocol.ts";
import { words } from "../words/words.ts";

export interface Snippet {
  readonly name: string;
  readonly source: string;
  readonly machine: Partial<Machine>;
}

const teaching: Partial<Machine> = { profile: "teaching" };

const two = (target: string): string => `a = threading.Thread(target=${target})
b = threading.Thread(target=${target})
a.start()
b.start()
a.join()
b.join()
`;

export const snippets: readonly Snippet[] = [
  {
    name: words.snippet.race,
    source: `import threading

counter = 0

def work():
    global counter
    for i in range(200):
        counter += 1

${two("work")}print(counter)
`,
    machine: teaching,
  },
  {
    name: words.snippet.lock,
    source: `import threading

counter = 0
lock = threading.Lock()

def work():
    global counter
    for i in range(60):
        with lock:
            counter += 1

${two("work")}print(counter)
`,
    machine: teaching,
  },
  {
    name: words.snippet.deadlock,
    source: `import threading
import time

a = threading.Lock()
b = threading.Lock()

def one():
    with a:
        time.sleep(0.001)
        with b:
            print("one")

def two():
    with b:
        time.sleep(0.001)
        with a:
            print("two")

threading.Thread(target=one).start()
threading.Thread(target=two).start()
`,
    machine: {},
  },
  {
    name: words.snippet.queue,
    source: `import threading
import queue

q = queue.Queue(2)

def produce():
    for i in range(5):
        q.put(i)
    q.put(None)

def consume():
    total = 0
    while True:
        item = q.get()
        if item is None:
            break
        total += item
    print("total", total)

p = threading.Thread(target=produce)
c = threading.Thread(target=consume)
p.start()
c.start()
p.join()
c.join()
`,
    machine: teaching,
  },
  {
    name: words.snippet.sleeper,
    source: `import threading
import time

done = False

def busy():
    n = 0
    while not done:
        n += 1
    print("turns", n)

t = threading.Thread(target=busy)
t.start()
for i in range(3):
    time.sleep(0.002)
    print("awake", i)
done = True
t.join()
`,
    machine: {},
  },
  {
    name: words.snippet.oneCore,
    source: `import threading

def spin(n):
    while n > 0:
        n -= 1

threads = [threading.Thread(target=spin, args=(200,)) for _ in range(4)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print("done")
`,
    machine: teaching,
  },
  {
    name: words.snippet.print,
    source: `import threading

def say(name):
    for i in range(3):
        print(name, i)

threads = [threading.Thread(target=say, args=(c,)) for c in "abc"]
for t in threads:
    t.start()
for t in threads:
    t.join()
`,
    machine: teaching,
  },
];
