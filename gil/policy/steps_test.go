package policy

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"gilplay/gil/kernel"
)

// protocols are the tables under the names of testdata/steps.tsv.
var protocols = map[string]*Protocol{"tick": Tick, "tickcond": TickCond, "interval": Interval, "own": IntervalOwn, "free": Free}

// numbered are the steps that the notes on CPython's sources count; no line of
// testdata/steps.tsv may go missing.
var numbered = map[string]string{
	"tick 1.2": "5a 5b 5c 5d", "tick 1.4": "drop take block unblock", "tick 1.5": "create start end",
	"tickcond 1.4": "drop take",
	// 2.2.4d only says how often, 2.2.5 is where the loop ends.
	"interval 2.2": "1 2 3 4a 4b 4c 6 7 8 9 10 11 12 13", "interval 2.3": "1 2 3 4 4a 4b 4c", "interval 2.4": "1 2 3 4 5",
	"interval 2.6": "block unblock start end",
	"own 5":        "take 1,take 2,take 3,take 4,take 5,take 6,drop 1,drop 2,drop 3,drop 4,check signals,check request,detach,attach,check GC,check async,start,end",
	"free 6":       "attach 1,attach 2,attach 3,attach 4,attach 5,detach 1,detach 2,detach 3,detach 4,stop 5,section,stop 1,stop 2,stop 3,stop 4,stop 6,stop 7",
}

// cSteps reads testdata/steps.tsv: of each protocol and function its steps, as
// "does what under mutex".
func cSteps(t *testing.T) map[string][]string {
	text, err := os.ReadFile("testdata/steps.tsv")
	if err != nil {
		t.Fatal(err)
	}
	steps, seen := map[string][]string{}, map[string][]string{}
	for n, line := range strings.Split(strings.TrimSpace(string(text)), "\n") {
		if strings.HasPrefix(line, "#") {
			continue
		}
		f := strings.Split(line, "\t")
		if len(f) < 7 || protocols[f[0]] == nil || (f[3] == "-") != (len(f) == 8) {
			t.Fatalf("line %d of steps.tsv: %q", n+1, line)
		}
		if at := f[0] + " " + f[1]; !slices.Contains(seen[at], f[2]) {
			seen[at] = append(seen[at], f[2])
		}
		if f[3] != "-" {
			steps[f[0]+" "+f[3]] = append(steps[f[0]+" "+f[3]], f[4]+" "+f[5]+" under "+f[6])
		}
	}
	for at, want := range numbered {
		separator := " "
		if strings.Contains(want, ",") {
			separator = ","
		}
		if got := strings.Join(seen[at], separator); got != want {
			t.Errorf("%s of steps.tsv has the steps %s, not %s", at, got, want)
		}
		delete(seen, at)
	}
	for at := range seen {
		t.Errorf("nobody counted the steps of %s", at)
	}
	return steps
}

// does is what a micro-step does, by its label.
func does(s *MicroStep) string {
	verb, _, _ := strings.Cut(s.Label, "\n")
	if slices.Contains([]string{"lock", "unlock", "wait", "signal", "park"}, verb) {
		return verb
	}
	return "access"
}

// modelSteps is the same of the tables: the steps of each function in the order of
// its lines.
func modelSteps() map[string][]string {
	steps := map[string][]string{}
	for name, p := range protocols {
		objects := map[kernel.Object]string{0: "-"}
		for _, o := range p.Objects {
			objects[o.Object] = o.Name
		}
		for i := range p.Procedures {
			for line := range p.Procedures[i].Lines {
				for id := range p.Steps {
					s := &p.Steps[id]
					if s.Label != "" && int(s.Proc) == i && int(s.Line) == line {
						at := name + " " + p.Procedures[i].Name
						steps[at] = append(steps[at], fmt.Sprintf("%s %s under %s", does(s), s.Var, objects[s.Mutex]))
					}
				}
			}
		}
	}
	// What TickCond has from Tick is compared there.
	for _, proc := range Tick.Procedures {
		if at := "tickcond " + proc.Name; proc.Name != "release(lock)" && proc.Name != "acquire(lock)" {
			delete(steps, at)
		}
	}
	return steps
}

// The tables have CPython's steps, no other ones, in its order, on its variables and
// under its mutexes.
func TestSteps(t *testing.T) {
	want, got := cSteps(t), modelSteps()
	for at, steps := range want {
		if !slices.Equal(steps, got[at]) {
			t.Errorf("%s: the table has\n\t%s\nCPython has\n\t%s", at, strings.Join(got[at], "\n\t"), strings.Join(steps, "\n\t"))
		}
		delete(got, at)
	}
	for at := range got {
		t.Errorf("%s: steps.tsv does not know it", at)
	}
}

// Every step of the tables is done in some run, by a thread that owns the mutex
// which the table names (guarded).
func TestEveryStepHappens(t *testing.T) {
	for name, p := range protocols {
		if p == Free {
			continue // gil/machine runs it; it knows no mutexes but one
		}
		seen := map[StepID]bool{}
		for seed := range uint64(60) {
			for cores := 1; cores <= 3; cores++ {
				r := &rig{T: t, finalizeAt: seed % 3 * (40 + seed*7), signalAt: seed % 2 * (20 + seed*5)}
				cpu := func() *script { return &script{turns: 60, ops: 5, ticks: 3, opCost: even.Opcode, io: -1} }
				io := &script{turns: 6, ops: 4, ticks: 1, opCost: even.Opcode, io: 50}
				r.run(p, even, cores, kernel.NewSeeded(seed), 1000, 2, cpu(), cpu(), io)
				for id := range r.seen {
					seen[id] = true
				}
			}
		}
		for id, s := range p.Steps {
			if s.Label != "" && !seen[StepID(id)] {
				t.Errorf("%s: no run does %q of %s", name, s.Label, p.Procedures[s.Proc].Name)
			}
		}
	}
}
