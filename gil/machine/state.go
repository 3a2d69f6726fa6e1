package machine

import (
	"slices"

	"gilplay/gil/kernel"
	"gilplay/gil/policy"
	"gilplay/vm/heap"
	"gilplay/vm/interp"
)

// phase is what a thread is about.
type phase uint8

const (
	executing phase = iota // Python
	locking                // an operation of the policy
	waiting                // a blocking operation, outside the GIL
	over
)

// task is the machine's record of one thread.
type task struct {
	phase    phase
	op       policy.Op // when locking
	ending   bool      // after this drop the thread is over
	acquired bool      // result of a lock that was waited for
	// interrupted: a signal has ended its wait.
	interrupted bool
	wait        interp.EffectKind
	lock        heap.Ref // what it waits for; 0: for its deadline
	work        int64    // ns of C code still to be done before it waits
	peer        int64    // ns that another process then works on its core
	what        string   // what a device is to do, for the page
	deadline    int64    // when it gives up, kernel.Never = not
	acquires    int      // how often it has taken the GIL
}

// noWait is the wait of a task that has nothing to resume.
const noWait = interp.FuelSpent

// State says whether a run goes on.
type State uint8

// The states of a run.
const (
	Ready State = iota // has not begun
	Running
	AtChoice // Config.Guide: somebody has to say who goes on
	Ended
	Raised // ended by an uncaught exception in the main thread, or sys.exit(≠ 0)
	Deadlocked
	Limited
)

// small is all that the machine remembers besides the heap and the recording.
type small struct {
	kernel kernel.State
	lock   policy.State
	tasks  []task
	step   uint64
	idle   int // full batches since the last instruction
	state  State
	limit  Limit
	exit   int
	// How far the recording reached at this moment.
	events, answers, outputs, notes, stdin int
	interrupts                             int    // signals delivered
	micro                                  uint64 // lock micro-steps among the steps
	outBytes                               int
	// choosing is the thread that stands at the end of a turn until the next one
	// is settled; NoThread at all other moments.
	choosing kernel.ThreadID
	// yielding is the thread that goes away for the one whose turn it is
	// (kernel.Favoured) until that one has the GIL.
	yielding  kernel.ThreadID
	turnsDone int       // segments of the list of turns that are over
	rests     int       // how often threads had to wait for a turn since something happened
	leaving   policy.Op // what the choosing thread goes on with when the next turn is settled
}

func (s *small) clone() small {
	c := *s
	c.kernel, c.lock, c.tasks = s.kernel.Clone(), s.lock.Clone(), slices.Clone(s.tasks)
	return c
}

func (s *small) appendWords(w []uint64) []uint64 {
	w = s.lock.AppendWords(s.kernel.AppendWords(w))
	for _, t := range s.tasks {
		w = append(w, uint64(t.phase)|uint64(t.op)<<8|uint64(t.wait)<<16|flag(t.ending)<<24|flag(t.acquired)<<25|flag(t.interrupted)<<26|uint64(t.lock)<<32,
			uint64(t.deadline), uint64(t.acquires), uint64(t.work), uint64(t.peer))
	}
	return append(w, s.step, uint64(s.state)|uint64(s.limit)<<8|uint64(uint32(s.exit))<<32,
		uint64(s.events), uint64(s.answers), uint64(s.outputs), uint64(s.notes), uint64(s.stdin), uint64(s.interrupts), s.micro, uint64(s.turnsDone), uint64(s.rests), uint64(s.leaving), uint64(uint32(s.choosing))|uint64(uint32(s.yielding))<<32)
}

func flag(b bool) uint64 {
	if b {
		return 1
	}
	return 0
}

// Fingerprint is a hash of the whole state at the present step: it depends on
// the step alone, not on how it was reached.
func (m *Machine) Fingerprint() uint64 {
	m.sync()
	h := m.py.fingerprint() ^ 0xcbf29ce484222325
	for _, w := range m.small.appendWords(nil) {
		h = (h ^ w) * 0x9E3779B97F4A7C15
		h ^= h >> 29
	}
	return h
}
