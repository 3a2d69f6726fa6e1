package main

import (
	"gilplay/gil/explore"
	"gilplay/wasm/api"
)

// The JSON text of a search. Numbers of schedules are strings, since they can be
// larger than what readers of JSON keep exact; null stands for infinitely many.
type (
	exploreJSON struct {
		Complete  bool          `json:"complete"`
		Bound     *int          `json:"bound"`
		States    int           `json:"states"`
		Schedules *string       `json:"schedules"`
		Counted   bool          `json:"counted"` // else schedules is null because nobody counted
		Random    *randomJSON   `json:"random,omitempty"`
		Livelock  *string       `json:"livelock"` // schedule that leads into an endless loop
		Notes     []string      `json:"notes"`    // "time", "random": on what else the outcomes depend
		Outcomes  []outcomeJSON `json:"outcomes"`
		Checks    []checkJSON   `json:"checks"`
		Machines  []machineJSON `json:"machines,omitempty"`
		// Smaller is the program with smaller constants, if this one's loops are too
		// long.
		Smaller *smallerJSON `json:"smaller,omitempty"`
	}
	// randomJSON is how random schedules were drawn: each comes to an outcome that
	// needs no more than depth ordered moments with a probability of at least
	// 1 / (threads × moments^(depth-1)).
	randomJSON struct {
		Runs    int `json:"runs"`
		Depth   int `json:"depth"`
		Threads int `json:"threads"`
		Moments int `json:"moments"`
	}
	smallerJSON struct {
		Edits  []editJSON `json:"edits"`
		Source string     `json:"source"`
		*exploreJSON
	}
	editJSON struct {
		Line int    `json:"line"`
		From string `json:"from"`
		To   string `json:"to"`
	}
	machineJSON struct {
		Name   string `json:"name"`
		Python string `json:"python"`
		Points string `json:"points"`
		Error  string `json:"error,omitempty"` // why the program does not compile there
		*exploreJSON
	}
	outcomeJSON struct {
		Stdout    string             `json:"stdout"`
		Exception *string            `json:"exception"`
		Deadlock  []waitJSON         `json:"deadlock"`
		Limit     *string            `json:"limit"`
		Exit      int                `json:"exit"`
		Values    map[string]*string `json:"values"`
		Schedules *string            `json:"schedules"`
		Witness   witnessJSON        `json:"witness"`
		// Explanation is there with --explain.
		Explanation *api.ExplainResponse `json:"explanation,omitempty"`
	}
	waitJSON struct {
		Thread int `json:"thread"`
		Owner  int `json:"owner"`
	}
	witnessJSON struct {
		Schedule string `json:"schedule"`
		Switches int    `json:"switches"` // forced ones
		AtMost   bool   `json:"atMost"`   // another schedule may need fewer
	}
	checkJSON struct {
		Kind    string       `json:"kind"`
		Expr    string       `json:"expr"`
		Pass    bool         `json:"pass"`
		Final   bool         `json:"final"`
		Message string       `json:"message"`
		Witness *witnessJSON `json:"witness"`
	}
)

// unless makes an absent text null.
func unless(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}

func (f *finding) json() *exploreJSON {
	j := resultJSON(f.Result, f.opts.Watch)
	for i, r := range f.reasons {
		j.Outcomes[i].Explanation = r
	}
	for _, v := range f.verdicts {
		cj := checkJSON{Kind: checkFlag(v.Kind), Expr: v.Expr, Pass: v.Pass, Final: v.Final, Message: v.Message}
		if v.Schedule != "" {
			cj.Witness = &witnessJSON{v.Schedule, v.Forced, true}
		}
		j.Checks = append(j.Checks, cj)
	}
	if s := f.smaller; s != nil {
		j.Smaller = &smallerJSON{Source: s.Source, exploreJSON: resultJSON(s.Result, f.opts.Watch)}
		for _, e := range s.Edits {
			j.Smaller.Edits = append(j.Smaller.Edits, editJSON(e))
		}
	}
	for _, m := range f.machines {
		mj := machineJSON{Name: m.Name, Python: m.Python, Points: [...]string{"own", "bytecode", "library"}[m.Points], Error: m.refusal}
		if m.Result != nil {
			mj.exploreJSON = resultJSON(m.Result, f.opts.Watch)
		}
		j.Machines = append(j.Machines, mj)
	}
	return j
}

func resultJSON(r *explore.Result, watch []string) *exploreJSON {
	j := &exploreJSON{Complete: r.Complete, States: r.States, Counted: r.Counted, Schedules: unless(r.Schedules), Notes: []string{}, Outcomes: []outcomeJSON{}, Checks: []checkJSON{}}
	if d := r.Random; d != nil {
		j.Random = &randomJSON{d.Runs, d.Depth, d.Threads, d.Moments}
	}
	if r.AsksTime {
		j.Notes = append(j.Notes, "time")
	}
	if r.UsesRandom {
		j.Notes = append(j.Notes, "random")
	}
	if r.Bounded {
		j.Bound = &r.Bound
	}
	if r.Endless != nil {
		j.Livelock = &r.Endless.Schedule
	}
	for _, out := range r.Outcomes {
		oj := outcomeJSON{Stdout: out.Stdout, Exception: unless(out.Exception), Limit: unless(out.Limit), Exit: out.Exit,
			Schedules: unless(out.Schedules), Witness: witnessJSON{out.Schedule, out.Forced, out.AtMost}}
		for _, w := range out.Deadlock {
			oj.Deadlock = append(oj.Deadlock, waitJSON{w.Thread, w.Owner})
		}
		for i, v := range out.Values {
			if oj.Values == nil {
				oj.Values = map[string]*string{}
			}
			oj.Values[watch[i]] = unless(v)
		}
		j.Outcomes = append(j.Outcomes, oj)
	}
	return j
}

func checkFlag(k explore.CheckKind) string {
	return [...]string{"check", "never", "reachable", "invariant"}[k]
}
