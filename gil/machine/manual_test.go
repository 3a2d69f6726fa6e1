package machine

import (
	"slices"
	"strings"
	"testing"

	"gilplay/vm/interp"
)

// order is what a learner does as the scheduler: let a thread go on until it has
// executed an instruction for the n-th time.
type order struct {
	thread int
	text   string
	n      int
}

// drive answers every choice as the orders say; after the last one the first
// candidate goes on.
func drive(t *testing.T, m *Machine, orders []order) {
	t.Helper()
	counts := map[string]int{}
	var counted uint64
	for m.Advance(1 << 20); m.State() == AtChoice; m.Advance(1 << 20) {
		for _, r := range m.Rows(counted, m.Step(), 1<<20) {
			counts[m.py.name(interp.ThreadID(r.Thread))+r.Text]++
		}
		counted = m.Step()
		for len(orders) > 0 && counts["Thread-"+string(rune('0'+orders[0].thread))+orders[0].text] >= orders[0].n {
			orders = orders[1:]
		}
		pick := 0
		if len(orders) > 0 {
			pick = slices.Index(m.Choices(), Choice{orders[0].thread})
		}
		if pick < 0 { // it is not there yet: the main thread has to start it
			pick = max(slices.Index(m.Choices(), Choice{0}), 0)
		}
		if err := m.Choose(pick); err != nil {
			t.Fatal(err)
		}
	}
	complete(t, m)
}

// Lesson 17: three increments in each of two threads can end at 2, and strict
// alternation ends at 3.
func TestLearnerSchedules(t *testing.T) {
	source := strings.Replace(twoCounters, "10000", "3", 1)
	load, store := "LOAD_GLOBAL counter", "STORE_GLOBAL counter"
	var alternate []order
	for turn := 1; turn <= 3; turn++ {
		alternate = append(alternate, order{1, load, turn}, order{2, load, turn}, order{1, store, turn}, order{2, store, turn})
	}
	for _, c := range []struct {
		orders []order
		want   string
	}{
		{[]order{{1, load, 1}, {2, store, 2}, {1, store, 1}, {2, load, 3}, {1, store, 3}}, "2\n"},
		{alternate, "3\n"},
		{[]order{{1, store, 3}}, "6\n"},
	} {
		for _, policy := range []string{"interval", "tick"} {
			m, err := New(Config{Source: source, Manual: true, Policy: policy})
			if err != nil {
				t.Fatal(err)
			}
			drive(t, m, c.orders)
			if got := printed(m, 1); got != c.want {
				t.Errorf("%s: prints %q, want %q", policy, got, c.want)
			}
			again := program(t, Config{Source: source, Manual: true, Policy: policy, Schedule: m.Schedule(true)})
			if got := printed(again, 1); got != c.want {
				t.Errorf("%s: the schedule %s replays to %q", policy, m.Schedule(true), got)
			}
		}
	}
}
