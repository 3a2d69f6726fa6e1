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
//   - Where threads request the lock (Requests), nobody drops it at a check unasked:
//     a lone thread never does.
//   - No program comes to a stop because nobody takes a free GIL.
//
// Rules lists them one by one. What a trace does not show is held by tests: the
// ticks between two checks (gil/policy, gil/machine), what a switch can come between
// (gil/machine: switch points), which updates can be lost (gil/explore: litmus), and
// that a call in C is never split (gil/machine: TestCCallsAreNotSplit).
type Validator struct {
	// Requests says that the policy knows requests, as from 3.2 on.
	Requests bool

	now     int64
	step    uint64
	threads []modelThread
	cores   [256]int // thread + 1
	holder  int      // thread + 1
	exists  bool     // the GIL has been taken once
	request bool     // the one flag; from 3.13 on each thread has its own
	// lastSwitch is when the GIL last went to another thread, in ns.
	lastSwitch int64
	lastHolder int  // thread + 1
	relieved   int  // the last holder before this one
	forced     bool // the last release was on request
	switches   uint32
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
	Rule  Rule
}

func (v *Violation) Error() string {
	return "trace: event " + strconv.Itoa(v.Index) + " (" + v.Event.String() + "): " + string(v.Rule)
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

func (v *Validator) common(e Event) Rule {
	switch {
	case e.Kind == None || e.Kind >= NumKinds:
		return UnknownKind
	case e.Time < v.now:
		return TimeGoesBack
	case e.Step < v.step:
		return StepGoesBack
	}
	v.now, v.step = e.Time, e.Step
	for len(v.threads) <= int(e.Thread) {
		v.threads = append(v.threads, modelThread{state: NotStarted})
	}
	t := &v.threads[e.Thread]
	if e.Kind == Deadlock {
		return v.deadlock()
	}
	if e.Kind == Limit || e.Kind == Exit {
		return ""
	}
	if e.Kind == ThreadStart {
		if t.live {
			return StartedTwice
		}
		t.live = true
		return ""
	}
	switch {
	case !t.live:
		return NotStartedYet
	case t.ended:
		return EndedAlready
	}
	for i, arg := range e.args() {
		if arg != 0 && e.Kind.Spec().Args[i] == "" {
			return UnusedArgument
		}
	}
	return ""
}

func (v *Validator) apply(e Event) Rule {
	t := &v.threads[e.Thread]
	switch e.Kind {
	case ThreadEnd:
		if v.holder == int(e.Thread)+1 {
			return EndsAsHolder
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
			return TimeoutTooEarly
		}
		t.timedOut = true
	case FalseAlarm:
		if v.holder == 0 || v.holder == int(e.Thread)+1 {
			return FalseFalseAlarm
		}
	case Request:
		return v.setRequest(t, e)
	case Clear:
		return v.clear(t, e)
	case Forced, HandOver:
		if int(e.A)+1 != v.relieved || (e.Kind == Forced) != v.forced {
			return NotForced
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
			return ContentionWithNobody
		}
	case StopWorld, WorldStopped, StartWorld:
		return v.world(e)
	}
	return ""
}

func (v *Validator) changeState(t *modelThread, e Event) Rule {
	s := State(e.A)
	switch {
	case s >= NumStates:
		return UnknownState
	case s == t.state && t.since != e.Time:
		return SameState
	case s.OnCore() && t.core == 0:
		return NoCore
	case t.state.Asleep() && !t.woken:
		return WakesByItself
	case s == Running && v.exists && v.holder != int(e.Thread)+1:
		return RunsWithoutGIL
	case s == Running && v.stopped && v.stopping != int(e.Thread)+1:
		return RunsInStoppedWorld
	case s == Running && v.finalizing && e.Thread != 0:
		return RunsAfterFinalizing
	case s == Running && t.mustWait:
		return RunsBeforeSwitch
	case s == Running && t.mustClear:
		return RequestNotCleared
	}
	if s.Asleep() {
		t.woken, t.slept = false, e.Time
	}
	t.state, t.since = s, e.Time
	return ""
}

func (v *Validator) coreRun(t *modelThread, e Event) Rule {
	switch {
	case e.Core < 0:
		return NoCoreNamed
	case t.core != 0:
		return OnCoreAlready
	case v.cores[e.Core] != 0:
		return CoreTaken
	}
	t.core = int(e.Core) + 1
	v.cores[e.Core] = int(e.Thread) + 1
	return ""
}

func (v *Validator) coreLeave(t *modelThread, e Event) Rule {
	if t.core == 0 || t.core != int(e.Core)+1 {
		return NotOnCore
	}
	v.cores[e.Core] = 0
	t.core = 0
	return ""
}

func (v *Validator) acquire(t *modelThread, e Event) Rule {
	self := int(e.Thread) + 1
	switch {
	case v.holder != 0:
		return TwoHolders
	case t.core == 0:
		return TakesWithoutCore
	case int(e.B) != v.lastHolder:
		return WrongLastHolder
	case t.state != InProtocol:
		return OutsideProtocol
	case v.lastHolder != self && e.A != v.switches+1, v.lastHolder == self && e.A != v.switches:
		return CountsWrong
	}
	v.relieved, v.switches = v.lastHolder, e.A
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

func (v *Validator) release(t *modelThread, e Event) Rule {
	if v.holder != int(e.Thread)+1 {
		return NotTheHolder
	}
	switch {
	case t.state != InProtocol:
		return OutsideProtocol
	case (e.A == 1) != (v.request || t.request):
		return MisstatesRequest
	case v.Requests && e.A == 0 && e.B == 1:
		return DropsUnasked
	}
	v.holder, v.forced = 0, e.A == 1
	t.mustWait = e.A == 1 && e.C == 0
	return ""
}

func (v *Validator) clear(t *modelThread, e Event) Rule {
	if !v.request && !t.request {
		return ClearsNothing
	}
	if e.A == 1 {
		t.request, t.mustClear = false, false
		return ""
	}
	v.request = false
	for i := range v.threads {
		v.threads[i].mustClear = false
	}
	return ""
}

// deadlock: the threads may wait for one another, but not for the GIL.
func (v *Validator) deadlock() Rule {
	for i := range v.threads {
		if v.threads[i].state == WaitGIL && !v.threads[i].ended {
			return DeadlockOverGIL
		}
	}
	return ""
}

func (v *Validator) setRequest(t *modelThread, e Event) Rule {
	switch {
	case e.B == 1: // whoever schedules by hand need not wait
	case !t.timedOut:
		return RequestWithoutTimeout
	case v.lastSwitch > t.timerAt:
		return RequestAfterSwitch
	case v.holder == 0 || v.holder == int(e.Thread)+1:
		return RequestToNobody
	case int(e.A)+1 != v.holder:
		return RequestToWrongThread
	}
	t.timedOut = false
	if e.C == 1 {
		v.threads[v.holder-1].request = true
	} else {
		v.request = true
	}
	return ""
}

func (v *Validator) signal(e Event) Rule {
	if e.A == 0 {
		return ""
	}
	if int(e.A) > len(v.threads) || !v.threads[e.A-1].live || v.threads[e.A-1].ended {
		return SignalToNobody
	}
	to := &v.threads[e.A-1]
	if !to.state.Asleep() || to.woken {
		return SignalToWaking
	}
	to.signals++
	return ""
}

func (v *Validator) wake(t *modelThread, e Event) Rule {
	if !t.state.Asleep() || t.woken {
		return WokenAwake
	}
	t.timedOut = false
	if Cause(e.C) == ByTimer {
		t.timerRan, t.timerAt = e.Time-t.slept, t.slept
	}
	if Cause(e.C) == ByInterrupt && (e.Thread != 0 || !v.signalled) {
		return InterruptedWithoutSignal
	}
	if Cause(e.C) == BySignal {
		if e.A == 0 || t.signals == 0 {
			return WokenByNobody
		}
		t.signals--
	}
	t.woken = true
	return ""
}

func (v *Validator) interrupted(e Event) Rule {
	switch {
	case e.Thread != 0:
		return SignalInWrongThread
	case !v.tripped:
		return SignalThatNeverCame
	case v.exists && v.holder != 1:
		return SignalWithoutGIL
	}
	v.tripped = false
	return ""
}

func (v *Validator) world(e Event) Rule {
	self := int(e.Thread) + 1
	switch {
	case e.Kind == StopWorld && v.stopping != 0:
		return TwoStopTheWorld
	case e.Kind == StopWorld:
		v.stopping = self
		return ""
	case v.stopping != self || v.stopped != (e.Kind == StartWorld):
		return DidNotStop
	case e.Kind == StartWorld:
		v.stopping = 0
	}
	v.stopped = e.Kind == WorldStopped
	for i := range v.threads {
		if v.stopped && i+1 != self && v.threads[i].state == Running && v.threads[i].core != 0 {
			return RunsOn
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
			return &Violation{Index: v.count, Event: Event{Thread: uint16(i), Time: v.now, Step: v.step}, Rule: LostWakeUp}
		}
	}
	return nil
}
