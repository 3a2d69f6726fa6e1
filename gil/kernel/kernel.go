package kernel

import "gilplay/gil/trace"

// Sink receives the events; the kernel fills in everything but Step.
type Sink interface {
	Emit(trace.Event)
}

// Kernel runs a State.
type Kernel struct {
	State
	Profile
	Chooser Chooser
	Sink    Sink
	// Alarm is a moment at which the caller wants control, Never = none: Next then
	// returns NoThread and that moment, before anything else happens at it.
	Alarm int64
}

// New returns a kernel without threads.
func New(profile Profile, cores int, chooser Chooser, sink Sink) *Kernel {
	return &Kernel{State: NewState(cores), Profile: profile, Chooser: chooser, Sink: sink, Alarm: Never}
}

// Advance moves the clock to a moment before the horizon that Next gave: within
// a long action something happens that has to be dated.
func (k *Kernel) Advance(to int64) { k.Now = max(k.Now, to) }

// Next advances the clock to the next moment at which a thread can act and
// returns that thread. Until horizon (≥ Now) nothing else can happen: the
// thread may go on acting without asking as long as it starts before.
// NoThread means that nothing can ever happen again, or with horizon < Never that
// the alarm has gone off.
func (k *Kernel) Next() (t ThreadID, horizon int64) {
	for {
		k.dispatch()
		action, core, ties := k.firstAction()
		at, do := k.firstInternal()
		if k.Alarm <= min(at, action) {
			if k.Alarm != Never {
				k.Now = max(k.Now, k.Alarm)
			}
			return NoThread, k.Alarm
		}
		if at > action {
			k.Now = max(k.Now, action)
			if ties > 1 {
				core = k.tiedCore(action, k.Chooser.Choose(PointTie, ties))
			}
			return k.Cores[core].Thread, min(at, k.firstActionBut(core), k.Alarm)
		}
		k.Now = max(k.Now, at)
		do.run(k)
	}
}

// firstAction returns when the next action of any running thread begins, the
// first core on which that is so, and on how many it is so.
func (k *Kernel) firstAction() (at int64, core, ties int) {
	at = Never
	for i := range k.NumCores {
		c := &k.Cores[i]
		if c.Thread == NoThread || k.Threads[c.Thread].Status != OnCore {
			continue
		}
		switch {
		case c.FreeAt < at:
			at, core, ties = c.FreeAt, i, 1
		case c.FreeAt == at:
			ties++
		}
	}
	return at, core, ties
}

func (k *Kernel) firstActionBut(core int) int64 {
	at := int64(Never)
	for i := range k.NumCores {
		c := &k.Cores[i]
		if i != core && c.Thread != NoThread && k.Threads[c.Thread].Status == OnCore {
			at = min(at, c.FreeAt)
		}
	}
	return at
}

func (k *Kernel) tiedCore(at int64, n int) int {
	for i := range k.NumCores {
		c := &k.Cores[i]
		if c.Thread != NoThread && k.Threads[c.Thread].Status == OnCore && c.FreeAt == at {
			if n == 0 {
				return i
			}
			n--
		}
	}
	return 0
}

// internal is something the kernel itself does at a moment.
type internal struct {
	kind internalKind
	core int
}

type internalKind uint8

const (
	arrive  internalKind = iota // a woken thread reaches its core
	expire                      // a timer runs out
	preempt                     // the run queue's first takes the core
)

func (i internal) run(k *Kernel) {
	switch i.kind {
	case arrive:
		k.arrive(i.core)
	case expire:
		k.expire()
	case preempt:
		k.preempt(i.core)
	}
}

// firstInternal returns when the kernel has to do what next. At one moment
// arrivals come before timers, timers before preemptions.
func (k *Kernel) firstInternal() (at int64, do internal) {
	at = Never
	for i := range k.NumCores {
		if t := k.Cores[i].Thread; t != NoThread && k.Threads[t].Status == Waking && k.Threads[t].WakeAt < at {
			at, do = k.Threads[t].WakeAt, internal{arrive, i}
		}
	}
	if k.timerMin < at {
		at, do = k.timerMin, internal{kind: expire}
	}
	if !k.anyReady() {
		return at, do
	}
	for i := range k.NumCores {
		if t := k.Cores[i].Thread; t != NoThread && k.Threads[t].Status == OnCore {
			if head := k.head(i); head != NoThread {
				if p := k.preemptTime(i, head); p < at {
					at, do = p, internal{preempt, i}
				}
			}
		}
	}
	return at, do
}

// preemptTime is when head takes the core from the thread that runs on it: the
// first tick (multiple of Quantum), or for an urgent head the first moment, at
// which that thread will have used as much as head. Used includes the present
// action up to its end, FreeAt.
func (k *Kernel) preemptTime(core int, head ThreadID) int64 {
	c := &k.Cores[core]
	lead := k.Threads[c.Thread].Used - k.Threads[head].Used
	at := max(k.Now, c.FreeAt-lead)
	if k.Threads[head].Urgent {
		return at
	}
	at = max(at, c.Since+1) + k.Quantum - 1
	return at - at%k.Quantum
}

// dispatch gives idle cores to ready threads.
func (k *Kernel) dispatch() {
	if !k.anyReady() {
		return
	}
	for i := range k.NumCores {
		if k.Cores[i].Thread != NoThread {
			continue
		}
		head := k.head(i)
		if head == NoThread && k.Pin == 0 {
			head = k.head(anyCore) // it takes one from another core's queue
		}
		if head != NoThread {
			k.place(k.equals(head), i)
		}
	}
}

// choose asks which of the threads that match, in start order.
func (k *Kernel) choose(point Point, match func(*Thread) bool) ThreadID {
	n, first := 0, NoThread
	for i := range k.Threads {
		if match(&k.Threads[i]) {
			if n == 0 {
				first = ThreadID(i)
			}
			n++
		}
	}
	if n < 2 {
		return first
	}
	answer := k.Chooser.Choose(point, n)
	for i := range k.Threads {
		if match(&k.Threads[i]) {
			if answer == 0 {
				return ThreadID(i)
			}
			answer--
		}
	}
	return first
}

// place puts thread t on an idle core at once.
func (k *Kernel) place(t ThreadID, core int) {
	th, c := &k.Threads[t], &k.Cores[core]
	th.Status, th.Core, th.LastCore, th.Object = OnCore, int8(core), int8(core), 0
	c.Thread, c.FreeAt, c.Since = t, k.Now+th.Owed, k.Now
	if c.Last != t {
		change := k.Switch + k.jitter(k.SwitchJitter)
		c.FreeAt += change
		th.Used += change
	}
	th.Used += th.Owed
	th.Owed, th.Urgent = 0, false
	c.Last = t
	k.emit(t, trace.CoreRun, 0, 0, 0)
	k.report(t, th.Activity, 0)
}

func (k *Kernel) arrive(core int) {
	t := k.Cores[core].Thread
	k.Cores[core].Thread = NoThread
	k.Cores[core].Last = t // the latency includes loading its context
	k.reportWake(t)
	k.place(t, core)
}

func (k *Kernel) preempt(core int) {
	head := k.equals(k.head(core))
	c := &k.Cores[core]
	t := c.Thread
	th := &k.Threads[t]
	th.Owed, th.Urgent = c.FreeAt-k.Now, false
	th.Used -= th.Owed
	k.leave(t, trace.LeavePreempted)
	k.enqueue(t)
	k.place(head, core)
}

// leave takes a thread off its core.
func (k *Kernel) leave(t ThreadID, why trace.LeaveReason) {
	k.emit(t, trace.CoreLeave, uint32(why), 0, 0)
	th := &k.Threads[t]
	c := &k.Cores[th.Core]
	c.Thread, c.FreeAt, c.Since = NoThread, Never, k.Now
	th.Core = -1
}

// Spend says that the action which thread t has just begun takes ns ≥ 0. It does
// nothing if the action made the thread leave its core.
func (k *Kernel) Spend(t ThreadID, ns int64) {
	th := &k.Threads[t]
	if th.Status != OnCore {
		return
	}
	k.Cores[th.Core].FreeAt = k.Now + ns
	th.Used += ns
}

// Extend makes the action that thread t has begun ns longer.
func (k *Kernel) Extend(t ThreadID, ns int64) {
	th := &k.Threads[t]
	if th.Status == OnCore {
		k.Cores[th.Core].FreeAt += ns
		th.Used += ns
	}
}

// Yield says that thread t's core goes over to another process, which works for t,
// and comes back: whoever lags by the granularity comes first and need not wait
// for the tick. The other process counts as part of t.
func (k *Kernel) Yield(t ThreadID) {
	th := &k.Threads[t]
	if head := k.head(int(th.Core)); head != NoThread && th.Used-k.Threads[head].Used >= k.Granularity {
		k.Threads[head].Urgent = true
	}
}

// SetActivity says what a thread does when it is on a core.
func (k *Kernel) SetActivity(t ThreadID, activity trace.State) {
	th := &k.Threads[t]
	th.Activity = activity
	if th.Status == OnCore {
		k.report(t, activity, 0)
	}
}

// report emits a change of what the thread's lane shows.
func (k *Kernel) report(t ThreadID, state trace.State, object Object) {
	if k.Threads[t].Lane != state {
		k.Threads[t].Lane = state
		k.emit(t, trace.StateChange, uint32(state), uint32(object), 0)
	}
}

func (k *Kernel) emit(t ThreadID, kind trace.Kind, a, b, c uint32) {
	k.Sink.Emit(trace.Event{Time: k.Now, Kind: kind, Core: k.Threads[t].Core, Thread: uint16(t), A: a, B: b, C: c})
}

// Emit appends an event of thread t at this moment.
func (k *Kernel) Emit(t ThreadID, kind trace.Kind, a, b, c uint32) { k.emit(t, kind, a, b, c) }
