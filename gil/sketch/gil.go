package sketch

import "strconv"

// The shared variables of the program "gil".
const (
	locked = iota
	lastHolder
	switchNumber
	dropRequest
)

// gil is the programs "request" and "gil": take_gil and drop_gil of CPython 3.2-3.12. What happens under the
// mutex is one micro-step, for nobody sees it half done. A has the lock, lets
// go of it and takes it once more; B and C take it once each. A waiter sleeps
// until somebody signals, or until its time is up, which may be at any moment.
//
// Variants: "forced" promises that whoever lets go because it was asked is not
// the next holder; "unforced" lacks FORCE_SWITCHING; in "io" A lets go because
// it blocks. "asked", of the program "request", is what "forced" is, and breaks
// when the waiter that asked has been passed over and its next time-out asks for
// nothing.
func gil(variant string) *Program {
	p := &Program{Threads: []string{"A", "B", "C"}, Vars: []string{"locked", "last_holder", "switch_number", "gil_drop_request"}, Cond: "cond", breaks: never,
		Procedures: []Procedure{
			{"take_gil", []string{"while (locked) {", "    saved = switch_number", "    timed_wait(cond, 5 ms)", "    if (5 ms over &&", "        switch_number == saved)", "        gil_drop_request = 1", "}",
				"locked = 1", "if (last_holder != me)", "    last_holder = me", "    switch_number += 1", "gil_drop_request = 0"}},
			{"", []string{"/* runs Python */"}},
			{"drop_gil", []string{"locked = 0", "signal(cond)", "if (gil_drop_request)", "    while (last_holder == me)", "        wait(switch_cond)"}},
		}}
	p.own = func(v int8) string { return "saved = " + strconv.Itoa(int(v)) }
	p.start.Vars = [maxVars]int8{locked: 1, lastHolder: 1, switchNumber: 1}
	for t := range p.Threads {
		p.start.Reg[t] = 1
	}

	goal := SameHolder
	if variant == "asked" {
		goal = Restarted
	}
	drop := step{proc: 2, line: 0, note: "locked = 0, signal(cond)", wakes: true, do: func(s *State, _ int) { s.Vars[locked] = 0 }}
	once := []step{
		{proc: 0, line: 0, note: "/* looks at locked */", do: func(s *State, t int) {
			if s.takes(t, goal) {
				s.PC[t]++
			} else {
				s.waits(t)
			}
		}},
		{proc: 0, line: 2, note: "/* signal: timed_wait returns */", late: "/* 5 ms are over: timed_wait returns */",
			can: func(s *State, t int) bool { return !s.Asleep[t] || s.Vars[locked] == 0 || !s.asked(t) },
			do: func(s *State, t int) {
				late := s.Asleep[t]
				if s.Asleep[t] = false; s.takes(t, goal) {
					return
				}
				if late {
					s.timeOut(t, goal)
				}
				s.PC[t]--
				s.waits(t)
			}},
		does(1, 0, func(*State, int) {}),
		drop,
	}
	before := []step{
		{proc: 1, line: 0, can: func(s *State, _ int) bool { return variant == "io" || s.Vars[dropRequest] != 0 }, do: func(*State, int) {}},
		drop,
		{proc: 2, line: 4, do: func(*State, int) {},
			can: func(s *State, t int) bool { return s.Vars[dropRequest] == 0 || int(s.Vars[lastHolder]) != t+1 }},
	}
	if variant == "unforced" {
		before = before[:2]
		p.Procedures[2].Lines = p.Procedures[2].Lines[:2]
	}
	p.steps = [][]step{append(before, once...), once, once}
	return p
}

// takes is a look at the lock: a thread that finds it free has it.
func (s *State) takes(t int, goal Breach) bool {
	me, v := int8(t+1), &s.Vars
	if v[locked] != 0 {
		return false
	}
	v[locked], v[dropRequest] = 1, 0
	switch {
	case v[lastHolder] != me:
		v[lastHolder] = me
		v[switchNumber]++
	case goal == SameHolder:
		s.Broken = SameHolder
	}
	if s.Asker == me || s.Asker == -me {
		s.Asker = 0
	} else if s.Asker > 0 {
		s.Asker = -s.Asker
	}
	return true
}

// waits puts a thread to sleep that has found the lock taken.
func (s *State) waits(t int) {
	s.Reg[t] = s.Vars[switchNumber]
	s.Asleep[t] = true
}

// asked reports whether the time-out of a thread would change nothing: the
// request is there, and the lock has not changed hands.
func (s *State) asked(t int) bool {
	return s.Vars[dropRequest] != 0 && s.Reg[t] == s.Vars[switchNumber]
}

// timeOut is what a thread does that has waited in vain.
func (s *State) timeOut(t int, goal Breach) {
	me := int8(t + 1)
	switch {
	case s.Reg[t] == s.Vars[switchNumber]:
		s.Vars[dropRequest], s.Asker = 1, me
	case s.Asker == -me && goal == Restarted:
		s.Broken = Restarted
	}
}
