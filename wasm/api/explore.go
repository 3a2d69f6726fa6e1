package api

import (
	"gilplay/gil/explore"
	"gilplay/gil/trace"
)

// foundLimit is how many outcomes a report on the way lists; the rest are a
// number.
const foundLimit = 100

// pointsNames are the models of switch points by the names that requests use.
var pointsNames = map[string]explore.Points{
	"": explore.Own, "own": explore.Own, "bytecode": explore.EveryBytecode, "library": explore.Library,
}

// checkKinds are the kinds of checks by the names that requests use.
var checkKinds = map[string]explore.CheckKind{
	"always": explore.Always, "never": explore.Never, "reachable": explore.Reachable, "invariant": explore.Invariant,
}

// Explore begins a search over all schedules of a program; the one before it is
// forgotten, the recording is not touched. ExploreOn does the work.
func (s *Session) Explore(req *ExploreRequest) *ExploreResponse {
	s.search, s.found = nil, nil
	opts, refusal := exploreOptions(req)
	if refusal != nil {
		return &ExploreResponse{Error: refusal}
	}
	x, err := explore.New(opts)
	if err != nil {
		return &ExploreResponse{Error: loadError(err)}
	}
	s.search = x
	return &ExploreResponse{OK: true}
}

func exploreOptions(req *ExploreRequest) (o explore.Options, refusal *SourceError) {
	lang := trace.Lang(req.Lang)
	points, ok := pointsNames[req.Points]
	if !ok {
		return o, unsupported(lang.Say("There are no switch points called {0}", "没有叫 {0} 的切换点", req.Points), lang.Say("Choose own, bytecode or library.", "可选 own、bytecode、library。"))
	}
	d, refusal := dialectOf(req.Python)
	if refusal != nil {
		return o, refusal
	}
	o = explore.Options{
		Source: req.Source, Filename: req.Filename, Python: d.Name, Points: points, Watch: req.Watch, Stdin: req.Stdin,
		AnyTime: req.AnyTime, Fallback: req.Fallback, Bounded: req.Bounded, Bound: max(req.Bound, 0), Reduce: req.Uncounted,
		MaxStates: req.MaxStates, MaxMemory: req.MaxMemory, Prefix: req.Prefix, Lang: lang,
	}
	for _, c := range req.Checks {
		kind, ok := checkKinds[c.Kind]
		if !ok {
			return o, unsupported(lang.Say("There is no check called {0}", "没有叫 {0} 的检查", c.Kind), lang.Say("Choose always, never, reachable or invariant.", "可选 always、never、reachable、invariant。"))
		}
		o.Checks = append(o.Checks, explore.Check{Kind: kind, Expr: c.Expr})
	}
	return o, nil
}

// ExploreOn explores at most so many more ways between states and reports
// whether anything is left.
func (s *Session) ExploreOn(ways int) bool { return s.search != nil && s.search.Advance(ways) }

// ExploreProgress tells how far the search has come.
func (s *Session) ExploreProgress() *ExploreProgress {
	p := &ExploreProgress{Done: true}
	if s.search == nil {
		return p
	}
	p.Done = s.search.Done()
	p.States, p.Outcomes = s.search.Progress()
	for _, o := range s.search.Found(foundLimit) {
		p.Found = append(p.Found, exploreOutcome(o))
	}
	return p
}

// ExploreResult ends the search, finished or not, and tells what it has found.
func (s *Session) ExploreResult(req *ExploreResultRequest) *ExploreResult {
	if s.search == nil {
		return &ExploreResult{}
	}
	if s.found == nil {
		s.found = s.search.Result()
	}
	r := s.found
	answer := &ExploreResult{Complete: r.Complete, Bounded: r.Bounded, Bound: r.Bound, States: r.States, Counted: r.Counted, AsksTime: r.AsksTime, UsesRandom: r.UsesRandom, Schedules: r.Schedules, Total: len(r.Outcomes)}
	if d := r.Random; d != nil {
		answer.Random = &ExploreRandom{Runs: d.Runs, Depth: d.Depth, Threads: d.Threads, Moments: d.Moments, Cut: d.Cut}
	}
	if r.Endless != nil {
		answer.Endless = r.Endless.Schedule
	}
	from := min(max(req.From, 0), len(r.Outcomes))
	for _, o := range r.Outcomes[from:min(from+max(req.Max, 0), len(r.Outcomes))] {
		out := exploreOutcome(o.Outcome)
		out.Schedules, out.Forced, out.AtMost, out.Choices, out.Schedule = o.Schedules, o.Forced, o.AtMost, o.Choices, o.Schedule
		answer.Outcomes = append(answer.Outcomes, out)
	}
	for _, v := range s.search.Verdicts(r) {
		answer.Checks = append(answer.Checks, ExploreVerdict{Pass: v.Pass, Final: v.Final, Message: v.Message, Schedule: v.Schedule, Forced: v.Forced})
	}
	return answer
}

// mostColumns bounds a matrix.
const mostColumns = 64

// ExploreMatrix counts schedules by forced switches.
func (s *Session) ExploreMatrix(req *ExploreMatrixRequest) *ExploreMatrix {
	answer := &ExploreMatrix{}
	if s.found == nil {
		return answer
	}
	for _, row := range s.search.Matrix(s.found, min(max(req.Columns, 0), mostColumns)) {
		answer.Rows = append(answer.Rows, ExploreMatrixRow{Schedules: row})
	}
	return answer
}

// exploreOutcome is an outcome without its numbers.
func exploreOutcome(o *explore.Outcome) ExploreOutcome {
	out := ExploreOutcome{Stdout: o.Stdout, Exception: o.Exception, Raisers: o.Raisers, Values: o.Values, Limit: o.Limit, Exit: o.Exit, Deadlock: o.Deadlock != nil}
	for _, w := range o.Deadlock {
		out.Waits = append(out.Waits, ExploreWait{Thread: w.Thread, Owner: w.Owner, Name: w.Name, OwnerName: w.OwnerName})
	}
	return out
}
