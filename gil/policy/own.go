package policy

import "gilplay/gil/kernel"

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
			{0, "lock(mutex)"},
			{0, "while locked:"},
			{1, "saved = switch_number"},
			{1, "timed_wait(cond, interval)"},
			{1, "if timed out, no switch since:"},
			{2, "last_holder.DROP_REQUEST = 1"},
			{0, "lock(switch_mutex)"},
			{0, "locked = 1"},
			{0, "if last_holder is not me:"},
			{1, "last_holder = me"},
			{1, "switch_number += 1"},
			{0, "signal(switch_cond)"},
			{0, "unlock(switch_mutex)"},
			{0, "holds_gil = 1"},
			{0, "my DROP_REQUEST = 0"},
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
		mustExit: exits,
	}
	p.Steps = make([]MicroStep, dropHolds+1)
	copy(p.Steps, Interval.Steps)
	for i := range p.Steps {
		if s := &p.Steps[i]; s.Proc == dropGIL && s.Line > 2 {
			s.Line++ // holds_gil is cleared before
		}
	}
	p.Steps[takeHolds] = MicroStep{takeGIL, 13, "holds\n= 1", "holds_gil", Mutex, then(takeClear)}
	p.Steps[dropHolds] = MicroStep{dropGIL, 3, "holds\n= 0", "holds_gil", Mutex, then(dropSignal)}
	for _, id := range []StepID{takeRequest, takeClear, dropClear} {
		p.Steps[id].Var = "DROP_REQUEST"
	}
	p.Variables = append(append([]Variable{}, Interval.Variables[:3]...),
		Variable{"DROP_REQUEST", Owner, "atomic", asked}, Interval.Variables[4])
	p.entry[End] = dropLock
	return &p
}()

// asked is the thread whose bit is set; only the holder's matters.
func asked(s *State) int64 {
	if t := s.LastHolder; t != kernel.NoThread && s.requested(t) {
		return int64(t)
	}
	return int64(kernel.NoThread)
}
