package api

import (
	"strconv"

	"gilplay/gil/machine"
)

var stateNames = map[machine.State]string{
	machine.Ready: "ready", machine.Running: "running", machine.AtChoice: "choice", machine.Ended: "ended",
	machine.Raised: "exception", machine.Deadlocked: "deadlock", machine.Limited: "limit",
}

// Exit codes of a run (ARCHITECTURE 7); the program's own one counts when it
// ended by itself.
const (
	exitLimit    = 3
	exitDeadlock = 4
)

// Status is where the recording and the playhead stand.
func (s *Session) Status() *Status {
	if s.m == nil {
		return &Status{State: "ready"}
	}
	m := s.m
	st := &Status{
		State: stateNames[m.State()], Step: int(m.Step()), Latest: int(m.Latest()),
		Time: int(m.Time()), LatestTime: int(m.LatestTime()), Schedule: m.Schedule(true),
		ExitCode: m.ExitCode(),
	}
	switch m.State() {
	case machine.Limited:
		st.ExitCode = exitLimit
		st.Limit, st.Message = m.Limit().String(), s.limitMessage()
	case machine.Deadlocked:
		st.ExitCode = exitDeadlock
		st.Deadlock = s.deadlock()
		st.Message = st.Deadlock.Text
	case machine.Raised:
		st.Message = "The program ended with exit code " + strconv.Itoa(m.ExitCode()) + "."
	case machine.Ended:
		st.Message = "The program ended."
	case machine.AtChoice:
		st.Choices = s.choices()
	}
	return st
}

func (s *Session) limitMessage() string {
	switch s.m.Limit() {
	case machine.MaxOpcodes:
		return "Paused at " + strconv.Itoa(s.machine.MaxOpcodes) + " steps (max-opcodes)."
	case machine.MaxOutput:
		return "Stopped: the program printed more than " + strconv.Itoa(s.machine.MaxOutput) + " bytes (max-output)."
	case machine.MaxThreads:
		return "Stopped: the program started more than " + strconv.Itoa(s.machine.MaxThreads) + " threads (max-threads)."
	case machine.MaxMemory:
		return "Stopped: the program needs more than " + strconv.Itoa(s.machine.MaxMemory) + " bytes of memory (max-memory)."
	}
	return "Stopped: the engine contradicted its own recording."
}

func (s *Session) deadlock() *Deadlock {
	d := &Deadlock{Text: "Deadlock: " + s.m.Explain() + "."}
	for _, w := range s.m.Waits() {
		edge := WaitEdge{Thread: w.Thread, Holder: w.Owner, For: w.What, Line: s.line(w.Thread)}
		if w.What == "" {
			edge.For = s.m.LockName(w.Lock)
		}
		d.Waits = append(d.Waits, edge)
	}
	return d
}
