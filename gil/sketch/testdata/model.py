"""The programs "lock", "refcount", "request" and "gil" once more, as generators that yield before
every micro-step, and every schedule of them tried one by one. Prints model.txt:

    python3 model.py > model.txt

Written apart from the Go program: no state is shared or merged, a schedule is
played from its start each time. A line says: program, variant, schedules, and
how many of them break what is promised, by kind.
"""
import collections


class World:
    def __init__(self):
        self.owner = None
        self.sleeping = set()
        self.flag = 0
        self.count = 1
        self.holders = 0
        self.breach = None
        self.last, self.switches, self.request = "A", 1, False
        self.asker = self.passed = None

    def break_(self, kind):
        self.breach = self.breach or kind


def free(w, me):
    return lambda: w.owner is None


def always():
    return True


def lock(variant):
    def thread(w, me):
        yield free(w, me); w.owner = me
        while True:
            yield always; taken = w.flag
            if not taken:
                break
            yield always; w.owner = None; w.sleeping.add(me)
            yield lambda: me not in w.sleeping and w.owner is None; w.owner = me
            if variant == "if":
                break
        yield always; w.flag = 1; w.holders += 1
        if w.holders > 1: w.break_("two-holders")
        yield always; w.owner = None
        yield always
        if variant == "bare":
            yield always; w.flag = 0; w.holders -= 1
        else:
            yield free(w, me); w.owner = me
            yield always; w.flag = 0; w.holders -= 1
            yield always; w.owner = None
        woken = yield "signal"
        w.sleeping.discard(woken)
    return thread, "ABC", lambda w: None


def refcount(variant):
    gil = variant == "gil"
    def thread(w, me):
        for by in +1, -1:
            if gil:
                yield free(w, me); w.owner = me
            yield always; r = w.count
            yield always; r += by
            yield always; w.count = r
            if by < 0:
                yield always; zero = r == 0
                if zero:
                    yield always; w.break_("freed")
            if gil:
                yield always; w.owner = None
    def end(w):
        if w.count > 1: w.break_("leaked")
    return thread, "AB", end


def gil(variant):
    def attempt(w, me):
        if w.flag == "held":
            return False
        if w.last == me and variant != "asked": w.break_("same-holder")
        if w.last != me: w.switches += 1
        if w.asker and w.asker != me: w.passed = w.asker
        if w.passed == me: w.passed = None
        w.flag, w.last, w.request, w.asker = "held", me, False, None
        return True

    def take(w, me):
        yield always
        while not attempt(w, me):
            saved = w.switches
            w.sleeping.add(me)
            yield lambda: (me not in w.sleeping or w.flag != "held"
                           or not (w.request and saved == w.switches))
            late = me in w.sleeping
            w.sleeping.discard(me)
            if late and w.flag == "held":
                if saved == w.switches:
                    w.request, w.asker, w.passed = True, me, None
                elif w.passed == me and variant == "asked":
                    w.break_("restarted")

    def drop(w, me):
        woken = yield "signal"
        w.flag = "free"
        w.sleeping.discard(woken)

    def thread(w, me):
        if me == "A":
            w.flag = "held"
            yield lambda: variant == "io" or w.request
            yield from drop(w, me)
            if variant != "unforced":
                yield lambda: not w.request or w.last != me
        yield from take(w, me)
        yield always
        yield from drop(w, me)
    thread.timed = True
    return thread, "ABC", lambda w: None


def run(program, schedule):
    """The world after a schedule, and what may come next."""
    thread, names, end = program
    w = World()
    threads = {n: thread(w, n) for n in names}
    waits = {n: next(threads[n]) for n in names}
    for name, woken in schedule:
        try:
            waits[name] = threads[name].send(woken)
        except StopIteration:
            del waits[name]
    moves = []
    for name, wait in waits.items():
        if wait == "signal":
            moves += [(name, s) for s in sorted(w.sleeping)] or [(name, None)]
        elif (name not in w.sleeping or hasattr(thread, "timed")) and wait():
            moves.append((name, None))
    if not moves:
        if waits: w.break_("stuck")
        else: end(w)
    return w, moves


def explore(program):
    total, kinds = 0, collections.Counter()
    stack = [()]
    while stack:
        schedule = stack.pop()
        w, moves = run(program, schedule)
        if not moves:
            total += 1
            kinds[w.breach] += 1
        stack += [schedule + (m,) for m in moves]
    return total, kinds


for name, make, variants in (("lock", lock, ("while", "if", "bare")), ("refcount", refcount, ("none", "gil")),
                             ("request", gil, ("asked",)), ("gil", gil, ("unforced", "forced", "io"))):
    for variant in variants:
        total, kinds = explore(make(variant))
        print(name, variant, total, *sorted("%s=%d" % (k, n) for k, n in kinds.items() if k))
