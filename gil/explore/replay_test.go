package explore

import (
	"strings"
	"testing"

	"gilplay/gil/machine"
	"gilplay/gil/trace"
)

// replay runs a witness on the machine and returns what it printed and how it
// ended.
func replay(t *testing.T, o Options, policy, schedule string) (stdout, stderr string, m *machine.Machine) {
	t.Helper()
	m, err := machine.New(machine.Config{Source: o.Source, Python: o.Python, Policy: policy, Schedule: schedule, Stdin: o.Stdin})
	if err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := trace.Validate(m.Log().Events()); err != nil {
			t.Errorf("%s, %s: %v", policy, schedule, err)
		}
	}()
	for m.Advance(1 << 20) {
		if m.Latest() > 1<<22 {
			t.Fatalf("%s: the witness does not end", schedule)
		}
	}
	var b [3]strings.Builder
	for _, p := range m.Outputs(true) {
		b[p.FD].WriteString(p.Text)
	}
	return b[1].String(), b[2].String(), m
}

// checkWitnesses replays every witness under every policy that the Python can
// run with.
func checkWitnesses(t *testing.T, name string, o Options, r *Result) {
	t.Helper()
	policies := []string{"interval", "tick"}
	if o.Python != "2.7" {
		policies = append(policies, "free")
	}
	for _, policy := range policies {
		for _, out := range r.Outcomes {
			stdout, stderr, m := replay(t, o, policy, out.Schedule)
			if withoutAddresses(stdout) != withoutAddresses(out.Stdout) || withoutAddresses(stderr) != withoutAddresses(out.Stderr) || (m.State() == machine.Deadlocked) != (out.Deadlock != nil) {
				t.Errorf("%s, %s: the witness %s of %q %v prints %q %q and ends in state %d", name, policy, out.Schedule, out.Stdout, out.Deadlock, stdout, stderr, m.State())
			}
		}
	}
}

const racing = `
import threading
counter = 0
def work():
    global counter
    for i in range(3):
        counter += 1
ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(counter)
`

func TestWitnessesReplay(t *testing.T) {
	for _, python := range []string{"3.9", "3.13"} {
		o := Options{Source: racing, Python: python}
		r := explore(t, o)
		checkWitnesses(t, "race "+python, o, r)
	}
}

// The machine notes the lost update of a witness that loses one, whatever kind
// of variable it is.
func TestMachineNotesLostUpdates(t *testing.T) {
	for name, source := range map[string]string{
		"global":   "n = 0\ndef f():\n    global n\n    n += 1\nTHREADS\nprint(n)\n",
		"nonlocal": "def main():\n    n = 0\n    def f():\n        nonlocal n\n        n += 1\n    THREADS\n    print(n)\nmain()\n",
	} {
		source = "import threading\n" + strings.Replace(source, "THREADS", "ts = [threading.Thread(target=f) for _ in '12']; [t.start() for t in ts]; [t.join() for t in ts]", 1)
		for _, python := range []string{"3.9", "3.13"} {
			o := Options{Source: source, Python: python, Points: EveryBytecode, Reduce: true}
			r := explore(t, o)
			if len(r.Outcomes) != 2 {
				t.Fatalf("%s, %s: %d outcomes", name, python, len(r.Outcomes))
			}
			for _, out := range r.Outcomes {
				_, _, m := replay(t, o, "interval", out.Schedule)
				notes := 0
				for _, e := range m.Log().Events() {
					if e.Kind == trace.LostUpdate {
						notes++
					}
				}
				if lost := out.Stdout == "1\n"; (notes > 0) != lost {
					t.Errorf("%s, %s: prints %q, %d lost updates noted", name, python, out.Stdout, notes)
				}
			}
		}
	}
}

// More segments than chainLimit lie before the first thread is started: switch
// points that a search with reduction passes over as soon as there are threads.
func TestWitnessesReplayFromBeforeThreads(t *testing.T) {
	for _, python := range []string{"3.9", "3.13"} {
		for _, points := range []Points{Own, EveryBytecode, Library} {
			o := Options{Source: "for i in range(300): pass\n" + races(2, 1), Python: python, Points: points, Reduce: true, MaxStates: 3_000}
			r := explore(t, o)
			if len(r.Outcomes) == 0 {
				t.Errorf("%s: no outcome in %d states", python, r.States)
			}
			checkWitnesses(t, itoa(int(points))+" "+python, o, r)
		}
	}
}

// A search that is given up has not found the fewest forced switches, and says so;
// nor does it find a schedule with fewer than there is.
func TestForcedOfSearchesGivenUp(t *testing.T) {
	o := Options{Source: races(2, 1), Points: EveryBytecode}
	full, bounds := explore(t, o), 0
	fewest := map[string]int{}
	for _, out := range full.Outcomes {
		fewest[out.identity()] = out.Forced
	}
	for _, bounded := range []bool{false, true} {
		for o.MaxStates = 100; o.MaxStates < full.States; o.MaxStates += 500 {
			o.Bounded, o.Bound = bounded, 2
			r := explore(t, o)
			for _, out := range r.Outcomes {
				if f := fewest[out.identity()]; out.Forced < f || out.Forced > f && !out.AtMost {
					t.Errorf("%d states, bounded %v: %q needs %d forced switches (at most: %v), in fact %d", o.MaxStates, bounded, out.Stdout, out.Forced, out.AtMost, f)
				}
				if out.AtMost {
					bounds++
				}
			}
		}
	}
	if bounds == 0 {
		t.Error("nothing was given up")
	}
}
