package lessons

import (
	"errors"
	"math/big"
	"slices"
	"strconv"
	"strings"

	"gilplay/gil/explore"
	"gilplay/gil/machine"
	"gilplay/gil/sketch"
	"gilplay/lessons/judge"
	"gilplay/vm/code"
	"gilplay/vm/dialect"
	"gilplay/vm/opcode"
)

// The facts of the prose that no requirement asks for:
//
//	time               how long the run took
//	slowest OPCODE     how long the longest one of them took
//	line N             the Nth line that it printed
//	opcodes            how many the Python has
//	have_argument      from which number on they have an operand
//	operands           how many have one
//
// of a function's code (function=NAME, line=N for the instructions of one line):
//
//	instructions       how many there are
//	count A|B          how many of them are these opcodes
//	gaps               behind how many of them a thread may be switched
//	bytes              how long its bytecode is
//	co_consts …        as in a requirement
//
// of all schedules (explore=own, or bytecode for a switch between any two):
//
//	outcomes           how many there are
//	schedules          how many, those that wait for ever too
//	schedules TEXT     how many of them print TEXT
//	deadlocks          how many of them wait for ever
//	… of these, with %  which part of all schedules that is
//	prints             what they print: 2, 3, 4
//
// of a program of gil/sketch (sketch=PROGRAM/VARIANT): schedules, or a breach.

// runs are those that several numbers ask for, by program and settings.
type runs map[string]any

// ofRun is a fact of one run.
func (n *Number) ofRun(cfg machine.Config, runs runs) (string, error) {
	key := n.From + string(n.Other)
	run, ran := runs[key].(*judge.Run)
	if !ran {
		var err error
		if run, err = judge.NewRun(cfg); err != nil {
			return "", err
		}
		runs[key] = run
	}
	text, value, err := run.Fact(n.Of)
	switch {
	case err != nil:
		return "", err
	case n.Of == "output" && strings.Contains(text, n.Text):
		return n.Text, nil
	case n.Of == "output" || !written.MatchString(n.Text):
		return text, nil
	}
	return n.write(value), nil
}

// ofOpcodes is a fact of a Python's opcodes.
func ofOpcodes(what string, ops *opcode.Table) (n int, is bool) {
	switch what {
	case "opcodes":
		return len(ops.Rows()), true
	case "have_argument":
		return int(ops.HaveArgument), true
	case "operands":
		for _, row := range ops.Rows() {
			if row.Number >= ops.HaveArgument {
				n++
			}
		}
		return n, true
	}
	return 0, false
}

// ofAll is a fact of all schedules.
func (n *Number) ofAll(cfg machine.Config, runs runs) (string, error) {
	points := explore.EveryBytecode
	switch n.Points {
	case "own":
		points = explore.Own
	case "bytecode":
	default:
		return "", errors.New("explore is own or bytecode")
	}
	key := n.From + string(n.Other) + n.Points
	r, ran := runs[key].(*explore.Result)
	if !ran {
		x, err := explore.New(explore.Options{Source: cfg.Source, Python: cfg.Python, Points: points})
		if err != nil {
			return "", err
		}
		for x.Advance(1 << 16) {
		}
		if r = x.Result(); !r.Complete || r.Schedules == "" {
			return "", errors.New("the search comes to no end")
		}
		runs[key] = r
	}
	if n.Of == "outcomes" {
		return n.write(float64(len(r.Outcomes))), nil
	}
	if n.Of == "prints" {
		return printed(r), nil
	}
	return n.schedules(r)
}

// schedules is how many of all schedules come to an end like that.
func (n *Number) schedules(r *explore.Result) (string, error) {
	what, text, one := strings.Cut(n.Of, " ")
	if what != "schedules" && what != "deadlocks" {
		return "", errors.New("there is no such fact")
	}
	sum, all := new(big.Int), new(big.Int)
	all.SetString(r.Schedules, 10)
	for i := range r.Outcomes {
		o := &r.Outcomes[i]
		if what == "deadlocks" && o.Deadlock == nil || one && (o.Deadlock != nil || strings.TrimRight(o.Stdout, "\n") != text) {
			continue
		}
		count, _ := new(big.Int).SetString(o.Schedules, 10)
		sum.Add(sum, count)
	}
	if strings.HasSuffix(n.Text, "%") {
		part, _ := new(big.Rat).SetFrac(sum, all).Float64()
		return n.write(part), nil
	}
	return thousands(sum.String()), nil
}

// printed lists what the schedules print, numbers in their order.
func printed(r *explore.Result) string {
	var list []string
	for i := range r.Outcomes {
		list = append(list, strings.TrimRight(r.Outcomes[i].Stdout, "\n"))
	}
	slices.SortFunc(list, func(a, b string) int {
		if len(a) != len(b) {
			return len(a) - len(b)
		}
		return strings.Compare(a, b)
	})
	return strings.Join(list, ", ")
}

// ofCode is a fact of a function's code.
func (n *Number) ofCode(cfg machine.Config) (string, error) {
	c, err := machine.FindCode(cfg, n.Function)
	switch {
	case err != nil:
		return "", err
	case c == nil:
		return "", errors.New("there is no function " + n.Function)
	}
	what, list, _ := strings.Cut(n.Of, " ")
	count := 0
	for _, s := range code.Instructions(c, dialect.Get(cfg.Python).Ops) {
		if n.CodeLine != 0 && s.Line != n.CodeLine {
			continue
		}
		if what == "instructions" ||
			what == "count" && slices.Contains(strings.Split(list, "|"), s.Row.Name) ||
			what == "gaps" && (s.Switch == opcode.Always || s.Switch == opcode.CalleeNotInlined) {
			count++
		}
	}
	switch what {
	case "bytes":
		return strconv.Itoa(len(c.Code)), nil
	case "instructions", "count", "gaps":
		return strconv.Itoa(count), nil
	}
	return judge.OfCode(cfg, c, n.Of)
}

func (n *Number) ofSketch() (string, error) {
	name, variant, _ := strings.Cut(n.From, " ")
	p, ok := sketch.Get(name, variant)
	if !ok {
		return "", errors.New("no sketch " + n.From)
	}
	e := p.Explore()
	if n.Of == "schedules" {
		return n.write(float64(e.Schedules)), nil
	}
	for _, b := range e.Breaches {
		if string(b.Breach) == n.Of {
			return n.write(float64(b.Schedules)), nil
		}
	}
	return n.write(0), nil
}
