package code

import "gilplay/vm/opcode"

// Shown is one instruction as a listing on a page shows it: one for each of
// Decode's instructions, in the same order.
type Shown struct {
	Row     *opcode.Row // nil: no opcode of this Python
	Offset  int         // in bytes, of the opcode after its prefixes
	Arg     int         // with what prefixes add; -1: none
	Meaning string      // what dis prints in parentheses
	Line    int         // 0: none
	Starts  bool        // first instruction of a run on its line
	Target  bool        // something jumps here
	Jump    int         // index of the target in the result; -1: no jump
	// Switch is when a thread may be made to give the lock up behind it. The
	// eval loop does not look at the breaker when the very next instruction
	// begins certain blocks.
	Switch opcode.Breaker
}

// Instructions lists a code object's instructions.
func Instructions(c *Code, t *opcode.Table) []Shown {
	l, d := newListing(c, t), Decode(c, t)
	all := make([]Shown, 0, len(d.Ins))
	start := 0 // of the instruction, prefixes included
	units(c.Code, t, func(u unit) {
		if u.row != nil && u.row.Meaning == opcode.ExtendedArg {
			return
		}
		s := Shown{Row: u.row, Offset: u.offset, Arg: -1, Meaning: "", Line: max(0, int(d.Line[len(all)])), Jump: -1}
		for at := start; at <= u.offset; at++ {
			s.Starts = s.Starts || l.lines[at] > 0
			s.Target = s.Target || l.targets[at]
		}
		if u.hasArg {
			s.Arg, s.Meaning = u.arg, l.operand(u)
		}
		if u.row != nil && u.row.Arg.IsJump() {
			s.Jump = d.IndexAt(u.target(t))
		}
		all = append(all, s)
		start = u.next
	})
	for i := range all {
		suppressed := i+1 < len(all) && all[i+1].Row != nil && all[i+1].Row.Suppresses
		if all[i].Row != nil && (!suppressed || all[i].Jump >= 0) {
			all[i].Switch = all[i].Row.Breaker
		}
	}
	return all
}
