"""Times snippets for build/calibrate. Reads a JSON list of [name, source] from
standard input; each source defines f(n), which does n turns. Prints a JSON
object: name to nanoseconds per turn, the best of many runs. The snippets take
turns, so that a time when the computer is busy spoils none of them."""
import json
import sys
import time

clock = getattr(time, "perf_counter", time.time)
ROUNDS = 10


def once(f, n):
    began = clock()
    f(n)
    return clock() - began


class Snippet(object):
    def __init__(self, name, source):
        space = {}
        exec(compile(source, "snippet", "exec"), space)
        self.name, self.f, self.n, self.best = name, space["f"], 50, 1e9
        self.f(200)  # 3.11 and later specialise an instruction after some executions
        while once(self.f, self.n) < 0.0002:
            self.n *= 2

    def improve(self, seconds):
        end = clock() + seconds
        while clock() < end:
            self.best = min(self.best, once(self.f, self.n))


snippets = [Snippet(*row) for row in json.load(sys.stdin)]
for _ in range(ROUNDS):
    for s in snippets:
        s.improve(float(sys.argv[1]) / ROUNDS)
json.dump(dict((s.name, s.best / s.n * 1e9) for s in snippets), sys.stdout)
