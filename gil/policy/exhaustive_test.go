package policy

import (
	"testing"

	"gilplay/gil/kernel"
	"gilplay/gil/trace"
)

// path is a chooser that walks through all schedules: each run follows the
// answers so far, then takes first candidates; next flips the last choice that
// has an untried answer.
type path struct {
	answers, limits []int
	at              int
}

func (p *path) Choose(_ kernel.Point, n int) int {
	if p.at == len(p.answers) {
		p.answers, p.limits = append(p.answers, 0), append(p.limits, n)
	}
	p.at++
	return p.answers[p.at-1]
}

func (p *path) next() bool {
	p.at = 0
	for i := len(p.answers) - 1; i >= 0; i-- {
		if p.answers[i]+1 < p.limits[i] {
			p.answers[i]++
			p.answers, p.limits = p.answers[:i+1], p.limits[:i+1]
			return true
		}
	}
	return false
}

// even is a machine on which everything takes equally long, so that cores act at
// even is a machine on which everything takes equally long, so that cores often
// act at the same moment; only wake-ups and context switches take a little longer
// or not.
var even = kernel.Profile{Name: "even", Opcode: 10, Step: 10, Syscall: 10, Wake: 10, WakeJitter: 40, SwitchJitter: 40, Quantum: 1000, Granularity: 100}

// shuffle is a chooser for each seed in turn.
type shuffle struct {
	*kernel.Seeded
	seed uint64
}

func (s *shuffle) next() bool {
	s.seed++
	s.Seeded = kernel.NewSeeded(s.seed)
	return true
}

// Whatever order the operating system chooses, the protocol holds (the validator
// replays every run) and every thread comes to its end.
func TestEverySchedule(t *testing.T) {
	const most = 1000
	for _, c := range []struct {
		policy   *Protocol
		interval int64
		every    int64
		cores    int
	}{
		{Interval, 1000, 0, 2}, {Interval, 1000, 0, 3}, {Interval, 2000, 0, 1},
		{IntervalOwn, 1000, 0, 2}, {IntervalOwn, 1000, 0, 3}, {Tick, 0, 2, 2}, {Tick, 0, 0, 3}, {Tick, 0, 5, 1},
		{TickCond, 0, 2, 2}, {TickCond, 0, 0, 3}, {TickCond, 0, 5, 1},
	} {
		switches := map[uint32]bool{}
		runs := 0
		for _, p := range []interface {
			kernel.Chooser
			next() bool
		}{&path{}, &shuffle{Seeded: kernel.NewSeeded(0)}} {
			for ok, until := true, runs+most; ok && runs < until; ok = p.next() {
				cpu := func() *script { return &script{turns: 25, ops: 5, ticks: 3, opCost: even.Opcode, io: -1} }
				io := &script{turns: 3, ops: 4, ticks: 1, opCost: even.Opcode, io: 50}
				r := run(t, c.policy, even, c.cores, p, c.interval, c.every, cpu(), cpu(), io)
				for i := range r.k.Threads {
					if r.k.Threads[i].Status != kernel.Ended {
						t.Fatalf("%s: thread %d never ends\n%s", c.policy.Name, i, trace.WriteText(r.log.Events()))
					}
				}
				switches[r.s.Switches] = true
				runs++
			}
		}
		if c.cores > 1 && len(switches) < 3 {
			t.Errorf("%s on %d cores: %d runs were nearly all the same", c.policy.Name, c.cores, runs)
		}
	}
}
