package api

import "gilplay/lessons/judge"

// Judge decides whether an attempt meets a lesson's check.
func Judge(req *JudgeRequest) *JudgeResponse {
	if refusal := checkMachine(&req.Machine); refusal != nil {
		return &JudgeResponse{Message: refusal.Message + ". " + refusal.Hint}
	}
	c := &req.Check
	v := judge.Judge(judge.Check{
		Kind: c.Kind, Function: c.Function, StackSize: c.StackSize, Call: c.Call, Stdout: c.Stdout,
		Metric: c.Metric, Thread: c.Thread, Below: c.Below, AtLeast: c.AtLeast,
	}, judge.Attempt{
		Config: config(&LoadRequest{Source: req.Source, Machine: req.Machine}), Answer: req.Answer,
	})
	return &JudgeResponse{Pass: v.Pass, Message: v.Message, Schedule: v.Schedule, Step: int(v.Step)}
}
