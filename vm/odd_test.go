package vm_test

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"gilplay/vm"
	"gilplay/vm/builtins"
	"gilplay/vm/dialect"
	"gilplay/vm/interp"
)

var oddSeeds = flag.Int("odd", 0, "how often TestOddArguments draws arguments for every module; 0: once for a third of them in each Python")

// TestOddArguments calls whatever the modules have with arguments of wrong types
// and absurd values: each call must end, raise, block or go on until somebody
// stops it. None may break the interpreter.
func TestOddArguments(t *testing.T) {
	for i, d := range dialect.All() {
		for j, m := range builtins.Modules(d) {
			if *oddSeeds == 0 && (i+j)%3 != 0 {
				continue
			}
			t.Run(d.Name+"/"+m.Name, func(t *testing.T) {
				for seed := range max(1, *oddSeeds) {
					o := odd{d: d, module: m.Name, seed: uint32(seed), draws: 2}
					o.sweep(t)
					if o.calls == 0 && o.target >= 0 {
						t.Error("nothing was called")
					}
				}
			})
		}
	}
}

// odd is a sweep over a module; target and number are the call under way.
type odd struct {
	d              *dialect.Dialect
	module         string
	seed           uint32
	draws          int
	target, number int
	label, values  string
	calls          int
}

// enoughSteps and enoughTime (of the virtual clock, ns) are how far a call is followed.
const (
	enoughSteps = 20_000
	enoughTime  = 100_000_000
)

// sweep runs the program as often as a call does not come back.
func (o *odd) sweep(t *testing.T) {
	text, err := os.ReadFile("testdata/odd/sweep.py")
	if err != nil {
		t.Fatal(err)
	}
	o.target = -1
	for from, number := 0, 0; ; from, number = o.target, o.number+1 {
		call := fmt.Sprintf("sweep(%q, %d, %d, %d, %d)\n", o.module, o.seed, o.draws, from, number)
		before := o.calls
		if o.run(t, string(text)+call) {
			return
		}
		if o.calls == before {
			t.Fatalf("no call behind %s, called with %s", o.label, o.values)
		}
	}
}

// run reports whether the program came to its end.
func (o *odd) run(t *testing.T, program string) bool {
	in, bad := vm.New(program, "odd.py", o.d, vm.Options{MaxWords: 2 << 20})
	if bad != nil {
		t.Fatal(bad)
	}
	s := scheduler{t: t, in: in, o: &outcome{}, waits: []wait{{}}}
	steps, used, calls := int64(1<<40), int64(-1<<40), o.calls // to find the first call takes longer than one
	for {
		id := s.pick()
		if id < 0 {
			return false // it waits for ever
		}
		before := in.Clock
		e := in.Run(id, enoughTime/10)
		used += in.Clock - before
		if e.Kind == interp.Limit {
			if e.Text != interp.NoMemory {
				t.Errorf("%s, called with %s: %s", o.label, o.values, e.Text)
			}
			return false
		}
		ended := s.effect(id, e)
		if out := s.o.out.String(); strings.HasSuffix(out, "\n") {
			s.o.out.Reset()
			if o.read(out) {
				return true
			}
		}
		if o.calls > calls {
			steps, used, calls = in.Steps, 0, o.calls
		}
		if ended || in.Steps-steps > enoughSteps || used > enoughTime {
			return false
		}
	}
}

// read follows what the program says; it reports its end.
func (o *odd) read(out string) bool {
	for line := range strings.Lines(out) {
		_, line, _ = strings.Cut(strings.TrimSuffix(line, "\n"), "\x01")
		what, rest, _ := strings.Cut(line, " ")
		switch what {
		case "target":
			fmt.Sscan(rest, &o.target, &o.label)
		case "case":
			_, o.values, _ = strings.Cut(rest, " ")
			fmt.Sscan(rest, &o.number)
			o.calls++
		case "end":
			return true
		}
	}
	return false
}
