package api

import (
	"slices"
	"strconv"
	"strings"

	"gilplay/gil/trace"
	"gilplay/vm/heap"
)

// maxRows bounds one page of the event log.
const maxRows = 1000

// quiet are events that the list leaves out: another one beside them, or the
// lanes of the timeline, say the same.
var quiet = map[trace.Kind]bool{
	trace.StateChange: true, trace.CoreRun: true, trace.CoreLeave: true, trace.Clear: true,
}

// Events lists a page of the event log from a step on.
func (s *Session) Events(req *EventsRequest) *EventsResponse {
	answer := &EventsResponse{}
	if s.m == nil {
		return answer
	}
	log := s.m.Log()
	for i := log.Search(uint64(max(req.From, 0))); i < log.Len(); i++ {
		e := log.At(i)
		if quiet[e.Kind] {
			continue
		}
		if len(answer.Rows) >= min(req.Max, maxRows) {
			answer.More = true
			break
		}
		answer.Rows = append(answer.Rows, EventRow{
			Step: int(e.Step), Time: int(e.Time), Kind: kindName(e.Kind), Thread: int(e.Thread), Text: s.sentence(e),
		})
	}
	return answer
}

// kindName is the page's word for a kind: that of its mark if it has one.
func kindName(k trace.Kind) string {
	if name := markNames[k]; name != "" {
		return name
	}
	return strings.ToLower(k.String())
}

// sentence says what happened, with the threads' names.
func (s *Session) sentence(e trace.Event) string {
	who := s.threadName(int(e.Thread))
	switch e.Kind {
	case trace.ThreadStart:
		return who + " was started by " + s.threadName(int(e.A))
	case trace.ThreadEnd:
		return who + " is over"
	case trace.Acquire:
		return who + " took the GIL"
	case trace.Release:
		if e.A != 0 {
			return who + " let the GIL go, as it was asked to"
		}
		return who + " let the GIL go"
	case trace.FalseAlarm:
		return who + " was woken and found the GIL taken by " + s.threadName(int(e.A)-1)
	case trace.Timeout:
		return who + " waited " + strconv.Itoa(int(e.A)) + " µs in vain"
	case trace.Request:
		return who + " asked " + s.threadName(int(e.A)) + " to drop the GIL"
	case trace.Forced:
		return who + " took over from " + s.threadName(int(e.A)) + ", which was asked to drop the GIL"
	case trace.HandOver:
		return who + " took over from " + s.threadName(int(e.A)) + ", which had let go by itself"
	case trace.Signal:
		if e.A == 0 {
			return who + " signalled, nobody waited"
		}
		return who + " woke " + s.threadName(int(e.A)-1)
	}
	return s.otherSentence(who, e)
}

func (s *Session) otherSentence(who string, e trace.Event) string {
	switch e.Kind {
	case trace.Wake:
		return who + " can run again"
	case trace.LockAcquire:
		return who + " acquired a lock"
	case trace.LockRelease:
		return who + " released a lock"
	case trace.Print:
		return who + " printed " + strconv.Itoa(int(e.B)) + " bytes"
	case trace.LostUpdate:
		return who + " lost an update of " + s.threadName(int(e.A)) + s.lostVariable(e)
	case trace.Exception:
		return who + " ended with an exception"
	case trace.Exit:
		return "the process ended with code " + strconv.Itoa(int(e.A))
	case trace.Deadlock:
		return who + " waits for ever"
	case trace.Interrupt:
		return "Ctrl-C: " + who + " has to raise KeyboardInterrupt as soon as it can"
	case trace.Interrupted:
		return who + " raises KeyboardInterrupt"
	case trace.Limit:
		return "a limit ended the run"
	}
	return e.Kind.String()
}

func (s *Session) lostVariable(e trace.Event) string {
	if notes := s.m.Notes(); int(e.B) < len(notes) {
		return " to " + notes[e.B].Variable
	}
	return ""
}

// Timeline answers what a timeline of some pixels shows.
func (s *Session) Timeline(req *TimelineRequest) *Timeline {
	if s.m == nil {
		return &Timeline{}
	}
	t := s.timelineView().answer(req)
	if req.Axis == "steps" && t.Columns == 0 {
		s.nameCells(req, &t)
	}
	if req.Vars {
		t.Vars = s.varLanes(req)
	}
	return &t
}

// mostReplayed is how many steps are executed again to tell what variables held.
const mostReplayed = 6000

// varLanes follows the watched variables through the range.
func (s *Session) varLanes(req *TimelineRequest) (lanes []VarLane) {
	from, to := req.From, req.To
	if req.Axis != "steps" {
		var tile trace.Tile
		s.m.Timeline().Query(trace.Query{From: int64(from), To: int64(to), Columns: 1}, &tile)
		from, to = get64(tile.Words[4:]), get64(tile.Words[6:])
	}
	from, to = max(from, 0), min(to, s.Latest())
	if from > to || to-from > mostReplayed {
		return nil
	}
	for _, w := range s.m.Writes(uint64(from), uint64(to)) {
		i := slices.IndexFunc(lanes, func(l VarLane) bool { return l.Name == w.Var.Name })
		if i < 0 {
			i, lanes = len(lanes), append(lanes, VarLane{Name: w.Var.Name})
		}
		lanes[i].Values = append(lanes[i].Values, Value{w.Var.Value.Repr, int(w.Var.Writer), int(w.Step), int(w.Time)})
	}
	return lanes
}

func (s *Session) timelineView() *timelineView {
	return &timelineView{log: s.m.Log(), line: s.m.Timeline(), reason: s.reason, text: s.sentence}
}

func (s *Session) reason(state trace.State, object uint32) string {
	switch state {
	case trace.BlockedSleep:
		return "sleep"
	case trace.BlockedIO:
		return "I/O"
	}
	if name := s.m.LockName(heap.Ref(object)); name != "" {
		return "lock " + name
	}
	return "lock"
}

// nameCells replaces, where a step is wide enough to be told apart, the slices
// of running and lock protocol by one slice a step, with its name.
func (s *Session) nameCells(req *TimelineRequest, t *Timeline) {
	const narrowest = 6 // px a step
	steps := t.To - t.From
	if steps <= 0 || req.Px/steps < narrowest {
		return
	}
	rows := s.m.Rows(uint64(t.From), uint64(t.To), steps)
	for i := range t.Lanes {
		kept := t.Lanes[i].Slices[:0]
		for _, slice := range t.Lanes[i].Slices {
			if slice.State != "running" && slice.State != "protocol" {
				kept = append(kept, slice)
			}
		}
		t.Lanes[i].Slices = kept
	}
	for i, r := range rows {
		if r.Thread >= len(t.Lanes) {
			continue
		}
		cell := Slice{State: "running", Thread: r.Thread, FromStep: int(r.Step) - 1, ToStep: int(r.Step), FromTime: int(r.Time), ToTime: int(r.Time), Ops: 1, Label: r.Text}
		if r.Micro != 0 {
			cell.State, cell.Ops = "protocol", 0
		}
		if i+1 < len(rows) {
			cell.ToTime = int(rows[i+1].Time)
		}
		t.Lanes[r.Thread].Slices = append(t.Lanes[r.Thread].Slices, cell)
	}
}

// Trace is the whole event log in one of its forms; ok is false if there is no
// such form.
func (s *Session) Trace(format string) (text string, ok bool) {
	if s.m == nil {
		return "", true
	}
	switch format {
	case "text":
		return string(trace.WriteText(s.m.Log().Events())), true
	case "jsonl":
		return string(jsonLines(s.m.Log())), true
	case "perfetto":
		return string(perfettoTrace(s.timelineView(), s.names)), true
	}
	return "", false
}
