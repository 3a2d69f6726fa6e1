package judge

import (
	"slices"
	"strconv"

	"gilplay/gil/machine"
	"gilplay/gil/trace"
	"gilplay/vm/code"
)

// released: the learner has marked lines of a function, by their numbers. A run
// of the program shows in which of them the function's thread lets go of the GIL
// by itself: not at a look at the eval breaker, where it is told to.
func released(c Check, a Attempt, lines []int) Verdict {
	m, failed := run(a.Lang, a.Config)
	if failed != nil {
		return *failed
	}
	f := facts{Lang: a.Lang, machine: m}
	if text := f.trouble(); text != "" {
		return Verdict{Message: text}
	}
	switch {
	case m.Latest() > maxRows:
		return Verdict{Message: a.Lang.Say("The run is too long to be followed line by line.", "这次运行太长，没法逐行跟踪。")}
	case m.Protocol().Parallel():
		return Verdict{Message: a.Lang.Say("This machine has no GIL: there is nothing to let go of.", "这台机器没有 GIL，没有什么可放开的。")}
	}
	stays := follow(m, lines)
	if len(stays) == 0 {
		return Verdict{Message: a.Lang.Say("The program never calls {0}.", "程序没有调用 {0}。", c.Function)}
	}
	got, n := numbers(a.Answer), 0
	for _, line := range lines {
		s := stays.of(line)
		if s.releases {
			n++
		}
		if s.releases != slices.Contains(got, line) {
			return Verdict{Message: s.why(a.Lang), Step: s.step}
		}
	}
	if i := slices.IndexFunc(got, func(line int) bool { return !slices.Contains(lines, line) }); i >= 0 {
		return Verdict{Message: a.Lang.Say("Line {0} is none of {1}.", "第 {0} 行不在 {1} 里。", strconv.Itoa(got[i]), c.Function)}
	}
	return allMarked(a.Lang, n)
}

// linesOf are the lines of a function's body, in their order.
func linesOf(fn *code.Code, all []code.Shown) []int {
	var lines []int
	for _, s := range all {
		if s.Line > fn.FirstLine && !slices.Contains(lines, s.Line) {
			lines = append(lines, s.Line)
		}
	}
	slices.Sort(lines)
	return lines
}

// stay is a thread's time in one line: until it comes to another one.
type stay struct {
	line     int
	step     uint64      // of the release, or where the line begins
	began    int64       // ns
	holds    int64       // ns, until it lets go for the first time or the line is over
	releases bool        // it lets go by itself
	after    trace.State // what it sleeps on then; Running: on nothing
}

type stays []stay

// of is the first stay in a line in which the thread lets go by itself, or else
// the first one.
func (all stays) of(line int) stay {
	i := slices.IndexFunc(all, func(s stay) bool { return s.line == line && s.releases })
	if i < 0 {
		i = slices.IndexFunc(all, func(s stay) bool { return s.line == line })
	}
	if i < 0 {
		return stay{line: line}
	}
	return all[i]
}

// why says what the thread does in the line.
func (s *stay) why(l Lang) string {
	line := strconv.Itoa(s.line)
	switch {
	case !s.releases && s.holds < 10_000:
		return l.Say("Line {0} does not let go of the GIL.", "第 {0} 行不会放开 GIL。", line)
	case !s.releases:
		return l.Say("Line {0} does not let go of the GIL by itself. It holds it for {1}, and nobody else runs.", "第 {0} 行不会自己放开 GIL，拿着它执行了 {1}，这期间别人都动不了。", line, milliseconds(float64(s.holds)/1e9))
	case s.after == trace.BlockedSleep:
		return l.Say("Line {0} lets go of the GIL, and then sleeps.", "第 {0} 行先放开 GIL，再睡。", line)
	case s.after == trace.BlockedLock:
		return l.Say("Line {0} lets go of the GIL, and then waits for a lock.", "第 {0} 行先放开 GIL，再等锁。", line)
	case s.after == trace.BlockedIO:
		return l.Say("Line {0} lets go of the GIL, and then waits for data.", "第 {0} 行先放开 GIL，再等数据。", line)
	}
	return l.Say("Line {0} lets go of the GIL, and goes on in C code without it.", "第 {0} 行放开 GIL，在 C 代码里不拿 GIL 接着算。", line)
}

// maxRows bounds a run that is followed.
const maxRows = 200_000

// follow goes through a run with the thread that first comes to one of the lines.
func follow(m *machine.Machine, lines []int) stays {
	rows := m.Rows(0, m.Latest(), maxRows)
	i := slices.IndexFunc(rows, func(r machine.Row) bool { return slices.Contains(lines, r.Line) })
	if i < 0 {
		return nil
	}
	thread := rows[i].Thread
	rows = slices.DeleteFunc(rows, func(r machine.Row) bool { return r.Thread != thread })
	var all stays
	for _, r := range rows {
		if n := len(all); n > 0 && all[n-1].line == r.Line {
			continue
		} else if n > 0 {
			all[n-1].holds = r.Time - all[n-1].began
		}
		all = append(all, stay{line: r.Line, step: r.Step - 1, began: r.Time})
	}
	all.letGo(m.Log().Events(), uint16(thread))
	return all
}

// letGo notes the releases of the thread, and what it does after each.
func (all stays) letGo(events []trace.Event, thread uint16) {
	at := -1 // the stay that the event falls into
	var last *stay
	for _, e := range events {
		for at+1 < len(all) && all[at+1].step < e.Step {
			at++
		}
		switch {
		case e.Thread != thread || at < 0:
		case e.Kind == trace.Release:
			s := &all[at]
			s.holds = min(s.holds, e.Time-s.began)
			if last = nil; e.B == 0 && !s.releases {
				s.releases, s.step, last = true, e.Step, s
			}
		case e.Kind == trace.Acquire:
			last = nil
		case e.Kind == trace.StateChange && last != nil && e.A >= uint32(trace.BlockedLock) && e.A <= uint32(trace.BlockedSleep):
			last.after = trace.State(e.A)
		}
	}
}
