package policy

import (
	"math"
	"testing"

	"gilplay/gil/kernel"
	"gilplay/gil/trace"
)

const (
	ms = int64(1_000_000)
	us = int64(1_000)
)

// protocol.md §7.1 and §7.5: one check per interval + 1 ticks, for ever once a
// thread has existed; none without a lock. PUBLISHED §7.1: exact to one.
func TestTickPeriod(t *testing.T) {
	for i, every := range []int64{0, 1, 2, 3, 4, 5, 100} {
		const turns = 2000
		other := loop27(0) // makes the lock exist, and ends at once
		r := run(t, []*Protocol{Tick, TickCond}[i%2], named("linux"), 1, kernel.First{}, 5*ms, every, loop27(turns), other)
		// Both threads also release once when they end.
		got, want := r.count(trace.Release)-2, float64(turns*3)/float64(every+1)
		if math.Abs(float64(got)-want) > 1 {
			t.Errorf("check interval %d: %d releases, want %.0f", every, got, want)
		}
	}
	if r := run(t, Tick, named("linux"), 1, kernel.First{}, 5*ms, 100, loop27(2000)); r.count(trace.Release) != 0 {
		t.Error("without a second thread there is no lock to release")
	}
}

// protocol.md §7.5: a lone thread of 3.2+ never drops before its end.
func TestIntervalAloneNeverDrops(t *testing.T) {
	r := run(t, Interval, named("linux"), 2, kernel.First{}, 5*ms, 100, loop27(200_000))
	if n := r.count(trace.Release); n != 1 {
		t.Errorf("%d releases, want only the last one", n)
	}
}

// experiments.md E3: in 2.7 nearly every drop is in vain, in 3.9 nearly every
// drop is a switch.
func TestDropsVersusSwitches(t *testing.T) {
	old := run(t, Tick, named("linux"), 2, kernel.NewSeeded(1), 5*ms, 100, loop27(40_000), loop27(40_000))
	drops, switches := old.count(trace.Release), int(old.s.Switches)
	if drops < 2300 || switches > drops/50 {
		t.Errorf("tick: %d drops, %d switches; want thousands and few", drops, switches)
	}
	new := run(t, Interval, named("linux"), 2, kernel.NewSeeded(1), 5*ms, 100, loop27(2_000_000), loop27(2_000_000))
	drops, switches = new.count(trace.Release), int(new.s.Switches)
	// 72 ms of work; a turn is the interval of 5 ms, the timer's slack and a wake-up.
	if drops < 13 || drops > 15 || switches < drops-1 || new.count(trace.FalseAlarm) > 0 {
		t.Errorf("interval: %d drops, %d switches, %d false alarms", drops, switches, new.count(trace.FalseAlarm))
	}
}

// Acceptance bands of PUBLISHED §8 rows 3 and 4: total time of two CPU-bound
// threads against the same work in one thread, and failed wakes per release.
func TestTwoCPUThreadsAgainstSequential(t *testing.T) {
	for _, c := range []struct {
		policy       *Protocol
		profile      kernel.Profile
		cores        int
		low, high    float64 // ratio
		failLow, max float64 // failed wakes per release
	}{
		{TickCond, named("mac2009"), 1, 1.4, 1.6, 0, 0.1},
		{TickCond, named("mac2009"), 2, 1.8, 2.0, 0.5, 1},
		{TickCond, named("mac2009"), 4, 1.8, 2.1, 0.5, 1},
		{Tick, named("linux"), 1, 1.05, 1.15, 0, 0.02},
		{Tick, named("linux"), 2, 1.35, 1.45, 0.013, 0.0145}, // seeds 0 to 5: 1.407 to 1.426 and 0.0134 to 0.0142
		{Interval, named("linux"), 1, 1, 1.05, 0, 0},
		{Interval, named("linux"), 2, 1, 1.05, 0, 0},
		{Interval, named("linux"), 4, 1, 1.05, 0, 0},
		{Interval, named("mac2009"), 2, 1, 1.05, 0, 0},
	} {
		length := 40 * ms                              // of each thread's work
		if c.cores == 1 && c.profile.Cheapest() > 10 { // few ticks, and they decide
			length = 400 * ms
		}
		turns := int(length / (9 * c.profile.Cheapest()))
		alone := run(t, c.policy, c.profile, c.cores, kernel.NewSeeded(7), 5*ms, 100, loopOn(c.profile, 2*turns))
		two := run(t, c.policy, c.profile, c.cores, kernel.NewSeeded(7), 5*ms, 100, loopOn(c.profile, turns), loopOn(c.profile, turns))
		ratio := float64(two.k.Now) / float64(alone.k.Now)
		fails := float64(two.count(trace.FalseAlarm)) / float64(two.count(trace.Release))
		if ratio < c.low || ratio > c.high || fails < c.failLow || fails > c.max {
			t.Errorf("%s %s, %d cores: ratio %.3f (want %.2f-%.2f), failed wakes %.3f (want %.3f-%.3f)",
				c.policy.Name, c.profile.Name, c.cores, ratio, c.low, c.high, fails, c.failLow, c.max)
		}
	}
}

// PUBLISHED §8 row 6 and §7.5: blocking I/O beside a spinner runs at
// 1 / (interval + I/O + 0.1…0.2 ms).
func TestConvoy(t *testing.T) {
	for _, interval := range []int64{10 * ms, 5 * ms, ms, ms / 2} {
		spin := &script{turns: 1 << 40, ops: 4, ticks: 2, opCost: 50, io: -1}
		io := &script{turns: 60, ops: 20, ticks: 5, opCost: 50, io: 100 * us, stopAll: true}
		r := run(t, Interval, named("linux"), 2, kernel.NewSeeded(3), interval, 100, spin, io)
		per := float64(r.k.Now) / 60
		want := float64(interval + 250*us)
		if per < want*0.8 || per > want*1.2 {
			t.Errorf("interval %d µs: %.0f µs per call, want about %.0f", interval/us, per/1e3, want/1e3)
		}
	}
	// 2.7 keeps thousands of calls a second.
	spin := &script{turns: 1 << 40, ops: 4, ticks: 2, opCost: 50, io: -1}
	io := &script{turns: 60, ops: 20, ticks: 5, opCost: 50, io: 100 * us, stopAll: true}
	r := run(t, Tick, named("linux"), 1, kernel.NewSeeded(3), 5*ms, 100, spin, io)
	if rate := 60 / (float64(r.k.Now) / 1e9); rate < 1500 {
		t.Errorf("tick: %.0f calls per second, want thousands", rate)
	}
}

// Lesson 13: the one who asked may not get it, and its next time-out then sets
// no request. Found by search over seeds; the validator checks each run.
func TestRequesterMayLose(t *testing.T) {
	for seed := range uint64(40) {
		r := run(t, Interval, named("linux"), 4, kernel.NewSeeded(seed), ms, 100, loop27(200_000), loop27(200_000), loop27(200_000))
		var asked uint16
		for _, e := range r.log.Events() {
			switch e.Kind {
			case trace.Request:
				asked = e.Thread
			case trace.Forced:
				if e.Thread != asked {
					return
				}
			}
		}
	}
	t.Error("in 40 runs the requester always got the lock")
}

// Every seed, core count and profile must obey the validator, which runs inside.
func TestManyRuns(t *testing.T) {
	for seed := range uint64(6) {
		for cores := 1; cores <= 4; cores++ {
			for _, p := range []*Protocol{Tick, TickCond, Interval, IntervalOwn} {
				for _, profile := range []kernel.Profile{named("teaching"), named("linux"), named("mac2009")} {
					op := profile.Cheapest()
					cpu := func() *script { return &script{turns: 150, ops: 9, ticks: 3, opCost: op, io: -1} }
					io := &script{turns: 10, ops: 7, ticks: 2, opCost: op, io: 30 * op}
					r := run(t, p, profile, cores, kernel.NewSeeded(seed), 100*op/1000*1000+1000, 100, cpu(), cpu(), io)
					for i := range r.k.Threads {
						if r.k.Threads[i].Status != kernel.Ended {
							t.Fatalf("%s %s %d cores, seed %d: thread %d never ends", p.Name, profile.Name, cores, seed, i)
						}
					}
				}
			}
		}
	}
}

// The same schedule gives the same run; the recorded one replays.
func TestReplay(t *testing.T) {
	threads := func() []*script { return []*script{loop27(5000), loop27(5000), loop27(5000)} }
	first := kernel.NewRecorder(nil, kernel.NewSeeded(5))
	a := run(t, Interval, named("linux"), 3, first, ms/10, 100, threads()...)
	given, err := kernel.ParseSchedule(first.Schedule.String())
	if err != nil {
		t.Fatal(err)
	}
	b := run(t, Interval, named("linux"), 3, kernel.NewRecorder(given, kernel.First{}), ms/10, 100, threads()...)
	if string(trace.WriteText(a.log.Events())) != string(trace.WriteText(b.log.Events())) {
		t.Error("the replayed run differs")
	}
	c := run(t, Interval, named("linux"), 3, kernel.NewSeeded(6), ms/10, 100, threads()...)
	if string(trace.WriteText(a.log.Events())) == string(trace.WriteText(c.log.Events())) {
		t.Error("another seed gives the same run")
	}
}

// Who ends while it is asked for the lock: up to 3.11 it stays until somebody has
// taken the lock, from 3.12 on (gh-104341) it is gone at once.
func TestEndWhileRequested(t *testing.T) {
	for _, p := range []*Protocol{Interval, IntervalOwn} {
		waits := 0
		for seed := range uint64(200) {
			r := run(t, p, even, 2, kernel.NewSeeded(seed), 1000, 100, loop27(40+int(seed)), loop27(2000))
			waiting := 0 // since it last ran Python
			for _, e := range r.log.Events() {
				if e.Thread != 0 {
					continue
				}
				switch {
				case e.Kind == trace.StateChange && trace.State(e.A) == trace.Running:
					waiting = 0
				case e.Kind == trace.StateChange && kernel.Object(e.B) == SwitchCond:
					waiting = 1
				case e.Kind == trace.ThreadEnd:
					waits += waiting
				}
			}
		}
		if (waits > 0) == p.ownBits {
			t.Errorf("ownBits %v: %d ending threads wait for a successor", p.ownBits, waits)
		}
	}
}

// The tables must be complete: every step has a line that exists, a label and
// something to do; every line that is not a condition is executed by some step.
func TestTables(t *testing.T) {
	for _, p := range []*Protocol{Tick, Interval, IntervalOwn, Free} {
		for id, step := range p.Steps[1:] {
			if p.ownBits && step.Label == "" {
				continue // a step that only Interval has
			}
			if int(step.Proc) >= len(p.Procedures) || int(step.Line) >= len(p.Procedures[step.Proc].Lines) ||
				step.Label == "" || step.exec == nil {
				t.Errorf("%s: step %d is incomplete: %+v", p.Name, id+1, step)
			}
		}
		if ByName(p.Name, p.ownBits) != p {
			t.Errorf("%s is not found by its name", p.Name)
		}
	}
	if ByName("fair", true) != nil {
		t.Error("there is no such policy")
	}
	if got := Interval.CellLabel(takeCount, 7); got != "switch\n# 7" {
		t.Errorf("label %q", got)
	}
}
