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
		st.Message = s.lang.Say("Deadlock: ", "死锁：") + st.Deadlock.Text
	case machine.Raised:
		st.Message = s.lang.Say("The program ended with exit code {0}.", "程序结束，退出码 {0}。", strconv.Itoa(m.ExitCode()))
	case machine.Ended:
		st.Message = s.lang.Say("The program ended.", "程序结束。")
	case machine.AtChoice:
		st.Choices = s.choices()
	}
	return st
}

func (s *Session) limitMessage() string {
	switch s.m.Limit() {
	case machine.MaxOpcodes:
		return s.lang.Say("Paused at {0} steps (max-opcodes).", "在第 {0} 步暂停（max-opcodes）。", strconv.Itoa(s.machine.MaxOpcodes))
	case machine.MaxOutput:
		return s.lang.Say("Stopped: the program printed more than {0} bytes (max-output).", "已停止：程序打印了超过 {0} 个字节（max-output）。", strconv.Itoa(s.machine.MaxOutput))
	case machine.MaxThreads:
		return s.lang.Say("Stopped: the program started more than {0} threads (max-threads).", "已停止：程序启动了超过 {0} 个线程（max-threads）。", strconv.Itoa(s.machine.MaxThreads))
	case machine.MaxMemory:
		return s.lang.Say("Stopped: the program needs more than {0} bytes of memory (max-memory).", "已停止：程序需要超过 {0} 字节的内存（max-memory）。", strconv.Itoa(s.machine.MaxMemory))
	}
	return s.lang.Say("Stopped: an internal error of the playground.", "已停止：演练场内部出错。")
}

func (s *Session) deadlock() *Deadlock {
	d := &Deadlock{Text: s.lang.Say("{0}.", "{0}。", s.m.Explain(s.lang)), Cause: int(s.m.BeforeDeadlock())}
	for _, w := range s.m.Waits() {
		edge := WaitEdge{Thread: w.Thread, Holder: w.Owner, For: w.What, Line: s.line(w.Thread)}
		if w.What == "" && !s.m.Ends(w) {
			if edge.For = s.m.LockName(w.Lock); edge.For == "" {
				edge.For = s.lang.Say("a lock", "一把锁")
			}
		}
		d.Waits = append(d.Waits, edge)
	}
	return d
}
