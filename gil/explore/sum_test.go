package explore

import (
	"os"
	"slices"
	"strings"
	"testing"
)

// TestSums compares how many schedules a sweep adds up for each outcome with what
// the graph of the search that executes everything says.
func TestSums(t *testing.T) {
	sums, n := 0, 0
	for _, l := range litmuses {
		for _, m := range pointModels {
			if n++; l.only3 && m.python == "2.7" || *sweepSeeds < 100 && n%7 != 0 {
				continue
			}
			o := Options{Source: l.source(), Python: m.python, Points: m.points, MaxStates: 8_000}
			graph := searched(t, o, false)
			o.sum, o.moreSwept = true, 1
			swept := searched(t, o, true)
			if counted := graph.Result(); swept.sweep != nil && counted.Complete {
				sums++
				sameNumbers(t, l.name+", "+m.name, graph, counted, swept, swept.Result())
			}
		}
	}
	t.Log(sums, "programs")
	if sums < 20 {
		t.Errorf("%d programs only", sums)
	}
}

// sameNumbers compares numbers of schedules, all together and by forced switches.
func sameNumbers(t *testing.T, name string, graph *Explorer, counted *Result, swept *Explorer, summed *Result) {
	t.Helper()
	if !summed.Complete || !summed.Counted || summed.Schedules != counted.Schedules || len(summed.Outcomes) != len(counted.Outcomes) {
		t.Errorf("%s: %s schedules, %d outcomes, by a sweep %s, %d", name, counted.Schedules, len(counted.Outcomes), summed.Schedules, len(summed.Outcomes))
		return
	}
	of := map[string][]string{}
	for i, row := range swept.Matrix(summed, sumColumns) {
		of[summed.Outcomes[i].identity()] = append(row, summed.Outcomes[i].Schedules)
	}
	for i, row := range graph.Matrix(counted, sumColumns) {
		o := counted.Outcomes[i]
		if got, want := of[o.identity()], append(row, o.Schedules); !slices.Equal(got, want) {
			t.Errorf("%s: %q has %s schedules, by a sweep %s", name, o.identity(), want, got)
		}
	}
}

// TestSumsOfAnySize: more schedules than the words that a sweep begins with hold.
func TestSumsOfAnySize(t *testing.T) {
	o := Options{Source: "import threading\ndef f():\n" + strings.Repeat("    x = id(0)\n", 60) +
		"t = threading.Thread(target=f)\nu = threading.Thread(target=f)\nt.start(); u.start()\nt.join(); u.join()\n", MaxStates: 200_000}
	graph := searched(t, o, false)
	o.sum = true
	x := searched(t, o, true)
	if x.sweep == nil || x.digits <= 4 {
		t.Fatalf("%d words: the program tests nothing", x.digits)
	}
	sameNumbers(t, "two long threads", graph, graph.Result(), x, x.Result())
}

// TestFallbackCounts: what is too much for the search that counts at first is
// counted at last.
func TestFallbackCounts(t *testing.T) {
	source, err := os.ReadFile("testdata/scale/counter-2x3.py")
	if err != nil {
		t.Fatal(err)
	}
	o := Options{Source: string(source)}
	graph := searched(t, o, false)
	counted := graph.Result()
	o.Fallback, o.MaxStates = true, 10_000
	x, err := New(o)
	if err != nil {
		t.Fatal(err)
	}
	for x.Advance(500) {
	}
	r := x.Result()
	sameNumbers(t, "counter-2x3", graph, counted, x, r)
	if x.plan.counted != nil || !x.opts.sum {
		t.Error("it was counted at first")
	}
	if a, b := forced(counted), forced(r); !slices.Equal(a, b) {
		t.Errorf("forced switches %q, not %q", b, a)
	}
	for _, o := range r.Outcomes {
		if o.AtMost {
			t.Errorf("%q: fewest forced switches are not known", o.Stdout)
		}
	}
}
