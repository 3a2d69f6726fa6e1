package machine

import (
	"gilplay/gil/kernel"
	"gilplay/vm/heap"
	"gilplay/vm/interp"
)

// python executes the threads' code: vm's interpreter, or in tests a script.
type python interface {
	// costs makes instructions and devices take as long as the profile says.
	costs(profile kernel.Profile, cores int)
	// run executes thread t as b says and updates b.
	run(t interp.ThreadID, b *batch) interp.Effect
	// resume gives a thread the result of the blocking effect e: for a lock
	// whether it was acquired, for a line its text.
	resume(t interp.ThreadID, e interp.EffectKind, acquired bool, line string)
	// interrupt raises KeyboardInterrupt in thread t, whose blocking effect, if
	// it has one, then has failed; interruptible tells whether a signal ends such
	// an effect, raisesAtOnce whether it then fails.
	interrupt(t interp.ThreadID)
	interruptible(e interp.EffectKind) bool
	raisesAtOnce(e interp.EffectKind) bool
	// tryLock takes a Python lock that is free for thread t.
	tryLock(lock heap.Ref, t interp.ThreadID) bool
	// freeThreaded tells it, before the run, that there is no GIL.
	freeThreaded()
	// locks are the objects whose locks the next instruction of thread t takes.
	locks(t interp.ThreadID) [2]heap.Ref
	// collectionDue tells that the collector wants to run with the world stopped,
	// collect runs it.
	collectionDue() bool
	collect()
	// releaseEndLock releases the lock that the end of thread t gives back and
	// returns it, 0 if there is none; endsLate tells that this comes after the
	// thread's last drop of the GIL.
	releaseEndLock(t interp.ThreadID) heap.Ref
	endsLate() bool
	// owner is the thread that holds a lock, -1 if nobody does or it is not known.
	owner(lock heap.Ref) interp.ThreadID
	// notes returns what was noted since the last call.
	notes() []interp.Note
	// snapshot records all that can change; restore goes back to it.
	snapshot() snapshot
	restore(snapshot)
	fingerprint() uint64

	// name is thread t's name, as threading gives it.
	name(t interp.ThreadID) string
	// where tells what thread t stands at; it runs no Python code.
	where(t interp.ThreadID) place
}

// place is where a thread stands.
type place struct {
	line    int    // of the innermost frame that is the program's own, 0 = none
	inside  bool   // it is in the middle of an instruction, whose work makes no steps
	library bool   // the next instruction belongs to our own library
	text    string // the next instruction: "STORE_GLOBAL counter", "" = none
}

// snapshot is a state of a python.
type snapshot interface {
	// Bytes is the memory it takes by itself.
	Bytes() int
}

// batch is a stretch of execution of one thread.
type batch struct {
	clock    int64  // virtual time at its beginning, ns
	fuel     int64  // ns that its instructions may take; afterwards: what is left, < 0 if overshot
	ticks    int64  // switch points that may be passed; afterwards: what is left
	every    int64  // what the ticks begin at anew, if counting
	step     uint64 // steps of the machine so far; afterwards: with its instructions
	stop     uint64 // it ends when step is this
	counting bool   // the tick policy counts them
	alone    bool   // stop is one step away, and interrupt may have to know what that was
	pace     int    // 0 … interp.Paces-1: how slow the core is
}
