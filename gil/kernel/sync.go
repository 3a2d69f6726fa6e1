package kernel

import "gilplay/gil/trace"

// Lock tries to lock mutex m for thread t. If somebody else owns it, t goes to
// sleep and has to try again when it runs next; the result says which.
func (k *Kernel) Lock(t ThreadID, m Object) bool {
	if k.Owners[m] != NoThread {
		k.Block(t, m, trace.WaitGIL, -1)
		return false
	}
	k.Owners[m] = t
	return true
}

// Unlock unlocks m, wakes one waiter (which has to compete for m again, as with
// a futex) and returns what that costs in ns on top of the step itself.
func (k *Kernel) Unlock(t ThreadID, m Object) int64 {
	k.Owners[m] = NoThread
	if asleep, _ := k.Waiters(m); asleep == 0 {
		return 0
	}
	_, cost := k.WakeOne(t, m)
	return cost
}

// CondWait unlocks m and puts t to sleep on condition variable c until a signal
// or, with timeout ≥ 0 (ns), until its timer runs out. t has to lock m again
// itself when it runs next; Cause then says what woke it.
func (k *Kernel) CondWait(t ThreadID, c, m Object, timeout int64) {
	k.Unlock(t, m)
	k.Block(t, c, trace.WaitGIL, timeout)
}

// CondSignal wakes one waiter of c, if there is one, and returns the cost in ns.
func (k *Kernel) CondSignal(t ThreadID, c Object) int64 {
	_, cost := k.WakeOne(t, c)
	return cost
}

// SemTryWait takes one of semaphore s's units if there is one.
func (k *Kernel) SemTryWait(s Object) bool {
	if k.Counts[s] == 0 {
		return false
	}
	k.Counts[s]--
	return true
}

// SemSleep puts t to sleep until a post on s; if there is a unit by now it does
// nothing and reports false. In both cases t has to try again.
func (k *Kernel) SemSleep(t ThreadID, s Object) bool {
	if k.Counts[s] > 0 {
		return false
	}
	k.Block(t, s, trace.WaitGIL, -1)
	return true
}

// SemPost gives one unit back, wakes one waiter, if there is one, and returns
// the cost in ns.
func (k *Kernel) SemPost(t ThreadID, s Object) int64 {
	k.Counts[s]++
	_, cost := k.WakeOne(t, s)
	return cost
}
