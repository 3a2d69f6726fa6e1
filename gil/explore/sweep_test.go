package explore

import (
	"flag"
	"math/rand"
	"os"
	"slices"
	"strings"
	"testing"

	"gilplay/vm/heap"
)

var sweepSeeds = flag.Int("sweeps", 20, "for how many generated programs TestSweeps compares sweeps with the other search")

// TestSweeps compares sweeps with the search that executes everything: outcomes,
// numbers of states and forced switches, witnesses; and for some each turn that a
// sweep looks up with what comes of executing it.
func TestSweeps(t *testing.T) {
	programs := slices.Clone(litmuses)
	for seed := range *sweepSeeds {
		g := &generator{Rand: rand.New(rand.NewSource(int64(seed)))}
		l := g.program()
		l.name = "generated " + itoa(seed)
		programs = append(programs[:len(programs):len(programs)], l)
	}
	thorough := *sweepSeeds >= 100
	bounds := []int{-1, 0, 2}
	sweeps, turns, n := 0, 0, 0
	defer func() { doubt = nil }()
	for _, l := range programs {
		for _, m := range pointModels {
			if m.python == "2.7" && (l.only3 || len(l.bodies) > 2) {
				continue
			}
			for _, bound := range bounds {
				if n++; !thorough && n%7 != 0 {
					continue
				}
				name := l.name + ", " + m.name + ", bound " + itoa(bound)
				o := Options{Source: l.source(), Python: m.python, Points: m.points, Reduce: true, MaxStates: 5_000, Bounded: bound >= 0, Bound: max(bound, 0)}
				plain := searched(t, o, false)
				swept := searched(t, o, true)
				if swept.sweep == nil {
					continue
				}
				sweeps++
				agree(t, name, o, plain.Result(), swept.Result())
				if n%35 == 0 || thorough && n%10 == 0 {
					doubt = doubts(t, &turns)
					agree(t, name+", each turn executed", o, plain.Result(), searched(t, o, true).Result())
					doubt = nil
				}
			}
		}
	}
	t.Log(sweeps, "sweeps,", turns, "turns looked up")
	if sweeps < len(programs) || turns < 5_000 {
		t.Errorf("%d sweeps for %d programs, %d turns looked up: the test tests little", sweeps, len(programs), turns)
	}
}

// searched searches to the end, by a sweep if that is wanted and possible.
func searched(t *testing.T, o Options, sweep bool) *Explorer {
	t.Helper()
	x, err := New(o)
	if err != nil {
		t.Fatal(err)
	}
	if !sweep {
		x.plain = true
		x.begin()
	}
	for x.Advance(1000) {
	}
	for _, text := range x.texts {
		if strings.Contains(text, "internal error") {
			t.Fatal(text)
		}
	}
	return x
}

// agree compares what the two have found.
func agree(t *testing.T, name string, o Options, plain, swept *Result) {
	t.Helper()
	if !plain.Complete {
		return
	}
	a, b := within(plain, 1<<30), within(swept, 1<<30)
	if !swept.Complete || !slices.Equal(a, b) {
		t.Errorf("%s: %q (%d states), swept %q (%d states)", name, a, plain.States, b, swept.States)
	}
	if o.Bounded {
		if !slices.Equal(forced(plain), forced(swept)) {
			t.Errorf("%s: forced switches %q, swept %q", name, forced(plain), forced(swept))
		}
		return
	}
	if swept.States > plain.States*3/2+20 {
		t.Errorf("%s: %d states, swept %d", name, plain.States, swept.States)
	}
	if o.Python != "2.7" {
		checkWitnesses(t, name, o, swept)
	}
}

// TestScaleSweeps is TestSweeps for the scale programs.
func TestScaleSweeps(t *testing.T) {
	turns := 0
	defer func() { doubt = nil }()
	for _, name := range []string{"counter-2x3", "counter-3x3", "philosophers", "philosophers-ordered"} {
		source, err := os.ReadFile("testdata/scale/" + name + ".py")
		if err != nil {
			t.Fatal(err)
		}
		o := Options{Source: string(source), Reduce: true, MaxStates: 30_000}
		plain := searched(t, o, false).Result()
		if *sweepSeeds >= 100 || name == "counter-2x3" || name == "philosophers" {
			doubt = doubts(t, &turns)
			agree(t, name+", each turn executed", o, plain, searched(t, o, true).Result())
			doubt = nil
		}
		swept := searched(t, o, true)
		if swept.sweep == nil {
			t.Errorf("%s is not swept", name)
		}
		agree(t, name, o, plain, swept.Result())
		o.Fallback = true
		all := searched(t, o, true).Result()
		if a, b := within(plain, 1<<30), within(all, 1<<30); !all.Complete || !slices.Equal(a, b) {
			t.Errorf("%s: %q, with all searches %q", name, a, b)
		}
	}
	t.Log(turns, "turns looked up")
}

// doubts executes what a sweep looks up and compares.
func doubts(t *testing.T, turns *int) func(*sweep, int, bool, *result, uint32) {
	return func(s *sweep, thread int, house bool, r *result, after uint32) {
		*turns++
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
		lost := s.counts(thread, &part, s.apart(m))
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
		if *turns%64 == 0 {
			checkJoin(t, s)
		}
	}
}

// checkJoin: put together from its parts, the state that the heap is in is the
// same word by word.
func checkJoin(t *testing.T, s *sweep) {
	mem := s.x.in.Mem()
	roots := int(heap.FirstBlock) - heap.RootCount - 1
	before := slices.Clone(mem[roots:])
	s.here = false
	s.join()
	for i, v := range s.x.in.Mem()[roots:] {
		if i < len(before) && v != before[i] {
			t.Errorf("word %d is %#x, put together from its parts %#x", roots+i, before[i], v)
			return
		}
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
