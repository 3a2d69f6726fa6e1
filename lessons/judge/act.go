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
	states, verdict := stacks(c, a)
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
			return Verdict{Message: s.explain(a.Lang, got, i), Step: s.step}
		}
	}
	if len(said) > len(states) {
		return Verdict{Message: a.Lang.Say("The function has only {0} instructions.", "这个函数只有 {0} 条指令。", strconv.Itoa(len(states)))}
	}
	return Verdict{Pass: true, Message: a.Lang.Say("All {0} stacks are right.", "{0} 个栈全对。", strconv.Itoa(len(states)))}
}

// state is the machine after one instruction.
type state struct {
	step  uint64
	op    string // the instruction that was executed
	stack string // reprs, bottom first
	depth int    // change of the stack's height
}

func (s *state) explain(l Lang, got string, i int) string {
	after := l.Say("After {0} (number {1}) ", "{0}（第 {1} 条）执行之后，", s.op, strconv.Itoa(i+1))
	n, want := len(strings.Fields(got)), len(strings.Fields(s.stack))
	switch {
	case got == "" && s.stack != "":
		return after + l.Say("the stack is not empty.", "栈不是空的。")
	case s.stack == "":
		return after + l.Say("the stack is empty: the value has gone to the caller.", "栈是空的：值已经交给调用者。")
	case n > want && s.depth < 0:
		return after + l.Say("there are fewer values: the opcode takes both of its operands off, and puts one result on.", "值变少了：这条操作码取走两个操作数，放回一个结果。")
	case n != want:
		return after + l.Say("the stack holds {0} values, yours {1}.", "栈里有 {0} 个值，你写了 {1} 个。", strconv.Itoa(want), strconv.Itoa(n))
	}
	return after + l.Say("the stack does not hold {0}. It holds values, not names, and the newest is on the right.", "栈里不是 {0}。栈里放的是值，不是名字；最新的在最右边。", got)
}

// maxCall bounds the length of the call that is followed.
const maxCall = 200

// stacks runs the program to the first call of the function and notes the
// stack after each of its instructions.
func stacks(c Check, a Attempt) ([]state, *Verdict) {
	a.Config.MaxOpcodes = maxSteps
	m, err := machine.New(a.Config)
	if err != nil {
		return nil, &Verdict{Message: a.Lang.Say("The program does not compile. {0}", "程序编译不通过。{0}", err.Error())}
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
		return nil, &Verdict{Message: a.Lang.Say("The first call of {0} is too long to be played by hand.", "{0} 的第一次调用太长，没法手工走完。", c.Function)}
	}
	return nil, &Verdict{Message: a.Lang.Say("The program never calls {0}.", "程序没有调用 {0}。", c.Function)}
}

func reprs(values []interp.Value) string {
	var list []string
	for _, v := range values {
		list = append(list, v.Repr)
	}
	return strings.Join(list, " ")
}
