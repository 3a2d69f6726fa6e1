package kernel

import (
	"math"
	"slices"

	"gilplay/gil/trace"
)

// ThreadID numbers threads in start order; the main thread is 0.
type ThreadID int32

// NoThread is no thread.
const NoThread ThreadID = -1

// Object names what a thread can wait on: the ids below MaxObjects are the
// kernel's mutexes, condition variables and semaphores; all others belong to
// the caller (Python locks) and mean nothing here.
type Object uint32

// MaxObjects bounds the kernel's own synchronisation objects, and MaxCores the
// cores.
const (
	MaxObjects = 8
	MaxCores   = 16
)

// Never is a moment that does not come.
const Never = math.MaxInt64

// Status is what a thread does as the kernel sees it.
type Status uint8

// The statuses.
const (
	Blocked Status = iota
	Waking         // woken, on the way to the idle core reserved for it
	Ready          // in the run queue
	OnCore         // performs actions
	Ended
)

// Thread is the kernel's record of one thread.
type Thread struct {
	Status   Status
	Lane     trace.State // as last reported
	Activity trace.State // what it does when on a core: Running or InProtocol
	Reason   trace.State // why it is blocked
	Cause    trace.Cause // what ended its last sleep
	Core     int8        // its core when Waking or OnCore, else -1
	LastCore int8        // -1 = none yet
	// Object is what it waits for. It stays set until a woken thread runs again:
	// only the waiter itself can deregister.
	Object  Object
	Arrival uint64   // orders the waiters of one object
	From    ThreadID // who woke it
	WakeAt  int64    // Blocked: its timer (Never = none); Waking: when it runs
	SentAt  int64    // when it was woken
	Since   int64    // when it went to sleep last
	Used    int64    // virtual runtime, ns
	Urgent  bool     // woken with a right to preempt: need not wait for a tick
	Queue   int8     // Ready: the core for which it queues, anyCore = any
	Lively  int64    // it counts as interactive until Used is this
	Owed    int64    // rest of an action that a preemption interrupted, ns
}

// Core is one processor.
type Core struct {
	Thread ThreadID // NoThread = idle
	Last   ThreadID // whose context is loaded
	FreeAt int64    // when its thread's present action ends
	Since  int64    // when its thread got it, or when it began to idle
}

// State is everything the kernel remembers.
type State struct {
	Now      int64
	Arrivals uint64
	Threads  []Thread
	Cores    [MaxCores]Core
	NumCores int
	Owners   [MaxObjects]ThreadID // of mutexes
	Counts   [MaxObjects]int32    // of semaphores
	// Favoured is whom the next signal wakes if it waits there, without asking
	// the chooser: a learner has already chosen. NoThread = nobody.
	Favoured ThreadID
	timerMin int64 // no timer runs out before
}

// NewState returns an idle machine with the given number of cores, 1 … MaxCores
// (others are clamped).
func NewState(cores int) State {
	s := State{NumCores: min(max(cores, 1), MaxCores), Favoured: NoThread, timerMin: Never}
	for i := range s.Cores {
		s.Cores[i] = Core{Thread: NoThread, Last: NoThread, FreeAt: Never}
	}
	for i := range s.Owners {
		s.Owners[i] = NoThread
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
	w = append(w, uint64(s.Now), s.Arrivals, uint64(uint32(s.Favoured)), uint64(s.NumCores), uint64(len(s.Threads)))
	for i := range s.Threads {
		t := &s.Threads[i]
		urgent := uint64(0)
		if t.Urgent {
			urgent = 1
		}
		w = append(w,
			uint64(t.Status)|uint64(t.Activity)<<8|uint64(t.Reason)<<16|uint64(t.Cause)<<24|
				uint64(uint8(t.Core))<<32|uint64(uint8(t.LastCore))<<40|uint64(t.Lane)<<48,
			uint64(t.Object)|uint64(uint32(t.From))<<32,
			t.Arrival, urgent|uint64(uint8(t.Queue))<<8, uint64(t.Lively), uint64(t.WakeAt), uint64(t.SentAt), uint64(t.Since), uint64(t.Used), uint64(t.Owed))
	}
	for _, c := range s.Cores[:s.NumCores] {
		w = append(w, uint64(uint32(c.Thread))|uint64(uint32(c.Last))<<32, uint64(c.FreeAt), uint64(c.Since))
	}
	for i := range s.Owners {
		w = append(w, uint64(uint32(s.Owners[i]))|uint64(uint32(s.Counts[i]))<<32)
	}
	return w
}
