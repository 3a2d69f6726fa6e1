package policy

import (
	"slices"

	"gilplay/gil/kernel"
	"gilplay/gil/trace"
)

// The objects of TickCond.
const (
	LockMutex kernel.Object = iota + 6
	LockReleased
)

const (
	condDropLock StepID = iota + tickPost
	condDropSet
	condDropUnlock
	condDropSignal
	condTakeLock
	condTest
	condWait
	condRelock
	condSet
	condUnlock
	numCondSteps
)

// TickCond is Tick where POSIX semaphores do not work, as on Mac OS X
// (HAVE_BROKEN_POSIX_SEMAPHORES): its lock is a flag under a mutex, with a
// condition variable. A release signals that condition and the releaser is back
// for the lock before the woken thread runs: that one wakes for nothing, and has
// locked and unlocked the mutex for it. Source: Python/thread_pthread.h of
// v2.7.18, the part without USE_SEMAPHORES.
var TickCond = func() *Protocol {
	p := *Tick
	p.Procedures = slices.Clone(Tick.Procedures)
	p.Procedures[releaseLock].Lines = []Line{
		{0, "lock(mut)"},
		{0, "locked = 0"},
		{0, "unlock(mut)"},
		{0, "signal(lock_released)"},
	}
	p.Procedures[acquireLock].Lines = []Line{
		{0, "lock(mut)"},
		{0, "while locked:"},
		{1, "wait(lock_released, mut)"},
		{0, "locked = 1"},
		{0, "unlock(mut)"},
	}
	p.Steps = make([]MicroStep, numCondSteps)
	copy(p.Steps, Tick.Steps[:tickPost])
	for id, row := range map[StepID]MicroStep{
		condDropLock:   {releaseLock, 0, "lock\nmut", "mut", 0, Call, lockThen(LockMutex, condDropLock, condDropSet)},
		condDropSet:    {releaseLock, 1, "locked\n= 0", "locked", LockMutex, Step, condRelease},
		condDropUnlock: {releaseLock, 2, "unlock\nmut", "mut", LockMutex, Call, unlockThen(LockMutex, condDropSignal)},
		condDropSignal: {releaseLock, 3, "signal\nreleased", "lock_released", 0, Call, wakeThen((*turn).hasDropped)},
		condTakeLock:   {acquireLock, 0, "lock\nmut", "mut", 0, Call, lockThen(LockMutex, condTakeLock, condTest)},
		condTest:       {acquireLock, 1, "locked?\n%", "locked", LockMutex, Step, condTestLocked},
		condWait:       {acquireLock, 2, "wait\nreleased", "lock_released", LockMutex, Call, condSleep},
		condRelock:     {acquireLock, 2, "lock\nmut", "mut", 0, Call, lockThen(LockMutex, condRelock, condTest)},
		condSet:        {acquireLock, 3, "locked\n= 1", "locked", LockMutex, Step, condAcquire},
		condUnlock:     {acquireLock, 4, "unlock\nmut", "mut", LockMutex, Call, condTaken},
	} {
		p.Steps[id] = row
	}
	p.Variables = append([]Variable{{"locked", Number, "mut", Tick.Variables[0].Value}}, Tick.Variables[1:]...)
	p.Objects = []ObjectName{{LockMutex, "mut"}, {LockReleased, "lock_released"}, {headLock, "head_mutex"}}
	p.queue = LockReleased
	p.entry[Take], p.entry[Boot] = condTakeLock, condTakeLock
	p.releases = condDropLock
	return &p
}()

func condRelease(u *turn) StepID {
	u.release()
	return condDropUnlock
}

func condTestLocked(u *turn) StepID {
	u.me.Value = uint32(u.Locked)
	switch {
	case u.exiting(u.t): // what if, as in Tick
		u.me.Exited = true
		return condUnlock
	case u.Locked != 1:
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

func condTaken(u *turn) StepID {
	u.cost = u.k.Unlock(u.t, LockMutex)
	if u.me.Exited {
		return tickExit
	}
	return u.hasIt()
}
