package api

import "gilplay/gil/explore"

// ExplainRequest asks what happens in one schedule of a program.
type ExplainRequest struct {
	Source   string `json:"source"`
	Filename string `json:"filename"` // default "snippet.py"
	Python   string `json:"python"`   // default "3.9"
	Schedule string `json:"schedule"` // a list of turns: ExploreOutcome.Schedule
	Stdin    string `json:"stdin"`
	AnyTime  bool   `json:"anyTime"` // as in the search
}

// ExplainResponse is the schedule as a ladder, and what goes wrong in it.
type ExplainResponse struct {
	Error     *SourceError      `json:"error"`     // why there is nothing else
	Threads   []string          `json:"threads"`   // names, by number
	Variables []string          `json:"variables"` // what several threads use and some thread writes
	Rungs     []ExplainRung     `json:"rungs"`     // from the beginning of the program to its end
	Conflicts []ExplainConflict `json:"conflicts"` // the worst first
	Blocked   []ExplainBlocked  `json:"blocked"`   // the threads that wait for ever
	Cycle     int               `json:"cycle"`     // the first so many of blocked wait for one another: each for the next, the last for the first
}

// ExplainRung is a stretch in which one thread runs and no other.
type ExplainRung struct {
	Thread int            `json:"thread"`
	Ops    int            `json:"ops"` // opcodes of the program's own code
	Events []ExplainEvent `json:"events"`
	End    string         `json:"end"`    // "forced", "blocked", "over" (the thread), "end" (the program)
	After  string         `json:"after"`  // forced: the opcode after which the thread was switched
	Holds  string         `json:"holds"`  // forced: the value on top of its stack, "" if there is none to show
	Values []string       `json:"values"` // of variables, after the rung; "" = not known
	Loses  bool           `json:"loses"`  // an update is lost in it
}

// ExplainEvent is something that a thread does and another one could notice.
type ExplainEvent struct {
	Kind  string `json:"kind"`  // "read", "write", "update" (a write of a value made from the same variable), "acquire", "release", "call", "block", "join", "start", "print", "raise", "fold"
	Line  int    `json:"line"`  // of the program, 0 = none
	Op    string `json:"op"`    // read, write, update: the opcode
	Name  string `json:"name"`  // variable, lock ("" = without a name), method ("ready.wait"); of print the text, of raise the traceback's last line
	Value string `json:"value"` // read or written; "" = not known
	Other int    `json:"other"` // read: who wrote that, start, join: which thread; else -1
	Times int    `json:"times"` // fold: how many events were left out
}

// ExplainPlace is an event of the ladder.
type ExplainPlace struct {
	Rung  int `json:"rung"` // -1: none
	Event int `json:"event"`
}

// ExplainConflict is two accesses of a thread with one of another thread between.
type ExplainConflict struct {
	Kind       string        `json:"kind"` // "lost update", "stale check", "half written", "half read", "changed"
	Name       string        `json:"name"` // the variable
	First      ExplainPlace  `json:"first"`
	Other      ExplainPlace  `json:"other"`
	Third      ExplainPlace  `json:"third"`
	Stale      string        `json:"stale"` // the value that first read and other made out of date, "" = not known or not read
	Lines      []ExplainSpan `json:"lines"` // what one lock would have to cover
	FirstLocks []string      `json:"firstLocks"`
	OtherLocks []string      `json:"otherLocks"` // locks that the two threads held
}

// ExplainSpan is a stretch of lines.
type ExplainSpan struct {
	From int `json:"from"`
	To   int `json:"to"`
}

// ExplainBlocked is a thread that waits for ever.
type ExplainBlocked struct {
	Thread int          `json:"thread"`
	Line   int          `json:"line"`
	For    string       `json:"for"`    // "block": a lock or news, "join": a thread's end
	Lock   string       `json:"lock"`   // its name, "" if it has none
	Call   string       `json:"call"`   // the method in which it waits ("ready.wait"), "" = the lock's acquire
	Owner  int          `json:"owner"`  // who has the lock or is to end, -1 = nobody
	Since  int          `json:"since"`  // the line in which the owner took it, 0 = not known
	Missed ExplainPlace `json:"missed"` // the last call by another thread of another method of the object, too early or not for this thread
}

// Explain runs a schedule and tells what happens in it. The recording and the
// search are not touched.
func Explain(req *ExplainRequest) *ExplainResponse {
	opts, refusal := exploreOptions(&ExploreRequest{Source: req.Source, Filename: req.Filename, Python: req.Python, Stdin: req.Stdin, AnyTime: req.AnyTime})
	if refusal != nil {
		return &ExplainResponse{Error: refusal}
	}
	e, err := explore.Explain(opts, req.Schedule)
	if err != nil {
		return &ExplainResponse{Error: loadError(err)}
	}
	r := &ExplainResponse{Threads: e.Threads, Variables: e.Variables, Cycle: e.Cycle}
	for i := range e.Rungs {
		r.Rungs = append(r.Rungs, explainRung(&e.Rungs[i]))
	}
	for _, c := range e.Conflicts {
		out := ExplainConflict{Kind: c.Kind.String(), Name: c.Name, First: ExplainPlace(c.First), Other: ExplainPlace(c.Other),
			Third: ExplainPlace(c.Third), Stale: c.Stale, FirstLocks: c.FirstLocks, OtherLocks: c.OtherLocks}
		for _, s := range c.Lines {
			out.Lines = append(out.Lines, ExplainSpan(s))
		}
		r.Conflicts = append(r.Conflicts, out)
	}
	for _, b := range e.Blocked {
		r.Blocked = append(r.Blocked, ExplainBlocked{b.Thread, b.Line, b.For.String(), b.Lock, b.Call, b.Owner, b.Since, ExplainPlace(b.Missed)})
	}
	return r
}

func explainRung(g *explore.Rung) ExplainRung {
	out := ExplainRung{Thread: g.Thread, Ops: g.Ops, End: g.End.String(), After: g.After, Holds: g.Holds, Values: g.Values, Loses: g.Loses}
	for _, e := range g.Events {
		out.Events = append(out.Events, ExplainEvent{e.Kind.String(), e.Line, e.Op, e.Name, e.Value, e.Other, e.Times})
	}
	return out
}
