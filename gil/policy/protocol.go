package policy

import (
	"slices"
	"strconv"
	"strings"

	"gilplay/gil/kernel"
	"gilplay/gil/trace"
)

// Op is what a thread wants of the lock.
type Op uint8

// The operations.
const (
	Take  Op = iota // get it, however long that takes
	Drop            // give it up before blocking
	Check           // the eval loop's periodic check: handle signals, give others a chance
	Boot            // get it for the first time: the thread begins
	End             // give it up for good: the thread ends
	Init            // make it come into being, before the first thread is started
	Enter           // lock the objects that the next instruction changes (free only)
	Stop            // stop all other threads (free only)
	Start           // let them go on (free only)
	numOps
)

// StepID names a micro-step of a protocol; 0 is none.
type StepID uint8

const done StepID = 0

// Line is one line of the pseudo-code shown to the learner.
type Line struct {
	Indent int
	Text   string
}

// Procedure is a named piece of pseudo-code.
type Procedure struct {
	Name  string // as CPython calls it
	Lines []Line
}

// MicroStep is one atomic step of a protocol.
type MicroStep struct {
	Proc  uint8         // index of the procedure it belongs to
	Line  uint8         // index of the line it executes
	Label string        // for a narrow cell: two words on two lines, "%" = its value
	Var   string        // the variable, mutex or condition that it reads or writes, "" = none
	Mutex kernel.Object // the mutex it is done under, 0 = none
	Cost  Cost
	// exec does the step and returns the next one. If it put the thread to
	// sleep, that is where the thread goes on.
	exec func(*turn) StepID
}

// Cost says what a micro-step takes of its core's time.
type Cost uint8

// The costs. Profile.Step is what an atomic access or a free mutex takes; a plain
// load or store vanishes beside that.
const (
	Plain Cost = iota // nothing
	Step              // the profile's step
	Call              // a step, and a system call if it has to wake a thread or to sleep
)

// Variable is one of the lock's variables, as the GIL panel shows it.
type Variable struct {
	Name string // as CPython calls it
	Kind VarKind
	// Guard says what protects it: a mutex's name, "atomic", or "nothing".
	Guard string
	Value func(*State) int64
}

// VarKind says how to write a variable's value.
type VarKind uint8

// The kinds of variables.
const (
	Number VarKind = iota
	Owner          // a thread; -1 = none
	Nanos          // a duration in ns
)

// Protocol is one policy.
type Protocol struct {
	Name       string // as in the command line: "tick", "interval", "free"
	Procedures []Procedure
	Steps      []MicroStep // indexed by StepID; row 0 is empty
	Variables  []Variable
	Objects    []ObjectName
	// Lazy: the lock is created by the first thread that is started.
	Lazy  bool
	never bool // there is no lock at all
	entry [numOps]StepID
	// after is where an operation goes on when it has the lock again, or, if it
	// does not want it any more, the lock is free.
	after [numOps]StepID
	// releases is the first step of giving the lock up, whoever does that (tick).
	releases StepID
	// queue is what threads wait on for the lock; requests: they can ask for it.
	queue    kernel.Object
	requests bool
	// ownBits: a request is a bit of the thread that is asked, not one flag.
	ownBits bool
	// unforced: who drops the lock on request need not wait for a successor.
	unforced bool
	// budget is how many switch points the interpreter passes before it polls.
	budget func(*State, kernel.ThreadID) int64
	passed func(*State, int64)
}

// ObjectName names one of the kernel objects the protocol uses.
type ObjectName struct {
	Object kernel.Object
	Name   string
}

// Unbounded is the budget of a thread that need not poll.
const Unbounded = 1 << 62

// State is everything a policy remembers.
type State struct {
	Locked      int8 // -1 = does not exist, 0 free, 1 taken
	LastHolder  kernel.ThreadID
	Switches    uint32 // times the lock went to another thread (interval: switch_number)
	DropRequest bool   // interval up to 3.12: the one flag
	Finalizing  bool   // the main thread ends the interpreter
	Tripped     bool   // a signal waits for the main thread to handle it
	Breaker     bool   // interval up to 3.12: eval_breaker, what the eval loop looks at
	Interval    int64  // switch interval in ns, whole µs
	Ticker      int64  // tick only
	CheckEvery  int64  // tick only: the check interval
	// Manual: a learner is the scheduler, and no waiter's interval runs out.
	Manual bool
	// Owner took the lock; LastHolder names it only a micro-step later. It follows
	// from LastHolder and the threads' places, so AppendWords leaves it out.
	Owner kernel.ThreadID
	// Asker is the thread + 1 that first asked the present holder, for the what-if
	// of that name; CPython does not remember it. 0 = nobody.
	Asker   kernel.ThreadID
	Threads []ThreadState
	// Of the last release: for the trace, not for the protocol.
	ReleasedAt       int64
	ReleaseRequested bool
	HeldSince        int64
	World            World // free only
}

// ThreadState is one thread's place in the protocol.
type ThreadState struct {
	Next      StepID // the micro-step it does next; 0 = outside
	Op        Op
	AndTake   bool // it takes the lock again after dropping it
	Final     bool // it drops the lock for good
	Exited    bool // it ends instead of taking the lock
	Handles   bool // its check has found a signal that it has to handle
	Asked     bool // it has requested the lock since it began to want it
	Requested bool // interval from 3.13 on: GIL_DROP_REQUEST in its eval breaker
	Woken     bool // it has slept since it began to wait
	TimedOut  bool // its last timed wait ended by its timer
	// Free only: the state word, a request to stop at the next check, the objects
	// whose locks it holds and those that it waits for, and how often it has spun.
	Status       Attachment
	PleaseStop   bool
	Spins        uint8
	Holds, Wants [2]kernel.Object
	Saved        uint32 // switch number when it began to wait
	Last         StepID // the micro-step it did last, and what that found or wrote
	Value        uint32
}

// NewState returns the state before the program starts. interval is in ns and is
// kept in whole µs, as sys.setswitchinterval does.
func NewState(p *Protocol, interval, checkEvery int64) State {
	s := State{LastHolder: kernel.NoThread, Interval: interval / 1000 * 1000, CheckEvery: checkEvery}
	if p.Lazy || p.never {
		s.Locked = -1
	}
	return s
}

// Clone returns a copy that shares nothing with s.
func (s *State) Clone() State {
	c := *s
	c.Threads = slices.Clone(s.Threads)
	return c
}

// AppendWords appends the state as words: equal states give equal words.
func (s *State) AppendWords(w []uint64) []uint64 {
	w = append(w, uint64(uint8(s.Locked))|uint64(s.Switches)<<32, uint64(uint32(s.LastHolder)),
		bit(s.DropRequest)|bit(s.ReleaseRequested)<<1|bit(s.Manual)<<2|bit(s.Tripped)<<3|bit(s.Finalizing)<<4|bit(s.Breaker)<<5|uint64(s.Asker)<<32, uint64(s.Interval), uint64(s.Ticker), uint64(s.CheckEvery),
		uint64(s.ReleasedAt), uint64(s.HeldSince), uint64(s.World.Requester)|bit(s.World.Stopped)<<31|uint64(s.World.Countdown)<<32)
	for _, t := range s.Threads {
		w = append(w, uint64(t.Next)|uint64(t.Last)<<8|bit(t.AndTake)<<16|bit(t.Woken)<<17|bit(t.TimedOut)<<18|bit(t.PleaseStop)<<19|
			bit(t.Exited)<<22|bit(t.Final)<<20|bit(t.Requested)<<21|bit(t.Handles)<<23|uint64(t.Op)<<24|bit(t.Asked)<<28|
			uint64(t.Saved)<<32, uint64(t.Value)|uint64(t.Status)<<32|uint64(t.Spins)<<40,
			uint64(t.Holds[0])|uint64(t.Holds[1])<<32, uint64(t.Wants[0])|uint64(t.Wants[1])<<32)
	}
	return w
}

func bit(b bool) uint64 {
	if b {
		return 1
	}
	return 0
}

// Holder is the thread that holds the lock, or NoThread.
func (s *State) Holder() kernel.ThreadID {
	if s.Locked == 1 {
		return s.Owner
	}
	return kernel.NoThread
}

func (s *State) thread(t kernel.ThreadID) *ThreadState {
	for len(s.Threads) <= int(t) {
		s.Threads = append(s.Threads, ThreadState{})
	}
	return &s.Threads[t]
}

// Budget is how many switch points thread t may pass before it has to poll.
func (p *Protocol) Budget(s *State, t kernel.ThreadID) int64 {
	if s.Tripped && t == 0 {
		return 0
	}
	return p.budget(s, t)
}

// Trip notes a signal, which only the main thread handles. The tick policy
// makes whoever runs check after its next tick.
func (p *Protocol) Trip(s *State) {
	s.Tripped, s.Ticker = true, 0
	s.Breaker = s.pending(s.LastHolder)
}

// Handles reports whether thread t has left its check because it has to handle a
// signal, for which it keeps the lock.
func (s *State) Handles(t kernel.ThreadID) bool {
	return int(t) < len(s.Threads) && s.Threads[t].Handles
}

// Handled notes that the main thread has seen the signal.
func (p *Protocol) Handled(s *State) {
	s.Tripped, s.thread(0).Handles = false, false
	s.Breaker = s.pending(0)
}

// pending is what eval_breaker has to be while thread t holds the lock: only the
// main thread handles signals.
func (s *State) pending(t kernel.ThreadID) bool { return s.DropRequest || s.Tripped && t == 0 }

// Passed tells how much of the budget is left after the interpreter ran.
func (p *Protocol) Passed(s *State, left int64) { p.passed(s, left) }

// Ask requests the lock for thread t although its interval has not run out: the
// learner is the scheduler. Policies without requests ignore it.
func (p *Protocol) Ask(s *State, k *kernel.Kernel, t kernel.ThreadID) {
	if p.requests && s.Locked == 1 {
		p.request(s, k, t, 1)
		s.Breaker = s.pending(s.LastHolder)
	}
}

// request asks the holder to drop the lock; manual is 1 if the learner does.
func (p *Protocol) request(s *State, k *kernel.Kernel, t kernel.ThreadID, manual uint32) {
	if p.ownBits {
		s.thread(s.LastHolder).Requested = true
	} else {
		s.DropRequest = true
	}
	if k.NextHolder != 0 && s.Asker == 0 {
		s.Asker = t + 1
	}
	k.Emit(t, trace.Request, uint32(s.LastHolder), manual, uint32(bit(p.ownBits)))
}

// requested tells whether thread t, which holds the lock, is asked to drop it.
func (s *State) requested(t kernel.ThreadID) bool {
	return s.DropRequest || int(t) < len(s.Threads) && s.Threads[t].Requested
}

// Requests reports whether threads can ask for the lock.
func (p *Protocol) Requests() bool { return p.requests }

// Queue is the object on which threads wait for the lock.
func (p *Protocol) Queue() kernel.Object { return p.queue }

// Begin makes thread t start an operation and reports whether there is a
// micro-step to do; without a lock there is none.
func (p *Protocol) Begin(s *State, k *kernel.Kernel, t kernel.ThreadID, op Op) bool {
	th := s.thread(t)
	if p.Lazy && s.Locked < 0 && op != Check && op != Init || op == Init && s.Locked >= 0 {
		return false
	}
	*th = ThreadState{Next: p.entry[op], Op: op, AndTake: op == Check, Final: op == End,
		Status: th.Status, PleaseStop: th.PleaseStop, Wants: th.Wants, Holds: th.Holds, Requested: th.Requested, Last: th.Last, Value: th.Value}
	if p.never && th.Status == noStatus {
		th.Status = detachedStatus // its thread state has just been made
	}
	if th.Next != done {
		k.SetActivity(t, trace.InProtocol)
	}
	return th.Next != done
}

// turn is one thread doing one micro-step.
type turn struct {
	*Protocol
	*State
	k    *kernel.Kernel
	t    kernel.ThreadID
	me   *ThreadState
	cost int64 // on top of the profile's Step
}

// Exec does thread t's next micro-step and reports whether its operation is
// finished. The thread may be asleep afterwards.
func (p *Protocol) Exec(s *State, k *kernel.Kernel, t kernel.ThreadID) (finished bool) {
	me := s.thread(t)
	id := me.Next
	me.Last, me.Value = id, 0
	u := turn{Protocol: p, State: s, k: k, t: t, me: me}
	step := &p.Steps[id]
	me.Next = step.exec(&u)
	if step.Cost != Plain {
		u.cost += k.Step
	}
	k.Spend(t, u.cost)
	if me.Next == done && me.AndTake && s.Locked >= 0 {
		me.AndTake = false
		me.Next = p.entry[Take]
	}
	return me.Next == done
}

// hasIt is where thread t goes on when it has got the lock.
func (u *turn) hasIt() StepID { return u.after[u.me.Op] }

// hasDropped is where thread t goes on when it has given the lock up.
func (u *turn) hasDropped() StepID {
	if u.me.Exited { // only where threads exit inside take_gil
		return exitThread
	}
	return done
}

// acquire makes the lock t's and reports that.
func (u *turn) acquire() {
	s := u.State
	old := s.LastHolder
	switches := s.Switches
	if old != u.t {
		switches++
	}
	s.Locked, s.Owner, s.HeldSince, s.Asker = 1, u.t, u.k.Now, 0
	u.k.Emit(u.t, trace.Acquire, switches, uint32(old+1), 0)
	if old != u.t && old != kernel.NoThread {
		kind := trace.HandOver
		if s.ReleaseRequested {
			kind = trace.Forced
		}
		u.k.Emit(u.t, kind, uint32(old), uint32(min(u.k.Now-s.ReleasedAt, 1<<32-1)), 0)
	}
}

// release makes the lock free and reports that.
func (u *turn) release() {
	s := u.State
	s.Locked, s.ReleasedAt, s.ReleaseRequested = 0, u.k.Now, u.requested(u.t)
	u.k.Emit(u.t, trace.Release, uint32(bit(s.ReleaseRequested)), uint32(bit(u.me.AndTake)), uint32(bit(u.unforced)))
	u.me.Requested = u.me.Requested && !u.me.Final // gone with its thread
}

// mustSwitch tells whether the thread that drops the lock was asked to, and
// therefore has to see somebody else take it. From 3.12 on (gh-104341) a thread
// that ends need not.
func (u *turn) mustSwitch() bool {
	return u.requested(u.t) && !u.unforced && !(u.ownBits && u.me.Final)
}

// wakeNext does wake for one of those that wait for the lock.
func (u *turn) wakeNext(wake func(*kernel.Kernel, kernel.ThreadID, kernel.Object) int64) int64 {
	favoured := u.k.Favoured
	if u.k.NextHolder != 0 && favoured == kernel.NoThread {
		u.k.Favoured = u.k.Successor(u.queue, u.Asker-1)
	}
	cost := wake(u.k, u.t, u.queue)
	u.k.Favoured = favoured
	return cost
}

// wakeThen signals the condition on which threads wait for the lock.
func wakeThen(next func(*turn) StepID) func(*turn) StepID {
	return func(u *turn) StepID {
		u.cost = u.wakeNext((*kernel.Kernel).CondSignal)
		return next(u)
	}
}

// CellLabel is the label of a micro-step with the value it found or wrote.
func (p *Protocol) CellLabel(id StepID, value uint32) string {
	if int(id) >= len(p.Steps) {
		return ""
	}
	return strings.Replace(p.Steps[id].Label, "%", strconv.FormatUint(uint64(value), 10), 1)
}

// ByName returns the policy with that name, nil if there is none. ownBits: in
// the form in which each thread has a request of its own, if there is one.
func ByName(name string, ownBits bool) *Protocol {
	if ownBits && name == Interval.Name {
		return IntervalOwn
	}
	for _, p := range []*Protocol{Tick, Interval, Free} {
		if p.Name == name {
			return p
		}
	}
	return nil
}
