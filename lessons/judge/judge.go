package judge

import (
	"strconv"
	"strings"

	"gilplay/gil/machine"
)

// Attempt is what the learner did.
type Attempt struct {
	Config machine.Config // the program and the machine; sched: with the schedule they made
	Answer string         // act: the stacks, bottom first
}

// Verdict says whether the attempt meets the check, and why (not).
type Verdict struct {
	Pass    bool
	Message string
	// Schedule and Step lead to the moment the message speaks of; Step 0 means
	// the end of the run.
	Schedule string
	Step     uint64
}

// Judge decides.
func Judge(c Check, a Attempt) Verdict {
	switch c.Kind {
	case "act":
		return act(c, a)
	case "code":
		return code(c, a)
	case "metric":
		return metric(c, a)
	case "sched":
		return sched(c, a)
	}
	return Verdict{Message: "This lesson has a check that this version does not know: " + c.Kind + "."}
}

// maxSteps bounds a judged run: tasks are small programs.
const maxSteps = 20_000_000

// slice is how many steps run at once.
const slice = 100_000

// run executes the attempt's program to its end. A verdict comes back instead
// of a machine if the program does not compile.
func run(cfg machine.Config) (*machine.Machine, *Verdict) {
	cfg.MaxOpcodes = maxSteps
	m, err := machine.New(cfg)
	if err != nil {
		return nil, &Verdict{Message: "The program does not compile. " + err.Error()}
	}
	for m.Advance(slice) {
	}
	return m, nil
}

// trouble says in a sentence why a run that did not end well did not; "" if it
// ended well.
func trouble(m *machine.Machine) string {
	switch m.State() {
	case machine.Deadlocked:
		return "The program is stuck: " + m.Explain() + "."
	case machine.Limited:
		return "The program was stopped after " + strconv.FormatUint(m.Latest(), 10) + " steps: it does not come to an end."
	case machine.AtChoice:
		return "The run is not finished: choose until both threads have ended."
	}
	if text := output(m, 2); text != "" {
		return "The program ended with " + lastLine(text) + "."
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

// sched: the learner's schedule makes the program print exactly what is asked.
func sched(c Check, a Attempt) Verdict {
	a.Config.Manual = true
	m, failed := run(a.Config)
	if failed != nil {
		return *failed
	}
	v := Verdict{Schedule: m.Schedule(true)}
	if why := trouble(m); why != "" {
		v.Message = why
		return v
	}
	got := strings.TrimRight(output(m, 1), "\n")
	v.Pass = got == c.Stdout
	if v.Pass {
		v.Message = "This run prints " + c.Stdout + "."
	} else {
		v.Message = "This run prints " + got + ". The task asks for one that prints " + c.Stdout + "."
	}
	return v
}

// code: a function of the learner's program has the stack size asked for, and
// the program still computes what it should.
func code(c Check, a Attempt) Verdict {
	f, err := machine.FindCode(a.Config, c.Function)
	switch {
	case err != nil:
		return Verdict{Message: "The program does not compile. " + err.Error()}
	case f == nil:
		return Verdict{Message: "There is no function " + c.Function + " in the program."}
	}
	a.Config.Source += "\n" + c.Call + "\n"
	m, failed := run(a.Config)
	if failed != nil {
		return *failed
	}
	if why := trouble(m); why != "" {
		return Verdict{Message: why}
	}
	if got := lastLine(output(m, 1)); got != c.Stdout {
		return Verdict{Message: c.Call + " should print " + c.Stdout + ". It prints " + got + "."}
	}
	size := "its co_stacksize is " + strconv.Itoa(f.StackSize)
	if f.StackSize != c.StackSize {
		return Verdict{Message: "The result is right, but " + size + ". The task asks for " + strconv.Itoa(c.StackSize) + "."}
	}
	return Verdict{Pass: true, Message: "The result is right, and " + size + "."}
}
