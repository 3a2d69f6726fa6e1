package compile

import (
	"bytes"
	"slices"

	"gilplay/vm/code"
	"gilplay/vm/opcode"
)

// peephole27 is 2.7's last pass over the bytes (Python/peephole.c of 2.7.18).
// It folds constants, too. Every rule keeps the size of the code or leaves NOPs
// behind, which go in the end, and works inside one basic block.
type peephole27 struct {
	ops    *opcode.Table
	code   []byte
	block  []int // the number of the basic block of each byte
	names  []string
	consts []code.Const
	run    int // LOAD_CONSTs one after the other up to here
}

// maxOptimized is the size of code that is optimised.
const maxOptimized = 32700

func optimize27(a *assembly, names []string) {
	n := len(a.code)
	if bytes.IndexByte(a.lines, 255) >= 0 || n > maxOptimized ||
		a.ops.Row(a.code[n-1]).Meaning != opcode.ReturnValue {
		return
	}
	p := &peephole27{ops: a.ops, code: slices.Clone(a.code), block: make([]int, n), names: names, consts: a.consts}
	p.markBlocks()
	done := p.walk()
	a.consts = p.consts // those that were folded stay even if nothing else does
	if !done {
		return
	}
	moved := p.moved()
	old, last := 0, 0
	for i := 0; i < len(a.lines); i += 2 {
		old += int(a.lines[i])
		a.lines[i] = byte(moved[old] - last)
		last = moved[old]
	}
	a.code = p.compact(moved)
}

// op is the meaning of a byte, which may be an operand's.
func (p *peephole27) op(i int) opcode.Op {
	if i < len(p.code) {
		if row := p.ops.Row(p.code[i]); row != nil {
			return row.Meaning
		}
	}
	return opcode.Invalid
}

func (p *peephole27) size(i int) int {
	if p.code[i] < p.ops.HaveArgument {
		return 1
	}
	return 3
}

func (p *peephole27) arg(i int) int { return int(p.code[i+1]) | int(p.code[i+2])<<8 }

func (p *peephole27) put(i int, op opcode.Op, arg int) {
	p.code[i] = p.ops.Of(op).Number
	p.code[i+1], p.code[i+2] = byte(arg), byte(arg>>8)
}

func (p *peephole27) fill(begin, end int) {
	for i := begin; i < end; i++ {
		p.code[i] = p.ops.Of(opcode.Nop).Number
	}
}

// target is where the jump at i goes.
func (p *peephole27) target(i int) int {
	if p.ops.Row(p.code[i]).Arg == opcode.ArgJumpRel {
		return i + 3 + p.arg(i)
	}
	return p.arg(i)
}

func (p *peephole27) markBlocks() {
	for i := 0; i < len(p.code); i += p.size(i) {
		if row := p.ops.Row(p.code[i]); row.Arg.IsJump() {
			if to := p.target(i); to < len(p.block) {
				p.block[to] = 1
			}
		}
	}
	n := 0
	for i := range p.block {
		n += p.block[i]
		p.block[i] = n
	}
}

// together tells whether so many bytes from i on are in one basic block.
func (p *peephole27) together(i, n int) bool { return p.block[i] == p.block[i+n-1] }

// walk goes once through the instructions; it fails at a large operand.
func (p *peephole27) walk() bool {
	for i := 0; i < len(p.code); i += p.size(i) {
		for again := true; again; {
			op, run := p.op(i), p.run
			p.run = 0
			if op == opcode.ExtendedArg {
				return false
			}
			i, again = p.rewrite(i, op, run)
		}
	}
	return true
}

// rewrite applies the rule for the instruction at i, before which stand so many
// LOAD_CONSTs. It gives the place of the instruction that now stands there and
// whether to look at it again.
func (p *peephole27) rewrite(i int, op opcode.Op, run int) (at int, again bool) {
	switch op {
	case opcode.UnaryNot:
		if p.op(i+1) == opcode.PopJumpIfFalse && p.together(i, 4) {
			p.put(i, opcode.PopJumpIfTrue, p.arg(i+1))
			p.fill(i+3, i+4)
			return i, true
		}
	case opcode.CompareOp: // not (a in b), not (a is b)
		if arg := p.arg(i); arg >= 6 && arg <= 9 && p.op(i+3) == opcode.UnaryNot && p.together(i, 4) {
			p.put(i, op, arg^1)
			p.fill(i+3, i+4)
		}
	case opcode.LoadName, opcode.LoadGlobal:
		if p.names[p.arg(i)] == "None" {
			p.loadNone(i)
			p.run = run + 1
		}
	case opcode.LoadConst:
		p.run = run + 1
		if p.op(i+3) == opcode.PopJumpIfFalse && p.together(i, 6) && isTrue(p.consts[p.arg(i)]) {
			p.fill(i, i+6)
			p.run = 0
		}
	case opcode.BuildTuple, opcode.BuildList:
		p.sequence(i, op, run)
	case opcode.UnaryNegative, opcode.UnaryConvert, opcode.UnaryInvert:
		if run >= 1 && p.together(i-3, 4) {
			return p.folded(i, 3, unaryValue27(op, p.consts[p.arg(i-3)])), false
		}
	case opcode.JumpIfFalseOrPop, opcode.JumpIfTrueOrPop:
		if p.mergeTests(i, op) {
			return i, true
		}
		p.threadJump(i, op)
	case opcode.ReturnValue:
		p.dropUnreachable(i)
	default:
		if row := p.ops.Of(op); row.Arg.IsJump() {
			p.threadJump(i, op)
		} else if slices.Contains(binaryOps27, op) && run >= 2 && p.together(i-6, 7) {
			value := binaryValue27(op, p.consts[p.arg(i-6)], p.consts[p.arg(i-3)])
			if sizeOf(value) <= maxFoldedSize {
				return p.folded(i, 6, value), false
			}
		}
	}
	return i, false
}

// binaryOps27 are folded; "/" is not, since an option of the interpreter
// decides what it does.
var binaryOps27 = []opcode.Op{
	opcode.BinaryPower, opcode.BinaryMultiply, opcode.BinaryTrueDivide, opcode.BinaryFloorDivide,
	opcode.BinaryModulo, opcode.BinaryAdd, opcode.BinarySubtract, opcode.BinarySubscr,
	opcode.BinaryLshift, opcode.BinaryRshift, opcode.BinaryAnd, opcode.BinaryXor, opcode.BinaryOr,
}

// maxFoldedSize is the length of the longest sequence that an operator may make.
const maxFoldedSize = 20

// folded replaces the operator at i and its operands, which take so many bytes,
// by a value, unless it is nil.
func (p *peephole27) folded(i, operands int, value code.Const) int {
	if value == nil {
		return i
	}
	p.fill(i-operands, i-2)
	p.put(i-2, opcode.LoadConst, len(p.consts))
	p.consts = append(p.consts, value)
	p.run = 1
	return i - 2
}

// loadNone makes a name a constant.
func (p *peephole27) loadNone(i int) {
	at := slices.Index(p.consts, code.Const(code.None{}))
	if at < 0 {
		at = len(p.consts)
		p.consts = append(p.consts, code.None{})
	}
	p.put(i, opcode.LoadConst, at)
}

// sequence makes a tuple of constants a constant, and a list that is only
// searched, too. A tuple or list of up to three that is unpacked at once becomes
// rotations.
func (p *peephole27) sequence(i int, op opcode.Op, run int) {
	n := p.arg(i)
	if first := i - 3*n; first >= 0 && n <= run && (op == opcode.BuildTuple && p.together(first, 3*(n+1)) ||
		op == opcode.BuildList && p.op(i+3) == opcode.CompareOp && p.together(first, 3*(n+2)) && p.arg(i+3)&^1 == 6) {
		tuple := make(code.Tuple, n)
		for k := range tuple {
			tuple[k] = p.consts[p.arg(first+3*k)]
		}
		p.fill(first, i)
		p.put(i, opcode.LoadConst, len(p.consts))
		p.consts = append(p.consts, tuple)
		p.run = 1
		return
	}
	if p.op(i+3) != opcode.UnpackSequence || !p.together(i, 6) || n != p.arg(i+3) || n < 1 || n > 3 {
		return
	}
	p.fill(i, i+6)
	if n > 1 {
		p.code[i+n-2] = p.ops.Of(opcode.RotTwo).Number
	}
	if n == 3 {
		p.code[i] = p.ops.Of(opcode.RotThree).Number
	}
}

// mergeTests shortens a jump to another test of the same value: see
// peephole.mergeTests.
func (p *peephole27) mergeTests(i int, op opcode.Op) bool {
	to := p.target(i)
	second := p.op(to)
	if !isConditional(second) {
		return false
	}
	if jumpsOnTrue(second) == jumpsOnTrue(op) {
		p.put(i, second, p.target(to))
	} else {
		p.put(i, popJump(jumpsOnTrue(op)), to+3)
	}
	return true
}

// threadJump replaces a jump to a jump, or to a return.
func (p *peephole27) threadJump(i int, op opcode.Op) {
	to := p.target(i)
	if isUnconditional(op) && p.op(to) == opcode.ReturnValue {
		p.code[i] = p.code[to]
		p.fill(i+1, i+3)
		return
	}
	if !isUnconditional(p.op(to)) {
		return
	}
	to = p.target(to)
	if op == opcode.JumpForward { // the new target may lie behind
		op = opcode.JumpAbsolute
	}
	if p.ops.Of(op).Arg == opcode.ArgJumpRel {
		to -= i + 3
	}
	if to >= 0 {
		p.put(i, op, to)
	}
}

// dropUnreachable removes "return None" or a jump behind a return.
func (p *peephole27) dropUnreachable(i int) {
	switch {
	case i+4 >= len(p.code):
	case p.op(i+4) == opcode.ReturnValue && p.together(i, 5):
		p.fill(i+1, i+5)
	case isUnconditional(p.op(i+1)) && p.together(i, 4):
		p.fill(i+1, i+4)
	}
}

// moved gives the place of each instruction after the NOPs are gone.
func (p *peephole27) moved() []int {
	places := make([]int, len(p.code))
	nops := 0
	for i := 0; i < len(p.code); i += p.size(i) {
		places[i] = i - nops
		if p.op(i) == opcode.Nop {
			nops++
		}
	}
	return places
}

// compact leaves the NOPs out.
func (p *peephole27) compact(moved []int) []byte {
	var out []byte
	for i, size := 0, 0; i < len(p.code); i += size {
		size = p.size(i)
		switch op := p.op(i); p.ops.Of(op).Arg {
		case opcode.ArgJumpAbs:
			p.put(i, op, moved[p.arg(i)])
		case opcode.ArgJumpRel:
			p.put(i, op, moved[p.target(i)]-moved[i]-3)
		default:
			if op == opcode.Nop {
				continue
			}
		}
		out = append(out, p.code[i:i+size]...)
	}
	return out
}
