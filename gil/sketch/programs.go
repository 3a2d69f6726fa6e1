package sketch

import (
	"strconv"
	"strings"
)

// Variants lists the programs, and of each what it can be, the usual one first.
func Variants(name string) []string {
	switch name {
	case "lock":
		return []string{"while", "if", "bare"}
	case "refcount":
		return []string{"none", "gil"}
	case "request":
		return []string{"asked"}
	case "gil":
		return []string{"unforced", "forced", "io"}
	case "mutex":
		var all []string
		for _, typ := range mutexTypes {
			for _, act := range mutexActs {
				all = append(all, typ+" "+act)
			}
		}
		return all
	}
	return nil
}

// Get makes a program; ok is false if there is none of that name and variant.
func Get(name, variant string) (p *Program, ok bool) {
	at := -1
	for i, v := range Variants(name) {
		if v == variant {
			at = i
		}
	}
	if at < 0 {
		return nil, false
	}
	switch name {
	case "lock":
		p = lock(variant)
	case "refcount":
		p = refcount(variant == "gil")
	case "request", "gil":
		p = gil(variant)
	default:
		p = mutex(MutexType(at/2), mutexActs[at%2])
	}
	p.Name, p.Variant = name, variant
	return p, true
}

// to makes a thread go on with another step.
func (s *State) to(t, pc int) { s.PC[t] = int8(pc) }

// The steps that all programs have in common.

func takes(proc, line int) step {
	return step{proc: proc, line: line, asks: true,
		can: func(s *State, t int) bool { return s.canLock(t, Normal) },
		do:  func(s *State, t int) { s.lock(t, Normal) }}
}

func gives(proc, line int) step {
	return step{proc: proc, line: line, do: func(s *State, t int) { s.unlock(t, Normal) }}
}

func does(proc, line int, do func(s *State, t int)) step {
	return step{proc: proc, line: line, do: do}
}

// lock is a lock made of a flag, a mutex and a condition variable, as
// PyThread_acquire_lock and PyThread_release_lock of Python/thread_pthread.h
// make it. Each thread takes it once and gives it up. Variant "if" tests the
// flag only once, "bare" clears it without the mutex.
func lock(variant string) *Program {
	const locked = 0
	test, again := "while (locked)", 1 // the step after waking up
	if variant == "if" {
		test, again = "if (locked)", 4
	}
	p := &Program{Threads: []string{"A", "B", "C"}, Vars: []string{"locked"}, Mutex: "mut", Cond: "lock_released",
		Procedures: []Procedure{
			{"acquire", []string{"pthread_mutex_lock(&mut)", test, "    pthread_cond_wait(&lock_released, &mut)", "locked = 1", "pthread_mutex_unlock(&mut)"}},
			{"", []string{"/* runs Python */"}},
			{"release", []string{"pthread_mutex_lock(&mut)", "locked = 0", "pthread_mutex_unlock(&mut)", "pthread_cond_signal(&lock_released)"}},
		}}
	body := []step{
		takes(0, 0),
		does(0, 1, func(s *State, t int) {
			if s.Vars[locked] == 0 {
				s.to(t, 4)
			}
		}),
		does(0, 2, func(s *State, t int) { s.unlock(t, Normal); s.Asleep[t] = true }),
		{proc: 0, line: 2, asks: true, note: "/* pthread_cond_wait returns */",
			can: func(s *State, t int) bool { return s.canLock(t, Normal) },
			do:  func(s *State, t int) { s.lock(t, Normal); s.to(t, again) }},
		does(0, 3, func(s *State, t int) { s.Vars[locked] = 1 }),
		gives(0, 4),
		does(1, 0, func(*State, int) {}),
		takes(2, 0),
		does(2, 1, func(s *State, t int) { s.Vars[locked] = 0 }),
		gives(2, 2),
		{proc: 2, line: 3, wakes: true, do: func(*State, int) {}},
	}
	from, to := 5, 8 // who is at one of these steps holds the lock
	if variant == "bare" {
		body = append(body[:7:7], body[8], body[10])
		lines := p.Procedures[2].Lines
		p.Procedures[2].Lines = []string{lines[1], lines[3]}
		body[7].line, body[8].line = 0, 1
		to = 7
	}
	for range p.Threads {
		p.steps = append(p.steps, body)
	}
	p.breaks = func(s *State) Breach {
		holders := 0
		for t := range p.Threads {
			if pc := int(s.PC[t]); pc >= from && pc <= to {
				holders++
			}
		}
		if holders > 1 {
			return TwoHolders
		}
		return Kept
	}
	return p
}

// refcount is an object that the name a refers to, and two threads that each
// make a name of their own refer to it and delete that again. The micro-steps
// are those of Py_INCREF and Py_DECREF on a machine without atomic arithmetic.
func refcount(gil bool) *Program {
	const count, freed = 0, 1
	p := &Program{Threads: []string{"A", "B"}, Vars: []string{"ob_refcnt", "freed"}, Procedures: []Procedure{
		{"x = a", []string{"r = a->ob_refcnt", "r = r + 1", "a->ob_refcnt = r"}},
		{"del x", []string{"r = a->ob_refcnt", "r = r - 1", "a->ob_refcnt = r", "if (r == 0)", "    free(a)"}},
	}}
	p.start.Vars[count] = 1
	p.own = func(v int8) string { return "r = " + strconv.Itoa(int(v)) }
	load := func(s *State, t int) { s.Reg[t] = s.Vars[count] }
	store := func(s *State, t int) { s.Vars[count] = s.Reg[t] }
	add := func(n int8) func(*State, int) { return func(s *State, t int) { s.Reg[t] += n } }
	body := []step{
		does(0, 0, load), does(0, 1, add(1)), does(0, 2, store),
		does(1, 0, load), does(1, 1, add(-1)), does(1, 2, store),
		does(1, 3, func(s *State, t int) {
			if s.Reg[t] != 0 {
				s.PC[t]++
			}
		}),
		does(1, 4, func(s *State, _ int) { s.Vars[freed]++ }),
	}
	if gil {
		p.Mutex = "GIL"
		for i := range p.Procedures {
			lines := append([]string{"take_gil()"}, p.Procedures[i].Lines...)
			p.Procedures[i].Lines = append(lines, "drop_gil()")
		}
		for i := range body {
			body[i].line++
		}
		body = append(append(append([]step{takes(0, 0)}, body[:3]...), gives(0, 4), takes(1, 0)), append(body[3:], gives(1, 6))...)
	}
	p.steps = [][]step{body, body}
	p.breaks = func(s *State) Breach {
		switch {
		case s.Vars[freed] > 0:
			return FreedInUse
		case p.Ended(s, 0) && p.Ended(s, 1) && s.Vars[count] > 1:
			return Leaked
		}
		return Kept
	}
	return p
}

// Word writes a move as a word of a schedule: the thread, and whom it wakes if
// that is a choice.
func (p *Program) Word(s *State, m Move) string {
	if m.Wakes < 0 {
		return p.Threads[m.Thread]
	}
	for _, other := range p.Moves(s) {
		if other.Thread == m.Thread && other != m {
			return p.Threads[m.Thread] + ">" + p.Threads[m.Wakes]
		}
	}
	return p.Threads[m.Thread]
}

// Play follows a schedule: words with one space between them. It stops before
// the first word that is no move there and says how many it has done.
func (p *Program) Play(schedule string) (states []State, done int) {
	states = []State{p.start}
	for _, word := range strings.Fields(schedule) {
		s := &states[len(states)-1]
		found := false
		for _, m := range p.Moves(s) {
			if p.Word(s, m) == word {
				states, found = append(states, p.Do(*s, m)), true
				break
			}
		}
		if !found {
			break
		}
		done++
	}
	return states, done
}
