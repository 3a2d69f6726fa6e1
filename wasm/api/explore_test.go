package api

import (
	"slices"
	"strings"
	"testing"
)

// threeEach is two threads that add one three times each to a counter.
const threeEach = `import threading
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

// explored searches to the end in small slices.
func explored(t *testing.T, req *ExploreRequest) (*Session, *ExploreResult) {
	t.Helper()
	s := NewSession()
	if r := s.Explore(req); !r.OK {
		t.Fatalf("%+v", r.Error)
	}
	for s.ExploreOn(1000) {
	}
	return s, s.ExploreResult(&ExploreResultRequest{Max: 100})
}

// TestExploreFindsEveryValue: the values are known from the arithmetic of lost
// updates (2 to 2n where a thread may be switched between load and store, 2n
// where not), and each witness, loaded as a machine's schedule, prints its value.
func TestExploreFindsEveryValue(t *testing.T) {
	for _, c := range []struct {
		python, points string
		want           []string
	}{
		{"2.7", "own", []string{"2", "3", "4", "5", "6"}},
		{"3.9", "own", []string{"2", "3", "4", "5", "6"}},
		{"3.13", "own", []string{"6"}},
		{"3.13", "bytecode", []string{"2", "3", "4", "5", "6"}},
	} {
		_, r := explored(t, &ExploreRequest{Source: threeEach, Python: c.python, Points: c.points, Watch: []string{"counter"}})
		var values []string
		for _, o := range r.Outcomes {
			values = append(values, o.Values[0])
			run := Run(&RunRequest{Source: threeEach, Machine: Machine{Python: c.python, Schedule: o.Schedule}})
			if run.Stdout != o.Stdout || strings.TrimSpace(o.Stdout) != o.Values[0] {
				t.Errorf("%s: the witness of %q prints %q", c.python, o.Stdout, run.Stdout)
			}
		}
		slices.Sort(values)
		if !slices.Equal(values, c.want) || !r.Complete || r.Total != len(c.want) {
			t.Errorf("%s %s: %v, complete %v", c.python, c.points, values, r.Complete)
		}
	}
}

func TestExploreProgressNamesWhatWasFound(t *testing.T) {
	s := NewSession()
	s.Explore(&ExploreRequest{Source: threeEach})
	s.ExploreOn(500)
	p := s.ExploreProgress()
	if p.Done || p.States == 0 || p.Outcomes == 0 || len(p.Found) != p.Outcomes {
		t.Fatalf("%+v", p)
	}
	r := s.ExploreResult(&ExploreResultRequest{Max: 10})
	if r.Complete || r.Total < p.Outcomes {
		t.Errorf("an interrupted search: %+v", r)
	}
	if s.ExploreOn(1) {
		t.Error("a search goes on after its result")
	}
}

// TestExploreFallsBack: what cannot be counted gets its outcomes from random
// schedules, and smaller constants are offered.
func TestExploreFallsBack(t *testing.T) {
	source := strings.Replace(threeEach, "range(3)", "range(100000)", 1)
	_, r := explored(t, &ExploreRequest{Source: source, Fallback: true, MaxStates: 3000})
	if r.Random == nil || r.Random.Runs == 0 || r.Schedules != "" || r.Complete && !r.Bounded {
		t.Errorf("%+v, random %+v", r, r.Random)
	}
	smaller := MakeSmaller(&SmallerRequest{Source: source}).Programs
	if len(smaller) == 0 || smaller[0].Source != threeEach || smaller[0].Edits[0] != (SmallerEdit{5, "100000", "3"}) {
		t.Errorf("%+v", smaller)
	}
}

// TestExploreMatrixFitsTheResult: rows stand in the order of the outcomes, and
// begin where the fewest forced switches are.
func TestExploreMatrixFitsTheResult(t *testing.T) {
	s, r := explored(t, &ExploreRequest{Source: threeEach})
	m := s.ExploreMatrix(&ExploreMatrixRequest{Columns: 7})
	if len(m.Rows) != len(r.Outcomes) {
		t.Fatalf("%d rows", len(m.Rows))
	}
	for i, row := range m.Rows {
		for k, n := range row.Schedules {
			if (n == "0") != (k < r.Outcomes[i].Forced) {
				t.Errorf("%q: %v, fewest %d", r.Outcomes[i].Stdout, row.Schedules, r.Outcomes[i].Forced)
				break
			}
		}
	}
	if m := NewSession().ExploreMatrix(&ExploreMatrixRequest{Columns: 7}); m.Rows != nil {
		t.Errorf("before any search: %v", m)
	}
}

func TestExploreResultComesInPages(t *testing.T) {
	s, all := explored(t, &ExploreRequest{Source: threeEach, Watch: []string{"counter"}})
	for i, o := range all.Outcomes {
		page := s.ExploreResult(&ExploreResultRequest{From: i, Max: 1})
		if len(page.Outcomes) != 1 || page.Outcomes[0].Schedule != o.Schedule || page.Total != all.Total {
			t.Errorf("page %d: %+v", i, page)
		}
	}
	if page := s.ExploreResult(&ExploreResultRequest{From: 99, Max: -1}); len(page.Outcomes) != 0 {
		t.Errorf("past the end: %+v", page)
	}
}

func TestExploreRefusals(t *testing.T) {
	for want, req := range map[string]*ExploreRequest{
		"invalid syntax":                         {Source: "x = = 1"},
		"Python 1.5":                             {Source: "x = 1", Python: "1.5"},
		"no switch points called":                {Source: "x = 1", Points: "lunar"},
		"no check called":                        {Source: "x = 1", Checks: []ExploreCheck{{"sometimes", "x"}}},
		"check x +: SyntaxError: invalid syntax": {Source: "x = 1", Checks: []ExploreCheck{{"always", "x +"}}},
	} {
		s := NewSession()
		r := s.Explore(req)
		if r.OK || !strings.Contains(r.Error.Message, want) {
			t.Errorf("%s: %+v %+v", want, r, r.Error)
		}
		if s.ExploreOn(1) || !s.ExploreProgress().Done || len(s.ExploreResult(&ExploreResultRequest{Max: 1}).Outcomes) != 0 {
			t.Errorf("%s: a search after a refusal", want)
		}
	}
}

// TestExploreSaysWhatElseDecides: outcomes that depend on more than the schedule
// come with a note.
func TestExploreSaysWhatElseDecides(t *testing.T) {
	_, clock := explored(t, &ExploreRequest{Source: "import time\nprint(time.time() > 0)\n"})
	_, dice := explored(t, &ExploreRequest{Source: "import random\nprint(random.random() < 2)\n"})
	_, plain := explored(t, &ExploreRequest{Source: "print(1)\n"})
	if !clock.AsksTime || !dice.UsesRandom || plain.AsksTime || plain.UsesRandom {
		t.Errorf("time %v, random %v, neither %v %v", clock.AsksTime, dice.UsesRandom, plain.AsksTime, plain.UsesRandom)
	}
}

func TestExploreChecks(t *testing.T) {
	_, r := explored(t, &ExploreRequest{Source: threeEach, Checks: []ExploreCheck{
		{"always", "counter == 6"}, {"never", "counter == 1"}, {"reachable", "counter == 2"}, {"invariant", "counter <= 6"},
	}})
	for i, want := range []bool{false, true, true, true} {
		if v := r.Checks[i]; v.Pass != want || !v.Final || (v.Schedule == "") != (i == 1 || i == 3) {
			t.Errorf("check %d: %+v", i, v)
		}
	}
}

// TestTurnsOfAViolation: the schedule of a violated invariant is a list of turns;
// where it ends, the invariant does not hold.
func TestTurnsOfAViolation(t *testing.T) {
	_, found := explored(t, &ExploreRequest{Source: threeEach, Checks: []ExploreCheck{{Kind: "invariant", Expr: "counter < 2"}}})
	v := found.Checks[0]
	if v.Pass || v.Schedule == "" {
		t.Fatalf("%+v", v)
	}
	s := NewSession()
	if r := s.Load(&LoadRequest{Source: threeEach, Machine: Machine{Schedule: v.Schedule}}); !r.OK {
		t.Fatalf("%+v", r.Error)
	}
	for s.Advance(1 << 20) {
	}
	turns, latest := s.Turns().Turns, s.Status().Latest
	if len(turns) == 0 || turns[len(turns)-1].To >= latest {
		t.Fatalf("%d turns, %d steps", len(turns), latest)
	}
	s.Seek(turns[len(turns)-1].To)
	if got := s.m.Python().Global("counter").Repr; got != "2" {
		t.Errorf("counter is %s", got)
	}
}
