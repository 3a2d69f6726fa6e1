package machine

import (
	"slices"
	"testing"

	"gilplay/gil/trace"
)

func events(m *Machine, kind trace.Kind) (list []trace.Event) {
	for _, e := range m.Log().Events() {
		if e.Kind == kind {
			list = append(list, e)
		}
	}
	return list
}

const free = "import threading, gc, sys\nL = []\nD = {}\ndef work(n):\n    for i in range(400):\n        BODY\n" +
	"ts = [threading.Thread(target=work, args=(n,)) for n in range(2)]\nfor t in ts: t.start()\nfor t in ts: t.join()\nprint(len(L), len(D), sys._is_gil_enabled())\n"

func freeRun(t *testing.T, body string, cores int) *Machine {
	t.Helper()
	m := program(t, Config{Source: replaceBody(free, body), Python: "3.13", Policy: "free", Profile: "teaching", Cores: cores, Seed: 5})
	if m.State() != Ended {
		t.Fatal(printed(m, 2) + m.Explain("en"))
	}
	if err := trace.Validate(m.Log().Events()); err != nil {
		t.Fatal(err)
	}
	return m
}

func replaceBody(source, body string) string {
	i := len(source)
	for i = range source {
		if i+4 <= len(source) && source[i:i+4] == "BODY" {
			break
		}
	}
	return source[:i] + body + source[i+4:]
}

// Without a GIL an object's own lock makes threads wait for each other where they
// change the same list, dict or globals, not where they only read, or change
// objects of their own (protocol.md, section 6).
func TestObjectsAreContendedFor(t *testing.T) {
	for _, c := range []struct {
		body      string
		contended bool
		out       string
	}{
		{"L.append(i)", true, "800 0 False\n"},
		{"L.insert(0, i)", true, "800 0 False\n"},
		{"D[n, i] = i", true, "0 800 False\n"},
		{"D.setdefault(i, n)", true, "0 400 False\n"},
		{"globals()['g'] = i", true, "0 0 False\n"},
		{"len(L)", false, "0 0 False\n"},
		{"D.keys()", false, "0 0 False\n"},
		{"M = []; M.append(i)", false, "0 0 False\n"},
	} {
		m := freeRun(t, c.body, 2)
		if n := len(events(m, trace.Contention)); (n > 20) != c.contended || !c.contended && n > 2 {
			t.Errorf("%s: %d times an object's lock was taken", c.body, n)
		}
		if got := printed(m, 1); got != c.out {
			t.Errorf("%s: prints %q, want %q", c.body, got, c.out)
		}
		if n := len(events(freeRun(t, c.body, 1), trace.Contention)); n > 20 {
			t.Errorf("%s: on one core %d times an object's lock was taken", c.body, n)
		}
	}
	if got := printed(program(t, Config{Source: "import sys; print(sys._is_gil_enabled())", Python: "3.13"}), 1); got != "True\n" {
		t.Errorf("with a GIL sys._is_gil_enabled() is %q", got)
	}
}

// A lock that is held for long makes the others park, detached: they then wait
// without a core, and wake up when it is unlocked.
func TestParkingOnAnObject(t *testing.T) {
	m := freeRun(t, "L.extend(range(9)); L.sort(key=None) if n else L.append(1)", 2)
	if len(events(m, trace.Contention)) == 0 {
		t.Error("nobody had to wait")
	}
	long := "import threading\nL = list(range(200000))\ndef a(): L.sort(); L.sort()\ndef b():\n    for i in range(400): L.append(i)\n" +
		"ts = [threading.Thread(target=f) for f in (a, b)]\nfor t in ts: t.start()\nfor t in ts: t.join()\nprint(len(L))\n"
	m = program(t, Config{Source: long, Python: "3.13", Policy: "free"})
	parked := 0
	for _, e := range events(m, trace.StateChange) {
		if trace.State(e.A) == trace.BlockedLock && e.Thread > 0 {
			parked++
		}
	}
	if parked == 0 || printed(m, 1) != "200400\n" {
		t.Errorf("%d times parked, prints %q", parked, printed(m, 1))
	}
	if err := trace.Validate(m.Log().Events()); err != nil {
		t.Error(err)
	}
}

// gc.collect() stops the world: the others stop at their next check, or where
// they are if they are detached, and go on afterwards. The collector's own runs
// do the same, at a check.
func TestTheWorldStops(t *testing.T) {
	m := freeRun(t, "L.append(gc.collect()) if i % 100 == 50 else None", 2)
	kinds := []trace.Kind{}
	for _, e := range m.Log().Events() {
		if e.Kind == trace.StopWorld || e.Kind == trace.WorldStopped || e.Kind == trace.StartWorld {
			kinds = append(kinds, e.Kind)
		}
	}
	once := []trace.Kind{trace.StopWorld, trace.WorldStopped, trace.StartWorld}
	if len(kinds) < 8*3 || len(kinds)%3 != 0 {
		t.Errorf("%d events for 8 collections", len(kinds))
	}
	for i := 0; i+3 <= len(kinds); i += 3 {
		if !slices.Equal(kinds[i:i+3], once) {
			t.Errorf("events %v", kinds[i:i+3])
		}
	}
	m = program(t, Config{Source: "class A: pass\nfor i in range(3000):\n    a = A()\n    a.a = a\nimport gc\nprint(gc.collect() < 3000)\n", Python: "3.13", Policy: "free"})
	if n := len(events(m, trace.StopWorld)); n < 3 || printed(m, 1) != "True\n" {
		t.Errorf("the collector ran %d times by itself, prints %q", n, printed(m, 1))
	}
	if len(events(program(t, Config{Source: "import gc; gc.collect()", Python: "3.13"}), trace.StopWorld)) != 0 {
		t.Error("with a GIL the world need not be stopped")
	}
}
