package machine

import (
	"gilplay/gil/trace"
	"gilplay/vm/interp"
)

// Stats are figures of a recording, or of a stretch of it; times in ns.
type Stats struct {
	Time            int64  // length of the stretch
	Steps           uint64 // visible instructions and lock micro-steps
	Opcodes         uint64 // visible instructions alone; of a whole recording only
	Switches        int    // the GIL went to another thread
	ForcedSwitches  int    // … from a thread that had been asked
	Acquires        int
	Drops           int
	Checks          int // drops at a look at the eval breaker: the thread wanted the GIL again at once
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
	Checks     int     // drops at a look at the eval breaker
	MaxWaitGIL int64   // the longest of GILWaits, or the one that it is in at the end
	GILWaits   []int64 // every stretch from wanting the GIL (again) to having it, by its end
	Finish     int64   // when it ended; the end of the stretch if it did not
}

// Stats adds up the recording, whatever the present moment is.
func (m *Machine) Stats() Stats {
	s := m.StatsBetween(0, m.latest.kernel.Now)
	s.Opcodes = m.latest.step - m.latest.micro
	return s
}

// StatsBetween adds up the recording from one moment to another, both included,
// in ns. A wait for the GIL counts, whole, in the stretch in which it ends.
func (m *Machine) StatsBetween(from, to int64) Stats {
	from = max(from, 0)
	to = max(min(to, m.latest.kernel.Now), from)
	s := Stats{Time: to - from, Steps: m.timeline.StepAt(to) - m.timeline.StepAt(from)}
	s.Cores = make([]int64, m.latest.kernel.NumCores)
	a := adder{Stats: &s, from: from, last: make([]int, len(s.Cores)), since: make([]int64, len(s.Cores))}
	for i := range m.latest.tasks {
		s.Threads = append(s.Threads, ThreadStats{Name: m.py.name(interp.ThreadID(i)), Finish: to})
		a.threads = append(a.threads, threadAdder{state: trace.NotStarted, want: -1})
	}
	for _, e := range m.log.Events() {
		if e.Time > to {
			break
		}
		if e.Time >= from && !a.begun {
			a.begin()
		}
		a.add(e)
	}
	if !a.begun {
		a.begin()
	}
	a.end(to)
	return s
}

// adder adds up events. Those before the stretch only tell what it begins with.
type adder struct {
	*Stats
	from    int64
	begun   bool
	threads []threadAdder
	last    []int // per core: thread + 1 that runs, or −(thread + 1) that ran last
	since   []int64
}

// begin forgets what was added up before the stretch.
func (a *adder) begin() {
	a.begun = true
	threads := a.Threads
	*a.Stats = Stats{Time: a.Time, Steps: a.Steps, Threads: threads, Cores: make([]int64, len(a.since))}
	for i := range threads {
		threads[i] = ThreadStats{Name: threads[i].Name, Finish: threads[i].Finish}
	}
}

// end adds what goes on at the end of the stretch.
func (a *adder) end(to int64) {
	for i := range a.threads {
		t, th := &a.threads[i], &a.Threads[i]
		th.InState[t.state] += to - max(t.at, a.from)
		if t.want >= 0 {
			th.MaxWaitGIL = max(th.MaxWaitGIL, to-t.want)
		}
	}
	for core, since := range a.since {
		if a.last[core] > 0 {
			a.Cores[core] += to - max(since, a.from)
		}
	}
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
		a.Threads[e.Thread].InState[t.state] += e.Time - max(t.at, a.from)
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
		if e.B != 0 {
			a.Checks++
			a.Threads[e.Thread].Checks++
			t.want = e.Time
		}
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
	if t.state.Asleep() && t.state != trace.WaitGIL || t.state == trace.Ended {
		t.want = -1 // it dropped the GIL to block or to end: it does not want it now
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
		a.Cores[c] += e.Time - max(a.since[c], a.from)
		a.last[c] = -a.last[c]
		return
	}
	if a.last[c] != 0 && -a.last[c] != int(e.Thread)+1 {
		a.ContextSwitches++
	}
	a.last[c], a.since[c] = int(e.Thread)+1, e.Time
}
