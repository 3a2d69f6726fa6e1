package policy

import (
	"gilplay/gil/kernel"
	"gilplay/gil/trace"
)

// The objects of Interval.
const (
	Mutex kernel.Object = iota + 1
	Cond
	SwitchMutex
	SwitchCond
)

// The procedures and micro-steps of Interval.
const (
	takeGIL = iota
	dropGIL
	mustExit
)

const (
	takeLock StepID = iota + 1
	takeTest
	takeSave
	takeWait
	takeRelock
	takeWhy
	takeRequest
	takeLockSwitch
	takeSet
	takeHolder
	takeCount
	takeSignal
	takeUnlockSwitch
	takeClear
	takeUnlock
	dropHolder
	dropLock
	dropSet
	dropSignal
	dropUnlock
	dropLockSwitch
	dropTest
	dropClear
	dropWait
	dropRelock
	dropUnlockSwitch
	exitUnlock
	exitThread
	takeHolds // IntervalOwn only, as is the next
	dropHolds
)

// Interval is the lock of CPython 3.2-3.12: a waiter whose switch interval has
// passed without a switch asks the holder to drop the lock, and a holder that
// was asked does not go on before somebody else has had it.
var Interval = &Protocol{
	Name: "interval",
	Procedures: []Procedure{
		takeGIL: {"take_gil", []Line{
			{0, "lock(mutex)"},
			{0, "while locked:"},
			{1, "saved = switch_number"},
			{1, "timed_wait(cond, interval)"},
			{1, "if timed out, no switch since:"},
			{2, "gil_drop_request = 1"},
			{0, "lock(switch_mutex)"},
			{0, "locked = 1"},
			{0, "if last_holder is not me:"},
			{1, "last_holder = me"},
			{1, "switch_number += 1"},
			{0, "signal(switch_cond)"},
			{0, "unlock(switch_mutex)"},
			{0, "if gil_drop_request:"},
			{1, "gil_drop_request = 0"},
			{0, "unlock(mutex)"},
		}},
		dropGIL: {"drop_gil", []Line{
			{0, "last_holder = me"},
			{0, "lock(mutex)"},
			{0, "locked = 0"},
			{0, "signal(cond)"},
			{0, "unlock(mutex)"},
			{0, "if gil_drop_request:"},
			{1, "lock(switch_mutex)"},
			{1, "if last_holder is me:"},
			{2, "gil_drop_request = 0"},
			{2, "wait(switch_cond)"},
			{1, "unlock(switch_mutex)"},
		}},
		mustExit: exits,
	},
	Steps: []MicroStep{
		takeLock:         {takeGIL, 0, "lock\nmutex", "", 0, lockThen(Mutex, takeLock, takeTest)},
		takeTest:         {takeGIL, 1, "locked?\n%", "locked", Mutex, testLocked},
		takeSave:         {takeGIL, 2, "saved\n%", "switch_number", Mutex, saveSwitch},
		takeWait:         {takeGIL, 3, "wait\ncond", "", Mutex, timedWait},
		takeRelock:       {takeGIL, 3, "lock\nmutex", "", 0, relock},
		takeWhy:          {takeGIL, 4, "timed\nout? %", "switch_number", Mutex, whyWoken},
		takeRequest:      {takeGIL, 5, "drop\n= 1", "gil_drop_request", Mutex, request},
		takeLockSwitch:   {takeGIL, 6, "lock\nsw.mtx", "", Mutex, lockThen(SwitchMutex, takeLockSwitch, takeSet)},
		takeSet:          {takeGIL, 7, "locked\n= 1", "locked", SwitchMutex, setLocked},
		takeHolder:       {takeGIL, 9, "last\nholder", "last_holder", SwitchMutex, setHolder},
		takeCount:        {takeGIL, 10, "switch\n# %", "switch_number", SwitchMutex, countSwitch},
		takeSignal:       {takeGIL, 11, "signal\nsw.cond", "", SwitchMutex, signalThen(SwitchCond, takeUnlockSwitch)},
		takeUnlockSwitch: {takeGIL, 12, "unlock\nsw.mtx", "", SwitchMutex, unlockTaken},
		takeClear:        {takeGIL, 14, "drop\n= 0", "gil_drop_request", Mutex, clearThen(takeUnlock)},
		takeUnlock:       {takeGIL, 15, "unlock\nmutex", "", Mutex, unlockThen(Mutex, done)},
		dropHolder:       {dropGIL, 0, "last\nholder", "last_holder", 0, keepHolder},
		dropLock:         {dropGIL, 1, "lock\nmutex", "", 0, lockThen(Mutex, dropLock, dropSet)},
		dropSet:          {dropGIL, 2, "locked\n= 0", "locked", Mutex, clearLocked},
		dropSignal:       {dropGIL, 3, "signal\ncond", "", Mutex, wakeThen(dropUnlock)},
		dropUnlock:       {dropGIL, 4, "unlock\nmutex", "", Mutex, unlockDropped},
		dropLockSwitch:   {dropGIL, 6, "lock\nsw.mtx", "", 0, lockThen(SwitchMutex, dropLockSwitch, dropTest)},
		dropTest:         {dropGIL, 7, "last==\nme? %", "last_holder", SwitchMutex, testHolder},
		dropClear:        {dropGIL, 8, "drop\n= 0", "gil_drop_request", SwitchMutex, clearThen(dropWait)},
		dropWait:         {dropGIL, 9, "wait\nsw.cond", "", SwitchMutex, waitSwitch},
		dropRelock:       {dropGIL, 9, "lock\nsw.mtx", "", 0, lockThen(SwitchMutex, dropRelock, dropUnlockSwitch)},
		dropUnlockSwitch: {dropGIL, 10, "unlock\nsw.mtx", "", SwitchMutex, unlockThen(SwitchMutex, done)},
		exitUnlock:       {mustExit, 1, "unlock\nmutex", "", Mutex, unlockThen(Mutex, exitThread)},
		exitThread:       {mustExit, 2, "exit\nthread", "finalizing", 0, exit},
	},
	Variables: []Variable{
		{"locked", Number, "mutex", func(s *State) int64 { return int64(s.Locked) }},
		{"last_holder", Owner, "mutex, switch_mutex", func(s *State) int64 { return int64(s.LastHolder) }},
		{"switch_number", Number, "mutex", func(s *State) int64 { return int64(s.Switches) }},
		{"gil_drop_request", Number, "atomic", func(s *State) int64 { return int64(bit(s.DropRequest)) }},
		{"interval", Nanos, "nothing", func(s *State) int64 { return s.Interval }},
	},
	Objects: []ObjectName{{Mutex, "mutex"}, {Cond, "cond"}, {SwitchMutex, "switch_mutex"}, {SwitchCond, "switch_cond"}},
	queue:   Cond, requests: true,
	entry:  [numOps]StepID{Take: takeLock, Drop: dropHolder, Check: dropHolder, End: dropHolder},
	budget: untilRequested,
	passed: func(*State, int64) {},
}

// exits is what take_gil does first, and again whenever a wait has ended, since
// 3.9; in the source it is a test within take_gil.
var exits = Procedure{"tstate_must_exit", []Line{
	{0, "if finalizing, and not by me:"},
	{1, "unlock(mutex), if locked"},
	{1, "exit this thread"},
}}

func exit(u *turn) StepID {
	u.me.Exited = true
	return done
}

// exiting reports whether thread t may not run Python any more: the main thread
// has begun to take the interpreter apart.
func (s *State) exiting(t kernel.ThreadID) bool { return s.Finalizing && t != 0 }

func untilRequested(s *State, t kernel.ThreadID) int64 {
	if s.requested(t) {
		return 0
	}
	return Unbounded
}

func lockThen(m kernel.Object, self, next StepID) func(*turn) StepID {
	return func(u *turn) StepID {
		if !u.k.Lock(u.t, m) {
			return self
		}
		return next
	}
}

func unlockThen(m kernel.Object, next StepID) func(*turn) StepID {
	return func(u *turn) StepID {
		u.cost = u.k.Unlock(u.t, m)
		return next
	}
}

func signalThen(c kernel.Object, next StepID) func(*turn) StepID {
	return func(u *turn) StepID {
		u.cost = u.k.CondSignal(u.t, c)
		return next
	}
}

func testLocked(u *turn) StepID {
	u.me.Value = uint32(u.Locked)
	if u.Locked == 1 {
		return takeSave
	}
	if u.unforced {
		return takeSet
	}
	return takeLockSwitch
}

func saveSwitch(u *turn) StepID {
	u.me.Saved, u.me.Value = u.Switches, u.Switches
	return takeWait
}

func timedWait(u *turn) StepID {
	u.me.Woken = false
	timeout := max(u.Interval, 1000)
	if u.Manual {
		timeout = -1
	}
	u.k.CondWait(u.t, Cond, Mutex, timeout)
	return takeRelock
}

// relock is the second half of timed_wait: what ended the wait must be noted
// before the mutex, which may make the thread sleep again.
func relock(u *turn) StepID {
	if !u.me.Woken {
		u.me.Woken = true
		u.me.TimedOut = u.k.Threads[u.t].Cause == trace.ByTimer
	}
	if !u.k.Lock(u.t, Mutex) {
		return takeRelock
	}
	return takeWhy
}

func whyWoken(u *turn) StepID {
	u.me.Value = uint32(bit(u.me.TimedOut))
	switch {
	case u.exiting(u.t):
		return exitUnlock
	case u.me.TimedOut:
		u.k.Emit(u.t, trace.Timeout, uint32(min(max(u.Interval/1000, 1), 1<<32-1)), 0, 0)
		if u.Locked == 1 && u.Switches == u.me.Saved {
			return takeRequest
		}
	case u.Locked == 1:
		u.k.Emit(u.t, trace.FalseAlarm, uint32(u.LastHolder)+1, 0, 0)
	}
	return takeTest
}

func request(u *turn) StepID {
	u.Protocol.request(u.State, u.k, u.t, 0)
	return takeTest
}

func setLocked(u *turn) StepID {
	u.acquire()
	if u.LastHolder == u.t {
		return u.announce()
	}
	return takeHolder
}

func setHolder(u *turn) StepID {
	u.LastHolder = u.t
	return takeCount
}

func countSwitch(u *turn) StepID {
	u.Switches++
	u.me.Value = u.Switches
	return u.announce()
}

// announce tells who waits for a successor, if anybody may, that there is one.
func (u *turn) announce() StepID {
	if u.unforced {
		return u.afterSwitch()
	}
	return takeSignal
}

func unlockTaken(u *turn) StepID {
	u.cost = u.k.Unlock(u.t, SwitchMutex)
	return u.afterSwitch()
}

func (u *turn) afterSwitch() StepID {
	switch {
	case u.ownBits:
		return takeHolds
	case u.DropRequest:
		return takeClear
	}
	return takeUnlock
}

func clearThen(next StepID) func(*turn) StepID {
	return func(u *turn) StepID {
		if u.requested(u.t) {
			u.k.Emit(u.t, trace.Clear, uint32(bit(u.ownBits)), 0, 0)
		}
		u.DropRequest, u.me.Requested = false, false
		return next
	}
}

func keepHolder(u *turn) StepID {
	u.LastHolder = u.t
	return dropLock
}

func clearLocked(u *turn) StepID {
	u.release()
	if u.ownBits {
		return dropHolds
	}
	return dropSignal
}

func unlockDropped(u *turn) StepID {
	u.cost = u.k.Unlock(u.t, Mutex)
	if u.mustSwitch() {
		return dropLockSwitch
	}
	return done
}

func testHolder(u *turn) StepID {
	mine := u.LastHolder == u.t
	u.me.Value = uint32(bit(mine))
	if mine {
		return dropClear
	}
	return dropUnlockSwitch
}

func waitSwitch(u *turn) StepID {
	u.k.CondWait(u.t, SwitchCond, SwitchMutex, -1)
	return dropRelock
}
