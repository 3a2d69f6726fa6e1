package code

import "gilplay/vm/opcode"

// The parts of a decoded instruction: meaning, flags, operand.
const (
	OpMask        = 0x1FF   // opcode.Op
	PollAfter     = 1 << 9  // the eval loop looks at the breaker after this instruction
	SuppressPoll  = 1 << 10 // if this instruction is next, it does not look
	Watched       = 1 << 11 // never set by Decode; free for the reader (a breakpoint)
	ArgShift      = 12
	MaxOperand    = 1<<(32-ArgShift) - 1
	invalidTarget = MaxOperand
)

// Decoded is a code object in the form that the interpreter runs: one word
// per instruction. Prefixes (EXTENDED_ARG) are folded into the instruction
// that they belong to and inline caches are left out.
type Decoded struct {
	// Ins holds meaning | flags | operand<<ArgShift. The operand of a jump is
	// the index in Ins of its target. Other operands are as in the bytes,
	// less the bits that chose the meaning (opcode.Row.Select).
	Ins []uint32
	// Offset is the byte offset of each instruction's opcode, after its
	// prefixes: what f_lasti and dis show. Units are bytes.
	Offset []uint32
	// Line is the source line of each instruction, -1 if it has none.
	Line []int32
	// Handlers is the exception table (3.11 on), places being indexes in Ins.
	Handlers []Handler

	index []int32 // byte offset -> index of the instruction that covers it
}

// unit is one instruction as it stands in the bytes, prefixes apart.
type unit struct {
	offset, next int // next: where the following instruction (after caches) begins
	row          *opcode.Row
	number       byte
	hasArg       bool
	arg          int // with what its prefixes add
}

// units walks the raw instructions, prefixes included.
func units(code []byte, t *opcode.Table, visit func(u unit)) {
	extended := 0
	for i := 0; i < len(code); {
		u := unit{offset: i, number: code[i], row: t.Row(code[i]), hasArg: code[i] >= t.HaveArgument}
		if u.row != nil && u.row.Arg == opcode.ArgNone {
			u.hasArg = false // in 3.13 the first such opcode has none
		}
		switch {
		case t.Encoding == opcode.Wordcode:
			u.next = i + 2
			if u.row != nil {
				u.next += 2 * int(u.row.Caches)
			}
			if u.hasArg && i+1 < len(code) {
				u.arg = int(code[i+1]) | extended<<8
			}
		case u.hasArg && i+2 < len(code):
			u.next = i + 3
			u.arg = int(code[i+1]) | int(code[i+2])<<8 | extended<<16
		default:
			u.next = i + 1
		}
		extended = 0
		if u.row != nil && u.row.Meaning == opcode.ExtendedArg {
			extended = u.arg
		}
		visit(u)
		i = u.next
	}
}

// target is the byte offset to which a jump goes.
func (u unit) target(t *opcode.Table) int {
	switch u.row.Arg {
	case opcode.ArgJumpAbs:
		return u.arg * t.JumpUnit
	case opcode.ArgJumpBack:
		return u.next - u.arg*t.JumpUnit
	default:
		return u.next + u.arg*t.JumpUnit
	}
}

// Decode turns the bytes of a code object into instructions.
func Decode(c *Code, t *opcode.Table) *Decoded {
	d := &Decoded{index: make([]int32, len(c.Code)+1)}
	var jumps []int // byte targets of the jumps, in order of the instructions
	start := 0      // where the instruction begins, prefixes included
	units(c.Code, t, func(u unit) {
		if u.row != nil && u.row.Meaning == opcode.ExtendedArg {
			return
		}
		for i := start; i < u.next && i < len(d.index); i++ {
			d.index[i] = int32(len(d.Ins))
		}
		d.Ins = append(d.Ins, pack(u, start < u.offset))
		d.Offset = append(d.Offset, uint32(u.offset))
		if u.row != nil && u.row.Arg.IsJump() {
			jumps = append(jumps, u.target(t))
		}
		start = u.next
	})
	d.index[len(c.Code)] = int32(len(d.Ins))
	d.resolve(jumps, t)
	d.Line = linesOf(c, d.Offset)
	d.Handlers = d.handlers(c)
	return d
}

// pack builds the word of an instruction, a jump's operand left for later.
func pack(u unit, prefixed bool) uint32 {
	if u.row == nil {
		return uint32(opcode.Invalid)
	}
	op, arg := u.row.Meaning, u.arg
	if n := len(u.row.Select); n > 0 {
		bits := u.row.SelectBits()
		if which := arg & (1<<bits - 1); which < n {
			op, arg = u.row.Select[which], arg>>bits
		}
	}
	word := uint32(op) | uint32(arg)<<ArgShift
	if u.row.Breaker == opcode.Always || u.row.Breaker == opcode.ArgLow2Below2 && u.arg&3 < 2 {
		word |= PollAfter
	}
	// The loop looks only at the very next byte: a prefix hides the opcode.
	if u.row.Suppresses && !prefixed {
		word |= SuppressPoll
	}
	return word
}

// resolve writes the instruction indexes of the jumps' targets.
func (d *Decoded) resolve(jumps []int, t *opcode.Table) {
	next := 0
	for i, word := range d.Ins {
		row := t.Of(opcode.Op(word & OpMask))
		if row == nil || !row.Arg.IsJump() {
			continue
		}
		target := uint32(invalidTarget)
		if off := jumps[next]; off >= 0 && off < len(d.index) {
			target = uint32(d.index[off])
		}
		next++
		d.Ins[i] = word&(1<<ArgShift-1) | target<<ArgShift
	}
}

// LineNear is the line of the instruction at an index or, if that stands for
// nothing in the source, of the nearest one before it that has a line, or behind
// it if there is none.
func (d *Decoded) LineNear(i int) int {
	i = min(i, len(d.Line)-1)
	for k := i; k >= 0; k-- {
		if d.Line[k] > 0 {
			return int(d.Line[k])
		}
	}
	for k := i + 1; k < len(d.Line); k++ {
		if d.Line[k] > 0 {
			return int(d.Line[k])
		}
	}
	return 1
}

// IndexAt gives the index of the instruction that covers a byte offset.
func (d *Decoded) IndexAt(offset int) int { return int(d.index[offset]) }
