package api

import "gilplay/lessons/judge"

// Judge decides whether an attempt meets a lesson's check.
func Judge(req *JudgeRequest) *JudgeResponse {
	if refusal := checkMachine(&req.Machine, judge.Lang(req.Lang)); refusal != nil {
		return &JudgeResponse{Message: refusal.Message + ". " + refusal.Hint}
	}
	c := &req.Check
	check := judge.Check{Kind: c.Kind, Function: c.Function, Mark: c.Mark, Line: c.Line, Call: c.Call, Pythons: c.Pythons, Cores: c.Cores, Program: c.Program, Points: c.Points,
		Sketch: c.Sketch, Start: c.Start, Cards: c.Cards, Choice: c.Choice}
	for _, r := range c.Require {
		check.Require = append(check.Require, judge.Requirement(r))
	}
	v := judge.Judge(check, judge.Attempt{
		Config: config(&LoadRequest{Source: req.Source, Machine: req.Machine}), Answer: req.Answer, Lang: judge.Lang(req.Lang),
	})
	return &JudgeResponse{Pass: v.Pass, Message: v.Message, Schedule: v.Schedule, Step: int(v.Step), Python: v.Python}
}
