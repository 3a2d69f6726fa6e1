package machine

import (
	"gilplay/gil/trace"
	"gilplay/vm/interp"
)

// Stats are figures of the whole recording; times in ns.
type Stats struct {
	Time            int64
	Steps           uint64
	Opcodes         uint64 // visible instructions: steps that are no lock micro-steps
	Switches        int    // the GIL went to another thread
	ForcedSwitches  int    // … from a thread that had been asked
	Acquires        int
	Drops           int
	FailedAcquires  int // a woken waiter found it taken
	Requests        int
	Timeouts        int
	Signals         int
	ContextSwitches int // a core went over to another thread
	LostUpdates     int
	Threads         []ThreadStats
	Cores           []int64 // how long each one was busy
}

// ThreadStats is what one thread did with its time.
type ThreadStats struct {
	Name       string
	InState    [trace.NumStates]int64
	Acquires   int
	MaxWaitGIL int64
	GILWaits   []int64 // every stretch from wanting the GIL (again) to having it
	Finish     int64   // when it ended; the end of the recording if it did not
}

// Stats adds up the recording, whatever the present moment is.
func (m *Machine) Stats() Stats {
	end := m.latest.kernel.Now
	s := Stats{Time: end, Steps: m.latest.step, Opcodes: m.latest.step - m.latest.micro}
	s.Cores = make([]int64, m.latest.kernel.NumCores)
	a := adder{Stats: &s, last: make([]int, len(s.Cores)), since: make([]int64, len(s.Cores))}
	for i := range m.latest.tasks {
		s.Threads = append(s.Threads, ThreadStats{Name: m.py.name(interp.ThreadID(i)), Finish: end})
		a.threads = append(a.threads, threadAdder{state: trace.NotStarted, want: -1})
	}
	for _, e := range m.log.Events() {
		a.add(e)
	}
	for i := range a.threads {
		t := &a.threads[i]
		s.Threads[i].InState[t.state] += end - t.at
	}
	for core, since := range a.since {
		if a.last[core] > 0 {
			s.Cores[core] += end - since
		}
	}
	return s
}

// adder adds up events.
type adder struct {
	*Stats
	threads []threadAdder
	last    []int // per core: thread + 1 that runs, or −(thread + 1) that ran last
	since   []int64
}

type threadAdder struct {
	state trace.State
	at    int64 // since when
	want  int64 // since when it wants the GIL, −1 = it does not
	held  bool
}

func (a *adder) add(e trace.Event) {
	t := &a.threads[e.Thread]
	switch e.Kind {
	case trace.StateChange:
		a.Threads[e.Thread].InState[t.state] += e.Time - t.at
		t.state, t.at = trace.State(e.A), e.Time
		if t.want < 0 && !t.held && (t.state == trace.InProtocol || t.state == trace.WaitGIL) {
			t.want = e.Time
		}
	case trace.ThreadEnd:
		a.Threads[e.Thread].Finish = e.Time
	case trace.Acquire:
		a.acquire(t, e)
	case trace.Release:
		a.Drops++
		t.held = false
	case trace.FalseAlarm:
		a.FailedAcquires++
	case trace.Request:
		a.Requests++
	case trace.Timeout:
		a.Timeouts++
	case trace.Signal:
		a.Signals++
	case trace.LostUpdate:
		a.LostUpdates++
	case trace.Forced:
		a.Switches++
		a.ForcedSwitches++
	case trace.HandOver:
		a.Switches++
	case trace.CoreRun, trace.CoreLeave:
		a.core(e)
	}
	if t.state.Asleep() && t.state != trace.WaitGIL {
		t.want = -1 // it dropped the GIL to block: it does not want it now
	}
}

func (a *adder) acquire(t *threadAdder, e trace.Event) {
	a.Acquires++
	th := &a.Threads[e.Thread]
	th.Acquires++
	t.held = true
	if t.want >= 0 {
		wait := e.Time - t.want
		th.GILWaits = append(th.GILWaits, wait)
		th.MaxWaitGIL = max(th.MaxWaitGIL, wait)
		t.want = -1
	}
}

func (a *adder) core(e trace.Event) {
	c := e.Core
	if e.Kind == trace.CoreLeave {
		a.Cores[c] += e.Time - a.since[c]
		a.last[c] = -a.last[c]
		return
	}
	if a.last[c] != 0 && -a.last[c] != int(e.Thread)+1 {
		a.ContextSwitches++
	}
	a.last[c], a.since[c] = int(e.Thread)+1, e.Time
}
