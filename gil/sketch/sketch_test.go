package sketch

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"
)

func golden(t *testing.T, name string) string {
	text, err := os.ReadFile("testdata/" + name)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// The search agrees with a second model, written apart in Python, which tries
// every schedule from its start.
func TestExploreAgreesWithTheOtherModel(t *testing.T) {
	var b strings.Builder
	for _, name := range []string{"lock", "refcount", "request", "gil"} {
		for _, variant := range Variants(name) {
			p, _ := Get(name, variant)
			e := p.Explore()
			var kinds []string
			for _, x := range e.Breaches {
				kinds = append(kinds, fmt.Sprintf("%s=%d", x.Breach, x.Schedules))
			}
			slices.Sort(kinds)
			fmt.Fprintln(&b, strings.Join(append([]string{name, variant, fmt.Sprint(e.Schedules)}, kinds...), " "))
		}
	}
	if want := golden(t, "model.txt"); b.String() != want {
		t.Errorf("got\n%swant\n%s", b.String(), want)
	}
}

// A witness leads to the breach it is named for, and no sooner.
func TestWitnesses(t *testing.T) {
	seen := 0
	for _, name := range []string{"lock", "refcount", "mutex", "request", "gil"} {
		for _, variant := range Variants(name) {
			p, _ := Get(name, variant)
			for _, x := range p.Explore().Breaches {
				seen++
				states, done := p.Play(x.Witness)
				if done != len(strings.Fields(x.Witness)) {
					t.Errorf("%s %s: %s stops after %d words", name, variant, x.Witness, done)
				}
				for i, s := range states {
					if last := i == len(states)-1; (s.Broken == x.Breach) != last {
						t.Errorf("%s %s: %s: after %d words it is %q", name, variant, x.Witness, i, s.Broken)
					}
				}
			}
		}
	}
	if seen < 4 {
		t.Errorf("only %d breaches", seen)
	}
}

// The mutex types are those of the C library.
func TestMutexIsGlibcs(t *testing.T) {
	lines := strings.Split(strings.TrimSpace(golden(t, "mutex.txt")), "\n")[1:]
	if len(lines) != len(mutexTypes)*len(mutexActs) {
		t.Fatalf("%d lines", len(lines))
	}
	for _, line := range lines {
		f := strings.Fields(line)
		if got, ok := Cell(f[0], f[1]); !ok || got != f[2] {
			t.Errorf("%s %s: %s, the C library says %s", f[0], f[1], got, f[2])
		}
	}
}

// A schedule that is none, or of another program, is followed as far as it goes.
func TestPlayStops(t *testing.T) {
	p, _ := Get("lock", "while")
	for _, c := range []struct {
		schedule string
		done     int
	}{{"", 0}, {"A A", 2}, {"A Z A", 1}, {"A B", 1}, {"A>B", 0}, {"\x00", 0}, {strings.Repeat("A ", 100), 9}} {
		if states, done := p.Play(c.schedule); done != c.done || len(states) != done+1 {
			t.Errorf("%q: %d words, %d states", c.schedule, done, len(states))
		}
	}
	if _, ok := Get("lock", "none"); ok {
		t.Error("the lock has no variant none")
	}
	if _, ok := Get("", ""); ok {
		t.Error("there is a program without a name")
	}
}

// Every line that a thread can stand at is one of the code.
func TestLines(t *testing.T) {
	for _, name := range []string{"lock", "refcount", "mutex", "request", "gil"} {
		for _, variant := range Variants(name) {
			p, _ := Get(name, variant)
			for thread := range p.Threads {
				s := p.Start()
				for pc := range p.steps[thread] {
					s.PC[thread] = int8(pc)
					if p.Text(&s, thread) == "" {
						t.Errorf("%s %s: step %d of thread %d has no text", name, variant, pc, thread)
					}
				}
			}
		}
	}
}
