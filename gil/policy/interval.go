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

// The procedures of Interval. The first two are the lock; in the others a thread
// has to do with it.
const (
	takeGIL = iota
	dropGIL
	handlePending
	saveThread
	restoreThread
	bootstrap
)

const (
	takeMust StepID = iota + 1
	takeLock
	takeTest
	takeSave
	takeWait
	takeRelock
	takeWhy
	takeMustWaiting
	takeUnlockWaiting
	takeRequest
	takeBreaker
	takeLockSwitch
	takeSet
	takeHolder
	takeCount
	takeSignal
	takeUnlockSwitch
	takeMustTaken
	takeUnlockTaken
	takeAsked
	takeClear
	takeCompute
	takeUnlock
	dropHolder
	dropLock
	dropSet
	dropSignal
	dropUnlock
	dropAsked
	dropLockSwitch
	dropTest
	dropClear
	dropCompute
	dropWait
	dropRelock
	dropUnlockSwitch
	exitThread
	checkSignals
	checkAsked
	checkLeave
	checkBack
	saveCurrent
	restoreCurrent
	bootCurrent
	endUnlink
	endCurrent
	takeHolds // IntervalOwn only, as is the rest
	dropHolds
	checkDetach
	checkAttach
	saveDetach
	restoreAttach
	bootAttach
	takeWithdraw
	numIntervalSteps
)

// headLock guards the list of thread states. Nobody ever waits for it here.
const headLock kernel.Object = kernel.MaxObjects

// Interval is the lock of CPython 3.2-3.12: a waiter whose switch interval has
// passed without a switch asks the holder to drop the lock, and a holder that
// was asked does not go on before somebody else has had it. What differs between
// those versions is as in 3.9.
var Interval = &Protocol{
	Name: "interval",
	Procedures: []Procedure{
		takeGIL: {"take_gil", []Line{
			{0, "if must_exit(me): exit_thread"},
			{0, "lock(mutex)"},
			{0, "while locked:"},
			{1, "saved = switch_number"},
			{1, "timed_wait(cond, interval)"},
			{1, "if timed out, no switch since:"},
			{2, "if must_exit(me): unlock, exit"},
			{2, "gil_drop_request = 1"},
			{2, "eval_breaker = 1"},
			{0, "lock(switch_mutex)"},
			{0, "locked = 1"},
			{0, "if last_holder is not me:"},
			{1, "last_holder = me"},
			{1, "switch_number += 1"},
			{0, "signal(switch_cond)"},
			{0, "unlock(switch_mutex)"},
			{0, "if must_exit(me): unlock, drop, exit"},
			{0, "if gil_drop_request:"},
			{1, "gil_drop_request = 0"},
			{0, "eval_breaker = anything pending"},
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
			{2, "eval_breaker = anything pending"},
			{2, "wait(switch_cond)"},
			{1, "unlock(switch_mutex)"},
		}},
		handlePending: {"eval_frame_handle_pending", []Line{
			{0, "if signals_pending, main: handle them"},
			{0, "if gil_drop_request:"},
			{1, "current = NULL"},
			{1, "drop_gil"},
			{1, "take_gil"},
			{1, "current = me"},
		}},
		saveThread:    {"PyEval_SaveThread", []Line{{0, "current = NULL"}, {0, "drop_gil"}}},
		restoreThread: {"PyEval_RestoreThread", []Line{{0, "take_gil"}, {0, "current = me"}}},
		bootstrap: {"t_bootstrap", []Line{
			{0, "take_gil"},
			{0, "current = me"},
			{0, "run the target"},
			{0, "take me off the list of threads"},
			{0, "current = NULL"},
			{0, "drop_gil"},
			{0, "exit_thread"},
		}},
	},
	Steps: []MicroStep{
		takeMust:          {takeGIL, 0, "final-\nizing? %", "finalizing", 0, Plain, mustExit(takeLock, exitThread)},
		takeLock:          {takeGIL, 1, "lock\nmutex", "mutex", 0, Call, lockThen(Mutex, takeLock, takeTest)},
		takeTest:          {takeGIL, 2, "locked?\n%", "locked", Mutex, Step, testLocked},
		takeSave:          {takeGIL, 3, "saved\n%", "switch_number", Mutex, Step, saveSwitch},
		takeWait:          {takeGIL, 4, "wait\ncond", "cond", Mutex, Call, timedWait},
		takeRelock:        {takeGIL, 4, "lock\nmutex", "mutex", 0, Call, relock},
		takeWhy:           {takeGIL, 5, "timed\nout? %", "switch_number", Mutex, Step, whyWoken},
		takeMustWaiting:   {takeGIL, 6, "final-\nizing? %", "finalizing", Mutex, Plain, mustExit(takeRequest, takeUnlockWaiting)},
		takeUnlockWaiting: {takeGIL, 6, "unlock\nmutex", "mutex", Mutex, Call, unlockThen(Mutex, exitThread)},
		takeRequest:       {takeGIL, 7, "drop\n= 1", "gil_drop_request", Mutex, Step, request},
		takeBreaker:       {takeGIL, 8, "breaker\n= 1", "eval_breaker", Mutex, Plain, setBreaker},
		takeLockSwitch:    {takeGIL, 9, "lock\nsw.mtx", "switch_mutex", Mutex, Call, lockThen(SwitchMutex, takeLockSwitch, takeSet)},
		takeSet:           {takeGIL, 10, "locked\n= 1", "locked", SwitchMutex, Step, setLocked},
		takeHolder:        {takeGIL, 12, "last\nholder", "last_holder", SwitchMutex, Step, setHolder},
		takeCount:         {takeGIL, 13, "switch\n# %", "switch_number", SwitchMutex, Step, countSwitch},
		takeSignal:        {takeGIL, 14, "signal\nsw.cond", "switch_cond", SwitchMutex, Call, signalThen(SwitchCond, takeUnlockSwitch)},
		takeUnlockSwitch:  {takeGIL, 15, "unlock\nsw.mtx", "switch_mutex", SwitchMutex, Call, unlockThen(SwitchMutex, takeMustTaken)},
		takeMustTaken:     {takeGIL, 16, "final-\nizing? %", "finalizing", Mutex, Plain, mustExit(takeAsked, takeUnlockTaken)},
		takeUnlockTaken:   {takeGIL, 16, "unlock\nmutex", "mutex", Mutex, Call, unlockThen(Mutex, dropHolder)},
		takeAsked:         {takeGIL, 17, "drop?\n%", "gil_drop_request", Mutex, Plain, testAsked(takeClear, takeCompute)},
		takeClear:         {takeGIL, 18, "drop\n= 0", "gil_drop_request", Mutex, Step, clearThen(takeCompute)},
		takeCompute:       {takeGIL, 19, "breaker\n= %", "eval_breaker", Mutex, Plain, computeThen(takeUnlock)},
		takeUnlock:        {takeGIL, 20, "unlock\nmutex", "mutex", Mutex, Call, unlockTaken},
		dropHolder:        {dropGIL, 0, "last\nholder", "last_holder", 0, Step, keepHolder},
		dropLock:          {dropGIL, 1, "lock\nmutex", "mutex", 0, Call, lockThen(Mutex, dropLock, dropSet)},
		dropSet:           {dropGIL, 2, "locked\n= 0", "locked", Mutex, Step, clearLocked},
		dropSignal:        {dropGIL, 3, "signal\ncond", "cond", Mutex, Call, wakeThen(then(dropUnlock))},
		dropUnlock:        {dropGIL, 4, "unlock\nmutex", "mutex", Mutex, Call, unlockDropped},
		dropAsked:         {dropGIL, 5, "drop?\n%", "gil_drop_request", 0, Plain, testDrop},
		dropLockSwitch:    {dropGIL, 6, "lock\nsw.mtx", "switch_mutex", 0, Call, lockThen(SwitchMutex, dropLockSwitch, dropTest)},
		dropTest:          {dropGIL, 7, "last==\nme? %", "last_holder", SwitchMutex, Step, testHolder},
		dropClear:         {dropGIL, 8, "drop\n= 0", "gil_drop_request", SwitchMutex, Step, clearThen(dropCompute)},
		dropCompute:       {dropGIL, 9, "breaker\n= %", "eval_breaker", SwitchMutex, Plain, computeThen(dropWait)},
		dropWait:          {dropGIL, 10, "wait\nsw.cond", "switch_cond", SwitchMutex, Call, waitSwitch},
		dropRelock:        {dropGIL, 10, "lock\nsw.mtx", "switch_mutex", 0, Call, lockThen(SwitchMutex, dropRelock, dropUnlockSwitch)},
		dropUnlockSwitch:  {dropGIL, 11, "unlock\nsw.mtx", "switch_mutex", SwitchMutex, Call, unlockSwitched},
		exitThread:        {bootstrap, 6, "exit\nthread", "", 0, Step, then(done)},
		checkSignals:      {handlePending, 0, "signal?\n%", "signals_pending", 0, Plain, testSignals(checkAsked)},
		checkAsked:        {handlePending, 1, "drop?\n%", "gil_drop_request", 0, Plain, testCheck},
		checkLeave:        {handlePending, 2, "current\n= NULL", "current", 0, Plain, then(dropHolder)},
		checkBack:         {handlePending, 5, "current\n= me", "current", 0, Plain, then(done)},
		saveCurrent:       {saveThread, 0, "current\n= NULL", "current", 0, Plain, then(dropHolder)},
		restoreCurrent:    {restoreThread, 1, "current\n= me", "current", 0, Plain, then(done)},
		bootCurrent:       {bootstrap, 1, "current\n= me", "current", 0, Plain, then(done)},
		endUnlink:         {bootstrap, 3, "off the\nlist", "threads", headLock, Plain, then(endCurrent)},
		endCurrent:        {bootstrap, 4, "current\n= NULL", "current", 0, Plain, then(dropHolder)},
	},
	Variables: []Variable{
		{"locked", Number, "mutex", func(s *State) int64 { return int64(s.Locked) }},
		{"last_holder", Owner, "mutex, switch_mutex", func(s *State) int64 { return int64(s.LastHolder) }},
		{"switch_number", Number, "mutex", func(s *State) int64 { return int64(s.Switches) }},
		{"gil_drop_request", Number, "atomic", func(s *State) int64 { return int64(bit(s.DropRequest)) }},
		{"eval_breaker", Number, "atomic", func(s *State) int64 { return int64(bit(s.Breaker)) }},
		{"interval", Nanos, "nothing", func(s *State) int64 { return s.Interval }},
	},
	Objects: []ObjectName{{Mutex, "mutex"}, {Cond, "cond"}, {SwitchMutex, "switch_mutex"}, {SwitchCond, "switch_cond"}, {headLock, "HEAD_LOCK"}},
	queue:   Cond, requests: true,
	entry:  [numOps]StepID{Take: takeMust, Boot: takeMust, Drop: saveCurrent, Check: checkSignals, End: endUnlink},
	after:  [numOps]StepID{Take: restoreCurrent, Boot: bootCurrent, Check: checkBack},
	budget: untilPending,
	passed: func(*State, int64) {},
}

// mustExit goes on with exiting if the thread may not run any more, because the
// main thread takes the interpreter apart (tstate_must_exit), else with next.
func mustExit(next, exiting StepID) func(*turn) StepID {
	return func(u *turn) StepID {
		u.me.Value = uint32(bit(u.Finalizing))
		if !u.exiting(u.t) {
			return next
		}
		u.me.Exited, u.me.Final = true, u.me.Final || u.ownBits
		return exiting
	}
}

// exiting reports whether thread t may not run Python any more: the main thread
// has begun to take the interpreter apart.
func (s *State) exiting(t kernel.ThreadID) bool { return s.Finalizing && t != 0 }

func untilPending(s *State, t kernel.ThreadID) int64 {
	if s.Breaker || s.requested(t) {
		return 0
	}
	return Unbounded
}

// testSignals leaves the check if the thread has a signal to handle.
func testSignals(next StepID) func(*turn) StepID {
	return func(u *turn) StepID {
		u.me.Value = uint32(bit(u.Tripped))
		if u.Tripped && u.t == 0 {
			u.me.Handles, u.me.AndTake = true, false
			return done
		}
		return next
	}
}

// testCheck leaves the check if nobody wants the lock: something else was pending.
func testCheck(u *turn) StepID {
	u.me.Value = uint32(bit(u.requested(u.t)))
	if !u.requested(u.t) {
		u.me.AndTake = false
		return done
	}
	if u.ownBits {
		return checkDetach
	}
	return checkLeave
}

func testAsked(yes, no StepID) func(*turn) StepID {
	return func(u *turn) StepID {
		u.me.Value = uint32(bit(u.requested(u.t)))
		if u.requested(u.t) {
			return yes
		}
		return no
	}
}

func setBreaker(u *turn) StepID {
	u.Breaker = true
	return takeTest
}

// computeThen sets eval_breaker to what is pending for this thread. Where requests
// are bits of it, the bit is cleared already.
func computeThen(next StepID) func(*turn) StepID {
	return func(u *turn) StepID {
		u.Breaker = u.pending(u.t)
		u.me.Value = uint32(bit(u.Breaker))
		return next
	}
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
	case u.me.TimedOut:
		u.k.Emit(u.t, trace.Timeout, uint32(min(max(u.Interval/1000, 1), 1<<32-1)), 0, 0)
		if u.Locked == 1 && u.Switches == u.me.Saved {
			return takeMustWaiting
		}
	case u.Locked == 1:
		u.k.Emit(u.t, trace.FalseAlarm, uint32(u.LastHolder)+1, 0, 0)
	}
	return takeTest
}

func request(u *turn) StepID {
	u.Protocol.request(u.State, u.k, u.t, 0)
	u.me.Asked = true
	if u.ownBits {
		return takeTest
	}
	return takeBreaker
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
		return takeMustTaken
	}
	return takeSignal
}

func unlockTaken(u *turn) StepID {
	u.cost = u.k.Unlock(u.t, Mutex)
	return u.hasIt()
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
	if u.unforced {
		return u.hasDropped()
	}
	return dropAsked
}

func testDrop(u *turn) StepID {
	u.me.Value = uint32(bit(u.requested(u.t)))
	if u.mustSwitch() {
		return dropLockSwitch
	}
	return u.hasDropped()
}

func unlockSwitched(u *turn) StepID {
	u.cost = u.k.Unlock(u.t, SwitchMutex)
	return u.hasDropped()
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
