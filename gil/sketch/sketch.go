package sketch

import (
	"strconv"
	"strings"
)

// The bounds of a program.
const (
	maxThreads = 3
	maxVars    = 4
)

// Program is one program with its pseudo-code. It has one mutex and one
// condition variable.
type Program struct {
	Name       string
	Variant    string
	Threads    []string // their names, one letter each
	Procedures []Procedure
	Vars       []string // names of the shared variables
	Mutex      string   // what the mutex is called, "" = there is none
	Cond       string
	start      State
	own        func(v int8) string // how a thread's own variable reads; nil = it has none
	steps      [][]step            // of each thread
	breaks     func(s *State) Breach
}

// Procedure is a named piece of pseudo-code.
type Procedure struct {
	Name  string
	Lines []string // indented by spaces
}

// Breach is how a state breaks what its program promises.
type Breach string

// The breaches.
const (
	Kept       Breach = ""
	TwoHolders Breach = "two-holders" // two threads hold the lock at once
	FreedInUse Breach = "freed"       // an object was freed while a name refers to it
	Leaked     Breach = "leaked"      // nobody uses it any more, and it will never be freed
	Stuck      Breach = "stuck"       // a thread will never go on
	SameHolder Breach = "same-holder" // who let go of the lock is the next to have it
	Restarted  Breach = "restarted"   // who asked for the lock was passed over, and then waits afresh
)

// State is everything that changes; equal states are equal values. Threads are
// indexed by their number; 0 is no thread where a thread + 1 is meant.
type State struct {
	PC     [maxThreads]int8 // the step it makes next
	Reg    [maxThreads]int8 // its own variable
	Asleep [maxThreads]bool // on the condition variable
	Vars   [maxVars]int8
	Owner  int8 // of the mutex, thread + 1
	Asker  int8 // who has asked for the lock, thread + 1; negative once another has got it
	Depth  int8 // how often the owner has locked it
	Broken Breach
}

// step is one micro-step of a thread: atomic, and on one line of the code.
type step struct {
	proc, line int
	note       string // what the step is of its line, if that has several
	late       string // what it is of a thread asleep whose time is up; "" = it sleeps until a signal
	// can says whether the thread can go on; nil = always.
	can func(s *State, t int) bool
	// do performs it; the thread goes on with the next step, or with pc.
	do func(s *State, t int)
	// wakes: one of the threads asleep is woken, a choice if there are several.
	wakes bool
	// asks: the step needs the mutex, to be shown if it cannot be had.
	asks bool
}

// Move is a thread's next step; Wakes is whom it wakes, −1 = nobody.
type Move struct{ Thread, Wakes int }

// Moves lists what can happen next, by thread.
func (p *Program) Moves(s *State) []Move {
	var all []Move
	for t := range p.Threads {
		if !p.Can(s, t) {
			continue
		}
		n := len(all)
		if p.steps[t][s.PC[t]].wakes {
			for other := range p.Threads {
				if s.Asleep[other] && other != t {
					all = append(all, Move{t, other})
				}
			}
		}
		if len(all) == n {
			all = append(all, Move{t, -1})
		}
	}
	return all
}

// Ended reports whether a thread has made all of its steps.
func (p *Program) Ended(s *State, t int) bool { return int(s.PC[t]) == len(p.steps[t]) }

// Can reports whether a thread can make its next step.
func (p *Program) Can(s *State, t int) bool {
	if p.Ended(s, t) {
		return false
	}
	st := &p.steps[t][s.PC[t]]
	return (!s.Asleep[t] || st.late != "") && (st.can == nil || st.can(s, t))
}

// Asks reports whether a thread's next step needs the mutex.
func (p *Program) Asks(s *State, t int) bool {
	return !p.Ended(s, t) && p.steps[t][s.PC[t]].asks
}

// Do makes a move that Moves has listed.
func (p *Program) Do(s State, m Move) State {
	st := &p.steps[m.Thread][s.PC[m.Thread]]
	s.PC[m.Thread]++
	st.do(&s, m.Thread)
	if m.Wakes >= 0 {
		s.Asleep[m.Wakes] = false
	}
	if s.Broken == Kept {
		s.Broken = p.breach(&s)
	}
	return s
}

func (p *Program) breach(s *State) Breach {
	if b := p.breaks(s); b != Kept || len(p.Moves(s)) > 0 {
		return b
	}
	for t := range p.Threads {
		if !p.Ended(s, t) {
			return Stuck
		}
	}
	return Kept
}

// Line is where a thread's next step stands; ok is false if it has ended.
func (p *Program) Line(s *State, t int) (proc, line int, ok bool) {
	if p.Ended(s, t) {
		return 0, 0, false
	}
	st := &p.steps[t][s.PC[t]]
	return st.proc, st.line, true
}

// Text is the line of a thread's next step without its indentation.
func (p *Program) Text(s *State, t int) string {
	if p.Ended(s, t) {
		return ""
	}
	st := &p.steps[t][s.PC[t]]
	if s.Asleep[t] && st.late != "" {
		return st.late
	}
	return p.text(st)
}

func (p *Program) text(st *step) string {
	if st.note != "" {
		return st.note
	}
	return strings.TrimLeft(p.Procedures[st.proc].Lines[st.line], " ")
}

// StepText is the line of the step with a name such as "B3": the thread and the
// number of the step. It is "" if there is no such step.
func (p *Program) StepText(name string) string {
	if t, pc := p.StepOf(name); t >= 0 {
		return p.text(&p.steps[t][pc])
	}
	return ""
}

// StepOf finds a step by its name; −1, 0 if there is none.
func (p *Program) StepOf(name string) (thread, pc int) {
	for t, letter := range p.Threads {
		if number, is := strings.CutPrefix(name, letter); is {
			if n, err := strconv.Atoi(number); err == nil && n >= 0 && n < len(p.steps[t]) {
				return t, n
			}
		}
	}
	return -1, 0
}

// Start is the state before the first step.
func (p *Program) Start() State { return p.start }

// StepName is the name of a thread's next step, "B3"; "" if it has ended.
func (p *Program) StepName(s *State, t int) string {
	if p.Ended(s, t) {
		return ""
	}
	return p.Threads[t] + strconv.Itoa(int(s.PC[t]))
}

// Own is a thread's own variable as it stands there; "" if it has none yet.
func (p *Program) Own(s *State, t int) string {
	if p.own == nil || s.PC[t] == 0 {
		return ""
	}
	return p.own(s.Reg[t])
}
