package explore

import (
	"strings"
	"testing"
)

// judged explores with checks and gives the verdicts.
func judged(t *testing.T, o Options) []Verdict {
	t.Helper()
	x, err := New(o)
	if err != nil {
		t.Fatalf("%s: %v", o.Source, err)
	}
	for x.Advance(1000) {
	}
	r := x.Result()
	if !r.Complete {
		t.Fatalf("%s: stopped after %d states", o.Source, r.States)
	}
	return x.Verdicts(r)
}

// Events in checks. What holds follows from the programs: an update of an
// increment is lost if and only if the sum is too small; a value that was
// replaced by an equal one was replaced all the same.
func TestEventsInChecks(t *testing.T) {
	twice := twoThreads("n = 0\n", "global n\nn += 1\nn += 1", "global n\nn += 1\nn += 1")
	back := twoThreads("n = 0\n", "global n\nn += 1", "global n\nn = 5\nn = 0")
	locks := "import threading\nm = threading.Lock()\nk = threading.Lock()\nn = 0\n"
	apart := twoThreads(locks, "with m:\n    n", "with k:\n    n")
	together := twoThreads(locks, "with m:\n    n", "with m:\n    n")
	for _, c := range []struct {
		name, source, python string
		kind                 CheckKind
		expr                 string
		want                 bool
	}{
		{"lost means less", twice, "3.9", Always, "(n == 4) == ('lost update n' not in events)", true},
		{"lost means less", twice, "2.7", Always, "(n == 4) == ('lost update n' not in events)", true},
		{"no update is lost", twice, "3.9", Never, "'lost update' in events", false},
		{"no update is lost", twice, "3.13", Never, "'lost update' in events", true},
		{"in no state", twice, "3.9", Invariant, "'lost update' not in events", false},
		{"equal value, lost", back, "3.9", Reachable, "n == 1 and 'lost update n' in events", true},
		{"equal value, not lost", back, "3.9", Reachable, "n == 1 and 'lost update n' not in events", true},
		{"a plain store loses nothing", back, "3.9", Reachable, "n == 5", false},
		{"two locks", apart, "3.9", Reachable, "'two holders' in events", true},
		{"one lock", together, "3.9", Never, "'two holders' in events", true},
		{"m is taken", together, "3.9", Always, "'acquire m' in events and 'release m' in events", true},
		{"k is not", together, "3.9", Never, "'acquire k' in events", true},
		{"somebody may wait for it", together, "3.9", Reachable, "'block' in events", true},
		{"need not", together, "3.9", Reachable, "'block' not in events", true},
		{"threads", together, "3.9", Always, "'start' in events", true},
		{"main waits for one at least once", together, "3.9", Reachable, "'join' in events", true},
		{"nothing is printed", together, "3.9", Never, "'print' in events", true},
		{"read", apart, "3.9", Always, "'read n' in events and 'write' in events and 'read nothing' not in events", true},
		{"raise", twoThreads("d = {}\n", "d['k']", "d['k'] = 1"), "3.9", Always, "('raise' in events) == (exception != '')", true},
		{"call", twoThreads("import threading\ne = threading.Event()\n", "e.set()", "e.wait()"), "3.9", Always, "'call e.set' in events and 'call e.wait' in events", true},
	} {
		for _, reduce := range []bool{false, true} {
			if !reduce && (testing.Short() || c.python == "2.7") {
				continue
			}
			v := judged(t, Options{Source: c.source, Python: c.python, Reduce: reduce, Checks: []Check{{c.kind, c.expr}}})[0]
			if v.Pass != c.want || !v.Final || (v.Schedule == "") != (v.Pass == (c.kind != Reachable)) {
				t.Errorf("%s, %s, reduced %v: %+v", c.name, c.python, reduce, v)
			}
		}
	}
}

// An invariant over events tells the order of steps that commute: reduction must
// not choose one.
func TestInvariantsOfEventsSeeEveryOrder(t *testing.T) {
	source := twoThreads("u = v = 0\n", "u", "v")
	for _, expr := range []string{"'read u' in events or 'read v' not in events", "'read v' in events or 'read u' not in events"} {
		for name, o := range variants(Options{Source: source, Python: "3.9", Checks: []Check{{Invariant, expr}}}) {
			if v := judged(t, o)[0]; v.Pass {
				t.Errorf("%s, %s: %+v", name, expr, v)
			}
		}
	}
}

// An invariant is looked at in every state, also where only one thread can go on.
func TestInvariantsWhileOthersWait(t *testing.T) {
	source := twoThreads("import threading\nm = threading.Lock()\nn = 0\n", "global n\nwith m:\n    n = 1\n    id(0)\n    n = 0", "with m:\n    pass")
	source = strings.Replace(source, "y.start()", "m.acquire()\nx.start()\nm.release()\nx.join()\ny.start()", 1)
	source = strings.Replace(source, "x.start()\nm.acquire()", "m.acquire()", 1)
	v := judged(t, Options{Source: source, Python: "3.9", Checks: []Check{{Invariant, "n == 0"}}})[0]
	if v.Pass || v.Schedule == "" || !v.Final {
		t.Errorf("%+v", v)
	}
}

// What is wrong with an expression is told as Python does.
func TestCheckErrors(t *testing.T) {
	source := "n = 0\n"
	for expr, want := range map[string]string{
		"n ==":                 "check n ==: SyntaxError: invalid syntax",
		"len(events) == 1":     "check len(events) == 1: events can only be asked for a word: 'lost update' in events",
		"'explode' in events":  `check 'explode' in events: events: there is no "explode"; there are read, write, lost update`,
		"'x' in events is not": "check 'x' in events is not: SyntaxError",
	} {
		_, err := New(Options{Source: source, Checks: []Check{{Always, expr}}})
		if err == nil || !strings.HasPrefix(err.Error(), want) {
			t.Errorf("%s: %v", expr, err)
		}
	}
	for expr, want := range map[string]string{
		"m == 0":            "NameError: name 'm' is not defined",
		"1 / n":             "ZeroDivisionError: division by zero",
		"n.x":               "AttributeError: 'int' object has no attribute 'x'",
		"[0] * 10**12":      "MemoryError: the result is too large for this playground",
		"input()":           "it would have to wait",
		"all(iter(int, 1))": "",
	} {
		for _, kind := range []CheckKind{Always, Never, Reachable, Invariant} {
			v := judged(t, Options{Source: source, Checks: []Check{{kind, expr}}})[0]
			if v.Pass != (want == "" && kind == Never) || !strings.HasSuffix(v.Message, want) {
				t.Errorf("%s: %+v", expr, v)
			}
		}
	}
}
