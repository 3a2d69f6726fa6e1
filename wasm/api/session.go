package api

import (
	"gilplay/gil/explore"
	"gilplay/gil/machine"
	"gilplay/gil/trace"
	"gilplay/vm/dialect"
)

// Session is one recording, one search, and the requests that a door makes of it: the page
// through Call, the command line and the edge through the methods. It is not
// safe for concurrent use. Before a program is loaded every answer is empty.
type Session struct {
	m       *machine.Machine
	walk    *explore.Walk // nil unless the learner is the scheduler
	d       *dialect.Dialect
	machine Machine    // with every default filled in
	lang    trace.Lang // of what it says
	codes   codes
	names   []string // of the threads met so far, by id

	search *explore.Explorer // the search under way or ended, nil if none
	found  *explore.Result   // of an ended search
}

// NewSession returns a session with nothing loaded.
func NewSession() *Session { return &Session{} }

// Load compiles a program and begins a new recording at step 0. When it does
// not compile the session is left with nothing loaded.
func (s *Session) Load(req *LoadRequest) *LoadResponse {
	*s = Session{search: s.search, found: s.found, lang: trace.Lang(req.Lang)}
	d, refusal := dialectOf(req.Machine.Python)
	if refusal = refusal.in(s.lang); refusal == nil {
		refusal = checkMachine(&req.Machine, s.lang)
	}
	if refusal != nil {
		return &LoadResponse{Error: refusal}
	}
	cfg := config(req)
	walk, err := walkOf(&cfg, req.Machine.Manual)
	var m *machine.Machine
	if err == nil {
		m, err = machine.New(cfg)
	}
	if err != nil {
		return &LoadResponse{Error: loadError(err)}
	}
	s.m, s.walk, s.d, s.machine = m, walk, d, machineOf(m.Config())
	s.begin()
	s.meet()
	return &LoadResponse{
		OK: true, Codes: s.program(), Machine: s.machine, WhatIf: whatIf(d, s.machine.GIL, s.lang),
		Protocols: s.protocols(), Timeline: Lanes{Cores: s.machine.Cores},
	}
}

// Loaded reports whether there is a recording.
func (s *Session) Loaded() bool { return s.m != nil }

// Advance runs at most so many instructions after the last recorded step and
// reports whether there is more to run.
func (s *Session) Advance(instructions int) bool {
	if s.m == nil {
		return false
	}
	more := s.m.Advance(instructions)
	s.meet()
	return more
}

// Latest is the last recorded step.
func (s *Session) Latest() int {
	if s.m == nil {
		return 0
	}
	return int(s.m.Latest())
}

// Seek moves the playhead to a recorded step, at most the last one.
func (s *Session) Seek(step int) *Status {
	if s.m != nil {
		s.m.Seek(uint64(max(step, 0)))
	}
	return s.Status()
}

// units are the page's words for what a move steps over.
var units = map[string]machine.Unit{
	"micro": machine.Micro, "opcode": machine.Opcode, "line": machine.Line,
	"gil": machine.GILEvent, "switch": machine.Switch,
}

// Move moves the playhead to the next or previous boundary of a unit; ok is
// false if there is no such unit.
func (s *Session) Move(req *MoveRequest) (status *Status, ok bool) {
	unit, ok := units[req.Unit]
	if s.m != nil && ok {
		thread := req.Thread
		if view := s.m.View(); thread < 0 || thread >= len(view.Threads) {
			thread = max(view.Next, 0)
		}
		s.m.Move(unit, req.Direction >= 0, thread)
		s.meet()
	}
	return s.Status(), ok
}

// OutputFrom lists what was printed from the n-th piece on, as far as it is
// recorded.
func (s *Session) OutputFrom(n int) []OutputLine {
	if s.m == nil {
		return nil
	}
	all := s.m.Outputs(true)
	var lines []OutputLine
	for _, o := range all[min(max(n, 0), len(all)):] {
		lines = append(lines, OutputLine{Step: int(o.Step), Time: int(o.Time), Thread: o.Thread, FD: o.FD, Text: o.Text})
	}
	return lines
}

// Output lists what steps after `since` printed.
func (s *Session) Output(since int) []OutputLine {
	lines := s.OutputFrom(0)
	first := 0
	for first < len(lines) && lines[first].Step <= since {
		first++
	}
	return lines[first:]
}
