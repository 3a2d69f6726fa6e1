package policy

import (
	"gilplay/gil/kernel"
	"gilplay/gil/trace"
)

// The objects of TickCond.
const (
	LockMutex kernel.Object = iota + 6
	LockReleased
)

const (
	condReset StepID = iota + 1
	condDropLock
	condDropSet
	condDropUnlock
	condDropSignal
	condTakeLock
	condTest
	condWait
	condRelock
	condSet
	condUnlock
)

// TickCond is Tick where POSIX semaphores do not work, as on Mac OS X
// (HAVE_BROKEN_POSIX_SEMAPHORES): its lock is a flag under a mutex, with a
// condition variable. A release signals that condition and the releaser is back
// for the lock before the woken thread runs: that one wakes for nothing, and has
// locked and unlocked the mutex for it. Source: Python/thread_pthread.h of
// v2.7.18, the part without USE_SEMAPHORES.
var TickCond = func() *Protocol {
	p := *Tick
	p.Procedures = []Procedure{
		periodic: Tick.Procedures[periodic],
		releaseLock: {"release(lock)", []Line{
			{0, "lock(mut)"},
			{0, "locked = 0"},
			{0, "unlock(mut)"},
			{0, "signal(lock_released)"},
		}},
		acquireLock: {"acquire(lock)", []Line{
			{0, "lock(mut)"},
			{0, "while locked:"},
			{1, "wait(lock_released, mut)"},
			{0, "locked = 1"},
			{0, "unlock(mut)"},
		}},
	}
	p.Steps = []MicroStep{
		condReset:      {periodic, 0, "ticker\n= %", "_Py_Ticker", 0, resetTicker(condDropLock)},
		condDropLock:   {releaseLock, 0, "lock\nmut", "", 0, lockThen(LockMutex, condDropLock, condDropSet)},
		condDropSet:    {releaseLock, 1, "locked\n= 0", "locked", LockMutex, condRelease},
		condDropUnlock: {releaseLock, 2, "unlock\nmut", "", LockMutex, unlockThen(LockMutex, condDropSignal)},
		condDropSignal: {releaseLock, 3, "signal\nreleased", "", 0, wakeThen(done)},
		condTakeLock:   {acquireLock, 0, "lock\nmut", "", 0, lockThen(LockMutex, condTakeLock, condTest)},
		condTest:       {acquireLock, 1, "locked?\n%", "locked", LockMutex, condTestLocked},
		condWait:       {acquireLock, 2, "wait\nreleased", "", LockMutex, condSleep},
		condRelock:     {acquireLock, 2, "lock\nmut", "", 0, lockThen(LockMutex, condRelock, condTest)},
		condSet:        {acquireLock, 3, "locked\n= 1", "locked", LockMutex, condAcquire},
		condUnlock:     {acquireLock, 4, "unlock\nmut", "", LockMutex, unlockThen(LockMutex, done)},
	}
	p.Variables = append([]Variable{{"locked", Number, "mut", Tick.Variables[0].Value}}, Tick.Variables[1:]...)
	p.Objects = []ObjectName{{LockMutex, "mut"}, {LockReleased, "lock_released"}}
	p.queue = LockReleased
	p.entry = [numOps]StepID{Take: condTakeLock, Drop: condDropLock, Check: condReset, End: condDropLock}
	return &p
}()

func condRelease(u *turn) StepID {
	u.release()
	return condDropUnlock
}

func condTestLocked(u *turn) StepID {
	u.me.Value = uint32(u.Locked)
	if u.Locked != 1 {
		return condSet
	}
	if u.me.Woken {
		u.k.Emit(u.t, trace.FalseAlarm, uint32(u.LastHolder)+1, 0, 0)
	}
	return condWait
}

func condSleep(u *turn) StepID {
	u.me.Woken = true
	u.k.CondWait(u.t, LockReleased, LockMutex, -1)
	return condRelock
}

func condAcquire(u *turn) StepID {
	u.own()
	return condUnlock
}
