package api

import (
	"gilplay/gil/sketch"
	"gilplay/lessons/judge"
)

// SketchRequest asks for a small program of pseudo-C after a schedule.
type SketchRequest struct {
	Name     string   `json:"name"`     // "lock", "refcount", "mutex", "request", "gil"
	Variant  string   `json:"variant"`  // "" = the usual one
	Schedule string   `json:"schedule"` // words of SketchMove, one space between them; followed as far as it goes
	Cards    []string `json:"cards"`    // steps whose lines are wanted: "B3"
	Explore  bool     `json:"explore"`  // try every schedule
	Lang     string   `json:"lang"`     // of the sentences: "en" or "zh"
}

// SketchResponse is the program's code and its state.
type SketchResponse struct {
	Variant    string            `json:"variant"`
	Variants   []string          `json:"variants"` // every one that there is
	Procedures []SketchProcedure `json:"procedures"`
	Mutex      string            `json:"mutex"` // what the mutex is called; "" = there is none
	Owner      int               `json:"owner"` // the thread that holds it; -1 nobody
	Vars       []SketchVar       `json:"vars"`
	Threads    []SketchThread    `json:"threads"`
	Moves      []SketchMove      `json:"moves"`  // what can happen next
	Done       int               `json:"done"`   // words of the schedule that were followed
	Breach     string            `json:"breach"` // how it has broken what it promises; "" = it has not
	Cards      []string          `json:"cards"`  // lines of the steps asked for
	Explored   *SketchExplored   `json:"explored"`
}

// SketchProcedure is a named piece of pseudo-code.
type SketchProcedure struct {
	Name  string   `json:"name"`
	Lines []string `json:"lines"`
}

// SketchVar is a shared variable.
type SketchVar struct {
	Name  string `json:"name"`
	Value int    `json:"value"`
}

// SketchThread is where a thread stands.
type SketchThread struct {
	Name  string `json:"name"`
	State string `json:"state"` // "ready", "asleep" (until a signal), "mutex" (waits for it), "waits" (for another thread), "ended"
	On    string `json:"on"`    // what it waits for
	Step  string `json:"step"`  // its next step: "B3"; "" at its end
	Proc  int    `json:"proc"`  // index into SketchResponse.procedures, -1 at its end
	Line  int    `json:"line"`
	Own   string `json:"own"` // its own variable, or what its last call returned
}

// SketchMove is one thing that can happen next.
type SketchMove struct {
	Word   string `json:"word"` // for a schedule
	Thread int    `json:"thread"`
	Wakes  int    `json:"wakes"` // the thread that it wakes; -1 none
	Text   string `json:"text"`
}

// SketchExplored is what all schedules together come to.
type SketchExplored struct {
	States    int            `json:"states"`
	Schedules int            `json:"schedules"`
	Breaches  []SketchBreach `json:"breaches"`
}

// SketchBreach is one way in which schedules break what is promised.
type SketchBreach struct {
	Text      string `json:"text"`
	Schedules int    `json:"schedules"`
	Witness   string `json:"witness"` // one of the shortest schedules to it
}

func sketched(_ *Session, req *SketchRequest) (jsonValue, string) {
	variants := sketch.Variants(req.Name)
	variant := req.Variant
	if variant == "" && len(variants) > 0 {
		variant = variants[0]
	}
	p, ok := sketch.Get(req.Name, variant)
	if !ok {
		return nil, "no such sketch"
	}
	lang := judge.Lang(req.Lang)
	states, done := p.Play(req.Schedule)
	s := &states[done]
	r := &SketchResponse{Variant: variant, Variants: variants, Mutex: p.Mutex, Owner: int(s.Owner) - 1, Done: done, Breach: judge.Breach(lang, s.Broken)}
	for _, c := range p.Procedures {
		shown := SketchProcedure{Name: c.Name}
		for _, line := range c.Lines {
			shown.Lines = append(shown.Lines, judge.Line(lang, line))
		}
		r.Procedures = append(r.Procedures, shown)
	}
	for i, name := range p.Vars {
		r.Vars = append(r.Vars, SketchVar{name, int(s.Vars[i])})
	}
	for t := range p.Threads {
		r.Threads = append(r.Threads, sketchThread(p, s, t))
	}
	for _, m := range p.Moves(s) {
		r.Moves = append(r.Moves, SketchMove{p.Word(s, m), m.Thread, m.Wakes, judge.Line(lang, p.Text(s, m.Thread))})
	}
	for _, card := range req.Cards {
		r.Cards = append(r.Cards, judge.Line(lang, p.StepText(card)))
	}
	if req.Explore {
		e := p.Explore()
		r.Explored = &SketchExplored{States: e.States, Schedules: int(e.Schedules)}
		for _, b := range e.Breaches {
			r.Explored.Breaches = append(r.Explored.Breaches, SketchBreach{judge.Breach(lang, b.Breach), int(b.Schedules), b.Witness})
		}
	}
	return r, ""
}

func sketchThread(p *sketch.Program, s *sketch.State, t int) SketchThread {
	th := SketchThread{Name: p.Threads[t], State: "ready", Proc: -1, Step: p.StepName(s, t), Own: p.Own(s, t)}
	if proc, line, ok := p.Line(s, t); ok {
		th.Proc, th.Line = proc, line
	}
	switch {
	case p.Ended(s, t):
		th.State = "ended"
	case s.Asleep[t]:
		th.State, th.On = "asleep", p.Cond
	case p.Can(s, t):
	case p.Asks(s, t):
		th.State, th.On = "mutex", p.Mutex
	default:
		th.State = "waits"
	}
	return th
}
