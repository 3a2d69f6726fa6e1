package judge

import (
	"strconv"
	"strings"

	"gilplay/gil/explore"
	"gilplay/gil/machine"
)

// Attempt is what the learner did.
type Attempt struct {
	Config machine.Config // the program and the machine; sched: with the schedule they made
	Answer string         // act: the stacks, bottom first; mark: the offsets; of a sketch: see sketch.go
	Lang   Lang           // of the verdict: "en" or "zh"
}

// Verdict says whether the attempt meets the check, and why (not).
type Verdict struct {
	Pass    bool
	Message string
	// Schedule and Step lead to the moment the message speaks of; Step 0 means
	// the end of the run.
	Schedule string
	Step     uint64
	Python   string // the one that was at fault, if the check is about several
}

// Judge decides.
func Judge(c Check, a Attempt) Verdict {
	if c.Sketch != "" {
		return sketched(c, a)
	}
	switch c.Kind {
	case "act":
		return act(c, a)
	case "mark":
		return mark(c, a)
	case "sched":
		return schedule(c, a)
	case "code", "metric":
		return require(c, a)
	case "explore":
		return search(c, a)
	case "predict":
		if a.Answer != c.Choice {
			return Verdict{Message: a.Lang.Say("Not that one.", "不是这个。")}
		}
		return Verdict{Pass: true, Message: a.Lang.Say("Right.", "对。")}
	}
	return Verdict{Message: a.Lang.Say("This lesson has a check that this version does not know: {0}.", "这一课的检查“{0}”是此版本不认识的。", c.Kind)}
}

// schedule judges a run whose threads took turns as the learner said.
func schedule(c Check, a Attempt) Verdict {
	walk, err := explore.NewWalk(explore.Options{Source: a.Config.Source, Python: a.Config.Python}, a.Config.Schedule)
	switch {
	case err != nil:
		return Verdict{Message: a.Lang.Say("The program does not compile. {0}", "程序编译不通过。{0}", err.Error())}
	case !strings.HasPrefix(walk.Schedule(), "T"):
		return Verdict{Message: a.Lang.Say("The run has switches where this Python makes none.", "这个运行里有该 Python 不会发生的切换。")}
	case len(walk.Options()) > 0:
		return Verdict{Message: a.Lang.Say("The run is not finished: choose until all threads have ended.", "运行还没结束：继续选择，直到所有线程都结束。")}
	}
	a.Config.Schedule = walk.Schedule()
	return require(c, a)
}

// maxSteps bounds a judged run: tasks are small programs.
const maxSteps = 20_000_000

// slice is how many steps run at once.
const slice = 100_000

// run executes the attempt's program to its end. A verdict comes back instead
// of a machine if the program does not compile.
func run(l Lang, cfg machine.Config) (*machine.Machine, *Verdict) {
	cfg.MaxOpcodes = maxSteps
	m, err := machine.New(cfg)
	if err != nil {
		return nil, &Verdict{Message: l.Say("The program does not compile. {0}", "程序编译不通过。{0}", err.Error())}
	}
	for m.Advance(slice) {
	}
	return m, nil
}

// trouble says in a sentence why a run that did not end well did not; "" if it
// ended well.
func (f *facts) trouble() string {
	m := f.machine
	switch m.State() {
	case machine.Deadlocked:
		return f.Say("The program is stuck: {0}.", "程序卡住了：{0}。", m.Explain(f.Lang))
	case machine.Limited:
		return f.Say("The program was stopped after {0} steps: it does not come to an end.", "程序在 {0} 步之后被停下：它没有结束。", counted(strconv.FormatUint(m.Latest(), 10))) + f.sleeper()
	}
	if text := output(m, 2); text != "" {
		return f.Say("The program ended with {0}.", "程序以 {0} 结束。", lastLine(text))
	}
	return ""
}

// sleeper says which thread sleeps long in a run that was stopped, "" if none
// does: an interval in wrong units shows so.
func (f *facts) sleeper() string {
	for _, t := range f.machine.View().Threads {
		if t.Until-t.Since >= 1e9 {
			return f.Say(" At that moment {0} was asleep, to ask for the GIL after {1} seconds: the interval is given in seconds.",
				"那时 {0} 正睡着，要等 {1} 秒才去请求 GIL：间隔的单位是秒。", t.Name, strconv.FormatFloat(float64(t.Until-t.Since)/1e9, 'g', 4, 64))
		}
	}
	return ""
}

// output is everything the program wrote to a file descriptor.
func output(m *machine.Machine, fd int) string {
	var b strings.Builder
	for _, o := range m.Outputs(true) {
		if o.FD == fd {
			b.WriteString(o.Text)
		}
	}
	return b.String()
}

func lastLine(text string) string {
	text = strings.TrimRight(text, "\n")
	return text[strings.LastIndexByte(text, '\n')+1:]
}
