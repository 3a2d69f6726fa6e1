package explore

import (
	"slices"
	"strings"
	"testing"
)

// twoThreads runs two functions a and b in a thread each.
func twoThreads(setup, a, b string) string {
	indent := func(s string) string { return "    " + strings.ReplaceAll(s, "\n", "\n    ") + "\n" }
	return setup + "import threading\ndef a():\n" + indent(a) + "def b():\n" + indent(b) +
		"x = threading.Thread(target=a)\ny = threading.Thread(target=b)\nx.start()\ny.start()\nx.join()\ny.join()\n"
}

// explained explores a program and explains the first outcome that matches.
func explained(t *testing.T, o Options, match func(*Outcome) bool) *Explanation {
	t.Helper()
	r := explore(t, o)
	for _, out := range r.Outcomes {
		if match(out.Outcome) {
			e, err := Explain(o, out.Schedule)
			if err != nil {
				t.Fatal(err)
			}
			return e
		}
	}
	t.Fatalf("no such outcome in %s", o.Source)
	return nil
}

func prints(text string) func(*Outcome) bool {
	return func(o *Outcome) bool { return strings.TrimSpace(o.Stdout) == text }
}

func raises(class string) func(*Outcome) bool {
	return func(o *Outcome) bool { return strings.HasPrefix(o.Exception, class) }
}

func deadlocks(o *Outcome) bool { return o.Deadlock != nil }

func (e *Explanation) event(p Place) *Event { return &e.Rungs[p.Rung].Events[p.Event] }

// What comes between two accesses is named: kind, variable, the out-of-date
// value and the lines follow from the programs by reading them. Lines count from
// the setup's first one; a's body begins two lines after it.
func TestConflicts(t *testing.T) {
	for _, c := range []struct {
		name     string
		source   string
		match    func(*Outcome) bool
		kind     ConflictKind
		variable string
		stale    string
		lines    []Span
		locks    [2]string
	}{
		{"global", twoThreads("n = 0\n", "global n\nn += 1", "global n\nn += 1") + "print(n)", prints("1"), LostUpdate, "n", "0", []Span{{5, 5}, {8, 8}}, [2]string{}},
		{"local copy", twoThreads("n = 0\n", "global n\nr = n\nr = r + 1\nn = r", "global n\nn = 5") + "print(n)", prints("1"), LostUpdate, "n", "0", []Span{{5, 7}, {10, 10}}, [2]string{}},
		{"item", twoThreads("d = {'k': 0}\n", "d['k'] += 1", "d['k'] += 1") + "print(d['k'])", prints("1"), LostUpdate, "d['k']", "0", []Span{{4, 4}, {6, 6}}, [2]string{}},
		{"attribute", twoThreads("class C: pass\nc = C()\nc.n = 0\n", "c.n += 1", "c.n += 1") + "print(c.n)", prints("1"), LostUpdate, "c.n", "0", []Span{{6, 6}, {8, 8}}, [2]string{}},
		{"different locks", twoThreads("import threading\nm = threading.Lock()\nk = threading.Lock()\nn = 0\n", "global n\nwith m:\n    n += 1", "global n\nwith k:\n    n += 1") + "print(n)",
			prints("1"), LostUpdate, "n", "0", []Span{{9, 9}, {13, 13}}, [2]string{"m", "k"}},
		{"check then pop", twoThreads("jobs = [1]\n", "if jobs:\n    jobs.pop()", "if jobs:\n    jobs.pop()"), raises("IndexError"), StaleCheck, "jobs", "[1]", []Span{{4, 5}, {7, 8}}, [2]string{}},
		{"init twice", twoThreads("made = 0\nn = 0\n", "global made, n\nif not made:\n    n += 1\n    made = 1", "global made, n\nif not made:\n    n += 1\n    made = 1") + "print(n)",
			prints("2"), StaleCheck, "made", "0", []Span{{6, 8}, {11, 13}}, [2]string{}},
		{"money under way", twoThreads("p = 5\nq = 5\n", "global p, q\np -= 1\nq += 1", "print(p + q)"), prints("9"), HalfWritten, "p", "", []Span{{6, 7}, {9, 9}}, [2]string{}},
		{"published too early", twoThreads("class C: pass\nc = None\n", "global c\nc = C()\nc.n = 1", "if c: print(c.n)"), raises("AttributeError"), HalfWritten, "c", "", []Span{{6, 7}, {9, 9}}, [2]string{}},
		{"money seen twice", twoThreads("p = 5\nq = 5\n", "global p, q\np -= 1\nq += 1", "r = p\ns = q\nprint(r + s)"), prints("11"), HalfRead, "p", "5", []Span{{9, 10}, {6, 7}}, [2]string{}},
	} {
		for _, python := range []string{"2.7", "3.9"} {
			e := explained(t, Options{Source: c.source, Python: python}, c.match)
			if len(e.Conflicts) == 0 {
				t.Errorf("%s, %s: no conflict", c.name, python)
				continue
			}
			got := e.Conflicts[0]
			lines := slices.Clone(got.Lines)
			slices.SortFunc(lines, func(a, b Span) int { return a.From - b.From })
			want := slices.Clone(c.lines)
			slices.SortFunc(want, func(a, b Span) int { return a.From - b.From })
			locks := [2]string{strings.Join(got.FirstLocks, ","), strings.Join(got.OtherLocks, ",")}
			if locks[0] > locks[1] { // which thread is first is the search's affair
				locks[0], locks[1] = locks[1], locks[0]
			}
			if c.locks[0] > c.locks[1] {
				c.locks[0], c.locks[1] = c.locks[1], c.locks[0]
			}
			if got.Kind != c.kind || got.Name != c.variable || got.Stale != c.stale || !slices.Equal(lines, want) || locks != c.locks {
				t.Errorf("%s, %s: %v of %s, stale %q, lines %v, locks %q", c.name, python, got.Kind, got.Name, got.Stale, lines, locks)
			}
			first, other, third := e.event(got.First), e.event(got.Other), e.event(got.Third)
			if e.Rungs[got.First.Rung].Thread != e.Rungs[got.Third.Rung].Thread || e.Rungs[got.Other.Rung].Thread == e.Rungs[got.First.Rung].Thread {
				t.Errorf("%s, %s: the accesses are by the wrong threads", c.name, python)
			}
			if got.Kind == LostUpdate && (first.Kind != Read || other.Kind == Read || third.Kind != Update || !e.Rungs[got.Third.Rung].Loses) {
				t.Errorf("%s, %s: %v, %v, %v", c.name, python, first, other, third)
			}
		}
	}
}

// The ladder of DESIGN.md's Explore screen: 2 of 6 takes four forced switches,
// and the counts of opcodes are those of the drawing.
func TestLadderOfTheDesign(t *testing.T) {
	source := `import threading

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
`
	e := explained(t, Options{Source: source, Python: "3.9"}, prints("2"))
	if !slices.Equal(e.Threads, []string{"MainThread", "Thread-1", "Thread-2"}) || !slices.Equal(e.Variables, []string{"counter"}) {
		t.Errorf("threads %q, variables %q", e.Threads, e.Variables)
	}
	ops, forced, lost := map[int]int{}, 0, 0
	for i, r := range e.Rungs {
		ops[r.Thread] += r.Ops
		if r.Loses {
			lost++
		}
		if r.End == ForcedOff && r.Thread != 0 {
			forced++
			if r.After == "" || i+1 == len(e.Rungs) {
				t.Errorf("rung %d: %+v", i, r)
			}
		}
		if last := len(r.Values) - 1; last != 0 {
			t.Errorf("rung %d has values %q", i, r.Values)
		}
	}
	// 9 + 19 + 7 + 2 + 12 + 7 opcodes in the drawing, 28 in each thread.
	if ops[1] != 28 || ops[2] != 28 || forced != 4 || lost != 2 {
		t.Errorf("opcodes %v, forced switches %d, rungs that lose updates %d", ops, forced, lost)
	}
	if last := e.Rungs[len(e.Rungs)-1]; last.Values[0] != "2" || last.End != ProgramEnd {
		t.Errorf("at the end: %+v", last)
	}
}

// Long rows of accesses are folded, but nothing that a conflict is about.
func TestFolding(t *testing.T) {
	e := explained(t, Options{Source: twoThreads("n = 0\n", "global n\nfor i in range(20):\n    n += 1", "global n\nn += 1") + "print(n)", Python: "3.9"}, prints("1"))
	folded, shown := 0, 0
	for _, r := range e.Rungs {
		for _, ev := range r.Events {
			folded += ev.Times
			if ev.Kind == Read || ev.Kind == Update {
				shown++
			}
		}
	}
	// 20 rounds and one, each a read and a write, and the read of print.
	if folded+shown != 43 || shown > 24 {
		t.Errorf("%d accesses shown, %d folded", shown, folded)
	}
	if c := e.Conflicts[0]; e.event(c.First).Value != "0" || e.event(c.Third).Value != "1" {
		t.Errorf("%+v", c)
	}
}

// tableOf is N threads that deadlock.
const tableOf = `import threading
forks = [threading.Lock() for _ in range(N)]
def eat(i):
    with forks[i]:
        with forks[(i + 1) % N]:
            pass
ts = [threading.Thread(target=eat, args=(i,)) for i in range(N)]
for t in ts: t.start()
for t in ts: t.join()
`

func TestExplainedDeadlock(t *testing.T) {
	for python, n := range map[string]int{"2.7": 2, "3.9": 3} {
		e := explained(t, Options{Source: strings.ReplaceAll(tableOf, "N", itoa(n)), Python: python, Reduce: true}, deadlocks)
		if e.Cycle != n || len(e.Blocked) != n+1 {
			t.Fatalf("%s: %+v", python, e.Blocked)
		}
		for i, b := range e.Blocked[:n] {
			next := e.Blocked[(i+1)%n]
			if b.Owner != next.Thread || b.Line != 5 || b.Since != 4 || b.Lock != "forks["+itoa(b.Thread%n)+"]" || b.For != Block {
				t.Errorf("%s: %+v", python, b)
			}
		}
		if b := e.Blocked[n]; b.Thread != 0 || b.For != Join || b.Line != 9 {
			t.Errorf("%s: %+v", python, b)
		}
	}
}

// A notify that comes before the wait is named.
func TestExplainedLostNotify(t *testing.T) {
	source := twoThreads("import threading\nready = threading.Condition()\n", "with ready:\n    ready.notify()", "with ready:\n    ready.wait()")
	for _, python := range []string{"2.7", "3.9", "3.13"} {
		e := explained(t, Options{Source: source, Python: python}, deadlocks)
		i := slices.IndexFunc(e.Blocked, func(b Blocked) bool { return b.Call == "ready.wait" })
		if i < 0 || e.Cycle != 0 {
			t.Fatalf("%s: %+v", python, e.Blocked)
		}
		b := e.Blocked[i]
		if b.Line != 9 || b.Owner != -1 || b.Missed.Rung < 0 || e.event(b.Missed).Name != "ready.notify" || e.event(b.Missed).Line != 6 {
			t.Errorf("%s: %+v", python, b)
		}
	}
}

func TestExplainedException(t *testing.T) {
	e := explained(t, Options{Source: twoThreads("d = {}\n", "d['k']", "d['k'] = 1"), Python: "3.9"}, raises("KeyError"))
	for _, r := range e.Rungs {
		for _, ev := range r.Events {
			if ev.Kind == Raise {
				if r.Thread != 1 || ev.Line != 4 || ev.Name != "KeyError: 'k'" {
					t.Errorf("thread %d: %+v", r.Thread, ev)
				}
				return
			}
		}
	}
	t.Error("no exception in the ladder")
}

// Outcomes that differ only in whom an exception ends say whom, and what stands
// beside a rung is what an object holds then.
func TestExplainedDeletion(t *testing.T) {
	body := "if 'k' in d: del d['k']"
	r := explore(t, Options{Source: twoThreads("d = {'k': 1}\n", body, body), Python: "3.9"})
	var raisers []string
	for _, o := range r.Outcomes {
		raisers = append(raisers, o.Raisers...)
	}
	slices.Sort(raisers)
	if !slices.Equal(raisers, []string{"Thread-1", "Thread-2"}) {
		t.Errorf("ended by KeyError: %q", raisers)
	}
	e := explained(t, Options{Source: twoThreads("d = {'k': 1}\n", body, body), Python: "3.9"}, raises("KeyError"))
	if i := slices.Index(e.Variables, "d"); i < 0 || e.Rungs[len(e.Rungs)-1].Values[i] != "{}" {
		t.Errorf("%q at last: %q", e.Variables, e.Rungs[len(e.Rungs)-1].Values)
	}
}

// A schedule of another program is refused, not followed half the way.
func TestExplainRefusesForeignSchedules(t *testing.T) {
	o := Options{Source: "print(1)"}
	for _, s := range []string{"", "0", "T0.1", "T0~5.9", "Tx!"} {
		if e, err := Explain(o, s); err == nil {
			t.Errorf("%q: %+v", s, e)
		}
	}
}

// Whatever the program and the outcome, an explanation is there, its places are
// inside it, and its rungs add up to the witness.
func TestExplainsTheCorpus(t *testing.T) {
	for i, l := range litmuses {
		if testing.Short() && i%8 != 0 {
			continue
		}
		o := Options{Source: l.source(), Python: "3.9", Reduce: true, MaxStates: 400_000}
		r := explore(t, o)
		for _, out := range r.Outcomes {
			e, err := Explain(o, out.Schedule)
			if err != nil {
				t.Errorf("%s: %v", l.name, err)
				continue
			}
			if (len(e.Blocked) > 0) != (out.Deadlock != nil) {
				t.Errorf("%s: blocked %v, deadlock %v", l.name, e.Blocked, out.Deadlock)
			}
			for _, c := range e.Conflicts {
				for _, p := range []Place{c.First, c.Other, c.Third} {
					if p.Rung < 0 || p.Event < 0 || p.Event >= len(e.Rungs[p.Rung].Events) {
						t.Errorf("%s: a conflict outside the ladder: %+v", l.name, c)
					}
				}
			}
		}
	}
}
