package api

import (
	"strings"
	"testing"
)

const race = `import threading
counter = 0
totals = {"a": 0}
def work():
    global counter
    for _ in range(40):
        counter += 1
        totals["a"] += 1
threads = [threading.Thread(target=work) for _ in range(2)]
for t in threads: t.start()
for t in threads: t.join()
print(counter)
`

// recorded loads a program and runs it to its end.
func recorded(t *testing.T, source string, m Machine) *Session {
	t.Helper()
	s := NewSession()
	if r := s.Load(&LoadRequest{Source: source, Machine: m}); !r.OK {
		t.Fatalf("%+v", r.Error)
	}
	for s.Advance(100_000) {
	}
	return s
}

// TestLostUpdateIsForeseenAndMarked: wherever the timeline marks a lost update
// the view one step earlier warns of it, names the variable's last writer, and
// the value on the stack is stale.
func TestLostUpdateIsForeseenAndMarked(t *testing.T) {
	s := recorded(t, race, Machine{Profile: "teaching"})
	tl := s.Timeline(&TimelineRequest{From: 0, To: s.Latest(), Px: 1 << 20, Axis: "steps"})
	lost := 0
	for _, m := range tl.Marks {
		if m.Kind != "lost-update" {
			continue
		}
		lost++
		s.Seek(m.Step - 1)
		v := s.View()
		if v.Next != m.Thread || len(v.Notes) == 0 || !strings.HasPrefix(v.Notes[0].Text, "Next step loses an update. ") {
			t.Errorf("step %d: next %d, notes %+v; thread %d loses an update", m.Step-1, v.Next, v.Notes, m.Thread)
		}
		before := shared(v)
		s.Seek(m.Step)
		after := shared(s.View())
		name := "counter"
		if after[name].Step != m.Step {
			name = "totals['a']"
		}
		if was, is := before[name], after[name]; is.Writer != m.Thread || is.Step != m.Step || was.Writer == m.Thread || was.Writer < 0 {
			t.Errorf("step %d: %+v, before %+v; thread %d wrote", m.Step, is, was, m.Thread)
		}
	}
	if lost == 0 {
		t.Error("no update was lost")
	}
}

func shared(v *View) map[string]SharedVar {
	m := map[string]SharedVar{}
	for _, x := range v.Shared {
		m[x.Name] = x
	}
	return m
}

// TestEndOfProcess: when the program has ended nobody runs, waits or holds
// anything, and there is nothing that comes next.
func TestEndOfProcess(t *testing.T) {
	for _, source := range []string{race, "import threading, time\n" +
		"threading.Thread(target=time.sleep, args=(9,), daemon=True).start()\n1/0\n"} {
		s := recorded(t, source, Machine{})
		v := s.View()
		if v.Next != -1 || v.NextText != "" || v.GIL.Holder != -1 || len(v.GIL.Waiters) != 0 || len(v.Threads) < 2 {
			t.Errorf("%+v", v)
		}
		for _, th := range v.Threads {
			if th.State != "ended" || th.HasGIL || th.Core != -1 || th.Reason != "ended" {
				t.Errorf("%+v", th)
			}
		}
		s.Seek(s.Latest() - 1)
		if v = s.View(); v.GIL.Holder != 0 || v.NextText == "" {
			t.Errorf("a step before the end: %+v", v)
		}
		for step := s.Latest() - 30; step < s.Latest(); step++ {
			s.Seek(step)
			for _, th := range s.View().Threads {
				if th.Reason == "" || strings.HasSuffix(th.Reason, ": ") {
					t.Errorf("step %d: %s is said to be %q", step, th.Name, th.Reason)
				}
			}
		}
	}
}

// TestVarLanes: what the timeline says that a variable holds is what the view
// says at each step, on both axes; a range that is too long has no such lanes.
func TestVarLanes(t *testing.T) {
	s := recorded(t, race, Machine{Profile: "teaching"})
	end := s.Status().LatestTime
	s.Seek(900)
	for _, req := range []TimelineRequest{{From: 800, To: 1300, Px: 600, Axis: "steps", Vars: true}, {To: end, Px: 600, Axis: "time", Vars: true}} {
		tl := s.Timeline(&req)
		if len(tl.Vars) != 2 || s.Status().Step != 900 {
			t.Fatalf("%s: %d lanes; the playhead went to %d", req.Axis, len(tl.Vars), s.Status().Step)
		}
		for _, lane := range tl.Vars {
			if len(lane.Values) < 10 {
				t.Errorf("%s: %s has %d values", req.Axis, lane.Name, len(lane.Values))
			}
			for _, v := range lane.Values {
				s.Seek(v.Step)
				if is := shared(s.View())[lane.Name]; is.Cell.Repr != v.Repr || is.Writer != v.Writer || s.Status().Time != v.Time {
					t.Errorf("%s: %s at step %d: %+v; the view has %+v", req.Axis, lane.Name, v.Step, v, is)
				}
			}
		}
		s.Seek(900)
	}
	for _, odd := range []TimelineRequest{{From: 10, To: -10, Axis: "steps", Vars: true}, {From: -1 << 40, To: 5, Axis: "steps", Vars: true}, {From: 1 << 40, To: 1 << 41, Axis: "time", Vars: true}} {
		if s.Timeline(&odd); s.Status().Step != 900 {
			t.Errorf("%+v moved the playhead to %d", odd, s.Status().Step)
		}
	}
	long := recorded(t, "n = 0\nfor i in range(5000): n += i\n", Machine{})
	if tl := long.Timeline(&TimelineRequest{To: long.Latest(), Px: 600, Axis: "steps", Vars: true}); len(tl.Vars) != 0 {
		t.Errorf("%d lanes for %d steps", len(tl.Vars), long.Latest())
	}
	if tl := long.Timeline(&TimelineRequest{From: 100, To: 200, Px: 600, Axis: "steps", Vars: true}); len(tl.Vars) != 1 {
		t.Errorf("%d lanes for 100 steps", len(tl.Vars))
	}
}

// TestIntervalIsTheOneInForce: what the program sets is shown, and an interval
// below the microsecond that take_gil waits at least is that.
func TestIntervalIsTheOneInForce(t *testing.T) {
	for _, c := range []struct {
		python, source string
		switchInterval float64
		want           int
	}{
		{"2.7", "pass", 0, 100},
		{"2.7", "import sys; sys.setcheckinterval(7)", 0, 7},
		{"3.9", "pass", 0, 5_000_000},
		{"3.9", "pass", 1e-12, 1000},
		{"3.13", "import sys; sys.setswitchinterval(0.25)", 0, 250_000_000},
	} {
		s := NewSession()
		s.Load(&LoadRequest{Source: c.source + "\nx = 1\nx = 2\nx = 3\n", Machine: Machine{Python: c.python, SwitchInterval: c.switchInterval}})
		for s.Advance(1000) {
		}
		s.Seek(s.Latest() - 2)
		if got := s.View().GIL.Interval; got != c.want {
			t.Errorf("%s, %q, %v: interval %d, want %d", c.python, c.source, c.switchInterval, got, c.want)
		}
	}
}
