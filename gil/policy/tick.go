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
	tickSave
	tickRestore
	tickBootstrap
	initThreads
)

const (
	tickReset StepID = iota + 1
	tickCount
	tickPending
	tickAgain
	tickThreads
	tickLeave
	tickBack
	tickSaveCurrent
	tickRestoreCurrent
	tickBootCurrent
	tickEndCurrent
	tickEndUnlink
	tickInit
	tickInitMain
	tickExit
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
			{0, "tick_counter += 1"},
			{0, "if pendingcalls_to_do, main: signals"},
			{0, "if calls are still pending: ticker = 0"},
			{0, "if there are threads:"},
			{1, "current = NULL"},
			{1, "release(lock)"},
			{1, "acquire(lock)"},
			{1, "current = me"},
		}},
		releaseLock: {"release(lock)", []Line{
			{0, "sem_post(lock)"},
		}},
		acquireLock: {"acquire(lock)", []Line{
			{0, "until sem_trywait(lock):"},
			{1, "sleep until a post"},
		}},
		tickSave:    {"PyEval_SaveThread", []Line{{0, "current = NULL"}, {0, "release(lock)"}}},
		tickRestore: {"PyEval_RestoreThread", []Line{{0, "acquire(lock)"}, {0, "current = me"}}},
		tickBootstrap: {"t_bootstrap", []Line{
			{0, "acquire(lock)"},
			{0, "current = me"},
			{0, "run the target"},
			{0, "current = NULL"},
			{0, "take me off the list of threads"},
			{0, "release(lock)"},
			{0, "exit_thread"},
		}},
		initThreads: {"PyEval_InitThreads", []Line{
			{0, "make the lock, and acquire it"},
			{0, "main_thread = me"},
		}},
	},
	Steps: []MicroStep{
		tickReset:          {periodic, 0, "ticker\n= %", "_Py_Ticker", 0, Step, resetTicker},
		tickCount:          {periodic, 1, "checks\n+ 1", "tick_counter", 0, Plain, then(tickPending)},
		tickPending:        {periodic, 2, "calls?\n%", "pendingcalls_to_do", 0, Plain, testPendingCalls},
		tickAgain:          {periodic, 3, "ticker\n= 0", "_Py_Ticker", 0, Plain, checkAgain},
		tickThreads:        {periodic, 4, "lock?\n%", "interpreter_lock", 0, Plain, testThreads},
		tickLeave:          {periodic, 5, "current\n= NULL", "current", 0, Plain, drops},
		tickBack:           {periodic, 8, "current\n= me", "current", 0, Plain, then(done)},
		tickSaveCurrent:    {tickSave, 0, "current\n= NULL", "current", 0, Plain, drops},
		tickRestoreCurrent: {tickRestore, 1, "current\n= me", "current", 0, Plain, then(done)},
		tickBootCurrent:    {tickBootstrap, 1, "current\n= me", "current", 0, Plain, then(done)},
		tickEndCurrent:     {tickBootstrap, 3, "current\n= NULL", "current", 0, Plain, then(tickEndUnlink)},
		tickEndUnlink:      {tickBootstrap, 4, "off the\nlist", "threads", headLock, Plain, drops},
		tickInit:           {initThreads, 0, "make\nlock", "interpreter_lock", 0, Step, initLock},
		tickInitMain:       {initThreads, 1, "main\n= me", "main_thread", 0, Plain, then(done)},
		tickExit:           {tickBootstrap, 6, "exit\nthread", "", 0, Step, then(done)},
		tickPost:           {releaseLock, 0, "post\nlock", "interpreter_lock", 0, Call, post},
		tickTry:            {acquireLock, 0, "free?\n%", "interpreter_lock", 0, Call, tryWait},
		tickSleep:          {acquireLock, 1, "sleep", "interpreter_lock", 0, Call, semSleep},
	},
	Variables: []Variable{
		{"interpreter_lock", Number, "atomic", func(s *State) int64 { return int64(s.Locked) }},
		{"held by", Owner, "nothing", func(s *State) int64 { return int64(s.Holder()) }},
		{"_Py_Ticker", Number, "nothing", func(s *State) int64 { return s.Ticker }},
		{"_Py_CheckInterval", Number, "nothing", func(s *State) int64 { return s.CheckEvery }},
		{"pendingcalls_to_do", Number, "pending_lock", func(s *State) int64 { return int64(bit(s.Tripped)) }},
	},
	Objects: []ObjectName{{Semaphore, "lock"}, {headLock, "head_mutex"}},
	queue:   Semaphore,
	entry: [numOps]StepID{Take: tickTry, Boot: tickTry, Drop: tickSaveCurrent, Check: tickReset, End: tickEndCurrent,
		Init: tickInit},
	releases: tickPost,
	after:    [numOps]StepID{Take: tickRestoreCurrent, Boot: tickBootCurrent, Check: tickBack},
	budget:   func(s *State, _ kernel.ThreadID) int64 { return s.Ticker },
	passed:   func(s *State, left int64) { s.Ticker = left },
}

func resetTicker(u *turn) StepID {
	u.Ticker = u.CheckEvery
	u.me.Value = uint32(max(u.Ticker, 0))
	return tickCount
}

// testPendingCalls leaves the check if the thread has a signal to handle: it keeps
// the lock, then.
func testPendingCalls(u *turn) StepID {
	u.me.Value = uint32(bit(u.Tripped))
	switch {
	case !u.Tripped:
		return tickThreads
	case u.t == 0:
		u.me.Handles, u.me.AndTake = true, false
		return done
	}
	return tickAgain
}

func checkAgain(u *turn) StepID {
	u.Ticker = 0
	return tickThreads
}

func testThreads(u *turn) StepID {
	u.me.Value = uint32(bit(u.Locked >= 0))
	if u.Locked < 0 {
		u.me.AndTake = false
		return done
	}
	return tickLeave
}

// drops goes on with releasing the lock, however that is made.
func drops(u *turn) StepID { return u.releases }

func initLock(u *turn) StepID {
	u.own()
	return tickInitMain
}

func post(u *turn) StepID {
	u.release()
	u.cost = u.wakeNext((*kernel.Kernel).SemPost)
	return u.hasDropped()
}

func tryWait(u *turn) StepID {
	if u.exiting(u.t) { // what if: 2.x itself lets it run on
		u.me.Exited = true
		return tickExit
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
	return u.hasIt()
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
