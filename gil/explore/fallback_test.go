package explore

import (
	"math"
	"slices"
	"strings"
	"testing"
)

// races is a program in which threads increment a counter so many times each.
func races(threads, times int) string {
	return strings.NewReplacer("range(3)", "range("+itoa(times)+")", "range(2)", "range("+itoa(threads)+")").Replace(racing)
}

// What one search can finish is what a search by itself finds.
func TestFallbackIsNotNeeded(t *testing.T) {
	a, b := explore(t, Options{Source: racing}), explore(t, Options{Source: racing, Fallback: true})
	if a.Schedules != b.Schedules || len(a.Outcomes) != len(b.Outcomes) || !b.Complete || b.Bounded || b.Random != nil {
		t.Errorf("%+v, %+v", a, b)
	}
}

// Where not all can be counted, all outcomes are still found, with the fewest
// forced switches.
func TestFallbackToReduction(t *testing.T) {
	o := Options{Source: races(3, 2)}
	full := explore(t, o)
	o.Fallback, o.MaxStates = true, 20_000
	if !full.Complete || full.States <= o.MaxStates {
		t.Fatalf("%d states", full.States)
	}
	r := explore(t, o)
	if !r.Complete || r.Bounded || r.Schedules != "" || r.Random != nil {
		t.Errorf("complete %v, bounded %v, schedules %s", r.Complete, r.Bounded, r.Schedules)
	}
	for bound := range 8 {
		if a, b := within(full, bound), within(r, bound); !slices.Equal(a, b) {
			t.Errorf("at most %d forced switches: %q, want %q", bound, b, a)
		}
	}
	for _, out := range r.Outcomes {
		if out.AtMost {
			t.Errorf("%s: at most %d forced switches", out.Summary(""), out.Forced)
		}
	}
	checkWitnesses(t, "three threads", o, r)
}

// What is far too large is explored up to a number of forced switches, and at
// random.
func TestFallbackToChance(t *testing.T) {
	o := Options{Source: races(2, 40), Fallback: true, MaxStates: 3_000, Runs: 40, Depth: 3, Checks: []Check{{Invariant, "counter < 75"}, {Reachable, "counter < 80"}}}
	x, err := New(o)
	if err != nil {
		t.Fatal(err)
	}
	for x.Advance(100) { // in slices that end anywhere
	}
	r := x.Result()
	if !r.Complete || !r.Bounded || r.Random == nil || r.Random.Runs != 40 || r.Random.Threads != 3 || r.Random.Moments < 400 {
		t.Fatalf("%+v %+v", r, r.Random)
	}
	for _, v := range x.Verdicts(r) {
		if (v.Kind == Invariant) == v.Pass || v.Schedule == "" {
			t.Errorf("%+v", v)
		}
	}
	beyond := 0
	for i := range r.Outcomes {
		if r.Outcomes[i].AtMost {
			beyond++
		}
	}
	if beyond < 3 || len(r.Outcomes) < 8 {
		t.Errorf("%d outcomes, %d of them found at random", len(r.Outcomes), beyond)
	}
	checkWitnesses(t, "random", o, r)
	again := explore(t, o)
	for i, out := range r.Outcomes {
		if again.Outcomes[i].Schedule != out.Schedule {
			t.Error("the same seed, other schedules")
		}
	}
}

// The first random run begins where every run does.
func TestFirstRandomRun(t *testing.T) {
	x, err := New(Options{Source: races(2, 3), Fallback: true, MaxStates: 5, Runs: 1})
	if err != nil {
		t.Fatal(err)
	}
	for x.Advance(1) {
	}
	if s := x.sampler; s == nil || s.Runs != 1 || s.turns.Len() != int(x.w.turns) {
		t.Errorf("%+v, %d turns", s, x.w.turns)
	}
}

// Loops far too long for their states: what there is comes soon.
func TestFallbackOfLongLoops(t *testing.T) {
	r := explore(t, Options{Source: races(2, 5_000), Fallback: true, MaxStates: 9_000, Runs: 9})
	if !r.Complete || !r.Bounded || r.Bound != 0 || r.Random == nil || r.Random.Runs != 9 || len(r.Outcomes) < 2 {
		t.Errorf("%+v %+v", r, r.Random)
	}
}

// A program that never stops printing has one outcome, however its output is
// mixed.
func TestEndlessOutput(t *testing.T) {
	for _, checks := range [][]Check{nil, {{Always, "stdout"}, {Never, "stdout"}}} {
		x, err := New(Options{Source: twoThreads("", "while True: print('a' * 999)", "while True: print('b' * 999)"), Fallback: true, MaxStates: 3_000, Runs: 2, Checks: checks})
		if err != nil {
			t.Fatal(err)
		}
		for x.Advance(1 << 20) {
		}
		r := x.Result()
		if len(r.Outcomes) != 1 || !strings.Contains(r.Outcomes[0].Limit, "prints more than") {
			t.Fatalf("%d outcomes", len(r.Outcomes))
		}
		if v := x.Verdicts(r); checks != nil && (v[0].Pass || !strings.Contains(v[0].Message, "does not end") || !v[1].Pass) {
			t.Errorf("%+v", v)
		}
	}
}

// The share of random runs that come to an outcome of depth d is at least what
// Burckhardt et al. proved.
func TestRandomSchedules(t *testing.T) {
	l := litmusNamed(t, "global")
	for depth, want := range map[int]string{1: "2", 2: "1"} {
		x, _ := New(Options{Source: l.source(), Runs: 1, Depth: depth})
		x.opts.Runs = 2000
		x.sampler = newSampler(&x.opts)
		hits := 0
		for runs := 0; runs < 2000; {
			x.Advance(1)
			if x.sampler.Runs > runs {
				if runs = x.sampler.Runs; x.output(x.w.out, 1) == want+"\n" {
					hits++
				}
			}
		}
		s := x.sampler.Random
		bound := 1 / (float64(s.Threads) * math.Pow(float64(s.Moments), float64(depth-1)))
		if share := float64(hits) / 2000; share < bound {
			t.Errorf("depth %d: %g of the runs print %s, at least %g should", depth, share, want, bound)
		}
	}
}
