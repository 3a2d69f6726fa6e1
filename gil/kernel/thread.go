package kernel

import (
	"math"

	"gilplay/gil/trace"
)

// Spawn creates a thread that is ready to run and returns it; parent is
// NoThread for the first one.
func (k *Kernel) Spawn(parent ThreadID, activity trace.State) ThreadID {
	t := ThreadID(len(k.Threads))
	k.Threads = append(k.Threads, Thread{
		Status: Blocked, Lane: trace.NotStarted, Activity: activity, Reason: trace.NotStarted,
		Core: -1, LastCore: -1, From: NoThread, WakeAt: Never,
	})
	from := parent
	if parent == NoThread {
		from = t
	}
	k.emit(t, trace.ThreadStart, uint32(from), 0, 0)
	th := &k.Threads[t]
	th.SentAt = k.Now
	if parent == NoThread {
		k.Cores[0].Last = t // the process starts on its core
		k.place(t, 0)
		return t
	}
	th.Used = k.leastUsed()
	k.start(t)
	return t
}

// End takes a thread away for good.
func (k *Kernel) End(t ThreadID) {
	k.leave(t, trace.LeaveEnded)
	k.Threads[t].Status = Ended
	k.report(t, trace.Ended, 0)
	k.emit(t, trace.ThreadEnd, 0, 0, 0)
}

// Block puts the running thread t to sleep on object until Wake, or until its
// timer runs out: timeout in ns, < 0 = none. reason is what its lane shows.
func (k *Kernel) Block(t ThreadID, object Object, reason trace.State, timeout int64) {
	k.leave(t, trace.LeaveBlocked)
	th := &k.Threads[t]
	th.Status, th.Object, th.Reason, th.Arrival = Blocked, object, reason, k.Arrivals
	k.Arrivals++
	th.WakeAt, th.Since = Never, k.Now
	if timeout >= 0 && timeout < Never-k.Now {
		th.WakeAt = k.Now + timeout
		if reason != trace.BlockedIO {
			th.WakeAt += min(k.TimerSlack+k.jitter(k.TimerJitter), Never-1-th.WakeAt)
		}
		k.timerMin = min(k.timerMin, th.WakeAt)
	}
	k.report(t, reason, object)
}

// Waiters counts the threads asleep on object, and registered those plus the
// ones that were woken from it and have not run since.
func (k *Kernel) Waiters(object Object) (asleep, registered int) {
	for i := range k.Threads {
		if th := &k.Threads[i]; th.Object == object && th.Status != Ended {
			registered++
			if th.Status == Blocked {
				asleep++
			}
		}
	}
	return asleep, registered
}

// WakeOne wakes, on behalf of thread from, the one that has slept longest on
// object and returns it (NoThread = nobody sleeps), and what that costs the caller
// in ns. That order is the one of a futex's queue, and so of glibc's condition
// variables and semaphores; POSIX asks for none.
func (k *Kernel) WakeOne(from ThreadID, object Object) (ThreadID, int64) {
	asleep, registered := k.Waiters(object)
	cost := int64(0)
	if registered > 0 {
		cost = k.Syscall
	}
	if asleep == 0 {
		return NoThread, cost
	}
	t := k.Favoured
	if !k.sleepsOn(t, object) {
		t = k.firstWaiter(object, NoThread)
	}
	k.emit(from, trace.Signal, uint32(t)+1, uint32(object), 0)
	if remote := k.wake(t, trace.BySignal, from); remote {
		cost += k.Remote
	}
	return t, cost
}

// WakeLater makes a device wake the first of the threads asleep on object, in
// delay ns: its timer runs out then, if not earlier.
func (k *Kernel) WakeLater(object Object, delay int64) {
	if t := k.firstWaiter(object, NoThread); t != NoThread {
		k.Threads[t].WakeAt = min(k.Threads[t].WakeAt, k.Now+delay)
		k.timerMin = min(k.timerMin, k.Threads[t].WakeAt)
	}
}

// Successor is whom the profile's what-if wants woken of those asleep on object,
// if asker has asked for it; NoThread leaves that to the system.
func (k *Kernel) Successor(object Object, asker ThreadID) ThreadID {
	switch {
	case k.NextHolder == WakesAny:
		return k.choose(PointWaiter, func(t *Thread) bool { return t.Status == Blocked && t.Object == object })
	case k.NextHolder == WakesAsker && k.sleepsOn(asker, object):
		return asker
	case k.NextHolder == WakesOther:
		return k.firstWaiter(object, asker)
	}
	return NoThread
}

func (k *Kernel) sleepsOn(t ThreadID, object Object) bool {
	return t != NoThread && k.Threads[t].Status == Blocked && k.Threads[t].Object == object
}

// firstWaiter is who sleeps on object and arrived there first, but for one.
func (k *Kernel) firstWaiter(object Object, but ThreadID) ThreadID {
	best := NoThread
	for i := range k.Threads {
		th := &k.Threads[i]
		if ThreadID(i) != but && th.Status == Blocked && th.Object == object && (best == NoThread || th.Arrival < k.Threads[best].Arrival) {
			best = ThreadID(i)
		}
	}
	return best
}

// wake makes a blocked thread able to run and reports whether that took an idle
// core out of its sleep.
func (k *Kernel) wake(t ThreadID, cause trace.Cause, from ThreadID) (remote bool) {
	th := &k.Threads[t]
	th.Cause, th.From, th.SentAt, th.WakeAt = cause, from, k.Now, Never
	th.Used = max(th.Used, k.leastUsed()-k.Quantum/2)
	if cause != trace.BySignal && k.Boost != 0 {
		th.Lively = th.Used + k.Quantum
	}
	return k.start(t)
}

// Interrupt wakes thread t, if it sleeps, because a signal has come for it, and
// reports whether it slept.
func (k *Kernel) Interrupt(t ThreadID) bool {
	if k.Threads[t].Status != Blocked {
		return false
	}
	k.wake(t, trace.ByInterrupt, NoThread)
	return true
}

// start sends a thread to an idle core, or else into the run queue.
func (k *Kernel) start(t ThreadID) (remote bool) {
	th := &k.Threads[t]
	core := k.idleCore(t)
	if core < 0 {
		k.reportWake(t)
		th.Urgent = th.Cause != trace.BySignal || th.Used < th.Lively || k.leastUsed()-th.Used >= k.Granularity
		k.enqueue(t)
		return false
	}
	th.Status, th.Core, th.WakeAt = Waking, int8(core), k.Now+k.latency(core)
	k.Cores[core].Thread, k.Cores[core].FreeAt = t, Never
	return true
}

// latency is how long a wake-up takes to an idle core.
func (k *Kernel) latency(core int) int64 {
	ns := k.Wake + k.jitter(k.WakeJitter)
	if idle := k.Now - k.Cores[core].Since; idle < k.DeepIdle {
		ns -= (k.Wake - k.WakeShallow) * (k.DeepIdle - idle) / k.DeepIdle
	}
	return max(ns, 0)
}

// jitter is from 0 up to ns; the chooser decides.
func (k *Kernel) jitter(ns int64) int64 {
	if ns == 0 {
		return 0
	}
	return ns * int64(k.Chooser.Choose(PointLatency, LatencySteps)) / LatencySteps
}

// reportWake emits Wake when a sleeper can run again.
func (k *Kernel) reportWake(t ThreadID) {
	th := &k.Threads[t]
	if !th.Lane.Asleep() {
		return // a thread on its first way to a core has not slept
	}
	core := th.Core
	th.Core = -1
	k.emit(t, trace.Wake, uint32(th.From+1), uint32(min(k.Now-th.SentAt, math.MaxUint32)), uint32(th.Cause))
	th.Core = core
}

// leastUsed is the least virtual runtime of the threads that want a core.
func (k *Kernel) leastUsed() int64 {
	least := int64(Never)
	for i := range k.Threads {
		if s := k.Threads[i].Status; s == OnCore || s == Ready {
			least = min(least, k.Threads[i].Used)
		}
	}
	if least == Never {
		return 0
	}
	return least
}

// expire wakes one of the threads whose timers run out now.
func (k *Kernel) expire() {
	due := func(t *Thread) bool { return t.Status == Blocked && t.WakeAt <= k.Now }
	if t := k.choose(PointTimer, due); t != NoThread {
		cause := trace.ByTimer
		if k.Threads[t].Reason == trace.BlockedIO {
			cause = trace.ByDevice
		}
		k.wake(t, cause, NoThread)
	}
	k.timerMin = Never
	for i := range k.Threads {
		if k.Threads[i].Status == Blocked {
			k.timerMin = min(k.timerMin, k.Threads[i].WakeAt)
		}
	}
}
