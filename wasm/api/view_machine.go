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
		v.Shared = append(v.Shared, SharedVar{Name: x.Name, Cell: s.cell(x.Value), Writer: int(x.Writer), Step: int(x.Written)})
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
		when := s.lang.Say("{0} is about to lose an update. ", "{0} 就要丢失一次更新。", me)
		if t == mv.Next && mv.Threads[t].Proc < 0 {
			when = s.lang.Say("Next step loses an update. ", "下一步会丢失一次更新。")
		}
		notes = append(notes, Note{Level: "danger", Step: int(n.LostStep), Text: when + s.lang.Say(
			"{0} read {1} at step {2}; {3} wrote it at step {4}. This opcode writes over that.",
			"{0} 在第 {2} 步读了 {1}，{3} 在第 {4} 步写了它。这个操作码会把它盖掉。",
			me, n.Variable, thousands(int(n.ReadStep)), other, thousands(int(n.LostStep)))})
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
		return s.lang.Say("C code of the interpreter", "解释器的 C 代码")
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
	case trace.Running, trace.InProtocol:
		return s.lang.Say("next: {0}", "下一步：{0}", s.nextText(t, mv))
	case trace.WaitGIL:
		if th.Until > 0 {
			return s.lang.Say("waiting {0} of {1}", "等待 {0} / {1}", waited, duration(th.Until-th.Since))
		}
		return s.lang.Say("waiting {0}", "已等待 {0}", waited)
	case trace.BlockedLock:
		return s.lang.Say("blocked: {0}", "阻塞：{0}", s.blockedBy(t, th.Lock))
	case trace.BlockedSleep:
		return s.lang.Say("asleep, {0} left", "睡眠，还剩 {0}", duration(th.Until-s.m.Time()))
	case trace.BlockedIO:
		return s.lang.Say("waiting for {0}", "等待 {0}", th.WaitsOn)
	case trace.Outside:
		return s.lang.Say("C code, without the GIL", "C 代码，没有 GIL")
	case trace.Ready:
		return s.lang.Say("no core is free", "没有空闲核")
	case trace.Ended:
		return s.lang.Say("ended", "已结束")
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
		v.Stack = append(v.Stack, s.cell(value))
	}
	kind := "local"
	if f.Namespace {
		kind = "global"
	}
	s.addVariables(&v, kind, f.Locals)
	s.addVariables(&v, "cell", f.Cells)
	for range f.Blocks {
		v.Blocks = append(v.Blocks, "block")
	}
	return v
}

// addVariables adds those that have a value.
func (s *Session) addVariables(v *FrameView, kind string, vars []interp.Var) {
	for _, x := range vars {
		if x.Ref != 0 {
			v.Locals = append(v.Locals, Variable{Name: x.Name, Kind: kind, Cell: s.cell(x.Value)})
		}
	}
}

func (s *Session) cell(v interp.Value) Cell {
	c := Cell{Repr: v.Repr, Type: v.Class, Ref: int(v.Ref), Refs: v.Refcount, Owner: int(v.Owner)}
	if v.Immortal {
		c.Refs = -1
	}
	if v.Stale {
		c.Stale = s.lang.Say("made from a value that another thread has overwritten since", "由旧值算出，之后别的线程改写过它")
	}
	return c
}

func (s *Session) gilView(mv *machine.View) GILView {
	g := GILView{
		Policy: s.machine.GIL, Exists: mv.Exists, Holder: mv.Holder, HeldFor: int(mv.HeldFor),
	}
	for _, x := range mv.Vars {
		g.Vars = append(g.Vars, s.gilVar(x))
		switch x.Name {
		case "_Py_Ticker":
			g.Ticker = int(x.Value)
		case "_Py_CheckInterval", "interval": // as the program may have set it by now
			g.Interval = int(x.Value)
		}
	}
	for i := range mv.Threads {
		if th := &mv.Threads[i]; th.Proc >= 0 && th.WaitsOn != "" {
			g.Waiters = append(g.Waiters, Waiter{Thread: i, On: th.WaitsOn, Since: int(th.Since), Until: int(th.Until)})
		}
	}
	return g
}

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

// protocols are the listings of the policy in force.
func (s *Session) protocols() []Protocol {
	var list []Protocol
	for _, p := range s.m.Protocol().Procedures {
		lines := make([]string, len(p.Lines))
		for i, line := range p.Lines {
			lines[i] = strings.Repeat("    ", line.Indent) + line.Text
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
