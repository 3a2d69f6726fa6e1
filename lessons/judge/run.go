package judge

import (
	"errors"
	"strconv"
	"strings"

	"gilplay/gil/machine"
	"gilplay/vm/code"
	"gilplay/vm/dialect"
)

// Run is a program that has run to its end, for those who want its facts
// without a check.
type Run struct{ facts }

// NewRun runs the program of cfg. It is an error if it does not compile or does
// not come to its end; an uncaught exception is an end.
func NewRun(cfg machine.Config) (*Run, error) {
	m, failed := run("en", cfg)
	if failed != nil {
		return nil, errors.New(failed.Message)
	}
	r := &Run{facts{Lang: "en", cfg: cfg, machine: m, stats: m.Stats()}}
	if m.State() == machine.Deadlocked || m.State() == machine.Limited {
		return nil, errors.New(r.trouble())
	}
	return r, nil
}

// Runs holds that the program of cfg compiles and ends without a complaint.
func Runs(cfg machine.Config) error {
	r, err := NewRun(cfg)
	if err != nil {
		return err
	}
	if text := r.trouble(); text != "" {
		return errors.New(text)
	}
	return nil
}

// Fact finds a fact of the run by its name in facts.go, or "time", the time
// that the run took in seconds, "slowest COMPARE_OP", the longest one of these, or "line 1", the first line that it printed: how
// it reads, and its number.
func (r *Run) Fact(name string) (text string, number float64, err error) {
	if name == "time" {
		x := r.time("", r.stats.Time)
		return x.text, x.number, nil
	}
	if op, is := strings.CutPrefix(name, "slowest "); is {
		costs, _ := r.machine.Costs(r.machine.Latest())
		for _, c := range costs {
			if c.Op == op {
				x := r.time("", c.Most)
				return x.text, x.number, nil
			}
		}
		return "", 0, errors.New("no such opcode was executed")
	}
	if at, isLine := strings.CutPrefix(name, "line "); isLine {
		lines := strings.Split(output(r.machine, 1), "\n")
		n, err := strconv.Atoi(at)
		if err != nil || n < 1 || n >= len(lines) {
			return "", 0, errors.New("no such line was printed")
		}
		return lines[n-1], lastNumber(lines[n-1]), nil
	}
	x, known := r.of(name)
	switch {
	case !known:
		return "", 0, errors.New("there is no such fact")
	case x.missing != "":
		return "", 0, errors.New(x.missing)
	}
	return x.text, x.number, nil
}

// OfCode is how a fact of a function's code reads: see facts.go.
func OfCode(cfg machine.Config, c *code.Code, name string) (string, error) {
	f := facts{Lang: "en", cfg: cfg, code: c, table: dialect.Get(cfg.Python).Ops}
	subject, rest, _ := strings.Cut(name, " ")
	x, known := f.ofCode(subject, rest)
	if !known {
		return "", errors.New("there is no such fact")
	}
	return x.text, nil
}
