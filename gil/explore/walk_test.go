package explore

import (
	whole "math/big"
	"slices"
	"strings"
	"testing"

	"gilplay/gil/kernel"
	"gilplay/gil/machine"
	"gilplay/gil/trace"
)

// play runs a program on the machine with the walk as its guide; pick answers
// every choice.
func play(t *testing.T, o Options, cfg machine.Config, schedule string, pick func(w *Walk, options []int) int) (*Walk, *machine.Machine) {
	t.Helper()
	w, err := NewWalk(o, schedule)
	if err != nil {
		t.Fatal(err)
	}
	cfg.Source, cfg.Python, cfg.Guide, cfg.Schedule = o.Source, o.Python, w, w.Schedule()
	m, err := machine.New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	for m.Advance(1 << 20); m.State() == machine.AtChoice; m.Advance(1 << 20) {
		if !slices.Equal(m.Choices(), w.Options()) {
			t.Fatalf("the machine offers %v, the walk %v", m.Choices(), w.Options())
		}
		if err := m.Choose(pick(w, m.Choices())); err != nil {
			t.Fatal(err)
		}
	}
	return w, m
}

func printed(m *machine.Machine) string {
	var b strings.Builder
	for _, o := range m.Outputs(true) {
		if o.FD == 1 {
			b.WriteString(o.Text)
		}
	}
	return b.String()
}

// Whatever is chosen, the machine does what the walk said; the result is an
// ordinary schedule, which replays step by step.
func TestWalksGuideTheMachine(t *testing.T) {
	rng := kernel.NewSeeded(7)
	for i, l := range litmuses {
		for _, python := range []string{"3.9", "3.13"} {
			o := Options{Source: l.source(), Python: python, Points: Points(i % 2)}
			policy := []string{"interval", "tick", "free"}[i%3]
			w, m := play(t, o, machine.Config{Policy: policy}, "", func(_ *Walk, options []int) int { return rng.Choose(0, len(options)) })
			if err := trace.Validate(m.Log().Events()); err != nil {
				t.Errorf("%s: %v", l.name, err)
			}
			if w.x.output(w.x.w.out, 1) != printed(m) || m.Schedule(true) != w.Schedule() {
				t.Errorf("%s %s: the machine printed %q along %s, the walk %q along %s", l.name, policy, printed(m), m.Schedule(true), w.x.output(w.x.w.out, 1), w.Schedule())
			}
			again, err := machine.New(machine.Config{Source: o.Source, Python: python, Policy: policy, Schedule: w.Schedule()})
			if err != nil {
				t.Fatal(err)
			}
			for again.Advance(1 << 20) {
			}
			if again.Latest() != m.Latest() || again.Fingerprint() != m.Fingerprint() {
				t.Errorf("%s %s: the replay of %s has %d steps, the run %d", l.name, policy, w.Schedule(), again.Latest(), m.Latest())
			}
			half, _ := NewWalk(o, w.Schedule())
			if half.Schedule() != w.Schedule() || len(half.Options()) > 0 {
				t.Errorf("%s: going along %s again leads to %s", l.name, w.Schedule(), half.Schedule())
			}
		}
	}
}

// Three increments in each of two threads can be scheduled to print 2, and 3 and
// 6: as a learner would, by what each thread has done.
func TestWalkToOutcomes(t *testing.T) {
	o := Options{Source: racing}
	for want, orders := range map[string][]string{
		"6\n": {"1 end"},
		"2\n": {"1 LOAD_GLOBAL 1", "2 STORE_GLOBAL 2", "1 STORE_GLOBAL 1", "2 LOAD_GLOBAL 3", "1 end"},
		"3\n": {"1 LOAD_GLOBAL 1", "2 LOAD_GLOBAL 1", "1 STORE_GLOBAL 1", "2 STORE_GLOBAL 1", "1 LOAD_GLOBAL 2", "2 LOAD_GLOBAL 2",
			"1 STORE_GLOBAL 2", "2 STORE_GLOBAL 2", "1 LOAD_GLOBAL 3", "2 LOAD_GLOBAL 3", "1 end"},
	} {
		done := map[string]int{}
		_, m := play(t, o, machine.Config{}, "", func(w *Walk, options []int) int {
			for len(orders) > 0 {
				f := strings.Fields(orders[0])
				at := slices.Index(options, int(f[0][0]-'0'))
				over := f[1] == "end" && at < 0 && len(options) == 1 || f[1] != "end" && done[f[0]+f[1]] >= int(f[2][0]-'0')
				if at < 0 && !over {
					at = 0 // the main thread has to start it
				}
				if over {
					orders = orders[1:]
					continue
				}
				for _, r := range w.Ahead(options[at]).Rows {
					if op, arg := w.Text(r); arg == "counter" {
						done[string(rune('0'+options[at]))+op]++
					}
				}
				return at
			}
			return 0
		})
		if printed(m) != want {
			t.Errorf("prints %q, want %q", printed(m), want)
		}
	}
}

// What can come of a state is what can come of its ways out, and each schedule
// goes along one of them.
func TestPrefixes(t *testing.T) {
	rng := kernel.NewSeeded(3)
	for _, o := range []Options{{Source: racing}, {Source: strings.Replace(racing, "3", "1", 1), Python: "3.13", Points: EveryBytecode}, {Source: deadlocking}} {
		schedule := ""
		for {
			w, err := NewWalk(o, schedule)
			if err != nil {
				t.Fatal(err)
			}
			if len(w.Options()) == 0 {
				break
			}
			if rng.Choose(0, 6) > 0 { // a sample is enough
				w.Take(w.Options()[rng.Choose(0, len(w.Options()))])
				schedule = w.Schedule()
				continue
			}
			all, sum := from(t, o, w.Schedule()), map[string]*whole.Int{}
			var ways []string
			for _, option := range w.Options() {
				next, _ := NewWalk(o, w.Schedule())
				next.Take(option)
				ways = append(ways, next.Schedule())
				for outcome, n := range from(t, o, next.Schedule()) {
					if sum[outcome] == nil {
						sum[outcome] = new(whole.Int)
					}
					sum[outcome].Add(sum[outcome], n)
				}
			}
			if len(sum) != len(all) {
				t.Fatalf("%s: %v of the whole, %v of its parts", w.Schedule(), all, sum)
			}
			for outcome, n := range all {
				if sum[outcome] == nil || sum[outcome].Cmp(n) != 0 {
					t.Fatalf("%s: %s in %v schedules, in %v of the parts", w.Schedule(), outcome, n, sum[outcome])
				}
			}
			schedule = ways[rng.Choose(0, len(ways))]
		}
	}
}

const deadlocking = `
import threading
a = threading.Lock()
b = threading.Lock()
def one():
    with a:
        with b: print(1)
def two():
    with b:
        with a: print(2)
ts = [threading.Thread(target=one), threading.Thread(target=two)]
for t in ts: t.start()
for t in ts: t.join()
`

// from are the outcomes that can be reached from the end of a schedule, with
// their numbers of schedules. Each witness leads there.
func from(t *testing.T, o Options, schedule string) map[string]*whole.Int {
	t.Helper()
	o.Prefix = schedule
	r := explore(t, o)
	found := map[string]*whole.Int{}
	for _, out := range r.Outcomes {
		n, _ := new(whole.Int).SetString(out.Schedules, 10)
		key := out.Stdout
		if out.Deadlock != nil {
			key += "deadlock"
		}
		found[key] = n
		w, err := NewWalk(o, out.Schedule)
		if err != nil || len(w.Options()) > 0 || w.x.output(w.x.w.out, 1) != out.Stdout {
			t.Errorf("%s: the witness %s of %q leads to %q", schedule, out.Schedule, out.Stdout, w.x.output(w.x.w.out, 1))
		}
	}
	return found
}

// What a thread is said to do next is what it does.
func TestAhead(t *testing.T) {
	w, err := NewWalk(Options{Source: racing}, "")
	if err != nil {
		t.Fatal(err)
	}
	rng := kernel.NewSeeded(1)
	told := map[int]string{}
	for len(w.Options()) > 0 {
		options := w.Options()
		for _, option := range options {
			a := w.Ahead(option)
			text := ""
			for _, r := range a.Rows {
				op, arg := w.Text(r)
				text += op + " " + arg + "; "
			}
			// Which way it goes on does not depend on the others here.
			if before, known := told[option]; known && option > 0 && before != text {
				t.Errorf("thread %d would do %s, before it was %s", option, text, before)
			}
			told[option] = text
		}
		pick := options[rng.Choose(0, len(options))]
		delete(told, pick)
		before := w.turns.Len()
		if turns := w.Take(pick); w.turns.Len() != before+len(turns) || turns[0] != pick {
			t.Fatalf("took %d, and the turns are %v", pick, turns)
		}
	}
	if out := w.x.output(w.x.w.out, 1); out == "" {
		t.Error("the walk ends before the program does")
	}
}

// A program that does nothing but loop comes back with one thread to go on; a
// schedule of another program is followed as far as it goes; nonsense is refused.
func TestWalkLimits(t *testing.T) {
	w, err := NewWalk(Options{Source: "while True:\n    pass\n"}, "")
	if err != nil || !slices.Equal(w.Options(), []int{0}) {
		t.Fatalf("%v, %v", w, err)
	}
	if w.Take(1) != nil || w.Take(-1) != nil || w.Take(40) != nil || len(w.Take(0)) == 0 {
		t.Error("takes a thread that there is not")
	}
	if w, err := NewWalk(Options{Source: racing}, "T0~zz.9"); err != nil || w.turns.Len() > 36*36 {
		t.Errorf("%v", err)
	}
	for _, bad := range []string{"0.1", "T!", "X1"} {
		if _, err := NewWalk(Options{Source: racing}, bad); err == nil {
			t.Errorf("%q is a schedule", bad)
		}
	}
	if _, err := New(Options{Source: racing, Prefix: "T5"}); err == nil {
		t.Error("explores behind a turn that cannot be")
	}
	if w, err = NewWalk(Options{Source: "import threading\nfor i in range(20): threading.Thread(target=id, args=(1,)).start()\n"}, ""); err != nil {
		t.Fatal(err)
	}
	for len(w.Options()) > 0 {
		w.Take(0)
		if w.set&1 == 0 && len(w.Options()) > 0 {
			w.Take(w.Options()[0])
		}
	}
	if !strings.Contains(w.Limit(), "threads") {
		t.Errorf("limit %q", w.Limit())
	}
}
