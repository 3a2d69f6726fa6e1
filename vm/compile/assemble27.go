package compile

import (
	"math"

	"gilplay/vm/code"
	"gilplay/vm/opcode"
)

// bytes27 is a code object's bytes in the making: instructions of one byte, or
// of three if they have an operand, or of six if it is a large one.
type bytes27 struct {
	*assembly
}

func (l *lower27) finish(a *assembly) {
	b := bytes27{a}
	a.sequence(a.blocks[0])
	b.placeJumps()
	for _, block := range a.order {
		for _, in := range block.instrs {
			b.emit(in)
		}
	}
	if len(a.code) > code.MaxOperand {
		l.fail("program too large")
	}
	for _, block := range a.blocks {
		block.startDepth, block.seen = math.MinInt, false
	}
	a.depth = b.stackDepth(a.blocks[0], 0, 0)
	if l.err == nil {
		optimize27(a, l.u.names.list)
	}
}

func (b bytes27) size(in instr) int {
	switch {
	case b.ops.Of(in.op).Number < b.ops.HaveArgument:
		return 1
	case in.arg > 0xffff:
		return 6
	}
	return 3
}

// placeJumps turns targets into operands, until no more of them are large.
func (b bytes27) placeJumps() {
	for large, before := 0, -1; large != before; {
		total := 0
		for _, block := range b.order {
			block.offset = total
			for _, in := range block.instrs {
				total += b.size(in)
			}
		}
		large, before = 0, large
		for _, block := range b.blocks {
			at := block.offset
			for i := range block.instrs {
				in := &block.instrs[i]
				at += b.size(*in)
				if in.target == nil {
					continue
				}
				in.arg = in.target.offset
				if b.ops.Of(in.op).Arg == opcode.ArgJumpRel {
					in.arg -= at
				}
				if in.arg > 0xffff {
					large++
				}
			}
		}
	}
}

func (b bytes27) emit(in instr) {
	if in.pos.Line > 0 {
		b.noteLine(int(in.pos.Line))
	}
	size := b.size(in)
	if size == 6 {
		b.code = append(b.code, b.ops.ExtendedArg(), byte(in.arg>>16), byte(in.arg>>24))
	}
	b.code = append(b.code, b.ops.Of(in.op).Number)
	if size > 1 {
		b.code = append(b.code, byte(in.arg), byte(in.arg>>8))
	}
}

// noteLine appends to co_lnotab where a line begins, even if it is the one
// before: pairs of a step in bytes and one in lines, both at most 255.
func (b bytes27) noteLine(line int) {
	bytes, lines := len(b.code)-b.lineOffset, line-b.line
	if bytes == 0 && lines == 0 {
		return
	}
	for ; bytes > 255; bytes -= 255 {
		b.lines = append(b.lines, 255, 0)
	}
	if n := lines / 255; lines > 255 {
		b.lines = append(b.lines, byte(bytes), 255)
		bytes = 0
		for range n - 1 {
			b.lines = append(b.lines, 0, 255)
		}
		lines -= n * 255
	}
	b.lines = append(b.lines, byte(bytes), byte(lines))
	b.line, b.lineOffset = line, len(b.code)
}

// stackDepth follows every path from a block that reaches it with more on the
// stack than any before, and gives the greatest depth so far. Not all that it
// counts is true: entering a with block counts four on both ways, and nothing
// but a jump ends a path.
func (b bytes27) stackDepth(at *block, depth, greatest int) int {
	if at.seen || at.startDepth >= depth {
		return greatest
	}
	at.seen, at.startDepth = true, depth
	defer func() { at.seen = false }()
	for _, in := range at.instrs {
		row := b.ops.Of(in.op)
		jumped := depth + b.ops.Effect(row, in.arg, true)
		depth += b.ops.Effect(row, in.arg, false)
		if in.op == opcode.SetupWithClassic {
			depth += 3
			jumped = depth
		}
		greatest = max(greatest, depth)
		if in.target == nil {
			continue
		}
		greatest = b.stackDepth(in.target, jumped, max(greatest, jumped))
		if in.op == opcode.JumpAbsolute || in.op == opcode.JumpForward {
			return greatest
		}
	}
	if at.next != nil {
		greatest = b.stackDepth(at.next, depth, greatest)
	}
	return greatest
}
