package policy

import (
	"strings"
	"testing"

	"gilplay/gil/kernel"
	"gilplay/gil/trace"
)

// threeSpinners runs three busy threads on three cores under a what-if.
func threeSpinners(t *testing.T, p *Protocol, next int64, seed uint64) *rig {
	profile := even
	profile.NextHolder = next
	return run(t, p, profile, 3, kernel.NewSeeded(seed), 3000, 100, loopOn(even, 300), loopOn(even, 300), loopOn(even, 300))
}

// askers counts of the handed-over requests those that the first asker got.
func askers(r *rig) (got, all int) {
	first := -1
	for _, e := range r.log.Events() {
		switch e.Kind {
		case trace.Request:
			if first < 0 {
				first = int(e.Thread)
			}
		case trace.Acquire:
			if first >= 0 && e.B != 0 && int(e.B) != int(e.Thread)+1 {
				all++
				if first == int(e.Thread) {
					got++
				}
			}
			first = -1
		}
	}
	return got, all
}

// Whom a release wakes nearly always gets the lock; whoever comes at that moment
// may still be faster.
func TestNextHolder(t *testing.T) {
	for _, p := range []*Protocol{Interval, IntervalOwn} {
		var share [4]float64
		for next := range share {
			got, all := 0, 0
			for seed := range uint64(10) {
				g, n := askers(threeSpinners(t, p, int64(next), seed))
				got, all = got+g, all+n
			}
			share[next] = float64(got) / float64(all)
			if all < 100 {
				t.Errorf("only %d requests were met", all)
			}
		}
		if share[kernel.WakesAsker] < 0.85 || share[kernel.WakesOther] > 0.15 || share[kernel.WakesAny] < 0.2 || share[kernel.WakesAny] > 0.8 {
			t.Errorf("ownBits %v: the asker gets %.2f", p.ownBits, share)
		}
	}
}

// Without forced switching who drops on request may take the lock back before the
// woken thread is there; with it, that never happens.
func TestUnforced(t *testing.T) {
	for _, p := range []*Protocol{Interval, IntervalOwn} {
		var back, asked [2]int
		for i, p := range []*Protocol{p, p.Unforced()} {
			for seed := range uint64(10) {
				r := run(t, p, named("linux"), 2, kernel.NewSeeded(seed), ms/5, 100, loop27(100_000), loop27(100_000))
				requested := false
				for _, e := range r.log.Events() {
					switch {
					case e.Kind == trace.Release:
						requested = e.A == 1
						asked[i] += int(e.A)
					case e.Kind == trace.Acquire && requested && int(e.B) == int(e.Thread)+1:
						back[i]++
					}
				}
			}
		}
		if back[0] != 0 || asked[0] < 40 || back[1] < asked[1]*8/10 || asked[1] < 40 {
			t.Errorf("ownBits %v: taken back %d times with, %d times without forced switching, of %d", p.ownBits, back[0], back[1], asked)
		}
	}
}

// What is shown of it has no line about switch_cond, and every step its own line.
func TestUnforcedCode(t *testing.T) {
	for _, p := range []*Protocol{Interval, IntervalOwn} {
		q := p.Unforced()
		for _, proc := range q.Procedures {
			for _, l := range proc.Lines {
				if strings.Contains(l.Text, "switch_mutex") || strings.Contains(l.Text, "switch_cond") {
					t.Errorf("%s still has %q", proc.Name, l.Text)
				}
			}
		}
		for id, s := range q.Steps {
			if s.Label == "" {
				continue
			}
			was := p.Steps[id]
			if got, want := q.Procedures[s.Proc].Lines[s.Line].Text, p.Procedures[was.Proc].Lines[was.Line].Text; got != want {
				t.Errorf("step %d shows %q, not %q", id, got, want)
			}
		}
	}
	if Tick.Unforced() != Tick || Free.Unforced() != Free {
		t.Error("only the policy with requests has anything to force")
	}
}
