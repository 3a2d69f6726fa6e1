package policy

import (
	"gilplay/gil/kernel"
	"gilplay/gil/trace"
)

// Attachment is the state word of a thread without a GIL.
type Attachment uint8

// The values of the state word; a thread that has ended, or is not yet there, has
// none.
const (
	noStatus Attachment = iota
	detachedStatus
	attachedStatus
	suspendedStatus
)

// World is what stopping the world needs to remember.
type World struct {
	Requester kernel.ThreadID // + 1, 0 = nobody
	Countdown int32           // threads that have yet to stop
	Stopped   bool
}

// maxSpins and fairAfter are MAX_SPIN_COUNT and TIME_TO_BE_FAIR_NS of
// Python/lock.c, stopTimeout the wait of stop_the_world; the last two in ns.
const (
	maxSpins    = 40
	fairAfter   = 1_000_000
	stopTimeout = 1_000_000
)

func tryAttach(u *turn) StepID {
	if u.exiting(u.t) {
		u.me.Status, u.me.Exited = noStatus, true
		return done
	}
	if u.me.Status == suspendedStatus {
		return attachPark
	}
	u.me.Status = attachedStatus
	return attachQSBR
}

func parkState(u *turn) StepID {
	if u.me.Status == suspendedStatus {
		u.k.Block(u.t, StateWord, trace.WaitGIL, -1)
	}
	return attachState
}

// attached goes back to a lock for which the thread has waited detached.
func attached(u *turn) StepID {
	switch u.me.Wants[0] {
	case 0:
		return done
	case WorldMutex:
		return stopLock
	}
	return lockTest
}

func setDetached(u *turn) StepID {
	u.me.Status = detachedStatus
	if u.me.Final {
		u.me.Status = noStatus
	}
	if stop := u.World.Requester != 0; stop && u.me.Final || stop && u.me.AndTake {
		if !u.me.Final {
			u.me.Status = suspendedStatus
		}
		return suspendCount
	}
	return detachGIL
}

func detached(u *turn) StepID {
	switch {
	case u.me.AndTake:
		u.me.AndTake = false
		return attachGIL
	case u.me.Wants[0] != 0:
		return lockSleep
	}
	return done
}

func testStop(u *turn) StepID {
	u.me.Value = uint32(bit(u.me.PleaseStop))
	if !u.me.PleaseStop {
		u.me.AndTake = false
		return done
	}
	u.me.PleaseStop = false
	return detachSections
}

func countStopped(u *turn) StepID {
	u.World.Countdown--
	u.me.Value = uint32(u.World.Countdown)
	if u.World.Countdown == 0 {
		_, u.cost = u.k.WakeOne(u.t, StopEvent)
	}
	return detachGIL
}

// Critical sections.

// lockedBy is the thread that holds the lock of an object, NoThread if none does.
func (s *State) lockedBy(o kernel.Object) kernel.ThreadID {
	for t := range s.Threads {
		if h := &s.Threads[t].Holds; o != 0 && (h[0] == o || h[1] == o) {
			return kernel.ThreadID(t)
		}
	}
	return kernel.NoThread
}

// taken is an object of those that the thread wants whose lock another thread
// holds, and who that is; 0 if there is none.
func (u *turn) taken() (kernel.Object, kernel.ThreadID) {
	for _, o := range u.me.Wants {
		if by := u.lockedBy(o); by != kernel.NoThread && by != u.t {
			return o, by
		}
	}
	return 0, kernel.NoThread
}

// Enter begins a critical section of thread t on one or two objects (the second
// may be 0) and reports whether it could: else the thread has to do Enter's
// micro-steps first. The section lasts until Leave.
func (p *Protocol) Enter(s *State, k *kernel.Kernel, t kernel.ThreadID, objects [2]kernel.Object) bool {
	me := s.thread(t)
	me.Wants = objects
	u := turn{State: s, k: k, t: t, me: me}
	if o, by := u.taken(); by != kernel.NoThread {
		k.Emit(t, trace.Contention, uint32(by), uint32(o), 0)
		return false
	}
	me.Holds, me.Wants = objects, [2]kernel.Object{}
	return true
}

// Leave ends the critical section of thread t, if it is in one, and wakes a
// thread that is parked on its object; if that has waited for long, the lock is
// handed over. The result is what it costs, in ns.
func (p *Protocol) Leave(s *State, k *kernel.Kernel, t kernel.ThreadID) (cost int64) {
	if int(t) >= len(s.Threads) || s.Threads[t].Holds[0] == 0 {
		return 0
	}
	objects := s.Threads[t].Holds
	s.Threads[t].Holds = [2]kernel.Object{}
	for _, o := range objects {
		if o == 0 {
			continue
		}
		to, ns := k.WakeOne(t, o)
		cost += ns
		if to != kernel.NoThread && k.Now-k.Threads[to].Since > fairAfter && s.Threads[to].Wants == [2]kernel.Object{o} {
			s.Threads[to].Holds = [2]kernel.Object{o}
		}
	}
	return cost
}

func testObject(u *turn) StepID {
	o, by := u.taken()
	u.me.Value = uint32(bit(by != kernel.NoThread))
	if by == kernel.NoThread {
		return lockSet
	}
	if asleep, _ := u.k.Waiters(o); asleep == 0 && u.me.Spins < maxSpins {
		return lockSpin
	}
	return lockPark
}

func spin(u *turn) StepID {
	u.me.Spins++
	u.me.Value = uint32(u.me.Spins)
	// How long a yield takes differs, or threads would dance in step.
	u.cost = u.k.Syscall + u.k.Syscall*int64(u.k.Chooser.Choose(kernel.PointLatency, kernel.LatencySteps))/kernel.LatencySteps
	return lockTest
}

func sleepUntilUnlocked(u *turn) StepID {
	if u.me.Wants[0] == WorldMutex {
		if u.k.Owners[WorldMutex] != kernel.NoThread {
			u.k.Block(u.t, WorldMutex, trace.WaitGIL, -1)
		}
	} else if o, by := u.taken(); by != kernel.NoThread {
		u.k.Block(u.t, o, trace.BlockedLock, -1)
	}
	return attachGIL
}

func lockObjects(u *turn) StepID {
	if _, by := u.taken(); by != kernel.NoThread {
		return lockTest
	}
	u.me.Holds, u.me.Wants, u.me.Spins = u.me.Wants, [2]kernel.Object{}, 0
	return done
}

// Stopping the world.

func lockWorld(u *turn) StepID {
	if u.k.Owners[WorldMutex] != kernel.NoThread {
		u.me.Wants[0] = WorldMutex
		return detachSections
	}
	u.me.Wants[0] = 0
	u.k.Lock(u.t, WorldMutex)
	return stopRequest
}

func requestStop(u *turn) StepID {
	u.World = World{Requester: u.t + 1}
	for t := range u.Threads {
		if t != int(u.t) && u.Threads[t].Status != noStatus {
			u.World.Countdown++
		}
	}
	u.me.Value = uint32(u.World.Countdown)
	u.k.Emit(u.t, trace.StopWorld, u.me.Value, 0, 0)
	return stopThreads
}

func askToStop(u *turn) StepID {
	for t := range u.Threads {
		th := &u.Threads[t]
		switch {
		case t == int(u.t):
		case th.Status == detachedStatus:
			th.Status = suspendedStatus
			u.World.Countdown--
		case th.Status == attachedStatus:
			th.PleaseStop = true
		}
	}
	if u.World.Countdown == 0 {
		return stopDone
	}
	return stopWait
}

func waitStopped(u *turn) StepID {
	if u.World.Countdown > 0 {
		u.k.Block(u.t, StopEvent, trace.WaitGIL, stopTimeout)
	}
	return stopWoken
}

func wokenStopping(u *turn) StepID {
	u.me.Value = uint32(u.World.Countdown)
	if u.World.Countdown == 0 {
		return stopDone
	}
	return stopThreads
}

func worldStopped(u *turn) StepID {
	u.World.Stopped = true
	u.k.Emit(u.t, trace.WorldStopped, 0, 0, 0)
	return done
}

func endStop(u *turn) StepID {
	u.World = World{}
	u.k.Emit(u.t, trace.StartWorld, 0, 0, 0)
	return startThreads
}

func unparkAll(u *turn) StepID {
	for t := range u.Threads {
		if th := &u.Threads[t]; th.Status == suspendedStatus {
			th.Status = detachedStatus
		}
	}
	for {
		to, cost := u.k.WakeOne(u.t, StateWord)
		if u.cost += cost; to == kernel.NoThread {
			return startUnlock
		}
	}
}
