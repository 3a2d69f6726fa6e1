package interp

import "gilplay/vm/heap"

// ThreadID numbers the threads of a program in order of creation; 0 is the
// main thread. Numbers are never used twice in a run.
type ThreadID int32

// EffectKind says why Run came back.
type EffectKind uint8

const (
	// FuelSpent: the fuel given to Run is used up; the thread stands at an
	// instruction boundary.
	FuelSpent EffectKind = iota
	// Poll: the thread reached an eval-breaker check and Ticks was exhausted.
	Poll
	// AcquireLock: the thread wants Lock and could not have it at once (or the
	// dialect gives up the GIL for every acquire). Ns is the time-out, -1 none.
	// The machine answers with Resume(True or False), having called TryLock.
	AcquireLock
	// ReleaseLock: Lock became free; nothing to answer. Who sleeps until then is
	// told only Ns nanoseconds later: what a device does takes that long.
	ReleaseLock
	// Sleep for Ns nanoseconds; answered with Resume(None).
	Sleep
	// IO is C code outside the GIL: Work nanoseconds on the core, then a wait of
	// Ns nanoseconds for a device; answered with Resume(None). With a Lock the
	// wait ends when that can be taken, and Ns is the time-out, -1 none; answered
	// with Resume(True or False). Text is written to FD first; without an FD (0)
	// it says what is waited for.
	IO
	// StartThread: Thread is ready to run its function; nothing to answer.
	StartThread
	// ThreadEnd: the running thread has no frames left. Text is the traceback
	// of an uncaught exception, "" if there was none. The machine answers with
	// ReleaseEndLock.
	ThreadEnd
	// Write Text to FD (1 or 2); nothing to answer.
	Write
	// ReadLine from standard input; answered with Resume(str).
	ReadLine
	// Exit: the main program ended with Code; Text is what CPython would print
	// on stderr, "" if nothing.
	Exit
	// SetInterval: sys.setswitchinterval (Ns) or sys.setcheckinterval (Code,
	// with Ns -1); nothing to answer.
	SetInterval
	// Finalize: the main thread begins to take the interpreter apart (3.x): no
	// other thread may run any more; nothing to answer.
	Finalize
	// Collect: gc.collect() of a free-threaded build; the machine stops all other
	// threads and answers with Resume(number of objects).
	Collect
	// Limit: a limit of the playground was reached (Text says which); the run
	// ends here and stays inspectable.
	Limit
)

var effectNames = [...]string{"FuelSpent", "Poll", "AcquireLock", "ReleaseLock", "Sleep", "IO",
	"StartThread", "ThreadEnd", "Write", "ReadLine", "Exit", "SetInterval", "Finalize", "Collect", "Limit"}

func (k EffectKind) String() string {
	if int(k) < len(effectNames) {
		return effectNames[k]
	}
	return "Effect?"
}

// An Effect is what a thread wants of the world. Refs in it are borrowed: they
// stay alive while the thread waits.
type Effect struct {
	Kind   EffectKind
	Lock   heap.Ref
	Thread ThreadID // StartThread: the new thread
	Ns     int64
	Work   int64
	Peer   int64
	FD     int
	Code   int
	Text   string
}

// Blocking reports whether the thread cannot go on before Resume.
func (e *Effect) Blocking() bool {
	switch e.Kind {
	case AcquireLock, Sleep, IO, ReadLine, Collect:
		return true
	}
	return false
}
