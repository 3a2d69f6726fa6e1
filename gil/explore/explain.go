package explore

import (
	"errors"
	"strconv"

	"gilplay/gil/kernel"
)

// Explanation tells how one schedule comes to its outcome: what the threads did
// to what they share, in which order, and what went wrong. It holds no words:
// whoever shows it chooses them.
type Explanation struct {
	Threads   []string   // names, by number
	Variables []string   // what several threads use and some thread writes
	Rungs     []Rung     // the ladder, from the beginning of the program to its end
	Conflicts []Conflict // the worst first
	// Blocked are the threads that wait for ever. The first Cycle of them wait for
	// one another: each for the next, the last for the first.
	Blocked []Blocked
	Cycle   int
}

// Rung is a stretch in which one thread runs and no other.
type Rung struct {
	Thread int
	Ops    int // instructions of the program's own code
	Events []Event
	End    RungEnd
	After  string   // ForcedOff: the opcode at whose end the thread was switched
	Holds  string   // ForcedOff: the value on top of its stack, "" if there is none to show
	Values []string // of Explanation.Variables, at the end of the rung; "" = not known
	Loses  bool     // an update is lost in it
}

// RungEnd says why another thread goes on after a rung.
type RungEnd uint8

// The ends of rungs.
const (
	ProgramEnd RungEnd = iota // the program is over or nobody can go on
	ForcedOff                 // the thread could have gone on: a forced switch
	BlockedOff                // it waits
	ThreadOver
)

func (e RungEnd) String() string { return [...]string{"end", "forced", "blocked", "over"}[e] }

// Event is something that a thread does and another one could notice.
type Event struct {
	Kind  EventKind
	Line  int    // of the program's own text, 0 = none
	Op    string // Read, Write: the opcode
	Name  string // the variable, lock, thread or method; Raise: the traceback's last line; Print: the text
	Value string // Read, Write: what was read or written, "" = not known
	Other int    // Read: who wrote the value, Start, Join: which thread; else -1
	Times int    // Fold: how many events were left out
}

// EventKind is a kind of Event.
type EventKind uint8

// The kinds of events. Their names are the vocabulary of checks, too: see Check.
const (
	Read    EventKind = iota // of a variable
	Write                    // to a variable
	Update                   // a write of a value made from the same variable
	Acquire                  // a lock was obtained
	Release                  // a lock was given back
	Call                     // of a method of threading's or queue's objects: "ready.wait"
	Block                    // the thread waits for a lock ("" if it has no name), a sleep, a device
	Join                     // it waits for the end of another thread
	Start                    // of another thread
	Print
	Raise // an uncaught exception ends the thread
	Fold  // events left out for brevity
)

var eventNames = [...]string{"read", "write", "update", "acquire", "release", "call", "block", "join", "start", "print", "raise", "fold"}

func (k EventKind) String() string { return eventNames[k] }

// Place is an event of the ladder.
type Place struct{ Rung, Event int }

// Conflict is three accesses, of which the second, by another thread, comes
// between the first and the third.
type Conflict struct {
	Kind                ConflictKind
	Name                string // the variable
	First, Other, Third Place
	// Stale is the value that First read and that Other made out of date, "" = not
	// known or not read.
	Stale string
	// Lines are what one lock, held from the first line to the last of each span,
	// would have to cover.
	Lines []Span
	// FirstLocks and OtherLocks are the locks that the two threads held at First
	// and at Other.
	FirstLocks, OtherLocks []string
}

// Span is a stretch of lines.
type Span struct{ From, To int }

// ConflictKind says what is wrong about a Conflict.
type ConflictKind uint8

// The kinds of conflicts: the unserialisable interleavings of two accesses with
// one of another thread, those of one variable as in Lu, Tucek, Qin and Zhou,
// "AVIO" (ASPLOS 2006), from the worst.
const (
	// LostUpdate: read, other's write, a write made from what was read.
	LostUpdate ConflictKind = iota
	// StaleCheck: read, other's write, an act that rests on what was read.
	StaleCheck
	// HalfWritten: a write, other's read, the write that belongs to it.
	HalfWritten
	// HalfRead: a read, other's writes, the read that belongs to it.
	HalfRead
	// Changed: read, other's write, another read that gives something else.
	Changed
)

var conflictNames = [...]string{"lost update", "stale check", "half written", "half read", "changed"}

func (k ConflictKind) String() string { return conflictNames[k] }

// Blocked is a thread that waits for ever.
type Blocked struct {
	Thread int
	Line   int
	For    EventKind // Block: a lock or a call's news; Join: a thread's end
	Lock   string    // its name, "" if it has none
	Call   string    // the method in which the thread waits, "" = the lock's own acquire
	Owner  int       // who has the lock, -1 = nobody
	Since  int       // the line in which Owner took it, 0 = not known
	// Missed is the last call by another thread of a method of the same object,
	// which came too early or was not for this thread; Missed.Rung is -1 if there
	// is none.
	Missed Place
}

// Explain runs a program with a schedule of turns, as OutcomeResult.Schedule
// holds one, and explains what happens. Of o it uses what decides about the
// program: Source, Filename, Python, Stdin, AnyTime, MaxMemory, Polls.
func Explain(o Options, schedule string) (*Explanation, error) {
	turns, err := o.turns(schedule)
	if err != nil {
		return nil, err
	}
	o.Bounded, o.Reduce, o.Checks, o.Watch = false, false, nil, nil
	x, err := New(o)
	if err != nil {
		return nil, err
	}
	r := newRecorder(x)
	x.rewind()
	for i := range turns.Len() {
		t := turns.At(i)
		if x.runnable()&(1<<t) == 0 {
			return nil, errors.New("schedule: thread " + strconv.Itoa(t) + " cannot go on at turn " + strconv.Itoa(i+1))
		}
		r.turn(t, i+1 < turns.Len() && turns.At(i+1) == t)
		x.settle()
	}
	return r.explanation(), nil
}

// turns reads a schedule of turns and sets Points to its model.
func (o *Options) turns(schedule string) (*kernel.Schedule, error) {
	for i := range turnMarks {
		if schedule != "" && schedule[0] == turnMarks[i] {
			o.Points = Points(i)
			return kernel.ParseSchedule(schedule[1:])
		}
	}
	return nil, errors.New("schedule: not a list of turns")
}

// turnMarks are the signs before a list of turns, by Points (see gil/machine).
const turnMarks = "TBL"
