package policy

import (
	"gilplay/gil/kernel"
	"gilplay/gil/trace"
)

// IntervalOwn is Interval as CPython 3.13 has it: the request is no longer one
// flag but a bit in the eval breaker of the thread that is asked
// (_PY_GIL_DROP_REQUEST_BIT, for short DROP_REQUEST), a thread knows
// whether it holds the lock, and a thread that ends drops the lock without
// waiting for a successor. Source: Python/ceval_gil.c of v3.13.0.
var IntervalOwn = func() *Protocol {
	p := *Interval
	p.ownBits = true
	p.Procedures = []Procedure{
		takeGIL: {"take_gil", []Line{
			{0, "if must_exit(me): exit_thread"},
			{0, "lock(mutex)"},
			{0, "while locked:"},
			{1, "saved = switch_number"},
			{1, "timed_wait(cond, interval)"},
			{1, "if timed out, no switch since:"},
			{2, "if must_exit(me): unlock, exit"},
			{2, "last_holder.DROP_REQUEST = 1"},
			{0, "lock(switch_mutex)"},
			{0, "locked = 1"},
			{0, "if last_holder is not me:"},
			{1, "last_holder = me"},
			{1, "switch_number += 1"},
			{0, "signal(switch_cond)"},
			{0, "unlock(switch_mutex)"},
			{0, "if must_exit(me): unlock, drop, exit"},
			{0, "holds_gil = 1"},
			{0, "my DROP_REQUEST = 0"},
			{0, "my eval_breaker: what else is pending"},
			{0, "unlock(mutex)"},
		}},
		dropGIL: {"drop_gil", []Line{
			{0, "if not ending: last_holder = me"},
			{0, "lock(mutex)"},
			{0, "locked = 0"},
			{0, "holds_gil = 0"},
			{0, "signal(cond)"},
			{0, "unlock(mutex)"},
			{0, "if my DROP_REQUEST, not ending:"},
			{1, "lock(switch_mutex)"},
			{1, "if last_holder is me:"},
			{2, "my DROP_REQUEST = 0"},
			{2, "wait(switch_cond)"},
			{1, "unlock(switch_mutex)"},
		}},
		handlePending: {"_Py_HandlePending", []Line{
			{0, "if SIGNALS_PENDING: handle them"},
			{0, "if my DROP_REQUEST:"},
			{1, "state = DETACHED"},
			{1, "current = NULL"},
			{1, "drop_gil"},
			{1, "take_gil"},
			{1, "current = me"},
			{1, "state = ATTACHED"},
		}},
		saveThread:    {"PyEval_SaveThread", []Line{{0, "state = DETACHED"}, {0, "current = NULL"}, {0, "drop_gil"}}},
		restoreThread: {"PyEval_RestoreThread", []Line{{0, "take_gil"}, {0, "current = me"}, {0, "state = ATTACHED"}}},
		bootstrap: {"thread_run", []Line{
			{0, "take_gil"},
			{0, "current = me"},
			{0, "state = ATTACHED"},
			{0, "run the target"},
			{0, "current = NULL"},
			{0, "take me off the list of threads"},
			{0, "drop_gil, ending"},
			{0, "exit_thread"},
		}},
	}
	p.Steps = make([]MicroStep, numIntervalSteps)
	copy(p.Steps, Interval.Steps)
	for _, id := range []StepID{takeBreaker, takeAsked, dropCompute} {
		p.Steps[id] = MicroStep{} // what is asked of a thread is in its eval_breaker
	}
	for i := range p.Steps {
		switch s := &p.Steps[i]; {
		case s.Proc == takeGIL && s.Line > 8:
			s.Line-- // eval_breaker is not set by itself
		case s.Proc == dropGIL && s.Line > 2 && s.Line < 10:
			s.Line++ // holds_gil is cleared before
		}
	}
	for id, row := range map[StepID]MicroStep{
		takeUnlockWaiting: {takeGIL, 6, "unlock\nmutex", "mutex", Mutex, Call, unlockThen(Mutex, takeWithdraw)},
		takeWithdraw:      {takeGIL, 6, "with-\ndraw", "DROP_REQUEST", 0, Plain, withdraw},
		takeMustTaken:     {takeGIL, 15, "final-\nizing? %", "finalizing", Mutex, Plain, mustExit(takeHolds, takeUnlockTaken)},
		takeUnlockTaken:   {takeGIL, 15, "unlock\nmutex", "mutex", Mutex, Call, unlockThen(Mutex, dropLock)},
		takeHolds:         {takeGIL, 16, "holds\n= 1", "holds_gil", Mutex, Step, then(takeClear)},
		dropHolds:         {dropGIL, 3, "holds\n= 0", "holds_gil", Mutex, Step, then(dropSignal)},
		dropClear:         {dropGIL, 9, "drop\n= 0", "", SwitchMutex, Step, clearThen(dropWait)},
		checkDetach:       {handlePending, 2, "state\ndetach", "state", 0, Plain, then(checkLeave)},
		checkLeave:        {handlePending, 3, "current\n= NULL", "current", 0, Plain, then(dropHolder)},
		checkBack:         {handlePending, 6, "current\n= me", "current", 0, Plain, then(checkAttach)},
		checkAttach:       {handlePending, 7, "state\nattach", "state", 0, Plain, then(done)},
		saveDetach:        {saveThread, 0, "state\ndetach", "state", 0, Plain, then(saveCurrent)},
		saveCurrent:       {saveThread, 1, "current\n= NULL", "current", 0, Plain, then(dropHolder)},
		restoreCurrent:    {restoreThread, 1, "current\n= me", "current", 0, Plain, then(restoreAttach)},
		restoreAttach:     {restoreThread, 2, "state\nattach", "state", 0, Plain, then(done)},
		bootCurrent:       {bootstrap, 1, "current\n= me", "current", 0, Plain, then(bootAttach)},
		bootAttach:        {bootstrap, 2, "state\nattach", "state", 0, Plain, then(done)},
		endCurrent:        {bootstrap, 4, "current\n= NULL", "current", 0, Plain, then(endUnlink)},
		endUnlink:         {bootstrap, 5, "off the\nlist", "threads", headLock, Plain, then(dropLock)},
		exitThread:        {bootstrap, 7, "exit\nthread", "", 0, Step, then(done)},
	} {
		p.Steps[id] = row
	}
	for _, id := range []StepID{takeRequest, takeClear, dropAsked, dropClear, checkAsked} {
		p.Steps[id].Var = "DROP_REQUEST"
	}
	p.Variables = append(append([]Variable{}, Interval.Variables[:3]...),
		Variable{"DROP_REQUEST", Owner, "atomic", asked}, Interval.Variables[5])
	p.entry[Drop], p.entry[End] = saveDetach, endCurrent
	return &p
}()

// asked is the thread whose bit is set; only the holder's matters.
func asked(s *State) int64 {
	if t := s.LastHolder; t != kernel.NoThread && s.requested(t) {
		return int64(t)
	}
	return int64(kernel.NoThread)
}

// withdraw takes back what an exiting thread has asked for: nobody would come, and
// the holder would wait for ever (gh-96387).
func withdraw(u *turn) StepID {
	if h := u.LastHolder; u.me.Asked && u.Locked == 1 && u.thread(h).Requested {
		u.thread(h).Requested = false
		u.k.Emit(h, trace.Clear, 1, 0, 0)
	}
	return exitThread
}
