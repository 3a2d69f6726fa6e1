package trace

import "strconv"

// Validator replays events against its own model of threads, cores and one
// GIL. It shares no code with the kernel or the policies: what it knows is the
// protocol of CPython 2.7 and 3.2-3.13 as observable facts.
//
//   - Time and step never go back; a thread acts between its start and its end.
//   - A core runs one thread; a lane is Running or InProtocol only on a core.
//   - At most one thread holds the GIL; only the holder releases it; once it
//     exists, only the holder is Running.
//   - A sleeping thread sleeps until a Wake; a Wake by signal answers a Signal
//     sent to that thread, and every such Signal is answered (no lost wake-up).
//   - gil_drop_request is set only by a waiter whose full interval ran out
//     without a switch, while another thread holds the GIL.
//   - The taker clears the request before it runs Python.
//   - Forced switching: who released on request does not run Python before
//     another thread has held the GIL.
//   - Only the main thread raises KeyboardInterrupt, holding the GIL if there is
//     one, once for any number of signals since the last time.
//   - After the main thread has begun to end the interpreter no other one runs
//     Python (2.x has no such rule, and no such event).
//   - While the world is stopped only the thread that stopped it runs Python.
type Validator struct {
	now     int64
	step    uint64
	threads []modelThread
	cores   [256]int // thread + 1
	holder  int      // thread + 1
	exists  bool     // the GIL has been taken once
	request bool     // the one flag; from 3.13 on each thread has its own
	// lastSwitch is when the GIL last went to another thread, in ns.
	lastSwitch int64
	lastHolder int // thread + 1
	count      int
	tripped    bool // a SIGINT has come and is not handled
	signalled  bool // one has come
	stopping   int  // thread + 1 that stops the world
	stopped    bool // and has
	finalizing bool
}

type modelThread struct {
	live      bool
	ended     bool
	core      int // + 1
	state     State
	since     int64 // start of state
	slept     int64 // start of its last sleep
	woken     bool  // a Wake has ended the present sleep
	signals   int   // sent to it and not answered
	timerRan  int64 // how long the timer ran that ended its last sleep
	timerAt   int64 // when that timer started
	timedOut  bool  // that was its interval
	mustWait  bool  // released on request; nobody else has held the GIL since
	request   bool  // a request of its own
	mustClear bool  // took the GIL while a request was pending
}

// Violation is a broken rule.
type Violation struct {
	Index int   // of the event, in order of Check calls
	Event Event // the event that broke it
	Rule  string
}

func (v *Violation) Error() string {
	return "trace: event " + strconv.Itoa(v.Index) + " (" + v.Event.String() + "): " + v.Rule
}

// Validate checks a whole trace and its end.
func Validate(events []Event) error {
	var v Validator
	for _, e := range events {
		if err := v.Check(e); err != nil {
			return err
		}
	}
	return nil
}

// Check replays one event. After an error the model is of no more use.
func (v *Validator) Check(e Event) error {
	rule := v.common(e)
	if rule == "" {
		rule = v.apply(e)
	}
	v.count++
	if rule != "" {
		return &Violation{Index: v.count - 1, Event: e, Rule: rule}
	}
	return nil
}

func (v *Validator) common(e Event) string {
	switch {
	case e.Kind == None || e.Kind >= NumKinds:
		return "unknown kind"
	case e.Time < v.now:
		return "time goes back"
	case e.Step < v.step:
		return "step goes back"
	}
	v.now, v.step = e.Time, e.Step
	for len(v.threads) <= int(e.Thread) {
		v.threads = append(v.threads, modelThread{state: NotStarted})
	}
	t := &v.threads[e.Thread]
	if e.Kind == Deadlock || e.Kind == Limit || e.Kind == Exit {
		return ""
	}
	if e.Kind == ThreadStart {
		if t.live {
			return "started twice"
		}
		t.live = true
		return ""
	}
	switch {
	case !t.live:
		return "thread has not started"
	case t.ended:
		return "thread has ended"
	}
	for i, arg := range e.args() {
		if arg != 0 && e.Kind.Spec().Args[i] == "" {
			return "unused argument is not 0"
		}
	}
	return ""
}

func (v *Validator) apply(e Event) string {
	t := &v.threads[e.Thread]
	switch e.Kind {
	case ThreadEnd:
		if v.holder == int(e.Thread)+1 {
			return "ends while holding the GIL"
		}
		t.ended = true
	case StateChange:
		return v.changeState(t, e)
	case CoreRun:
		return v.coreRun(t, e)
	case CoreLeave:
		return v.coreLeave(t, e)
	case Acquire:
		return v.acquire(t, e)
	case Release:
		return v.release(t, e)
	case Timeout:
		if t.timerRan < int64(e.A)*1000 {
			return "interval has not run out"
		}
		t.timedOut = true
	case FalseAlarm:
		if v.holder == 0 || v.holder == int(e.Thread)+1 {
			return "false alarm, but nobody else holds the GIL"
		}
	case Request:
		return v.setRequest(t, e)
	case Clear:
		if e.A == 1 {
			t.request, t.mustClear = false, false
			break
		}
		v.request = false
		for i := range v.threads {
			v.threads[i].mustClear = false
		}
	case Signal:
		return v.signal(e)
	case Wake:
		return v.wake(t, e)
	case Interrupt:
		v.tripped, v.signalled = true, true
	case Finalizing:
		v.finalizing = true
	case Interrupted:
		return v.interrupted(e)
	case Contention:
		if e.A == uint32(e.Thread) || int(e.A) >= len(v.threads) || !v.threads[e.A].live || v.threads[e.A].ended {
			return "an object is locked by nobody else"
		}
	case StopWorld, WorldStopped, StartWorld:
		return v.world(e)
	}
	return ""
}

func (v *Validator) changeState(t *modelThread, e Event) string {
	s := State(e.A)
	switch {
	case s >= NumStates:
		return "unknown state"
	case s == t.state && t.since != e.Time:
		return "state does not change"
	case s.OnCore() && t.core == 0:
		return "runs without a core"
	case t.state.Asleep() && !t.woken:
		return "wakes up by itself"
	case s == Running && v.exists && v.holder != int(e.Thread)+1:
		return "runs Python without the GIL"
	case s == Running && v.stopped && v.stopping != int(e.Thread)+1:
		return "runs Python while the world is stopped"
	case s == Running && v.finalizing && e.Thread != 0:
		return "runs Python while the interpreter is taken apart"
	case s == Running && t.mustWait:
		return "runs Python after a requested drop before anyone else had the GIL"
	case s == Running && t.mustClear:
		return "the taker did not clear the request"
	}
	if s.Asleep() {
		t.woken, t.slept = false, e.Time
	}
	t.state, t.since = s, e.Time
	return ""
}

func (v *Validator) coreRun(t *modelThread, e Event) string {
	switch {
	case e.Core < 0:
		return "no core named"
	case t.core != 0:
		return "is on a core already"
	case v.cores[e.Core] != 0:
		return "core is taken"
	}
	t.core = int(e.Core) + 1
	v.cores[e.Core] = int(e.Thread) + 1
	return ""
}

func (v *Validator) coreLeave(t *modelThread, e Event) string {
	if t.core == 0 || t.core != int(e.Core)+1 {
		return "is not on that core"
	}
	v.cores[e.Core] = 0
	t.core = 0
	return ""
}

func (v *Validator) acquire(t *modelThread, e Event) string {
	self := int(e.Thread) + 1
	switch {
	case v.holder != 0:
		return "GIL is held by thread " + strconv.Itoa(v.holder-1)
	case t.core == 0:
		return "takes the GIL without a core"
	case int(e.B) != v.lastHolder:
		return "names the wrong last holder"
	}
	if v.lastHolder != self {
		v.lastSwitch = e.Time
		for i := range v.threads {
			v.threads[i].mustWait = false
		}
	}
	v.exists, v.holder, v.lastHolder = true, self, self
	t.mustClear = v.request || t.request
	return ""
}

func (v *Validator) release(t *modelThread, e Event) string {
	if v.holder != int(e.Thread)+1 {
		return "releases a GIL it does not hold"
	}
	if (e.A == 1) != (v.request || t.request) {
		return "misstates whether a request was pending"
	}
	v.holder = 0
	t.mustWait = e.A == 1 && e.C == 0
	return ""
}

func (v *Validator) setRequest(t *modelThread, e Event) string {
	switch {
	case e.B == 1: // whoever schedules by hand need not wait
	case !t.timedOut:
		return "requests without a time-out"
	case v.lastSwitch > t.timerAt:
		return "requests although a switch happened during its wait"
	case v.holder == 0 || v.holder == int(e.Thread)+1:
		return "requests although no other thread holds the GIL"
	case int(e.A)+1 != v.holder:
		return "asks a thread that does not hold the GIL"
	}
	t.timedOut = false
	if e.C == 1 {
		v.threads[v.holder-1].request = true
	} else {
		v.request = true
	}
	return ""
}

func (v *Validator) signal(e Event) string {
	if e.A == 0 {
		return ""
	}
	if int(e.A) > len(v.threads) || !v.threads[e.A-1].live || v.threads[e.A-1].ended {
		return "signals a thread that is not there"
	}
	to := &v.threads[e.A-1]
	if !to.state.Asleep() || to.woken {
		return "signals a thread that does not sleep"
	}
	to.signals++
	return ""
}

func (v *Validator) wake(t *modelThread, e Event) string {
	if !t.state.Asleep() || t.woken {
		return "woken, but not asleep"
	}
	t.timedOut = false
	if Cause(e.C) == ByTimer {
		t.timerRan, t.timerAt = e.Time-t.slept, t.slept
	}
	if Cause(e.C) == ByInterrupt && (e.Thread != 0 || !v.signalled) {
		return "interrupted, but no signal came for it"
	}
	if Cause(e.C) == BySignal {
		if e.A == 0 || t.signals == 0 {
			return "woken by a signal that nobody sent"
		}
		t.signals--
	}
	t.woken = true
	return ""
}

func (v *Validator) interrupted(e Event) string {
	switch {
	case e.Thread != 0:
		return "only the main thread handles signals"
	case !v.tripped:
		return "handles a signal that did not come"
	case v.exists && v.holder != 1:
		return "handles a signal without the GIL"
	}
	v.tripped = false
	return ""
}

func (v *Validator) world(e Event) string {
	self := int(e.Thread) + 1
	switch {
	case e.Kind == StopWorld && v.stopping != 0:
		return "stops the world while another thread does"
	case e.Kind == StopWorld:
		v.stopping = self
		return ""
	case v.stopping != self || v.stopped != (e.Kind == StartWorld):
		return "did not stop the world before"
	case e.Kind == StartWorld:
		v.stopping = 0
	}
	v.stopped = e.Kind == WorldStopped
	for i := range v.threads {
		if v.stopped && i+1 != self && v.threads[i].state == Running && v.threads[i].core != 0 {
			return "the world is stopped, but thread " + strconv.Itoa(i) + " runs"
		}
	}
	return ""
}

// Finish checks what must hold when the run is over: no signal is unanswered.
// A run that was cut off (by a limit, or by the end of the process) need not
// pass.
func (v *Validator) Finish() error {
	for i := range v.threads {
		if v.threads[i].signals > 0 {
			return &Violation{Index: v.count, Rule: "thread " + strconv.Itoa(i) + " was signalled and never woke"}
		}
	}
	return nil
}
