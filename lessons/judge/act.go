package judge

import (
	"strconv"
	"strings"

	"gilplay/gil/machine"
	"gilplay/vm/interp"
)

// act: the learner has said what is on the value stack after each instruction
// of the first call of a function; the machine does the call and compares.
func act(c Check, a Attempt) Verdict {
	states, verdict := stacks(c, a.Config)
	if verdict != nil {
		return *verdict
	}
	said := strings.Split(a.Answer, ";")
	if n := len(said); n > 0 && strings.TrimSpace(said[n-1]) == "" && n == len(states)+1 {
		said = said[:n-1]
	}
	for i, s := range states {
		got := ""
		if i < len(said) {
			got = strings.Join(strings.Fields(said[i]), " ")
		}
		if got != s.stack {
			return Verdict{Message: s.explain(got, i), Step: s.step}
		}
	}
	if len(said) > len(states) {
		return Verdict{Message: "The function has only " + strconv.Itoa(len(states)) + " instructions."}
	}
	return Verdict{Pass: true, Message: "All " + strconv.Itoa(len(states)) + " stacks are right."}
}

// state is the machine after one instruction.
type state struct {
	step  uint64
	op    string // the instruction that was executed
	stack string // reprs, bottom first
	depth int    // change of the stack's height
}

func (s *state) explain(got string, i int) string {
	after := "After " + s.op + " (number " + strconv.Itoa(i+1) + ") "
	if got == "" && s.stack != "" {
		return after + "the stack is not empty."
	}
	n, want := len(strings.Fields(got)), len(strings.Fields(s.stack))
	switch {
	case s.stack == "":
		return after + "the stack is empty: the value has gone to the caller."
	case n > want && s.depth < 0:
		return after + "there are fewer values: the opcode takes both of its operands off, and puts one result on."
	case n != want:
		return after + "the stack holds " + strconv.Itoa(want) + " values, yours " + strconv.Itoa(n) + "."
	}
	return after + "the stack does not hold " + got + ". It holds values, not names, and the newest is on the right."
}

// maxCall bounds the length of the call that is followed.
const maxCall = 200

// stacks runs the program to the first call of the function and notes the
// stack after each of its instructions.
func stacks(c Check, cfg machine.Config) ([]state, *Verdict) {
	cfg.MaxOpcodes = maxSteps
	m, err := machine.New(cfg)
	if err != nil {
		return nil, &Verdict{Message: "The program does not compile. " + err.Error()}
	}
	var all []state
	base := 0 // depth of the function's frame, 0 before its call
	for len(all) < maxCall {
		frames := m.Frames(0)
		switch {
		case base == 0 && len(frames) > 0 && frames[0].Function == c.Function:
			base = len(frames)
		case base > 0 && len(frames) < base:
			all[len(all)-1].stack, all[len(all)-1].depth = "", -1
			return all, nil
		}
		op, _, _ := strings.Cut(m.NextInstruction(0), " ")
		if !m.Move(machine.Opcode, true, 0) && !m.AtEnd() {
			break
		}
		if base == 0 || len(frames) > base {
			if m.AtEnd() {
				break
			}
			continue
		}
		s := state{step: m.Step(), op: op}
		if frames = m.Frames(0); len(frames) == base {
			s.stack = reprs(frames[0].Stack)
		}
		if n := len(all); n > 0 {
			s.depth = len(strings.Fields(s.stack)) - len(strings.Fields(all[n-1].stack))
		}
		all = append(all, s)
	}
	if base > 0 {
		return nil, &Verdict{Message: "The first call of " + c.Function + " is too long to be played by hand."}
	}
	return nil, &Verdict{Message: "The program never calls " + c.Function + "."}
}

func reprs(values []interp.Value) string {
	var list []string
	for _, v := range values {
		list = append(list, v.Repr)
	}
	return strings.Join(list, " ")
}
