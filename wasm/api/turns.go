package api

import (
	"gilplay/gil/explore"
	"gilplay/gil/machine"
)

// walkOf makes the guide of a run that the learner schedules, and lets the run
// begin with the turns that it has gone along.
func walkOf(cfg *machine.Config, manual bool) (*explore.Walk, error) {
	if !manual {
		return nil, nil
	}
	walk, err := explore.NewWalk(explore.Options{Source: cfg.Source, Filename: cfg.Filename, Python: cfg.Python, Stdin: cfg.Stdin}, cfg.Schedule)
	if err == nil {
		cfg.Guide, cfg.Schedule = walk, walk.Schedule()
	}
	return walk, err
}

// Choose answers the choice at which a manual run stands, and goes on to the
// next one.
func (s *Session) Choose(index int) (*Status, error) {
	if s.m == nil {
		return s.Status(), nil
	}
	err := s.m.Choose(index)
	if err == nil {
		for s.Advance(1000) {
		}
	}
	return s.Status(), err
}

var endNames = [...]string{explore.AtPoint: "point", explore.Blocks: "blocks", explore.Ends: "ends", explore.Stops: "stops"}

// choices are what the learner chooses from.
func (s *Session) choices() (list []Choice) {
	for _, t := range s.m.Choices() {
		a := s.walk.Ahead(t)
		c := Choice{Thread: t, More: a.More, End: endNames[a.End], Stands: s.walk.Stands() == t}
		for _, r := range a.Rows {
			op, arg := s.walk.Text(r)
			c.Ahead = append(c.Ahead, AheadRow{Op: op, Arg: arg, Line: r.Line})
		}
		list = append(list, c)
	}
	return list
}

// Turns tells how a run that the learner schedules has gone so far, or one whose
// schedule is a list of turns, up to the list's end; nothing of any other run.
func (s *Session) Turns() *Turns {
	answer := &Turns{}
	if s.m == nil {
		return answer
	}
	turns := s.m.Turns()
	for _, t := range turns {
		if n := len(answer.Turns) - 1; n >= 0 && answer.Turns[n].Thread == t.Thread {
			answer.Turns[n].To = int(t.To)
			answer.Turns[n].Segments++
			continue
		}
		answer.Turns = append(answer.Turns, Turn{Thread: t.Thread, From: int(t.From), To: int(t.To), Segments: 1})
	}
	if s.walk == nil {
		return answer
	}
	answer.Forced, answer.Limit = s.walk.Forced(), s.walk.Limit()
	for _, before := range s.walk.Choices() {
		if before <= len(turns) && before > 0 {
			answer.Choices = append(answer.Choices, ChoiceMade{Turns: before, Step: int(turns[before-1].To)})
		}
	}
	return answer
}
