package policy

import (
	"gilplay/gil/kernel"
	"gilplay/gil/trace"
)

// Semaphore is the one object of Tick: 2.7 on Linux uses a POSIX semaphore.
const Semaphore kernel.Object = 5

// The procedures and micro-steps of Tick.
const (
	periodic = iota
	releaseLock
	acquireLock
)

const (
	tickReset StepID = iota + 1
	tickPost
	tickTry
	tickSleep
)

// Tick is the lock of CPython up to 3.1: every check interval + 1 ticks the
// holder releases it and takes it again at once; nobody can ask for it, and
// nothing makes the releaser wait. Until a thread is started there is no lock.
var Tick = &Protocol{
	Name: "tick",
	Lazy: true,
	Procedures: []Procedure{
		periodic: {"every _Py_CheckInterval + 1 ticks", []Line{
			{0, "ticker = check_interval"},
			{0, "if there are threads:"},
			{1, "release(lock)"},
			{1, "acquire(lock)"},
		}},
		releaseLock: {"release(lock)", []Line{
			{0, "sem_post(lock)"},
		}},
		acquireLock: {"acquire(lock)", []Line{
			{0, "until sem_trywait(lock):"},
			{1, "sleep until a post"},
		}},
	},
	Steps: []MicroStep{
		tickReset: {periodic, 0, "ticker\n= %", "_Py_Ticker", 0, resetTicker(tickPost)},
		tickPost:  {releaseLock, 0, "post\nlock", "interpreter_lock", 0, post},
		tickTry:   {acquireLock, 0, "free?\n%", "interpreter_lock", 0, tryWait},
		tickSleep: {acquireLock, 1, "sleep", "interpreter_lock", 0, semSleep},
	},
	Variables: []Variable{
		{"interpreter_lock", Number, "atomic", func(s *State) int64 { return int64(s.Locked) }},
		{"held by", Owner, "nothing", func(s *State) int64 { return int64(s.Holder()) }},
		{"_Py_Ticker", Number, "nothing", func(s *State) int64 { return s.Ticker }},
		{"_Py_CheckInterval", Number, "nothing", func(s *State) int64 { return s.CheckEvery }},
	},
	Objects: []ObjectName{{Semaphore, "lock"}},
	queue:   Semaphore,
	entry:   [numOps]StepID{Take: tickTry, Drop: tickPost, Check: tickReset, End: tickPost},
	budget:  func(s *State, _ kernel.ThreadID) int64 { return s.Ticker },
	passed:  func(s *State, left int64) { s.Ticker = left },
}

// resetTicker is followed by drop if there is a lock.
func resetTicker(drop StepID) func(*turn) StepID {
	return func(u *turn) StepID {
		u.Ticker = u.CheckEvery
		if u.Tripped { // and this thread cannot handle the signal
			u.Ticker = 0
		}
		u.me.Value = uint32(max(u.Ticker, 0))
		if u.Locked < 0 {
			return done
		}
		return drop
	}
}

func post(u *turn) StepID {
	u.release()
	u.cost = u.wakeNext((*kernel.Kernel).SemPost)
	return done
}

func tryWait(u *turn) StepID {
	if u.exiting(u.t) { // what if: 2.x itself lets it run on
		return exit(u)
	}
	if !u.k.SemTryWait(Semaphore) {
		if u.me.Woken {
			u.k.Emit(u.t, trace.FalseAlarm, uint32(u.LastHolder)+1, 0, 0)
		}
		u.cost = u.k.Syscall // on the way to sleep, where it is looked at once more
		return tickSleep
	}
	u.me.Value = 1
	u.own()
	return done
}

// own makes the lock t's; nothing but the trace remembers who had it before.
func (u *turn) own() {
	u.acquire()
	if u.LastHolder != u.t {
		u.LastHolder = u.t
		u.Switches++
	}
}

func semSleep(u *turn) StepID {
	u.me.Woken = u.k.SemSleep(u.t, Semaphore)
	return tickTry
}
