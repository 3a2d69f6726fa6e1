package api

import "gilplay/gil/trace"

// laneStates are the page's words for what a lane shows; "" is not drawn.
var laneStates = [trace.NumStates]string{
	trace.Running: "running", trace.InProtocol: "protocol", trace.WaitGIL: "wait-gil", trace.Ready: "ready",
	trace.BlockedLock: "blocked", trace.BlockedSleep: "blocked", trace.BlockedIO: "io",
	trace.Outside: "outside",
}

// markNames are the page's words for the events that it draws as marks.
var markNames = map[trace.Kind]string{
	trace.Acquire: "acquire", trace.Release: "release", trace.FalseAlarm: "false-alarm", trace.Timeout: "timeout",
	trace.Request: "request", trace.Forced: "forced", trace.HandOver: "handover", trace.Signal: "signal",
	trace.Print: "print", trace.LostUpdate: "lost-update", trace.Exception: "exception",
	trace.ThreadEnd: "exit", trace.Exit: "exit", trace.Interrupt: "interrupt", trace.Interrupted: "interrupted", trace.Deadlock: "exit", trace.Limit: "exit",
}

// columnMarks are the same words in the order in which a column counts them.
var columnMarks = [trace.MarkKinds]string{
	"lost-update", "false-alarm", "forced", "timeout", "acquire", "release", "signal", "request", "print", "exit",
}

const (
	columnWords = 6    // words of a thread's share of a column (gil/trace, doc.go)
	tileHead    = 12   // words before the first record
	markColumns = 7    // columns whose marks are told as one: 14 px at 2 px a column
	bigGap      = 1000 // ns: a jump of time worth telling on the axis of steps
)

// timelineView turns a range of a recording into an answer for the page.
type timelineView struct {
	log  *trace.Log
	line *trace.Timeline
	// reason says what a thread that waits for an object is blocked by.
	reason func(state trace.State, object uint32) string
	// text says what happened at an event.
	text func(e trace.Event) string
}

// answer gives exact slices if they can be told apart at that width, otherwise
// columns of 2 pixels.
func (v *timelineView) answer(req *TimelineRequest) Timeline {
	q := trace.Query{From: int64(req.From), To: int64(req.To), Columns: max(req.Px/2, 1)}
	if req.Axis == "steps" {
		q.Axis = trace.Steps
	}
	var tile trace.Tile
	v.line.Query(q, &tile)
	w := tile.Words
	first, last := get64(w[4:]), get64(w[6:])
	from, to := get64(w[8:]), get64(w[10:])
	out := Timeline{From: from, To: to}
	if q.Axis == trace.Steps {
		out.From, out.To = first, last
	}
	q.From, q.To = int64(out.From), int64(out.To)
	for i := range v.line.Threads() {
		out.Lanes = append(out.Lanes, Lane{Thread: i})
	}
	if w[0] == 1 {
		v.exact(q, first, last, &out)
	} else {
		v.columns(q, &tile, &out)
	}
	return out
}

func get64(w []uint32) int { return int(uint64(w[0]) | uint64(w[1])<<32) }

// exact fills in every slice, mark and gap of the range.
func (v *timelineView) exact(q trace.Query, first, last int, out *Timeline) {
	v.line.Spans(q, 0, func(s trace.Span) {
		if s.Lane < len(out.Lanes) {
			v.addSlice(&out.Lanes[s.Lane], s)
			return
		}
		v.addStrip(out, s)
	})
	log := v.log
	before := int64(out.From)
	if q.Axis == trace.Steps {
		before = -1
	}
	for i := log.Search(uint64(first)); i < log.Len() && log.At(i).Step <= uint64(last); i++ {
		e := log.At(i)
		if name := markNames[e.Kind]; name != "" {
			out.Marks = append(out.Marks, v.mark(e, name))
		}
		if before >= 0 && e.Time-before > bigGap {
			out.Gaps = append(out.Gaps, Gap{Step: int(e.Step), Ns: int(e.Time - before)})
		}
		before = e.Time
	}
}

func (v *timelineView) addSlice(lane *Lane, s trace.Span) {
	state := trace.State(s.State)
	if state >= trace.NumStates || laneStates[state] == "" {
		return
	}
	slice := sliceOf(s, laneStates[state], lane.Thread)
	switch state {
	case trace.Running:
		slice.Ops = slice.ToStep - slice.FromStep
	case trace.BlockedLock, trace.BlockedSleep, trace.BlockedIO:
		slice.Label = v.reason(state, s.Arg)
	}
	lane.Slices = append(lane.Slices, slice)
}

// addStrip adds to the ribbon of the GIL's holder or to a core; what is free
// or idle is left out.
func (v *timelineView) addStrip(out *Timeline, s trace.Span) {
	core := s.Lane - len(out.Lanes) - 1
	for len(out.Cores) <= core {
		out.Cores = append(out.Cores, nil)
	}
	if s.State == 0 {
		return
	}
	slice := sliceOf(s, "running", int(s.State)-1)
	if slice.Share = 255; core < 0 {
		out.Holder = append(out.Holder, slice)
		return
	}
	out.Cores[core] = append(out.Cores[core], slice)
}

func sliceOf(s trace.Span, state string, thread int) Slice {
	return Slice{
		State: state, Thread: thread, FromTime: int(s.FromTime), ToTime: int(s.ToTime),
		FromStep: int(s.FromStep), ToStep: int(s.ToStep),
	}
}

// mark is one event as a shape. An arrow goes from the mark's thread to the
// target: on a switch from the new holder's lane back to the old one's.
func (v *timelineView) mark(e trace.Event, name string) Mark {
	m := Mark{Kind: name, Thread: int(e.Thread), Target: -1, Step: int(e.Step), Time: int(e.Time), ToTime: int(e.Time), Count: 1, Text: v.text(e)}
	switch e.Kind {
	case trace.Forced, trace.HandOver:
		m.Thread, m.Target = int(e.A), int(e.Thread)
	case trace.Request, trace.LostUpdate:
		m.Target = int(e.A)
	case trace.Signal, trace.FalseAlarm:
		m.Target = int(e.A) - 1
	}
	return m
}

// columns fills in shares per column. Core lanes stay exact as long as they
// are few enough to be drawn.
func (v *timelineView) columns(q trace.Query, tile *trace.Tile, out *Timeline) {
	out.Columns = int(tile.Words[2])
	v.line.Spans(q, len(out.Lanes), func(s trace.Span) {
		if s.Lane > len(out.Lanes) {
			v.addStrip(out, s)
		}
		out.Merged++
	})
	for i := range out.Cores {
		out.Cores[i] = thin(out.Cores[i], 2*out.Columns)
	}
	for i := range out.Lanes {
		out.Lanes[i].Bins = make([]int, 0, out.Columns*trace.DrawnStates)
	}
	c := columnReader{q: q, out: out, line: v.line, words: tile.Words[tileHead:]}
	for i := range out.Columns {
		c.column(i)
	}
	c.flushMarks()
}

// thin keeps at most n slices: the longest of each group of neighbours.
func thin(slices []Slice, n int) []Slice {
	if len(slices) <= n || n == 0 {
		return slices
	}
	kept := make([]Slice, 0, n)
	for i := range n {
		group := slices[i*len(slices)/n : (i+1)*len(slices)/n]
		longest := group[0]
		for _, s := range group {
			if s.ToTime-s.FromTime > longest.ToTime-longest.FromTime {
				longest = s
			}
		}
		longest.FromTime, longest.FromStep = group[0].FromTime, group[0].FromStep
		longest.ToTime, longest.ToStep = group[len(group)-1].ToTime, group[len(group)-1].ToStep
		kept = append(kept, longest)
	}
	return kept
}

// columnReader reads a tile's columns one after the other.
type columnReader struct {
	q     trace.Query
	out   *Timeline
	line  *trace.Timeline
	words []uint32
	marks []Mark // of the group of columns that is being read
}

// edge is where column i begins, in units of the axis.
func (c *columnReader) edge(i int) int {
	return int(c.q.From) + int(float64(c.q.To-c.q.From)*float64(i)/float64(c.out.Columns))
}

func (c *columnReader) column(i int) {
	if i%markColumns == 0 {
		c.flushMarks()
	}
	for lane := range c.out.Lanes {
		var raw [columnWords * 4]byte
		for k, word := range c.words[:columnWords] {
			raw[4*k], raw[4*k+1], raw[4*k+2], raw[4*k+3] = byte(word), byte(word>>8), byte(word>>16), byte(word>>24)
		}
		c.words = c.words[columnWords:]
		l := &c.out.Lanes[lane]
		for _, share := range raw[:trace.DrawnStates] {
			l.Bins = append(l.Bins, int(share))
		}
		c.held(i, lane, int(raw[trace.DrawnStates]))
		c.count(i, lane, raw[8:8+trace.MarkKinds])
	}
}

// held adds a thread's share of the ribbon; neighbours that are all its own
// become one slice.
func (c *columnReader) held(i, thread, share int) {
	if share == 0 {
		return
	}
	s := Slice{State: "running", Thread: thread, Share: share}
	from, to := c.edge(i), c.edge(i+1)
	if c.q.Axis == trace.Steps {
		s.FromStep, s.ToStep = from, to
	} else {
		s.FromTime, s.ToTime = from, to
	}
	h := c.out.Holder
	if n := len(h) - 1; n >= 0 && share == 255 && h[n].Share == 255 && h[n].Thread == thread && h[n].ToStep == s.FromStep && h[n].ToTime == s.FromTime {
		h[n].ToStep, h[n].ToTime = s.ToStep, s.ToTime
		return
	}
	c.out.Holder = append(h, s)
}

// count adds a column's marks of one lane to the group.
func (c *columnReader) count(i, thread int, counts []byte) {
	for kind, n := range counts {
		if n == 0 {
			continue
		}
		at := -1
		for k := range c.marks {
			if c.marks[k].Thread == thread && c.marks[k].Kind == columnMarks[kind] {
				at = k
			}
		}
		if at < 0 {
			at = len(c.marks)
			m := Mark{Kind: columnMarks[kind], Thread: thread, Target: -1}
			if c.q.Axis == trace.Steps {
				m.Step = c.edge(i)
			} else {
				m.Time = c.edge(i)
				m.Step = int(c.line.StepAt(int64(m.Time)))
			}
			c.marks = append(c.marks, m)
		}
		c.marks[at].Count += int(n)
	}
}

func (c *columnReader) flushMarks() {
	c.out.Marks = append(c.out.Marks, c.marks...)
	c.marks = c.marks[:0]
}
