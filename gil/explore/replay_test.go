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
			if stdout != out.Stdout || stderr != out.Stderr || (m.State() == machine.Deadlocked) != (out.Deadlock != nil) {
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
