package api

import (
	"strconv"

	"gilplay/gil/trace"
)

// appendEvent appends one event as a JSON object with named arguments.
func appendEvent(b []byte, e trace.Event) []byte {
	spec := e.Kind.Spec()
	b = appendInt(append(b, `{"time":`...), int(e.Time))
	b = appendInt(append(b, `,"step":`...), int(e.Step))
	b = appendString(append(b, `,"kind":`...), spec.Name)
	b = appendInt(append(b, `,"thread":`...), int(e.Thread))
	b = appendInt(append(b, `,"core":`...), int(e.Core))
	for i, v := range [...]uint32{e.A, e.B, e.C} {
		if spec.Args[i] == "" {
			continue
		}
		b = append(appendString(append(b, ','), spec.Args[i]), ':')
		if e.Kind == trace.StateChange && i == 0 {
			b = appendString(b, trace.State(v).String())
		} else {
			b = appendInt(b, int(v))
		}
	}
	return append(b, '}')
}

// jsonLines is the log with one object a line.
func jsonLines(log *trace.Log) []byte {
	var b []byte
	for _, e := range log.Events() {
		b = append(appendEvent(b, e), '\n')
	}
	return b
}

// The groups of tracks in a Perfetto trace.
const (
	perfettoThreads = 1
	perfettoGIL     = 2
	perfettoCores   = 3
)

// perfetto writes the recording in the Chrome trace event format: a track per
// thread, the holder of the GIL, a track per core, marks as instant events,
// and arrows for what one thread does to another. Times are microseconds, as
// that format has them.
type perfetto struct {
	b     []byte
	names []string // of the threads
	flows int
}

func perfettoTrace(v *timelineView, names []string) []byte {
	p := &perfetto{names: names}
	p.b = append(p.b, `{"displayTimeUnit":"ns","traceEvents":[`...)
	p.process(perfettoThreads, "Threads")
	p.process(perfettoGIL, "GIL")
	p.process(perfettoCores, "Cores")
	for i := range v.line.Threads() {
		p.track(perfettoThreads, i, p.name(i))
	}
	p.track(perfettoGIL, 0, "holder")
	for i := range v.line.Cores() {
		p.track(perfettoCores, i, "core "+strconv.Itoa(i))
	}
	v.line.Spans(v.line.Everything(), 0, func(s trace.Span) { p.span(v, s) })
	for _, e := range v.log.Events() {
		p.event(v, e)
	}
	return append(p.b, "]}\n"...)
}

func (p *perfetto) name(thread int) string {
	if thread >= 0 && thread < len(p.names) {
		return p.names[thread]
	}
	return "thread " + strconv.Itoa(thread)
}

// begin starts one trace event; the caller adds fields and the closing brace.
func (p *perfetto) begin(phase string, pid, tid int) {
	if p.b[len(p.b)-1] != '[' {
		p.b = append(p.b, ',')
	}
	p.b = appendString(append(p.b, `{"ph":`...), phase)
	p.b = appendInt(append(p.b, `,"pid":`...), pid)
	p.b = appendInt(append(p.b, `,"tid":`...), tid)
}

func (p *perfetto) text(key, value string) {
	p.b = append(appendString(append(p.b, ','), key), ':')
	p.b = appendString(p.b, value)
}

// micros appends a time field; ns is divided by 1000 without rounding.
func (p *perfetto) micros(key string, ns int64) {
	p.b = append(appendString(append(p.b, ','), key), ':')
	p.b = strconv.AppendFloat(p.b, float64(ns)/1000, 'f', 3, 64)
}

func (p *perfetto) process(pid int, name string) {
	p.begin("M", pid, 0)
	p.text("name", "process_name")
	p.b = append(appendString(append(p.b, `,"args":{"name":`...), name), "}}"...)
}

func (p *perfetto) track(pid, tid int, name string) {
	p.begin("M", pid, tid)
	p.text("name", "thread_name")
	p.b = append(appendString(append(p.b, `,"args":{"name":`...), name), "}}"...)
}

// span is one interval of a track.
func (p *perfetto) span(v *timelineView, s trace.Span) {
	threads := v.line.Threads()
	pid, tid, name := perfettoThreads, s.Lane, ""
	switch {
	case s.Lane < threads:
		state := trace.State(s.State)
		if state >= trace.NumStates || laneStates[state] == "" {
			return
		}
		name = laneStates[state]
		if state == trace.BlockedLock || state == trace.BlockedSleep || state == trace.BlockedIO {
			name += ": " + v.reason(state, s.Arg)
		}
	case s.State == 0:
		return
	default:
		name = p.name(int(s.State) - 1)
		if pid, tid = perfettoGIL, 0; s.Lane > threads {
			pid, tid = perfettoCores, s.Lane-threads-1
		}
	}
	p.begin("X", pid, tid)
	p.text("name", name)
	p.micros("ts", s.FromTime)
	p.micros("dur", s.ToTime-s.FromTime)
	p.b = append(p.b, '}')
}

// event is one mark, and an arrow if another thread is concerned.
func (p *perfetto) event(v *timelineView, e trace.Event) {
	name := markNames[e.Kind]
	if name == "" {
		return
	}
	p.begin("i", perfettoThreads, int(e.Thread))
	p.text("name", name)
	p.text("s", "t")
	p.micros("ts", e.Time)
	p.b = append(appendEvent(append(p.b, `,"args":`...), e), '}')
	m := v.mark(e, name)
	if m.Target < 0 || m.Target == m.Thread {
		return
	}
	p.flows++
	for _, end := range []struct {
		phase  string
		thread int
	}{{"s", m.Thread}, {"f", m.Target}} {
		p.begin(end.phase, perfettoThreads, end.thread)
		p.text("name", name)
		p.text("cat", name)
		p.b = appendInt(append(p.b, `,"id":`...), p.flows)
		p.micros("ts", e.Time)
		p.b = append(p.b, '}')
	}
}
