package explore

import (
	"math/rand"
	"os"
	"slices"
	"testing"
)

// TestSweeps compares sweeps with the search that executes everything: outcomes,
// numbers of states and forced switches, and each turn that a sweep looks up with
// what comes of executing it.
func TestSweeps(t *testing.T) {
	if !sweeping {
		t.Skip("no sweeps: see sweeping")
	}
	programs := slices.Clone(litmuses)
	for seed := range 30 {
		g := &generator{Rand: rand.New(rand.NewSource(int64(seed)))}
		l := g.program()
		l.name = "generated " + itoa(seed)
		programs = append(programs[:len(programs):len(programs)], l)
	}
	every, n := 2, 0
	if testing.Short() {
		every = 5
	}
	programs = slices.DeleteFunc(programs, func(litmus) bool { n++; return n%every != 0 })
	sweeps, turns := 0, 0
	doubt = func(s *sweep, thread int, house bool, r *result, after uint32) {
		turns++
		part, rest, w := s.part, s.rest, s.x.w
		defer func() { s.part, s.rest, s.x.w, s.here = part, rest, w, false }()
		s.join()
		m := s.x.in.Heap.Stretch()
		s.x.play(thread, house)
		if r.end {
			if end := &s.rests[r.rest]; end.out != s.x.w.out || end.ending != s.x.w.ending || end.note != s.x.w.note {
				t.Errorf("thread %d ends the program otherwise than the last time", thread)
			}
			return
		}
		lost := s.apart(m)
		want := part
		want[thread] = r.part
		for _, c := range r.with {
			want[c.thread] = c.to
		}
		if r.born != 0 {
			want[s.x.w.threads-1] = r.born
		}
		if s.part != want || s.rest != after || (s.x.w.last == int8(thread)) != r.last || len(lost) != len(r.lost) {
			t.Errorf("thread %d (housekeeping %v) comes to parts %v and rest %d, the last time to %v and %d", thread, house, s.part, s.rest, want, after)
		}
	}
	defer func() { doubt = nil }()
	for _, l := range programs {
		for _, m := range pointModels {
			if m.python == "2.7" && (l.only3 || len(l.bodies) > 2 || testing.Short()) {
				continue
			}
			for _, bound := range []int{-1, 0, 2} {
				o := Options{Source: l.source(), Python: m.python, Points: m.points, Reduce: true, MaxStates: 30_000, Bounded: bound >= 0, Bound: max(bound, 0)}
				x, err := New(o)
				if err != nil {
					t.Fatal(err)
				}
				for x.Advance(1000) {
				}
				if x.sweep == nil {
					continue
				}
				sweeps++
				swept := x.Result()
				y, _ := New(o)
				y.plain = true
				y.begin()
				for y.Advance(1000) {
				}
				plain := y.Result()
				a, b := within(plain, 1<<30), within(swept, 1<<30)
				if swept.Complete != plain.Complete || swept.Complete && !slices.Equal(a, b) {
					t.Errorf("%s, %s, bound %d: %q (%d states), swept %q (%d states)", l.name, m.name, bound, a, plain.States, b, swept.States)
				}
				if bound < 0 {
					if swept.Complete && max(plain.States, swept.States) > min(plain.States, swept.States)*11/10+10 {
						t.Errorf("%s, %s: %d states, swept %d", l.name, m.name, plain.States, swept.States)
					}
					if m.python != "2.7" {
						checkWitnesses(t, l.name+", "+m.name, o, swept)
					}
				} else if !slices.Equal(forced(plain), forced(swept)) {
					t.Errorf("%s, %s, bound %d: forced switches %q, swept %q", l.name, m.name, bound, forced(plain), forced(swept))
				}
			}
		}
	}
	t.Log(sweeps, "sweeps,", turns, "turns looked up")
	if sweeps < len(programs) || turns < 1000*len(programs) {
		t.Errorf("%d sweeps for %d programs, %d turns looked up: the test tests little", sweeps, len(programs), turns)
	}
}

// forced lists outcomes with their forced switches.
func forced(r *Result) (list []string) {
	for _, o := range r.Outcomes {
		list = append(list, o.Summary("")+" "+itoa(o.Forced))
	}
	slices.Sort(list)
	return list
}

// TestSweepsAreUsed: what the scale programs are searched by.
func TestSweepsAreUsed(t *testing.T) {
	if !sweeping {
		t.Skip("no sweeps: see sweeping")
	}
	for name, swept := range map[string]bool{"counter-2x3": true, "counter-3x3": true, "philosophers": true, "philosophers-ordered": true, "buffer": false} {
		source, err := os.ReadFile("testdata/scale/" + name + ".py")
		if err != nil {
			t.Fatal(err)
		}
		x, err := New(Options{Source: string(source), Reduce: true})
		if err != nil {
			t.Fatal(err)
		}
		for x.Advance(10_000) {
		}
		if (x.sweep != nil) != swept {
			t.Errorf("%s: swept %v", name, !swept)
		}
	}
}
