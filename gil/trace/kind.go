package trace

// Kind says what an event is. Its row in kinds says everything else.
type Kind uint8

// The kinds of events. Comments name the arguments A, B, C; kinds[k] lists
// their names for the text form.
const (
	None         Kind = iota
	ThreadStart       // a thread exists from now on
	ThreadEnd         // the thread's OS thread is gone
	StateChange       // the thread's lane changes its state
	CoreRun           // the thread gets the event's core
	CoreLeave         // the thread leaves the event's core
	Acquire           // locked becomes 1
	Release           // locked becomes 0
	FalseAlarm        // a woken waiter found the lock taken again
	Timeout           // a waiter's interval ran out
	Request           // gil_drop_request becomes 1
	Clear             // gil_drop_request becomes 0
	Forced            // the taker relieves a holder that was asked to drop
	HandOver          // the taker relieves a holder that let go by itself
	Signal            // a thread wakes another one
	Wake              // a blocked thread is woken: it can run, or waits for a core
	LockAcquire       // a Python-level lock is taken
	LockRelease       // a Python-level lock is released
	Print             // text was written
	LostUpdate        // a store overwrote another thread's store unseen
	Exception         // an uncaught exception ends the thread
	Exit              // the process ends
	Deadlock          // nothing can happen any more, and threads wait
	Limit             // a limit ended the run
	Interrupt         // SIGINT comes for the process (Ctrl-C)
	Interrupted       // the main thread raises KeyboardInterrupt
	Contention        // without a GIL: another thread holds the lock of an object
	StopWorld         // without a GIL: all other threads are asked to stop
	WorldStopped      // they have
	StartWorld        // they may go on
	Finalizing        // the main thread begins to take the interpreter apart
	NumKinds
)

// Mark says which shape of the timeline an event draws.
type Mark uint8

// The marks, in the order of MarkKinds.
const (
	NoMark Mark = iota
	MarkLostUpdate
	MarkFalseAlarm
	MarkForced
	MarkTimeout
	MarkAcquire
	MarkRelease
	MarkSignal
	MarkRequest
	MarkPrint
	MarkEnd // exception, exit, end of thread, deadlock, limit
	numMarks
)

// MarkKinds is the number of kinds of marks counted in a column.
const MarkKinds = int(numMarks) - 1

// Spec is the one description of a kind of event.
type Spec struct {
	Name string    // as in the text form
	Args [3]string // names of A, B, C; "" = unused, must be 0
	GIL  bool      // a stop of the stepping unit "GIL event"
	Mark Mark
	Doc  string
}

var kinds = [NumKinds]Spec{
	None:         {Name: "None"},
	ThreadStart:  {Name: "ThreadStart", Args: [3]string{"parent"}, Doc: "parent: the thread that started it (itself for the first one)"},
	ThreadEnd:    {Name: "ThreadEnd", Mark: MarkEnd},
	StateChange:  {Name: "State", Args: [3]string{"state", "object"}, Doc: "state: a State; object: what it waits for (an Object or a lock's identity)"},
	CoreRun:      {Name: "CoreRun"},
	CoreLeave:    {Name: "CoreLeave", Args: [3]string{"why"}, Doc: "why: a LeaveReason"},
	Acquire:      {Name: "Acquire", Args: [3]string{"switch", "from"}, GIL: true, Mark: MarkAcquire, Doc: "switch: number of switches so far; from: last holder + 1, 0 = none"},
	Release:      {Name: "Release", Args: [3]string{"requested", "check", "unforced"}, GIL: true, Mark: MarkRelease, Doc: "requested: 1 if gil_drop_request was set; check: 1 if it takes it again at once, at a look at the eval breaker; unforced: 1 if that may come before another thread has had it (what if)"},
	FalseAlarm:   {Name: "FalseAlarm", Args: [3]string{"holder"}, GIL: true, Mark: MarkFalseAlarm, Doc: "holder: who has it, + 1"},
	Timeout:      {Name: "Timeout", Args: [3]string{"interval"}, GIL: true, Mark: MarkTimeout, Doc: "interval: in microseconds"},
	Request:      {Name: "Request", Args: [3]string{"holder", "manual", "own"}, GIL: true, Mark: MarkRequest, Doc: "holder: who is asked; manual: 1 if the learner, who is the scheduler, asks; own: 1 if the request is a bit of the holder, not one flag"},
	Clear:        {Name: "Clear", Args: [3]string{"own"}},
	Forced:       {Name: "Forced", Args: [3]string{"from", "gap"}, Mark: MarkForced, Doc: "from: the thread that dropped; gap: ns since its release"},
	HandOver:     {Name: "HandOver", Args: [3]string{"from", "gap"}, Doc: "from: the thread that released; gap: ns since its release"},
	Signal:       {Name: "Signal", Args: [3]string{"to", "object"}, GIL: true, Mark: MarkSignal, Doc: "to: the woken thread + 1"},
	Wake:         {Name: "Wake", Args: [3]string{"from", "latency", "cause"}, Doc: "from: who signalled + 1, 0 = a timer or a device; latency: ns since then; cause: a Cause"},
	LockAcquire:  {Name: "LockAcquire", Args: [3]string{"lock"}},
	LockRelease:  {Name: "LockRelease", Args: [3]string{"lock"}},
	Print:        {Name: "Print", Args: [3]string{"offset", "length"}, Mark: MarkPrint, Doc: "where in the output, in bytes"},
	LostUpdate:   {Name: "LostUpdate", Args: [3]string{"other", "note"}, Mark: MarkLostUpdate, Doc: "other: the thread whose store was lost; note: index of the machine's note"},
	Exception:    {Name: "Exception", Mark: MarkEnd},
	Exit:         {Name: "Exit", Args: [3]string{"code"}, Mark: MarkEnd},
	Deadlock:     {Name: "Deadlock", Mark: MarkEnd},
	Limit:        {Name: "Limit", Args: [3]string{"which"}, Mark: MarkEnd},
	Interrupt:    {Name: "Interrupt", GIL: true, Mark: MarkEnd, Doc: "SIGINT: the main thread has to raise KeyboardInterrupt when it next can"},
	Contention:   {Name: "Contention", Args: [3]string{"holder", "object"}, GIL: true, Mark: MarkFalseAlarm, Doc: "holder: who has the lock of the object that the next instruction changes"},
	StopWorld:    {Name: "StopWorld", Args: [3]string{"threads"}, GIL: true, Mark: MarkRequest, Doc: "threads: how many have to stop"},
	WorldStopped: {Name: "WorldStopped", GIL: true},
	StartWorld:   {Name: "StartWorld", GIL: true},
	Finalizing:   {Name: "Finalizing", GIL: true, Mark: MarkEnd, Doc: "from now on a thread that wants the GIL ends"},
	Interrupted:  {Name: "Interrupted", GIL: true, Mark: MarkEnd, Doc: "the main thread raises KeyboardInterrupt"},
}

// Spec returns the kind's row; an unknown kind has the row of None.
func (k Kind) Spec() *Spec {
	if k >= NumKinds {
		k = None
	}
	return &kinds[k]
}

// String is the kind's name in the text form.
func (k Kind) String() string { return k.Spec().Name }

// State is what a thread's lane shows.
type State uint8

// The states of a lane. The six drawn ones come first, in the order in which a
// column of the timeline stacks them.
const (
	Running      State = iota // executes Python (holding the GIL, if there is one)
	InProtocol                // executes take_gil or drop_gil on a core
	WaitGIL                   // asleep until the GIL's lock, condition or semaphore wakes it
	Ready                     // could run, has no core
	BlockedLock               // asleep on a lock, a join or a sleep: see BlockedSleep
	BlockedIO                 // asleep until a device answers
	BlockedSleep              // asleep until a timer; drawn as BlockedLock
	Outside                   // executes C code that has given the GIL up, on a core; drawn as Running
	Ended
	NotStarted
	NumStates
)

// DrawnStates is the number of states a column distinguishes.
const DrawnStates = 6

var stateNames = [NumStates]string{
	"Running", "InProtocol", "WaitGIL", "Ready", "BlockedLock", "BlockedIO", "BlockedSleep", "Outside", "Ended", "NotStarted",
}

// String is the state's name in the text form.
func (s State) String() string {
	if s >= NumStates {
		return "?"
	}
	return stateNames[s]
}

// OnCore reports whether a thread in this state occupies a core.
func (s State) OnCore() bool { return s == Running || s == InProtocol || s == Outside }

// Asleep reports whether only a wake-up can end the state.
func (s State) Asleep() bool {
	return s == WaitGIL || s == BlockedLock || s == BlockedIO || s == BlockedSleep
}

// drawn folds a state to the one whose share a column counts; -1 = nothing.
func (s State) drawn() int {
	switch {
	case s < DrawnStates:
		return int(s)
	case s == BlockedSleep:
		return int(BlockedLock)
	case s == Outside:
		return int(Running)
	}
	return -1
}

// LeaveReason is the argument of CoreLeave.
type LeaveReason uint32

// Why a thread leaves its core.
const (
	LeaveBlocked LeaveReason = iota
	LeavePreempted
	LeaveEnded
)

// Cause is the third argument of Wake.
type Cause uint32

// What woke a thread.
const (
	BySignal    Cause = iota // another thread
	ByTimer                  // its own time-out
	ByDevice                 // an I/O completion
	ByInterrupt              // a signal of the operating system
)
