package policy

import "gilplay/gil/kernel"

// The procedures and micro-steps of Free.
const (
	attach = iota
	detach
)

const (
	attachGIL StepID = iota + 1
	attachState
	attachQSBR
	attachSections
	detachSections
	detachQSBR
	detachState
	detachGIL
)

// Free is the free-threaded build, 3.13t: there is no lock to take, threads that
// are attached run side by side. Attaching and detaching stay, around everything
// that blocks, so that the whole world can be stopped; nothing here stops it.
// What protects objects is each object's own lock, taken inside an instruction:
// an instruction that runs no Python code is one step as before.
// Source: Python/pystate.c (tstate_activate and its neighbours),
// Include/internal/pycore_critical_section.h of v3.13.0.
var Free = &Protocol{
	Name: "free",
	Procedures: []Procedure{
		attach: {"attach", []Line{
			{0, "take_gil(): not enabled, nothing to do"},
			{0, "if state is DETACHED: state = ATTACHED"},
			{0, "mark the thread online (QSBR)"},
			{0, "lock suspended critical sections again"},
		}},
		detach: {"detach", []Line{
			{0, "unlock active critical sections"},
			{0, "mark the thread offline (QSBR)"},
			{0, "state = DETACHED"},
			{0, "drop_gil(): not held, nothing to do"},
		}},
	},
	Steps: []MicroStep{
		attachGIL:      {attach, 0, "GIL\non? %", "gil.enabled", 0, then(attachState)},
		attachState:    {attach, 1, "state\nattach", "state", 0, setAttached(true, attachQSBR)},
		attachQSBR:     {attach, 2, "QSBR\nonline", "qsbr", 0, then(attachSections)},
		attachSections: {attach, 3, "relock\nobjects", "critical_section", 0, then(done)},
		detachSections: {detach, 0, "unlock\nobjects", "critical_section", 0, then(detachQSBR)},
		detachQSBR:     {detach, 1, "QSBR\noffline", "qsbr", 0, then(detachState)},
		detachState:    {detach, 2, "state\ndetach", "state", 0, setAttached(false, detachGIL)},
		detachGIL:      {detach, 3, "GIL\nheld? %", "holds_gil", 0, then(done)},
	},
	Variables: []Variable{
		{"gil.enabled", Number, "stop-the-world", func(*State) int64 { return 0 }},
		{"attached", Number, "atomic", func(s *State) (n int64) {
			for _, t := range s.Threads {
				n += int64(bit(t.Attached))
			}
			return n
		}},
	},
	never:  true,
	entry:  [numOps]StepID{Take: attachGIL, Drop: detachSections, End: detachSections},
	budget: func(*State, kernel.ThreadID) int64 { return Unbounded },
	passed: func(*State, int64) {},
}

func then(next StepID) func(*turn) StepID { return func(*turn) StepID { return next } }

func setAttached(attached bool, next StepID) func(*turn) StepID {
	return func(u *turn) StepID {
		u.me.Attached = attached
		return next
	}
}
