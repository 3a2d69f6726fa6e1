package api

import (
	"slices"
	"strconv"
	"strings"

	"gilplay/gil/machine"
	"gilplay/gil/policy"
	"gilplay/gil/trace"
	"gilplay/vm/interp"
)

// View is everything that the panels show at the playhead.
func (s *Session) View() *View {
	if s.m == nil {
		return &View{Status: *s.Status(), Next: -1, GIL: GILView{Holder: -1}}
	}
	mv := s.m.View()
	v := &View{Status: *s.Status(), Cores: mv.Cores, Next: mv.Next, GIL: s.gilView(&mv)}
	for i := range mv.Threads {
		v.Threads = append(v.Threads, s.threadView(i, &mv))
	}
	if mv.Next >= 0 {
		v.NextText = mv.Threads[mv.Next].Name + ": " + s.nextText(mv.Next, &mv)
	}
	for _, x := range s.m.Python().Shared() {
		v.Shared = append(v.Shared, SharedVar{Name: x.Name, Cell: cell(x.Value), Writer: int(x.Writer), Step: int(x.Written)})
	}
	v.Notes = s.warnings(&mv)
	return v
}

// warnings are the updates that threads are about to lose.
func (s *Session) warnings(mv *machine.View) []Note {
	var notes []Note
	for t := range mv.Threads {
		n, loses := s.m.Python().NextLoss(interp.ThreadID(t))
		if !loses {
			continue
		}
		me, other := mv.Threads[t].Name, mv.Threads[n.Other].Name
		when := me + " is about to lose an update. "
		if t == mv.Next && mv.Threads[t].Proc < 0 {
			when = "Next step loses an update. "
		}
		notes = append(notes, Note{Level: "danger", Step: int(n.LostStep), Text: when + me + " read " + n.Variable +
			" at step " + thousands(int(n.ReadStep)) + "; " + other + " wrote it at step " + thousands(int(n.LostStep)) +
			". This opcode writes over that."})
	}
	return notes
}

// nextText is what a thread does next: a micro-step's line of pseudo-code, an
// instruction, or C code outside any instruction, as at the end of a process.
func (s *Session) nextText(t int, mv *machine.View) string {
	th := &mv.Threads[t]
	if th.Proc < 0 {
		if text := s.next(t); text != "" {
			return text
		}
		return "C code of the interpreter"
	}
	return strings.TrimSpace(s.protocols()[th.Proc].Lines[th.Line])
}

func (s *Session) threadView(t int, mv *machine.View) ThreadView {
	th := &mv.Threads[t]
	v := ThreadView{
		ID: t, Name: th.Name, State: stateOf(th.State), Core: th.Core, HasGIL: mv.Holder == t,
		Line: s.line(t), ProtoLine: -1, WaitSince: int(th.Since), WaitUntil: int(th.Until), Acquires: th.Acquires,
	}
	if th.Proc >= 0 {
		v.Protocol, v.ProtoLine = s.m.Protocol().Procedures[th.Proc].Name, th.Line
	}
	v.Reason = s.reasonOf(t, mv)
	for _, f := range s.frames(t) {
		v.Frames = append(v.Frames, s.frameView(&f))
	}
	return v
}

func stateOf(state trace.State) string {
	switch state {
	case trace.Ended:
		return "ended"
	case trace.NotStarted:
		return "new"
	}
	return laneStates[state]
}

// reasonOf is a thread's state in a few words.
func (s *Session) reasonOf(t int, mv *machine.View) string {
	th := &mv.Threads[t]
	waited := duration(s.m.Time() - th.Since)
	switch th.State {
	case trace.Running:
		return "next: " + s.nextText(t, mv)
	case trace.InProtocol:
		return "next: " + s.nextText(t, mv)
	case trace.WaitGIL:
		if th.Until > 0 {
			return "waiting " + waited + " of " + duration(th.Until-th.Since)
		}
		return "waiting " + waited
	case trace.BlockedLock:
		return "blocked: " + s.blockedBy(t, th.Lock)
	case trace.BlockedSleep:
		return "asleep, " + duration(th.Until-s.m.Time()) + " left"
	case trace.BlockedIO:
		return "waiting for " + th.WaitsOn
	case trace.Outside:
		return "C code, without the GIL"
	case trace.Ready:
		return "no core is free"
	case trace.Ended:
		return "ended"
	}
	return ""
}

// duration writes virtual time in the unit that suits it.
func duration(ns int64) string {
	unit, name := 1.0, " ns"
	switch {
	case ns >= 1e9:
		unit, name = 1e9, " s"
	case ns >= 1e6:
		unit, name = 1e6, " ms"
	case ns >= 1e3:
		unit, name = 1e3, " µs"
	}
	text := strconv.FormatFloat(float64(ns)/unit, 'f', 1, 64)
	return strings.TrimSuffix(text, ".0") + name
}

func (s *Session) frameView(f *interp.FrameView) FrameView {
	v := FrameView{Function: f.Function, File: f.Filename, Line: f.Line, Code: s.codeID(f.Source), Instr: f.Ins, Library: f.Library}
	for _, value := range slices.Backward(f.Stack) {
		v.Stack = append(v.Stack, cell(value))
	}
	kind := "local"
	if f.Namespace {
		kind = "global"
	}
	v.addVariables(kind, f.Locals)
	v.addVariables("cell", f.Cells)
	for range f.Blocks {
		v.Blocks = append(v.Blocks, "block")
	}
	return v
}

// addVariables adds those that have a value.
func (v *FrameView) addVariables(kind string, vars []interp.Var) {
	for _, x := range vars {
		if x.Ref != 0 {
			v.Locals = append(v.Locals, Variable{Name: x.Name, Kind: kind, Cell: cell(x.Value)})
		}
	}
}

func cell(v interp.Value) Cell {
	c := Cell{Repr: v.Repr, Type: v.Class, Ref: int(v.Ref), Refs: v.Refcount, Owner: int(v.Owner)}
	if v.Immortal {
		c.Refs = -1
	}
	if v.Stale {
		c.Stale = "made from a value that another thread has overwritten since"
	}
	return c
}

func (s *Session) gilView(mv *machine.View) GILView {
	g := GILView{
		Policy: s.machine.GIL, Exists: mv.Exists, Holder: mv.Holder, HeldFor: int(mv.HeldFor),
		Interval: int(s.machine.SwitchInterval * 1e9),
	}
	for _, x := range mv.Vars {
		g.Vars = append(g.Vars, s.gilVar(x))
		if x.Name == tickerName {
			g.Ticker, g.Interval = int(x.Value), s.machine.CheckInterval
		}
	}
	for i := range mv.Threads {
		if th := &mv.Threads[i]; th.Proc >= 0 && th.WaitsOn != "" {
			g.Waiters = append(g.Waiters, Waiter{Thread: i, On: th.WaitsOn, Since: int(th.Since), Until: int(th.Until)})
		}
	}
	return g
}

// tickerName is what CPython 2.7 calls the counter of the tick policy.
const tickerName = "_Py_Ticker"

func (s *Session) gilVar(x machine.Var) GILVar {
	v := GILVar{Name: x.Name, Thread: -1}
	switch x.Kind {
	case policy.Owner:
		v.Value = "nobody"
		if x.Value >= 0 {
			v.Thread, v.Value = int(x.Value), s.threadName(int(x.Value))
		}
	case policy.Nanos:
		v.Value = duration(x.Value)
	default:
		v.Value = strconv.FormatInt(x.Value, 10)
	}
	return v
}

// protocols are the listings of the policy in force, with its interval.
func (s *Session) protocols() []Protocol {
	interval := duration(int64(s.machine.SwitchInterval * 1e9))
	if s.machine.GIL == "tick" {
		interval = strconv.Itoa(s.machine.CheckInterval)
	}
	var list []Protocol
	for _, p := range s.m.Protocol().Procedures {
		lines := make([]string, len(p.Lines))
		for i, line := range p.Lines {
			lines[i] = strings.Repeat("    ", line.Indent) + strings.ReplaceAll(line.Text, "{interval}", interval)
		}
		list = append(list, Protocol{Name: p.Name, Lines: lines})
	}
	return list
}

// thousands writes a number with separators: 1,400,434.
func thousands(n int) string {
	s := strconv.Itoa(n)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}
