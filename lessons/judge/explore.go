package judge

import (
	"strconv"
	"strings"

	"gilplay/gil/explore"
)

// search explores every schedule of the program and judges the outcomes. A
// requirement is put to each of them, so one that breaks it is a witness. The
// facts are
//
//	prints     what the program printed
//	ends       "yes", or "no" if threads wait for ever
//	outcomes   how many different ends there are, of all of them
func search(c Check, a Attempt) Verdict {
	x, err := explore.New(explore.Options{Source: a.Config.Source, Python: a.Config.Python, Points: points(c), Fallback: true, Runs: 1, MaxStates: maxStates, Lang: a.Lang})
	if err != nil {
		return Verdict{Message: a.Lang.Say("The program does not compile. {0}", "程序编译不通过。{0}", err.Error())}
	}
	for x.Advance(slice) {
	}
	f := facts{Lang: a.Lang}
	r := x.Result()
	for _, q := range c.Require {
		for i := range r.Outcomes {
			o := &r.Outcomes[i]
			if holds, why := f.meetsEnd(q, r, o); !holds {
				return Verdict{Message: why, Schedule: o.Schedule}
			}
		}
	}
	switch {
	case !r.Complete || r.Bounded:
		return Verdict{Message: a.Lang.Say("There are too many schedules to try: {0} states were not enough. Use smaller numbers.", "调度序列太多，试不完：{0} 个状态还不够。请把数字改小。", counted(strconv.Itoa(r.States)))}
	case r.Endless != nil:
		return Verdict{Message: a.Lang.Say("There is a schedule that goes round for ever.", "有一个调度序列会永远转下去。"), Schedule: r.Endless.Schedule}
	}
	if r.Schedules == "" {
		return Verdict{Pass: true, Message: a.Lang.Say("All schedules were tried, those that differ in nothing that a thread could notice as one. Different ends: {0}.", "所有调度序列都试过了，各线程看不出差别的合并成一个。不同的结局有 {0} 个。", strconv.Itoa(len(r.Outcomes)))}
	}
	return Verdict{Pass: true, Message: a.Lang.Say("All {0} schedules were tried. Different ends: {1}.", "{0} 个调度序列全试过了，不同的结局有 {1} 个。", counted(r.Schedules), strconv.Itoa(len(r.Outcomes)))}
}

// maxStates bounds a judged search: tasks are small programs.
const maxStates = 400_000

func points(c Check) explore.Points {
	if c.Points == "own" {
		return explore.Own
	}
	return explore.EveryBytecode
}

// meetsEnd says whether a requirement holds at one end of the program.
func (f *facts) meetsEnd(q Requirement, r *explore.Result, o *explore.OutcomeResult) (bool, string) {
	var x fact
	switch q.Of {
	case "prints":
		x = f.text(f.Say("What one of the runs prints", "其中一次运行打印的内容"), strings.TrimRight(o.Stdout, "\n"))
		if o.Deadlock != nil || o.Exception != "" {
			x.missing = f.Say("In one of the runs it does not get to its end: {0}.", "其中一次运行没有走到终点：{0}。", o.Summary(f.Lang))
		}
	case "ends":
		x = f.text(f.Say("Whether it comes to an end in every run", "每次运行都能结束吗，答案"), "yes")
		if o.Deadlock != nil || o.Limit != "" {
			x.missing = f.Say("One of the runs never ends: {0}.", "其中一次运行永远不会结束：{0}。", o.Summary(f.Lang))
		}
	case "outcomes":
		x = f.number(f.Say("The number of different ends", "不同结局的个数"), len(r.Outcomes))
	default:
		return f.unknown(q.Of)
	}
	return f.bounds(q, x)
}
