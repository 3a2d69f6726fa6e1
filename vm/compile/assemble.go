package compile

import (
	"math"

	"gilplay/vm/code"
	"gilplay/vm/opcode"
	"gilplay/vm/symtable"
)

// assembly is a code object between its blocks and its bytes.
type assembly struct {
	ops    *opcode.Table
	blocks []*block // in order of creation, the entry first
	order  []*block // reachable blocks in the order of emission
	code   []byte
	lines  []byte // co_lnotab
	consts []code.Const
	depth  int // of the value stack at most

	handlers []byte // co_exceptiontable

	line       int // of the last entry of lines
	lineOffset int // bytes
}

// assemble finishes the current unit. Code that falls off its end returns
// None; a generator made by a lambda returns what is on the stack.
func (c *compiler) assemble(returnNone bool) *code.Code {
	u := c.u
	c.low.close(returnNone)
	entry := u.blocks[0]
	if u.firstLine == 0 {
		u.firstLine = 1
		if len(entry.instrs) > 0 && entry.instrs[0].pos.Line > 0 {
			u.firstLine = int(entry.instrs[0].pos.Line)
		}
	}
	a := &assembly{ops: c.ops, line: u.firstLine, consts: u.consts, blocks: u.blocks}
	c.low.finish(a)
	return &code.Code{
		Name: u.name, Qualname: u.qualname, Filename: c.filename, FirstLine: u.firstLine,
		Serial: u.serial, ArgCount: u.argCount, PosOnlyArgCount: u.posOnlyArgCount,
		KwOnlyArgCount: u.kwOnlyArgCount, NLocals: len(u.varNames.list), StackSize: a.depth,
		Flags: c.flags(), Code: a.code, Consts: a.consts, Names: u.names.list,
		VarNames: u.varNames.list, FreeVars: u.freeVars.list, CellVars: u.cellVars.list,
		Lines: c.ops.Lines, LineTable: a.lines, ExceptionTable: a.handlers,
	}
}

func (c *compiler) flags() code.Flag {
	s := c.u.scope
	flags := c.future.flags
	set := func(flag code.Flag, on bool) {
		if on {
			flags |= flag
		}
	}
	if c.inFunction() {
		flags |= code.NewLocals | code.Optimized
		set(code.Nested, s.Nested)
		set(code.Generator, s.Generator && !s.Coroutine)
		set(code.Coroutine, s.Coroutine && !s.Generator)
		set(code.AsyncGenerator, s.Coroutine && s.Generator)
		set(code.VarArgs, s.VarArgs)
		set(code.VarKeywords, s.VarKeywords)
	}
	if c.ops.BytesStr {
		set(code.NewLocals, s.Kind == symtable.ClassScope)
		if s.Unoptimized {
			flags &^= code.Optimized
		}
	}
	set(code.NoFree, !c.columns && len(c.u.freeVars.list) == 0 && len(c.u.cellVars.list) == 0)
	return flags
}

// sequence orders the blocks: a depth-first search, reversed, in which the
// blocks that control falls through stay together.
func (a *assembly) sequence(entry *block) {
	a.postorder(entry)
	for i, j := 0, len(a.order)-1; i < j; i, j = i+1, j-1 {
		a.order[i], a.order[j] = a.order[j], a.order[i]
	}
}

func (a *assembly) postorder(b *block) {
	var run []*block
	for ; b != nil && !b.seen; b = b.next {
		b.seen = true
		run = append(run, b)
	}
	for i := len(run) - 1; i >= 0; i-- {
		for _, in := range run[i].instrs {
			if in.target != nil {
				a.postorder(in.target)
			}
		}
		a.order = append(a.order, run[i])
	}
}

// size is how many units an instruction takes, prefixes included.
func size(arg int) int {
	switch {
	case arg <= 0xff:
		return 1
	case arg <= 0xffff:
		return 2
	case arg <= 0xffffff:
		return 3
	}
	return 4
}

// unitBytes is the size of a wordcode unit.
const unitBytes = 2

// placeJumps turns targets into operands. Operands decide sizes and sizes
// decide offsets, so this repeats until the sizes stay.
func (a *assembly) placeJumps(all []*block) {
	for changed := true; changed; {
		total := 0
		for _, b := range a.order {
			b.offset = total
			for _, in := range b.instrs {
				total += size(in.arg)
			}
		}
		changed = false
		for _, b := range all {
			at := b.offset
			for i := range b.instrs {
				in := &b.instrs[i]
				before := size(in.arg)
				at += before
				if in.target == nil {
					continue
				}
				in.arg = in.target.offset
				if a.ops.Of(in.op).Arg == opcode.ArgJumpRel {
					in.arg -= at
				}
				in.arg *= unitBytes
				changed = changed || size(in.arg) != before
			}
		}
	}
}

// emit appends the bytes of an instruction and notes its line.
func (a *assembly) emit(in instr) {
	if in.pos.Line > 0 {
		a.noteLine(int(in.pos.Line))
	}
	row := a.ops.Of(in.op)
	a.code = appendInstr(a.code, a.ops.ExtendedArg(), row.Number, in.arg, size(in.arg))
}

// appendInstr appends an instruction that takes a given number of units.
func appendInstr(dst []byte, prefix, number byte, arg, units int) []byte {
	for shift := 8 * (units - 1); shift > 0; shift -= 8 {
		dst = append(dst, prefix, byte(arg>>shift))
	}
	return append(dst, number, byte(arg))
}

// noteLine appends to co_lnotab if the line changes: pairs of a step in bytes
// (at most 255) and a step in lines (-128 to 127), as described in
// Objects/lnotab_notes.txt.
func (a *assembly) noteLine(line int) {
	lines := line - a.line
	if lines == 0 {
		return
	}
	bytes := len(a.code) - a.lineOffset
	if bytes > 255 {
		for range bytes / 255 {
			a.lines = append(a.lines, 255, 0)
		}
		bytes %= 255
	}
	// A step that is a multiple of the largest one leaves a step of 0 behind,
	// as in CPython.
	most := math.MaxInt8
	if lines < 0 {
		most = math.MinInt8
	}
	if lines < math.MinInt8 || lines > math.MaxInt8 {
		for range lines / most {
			a.lines = append(a.lines, byte(bytes), byte(int8(most)))
			bytes = 0
		}
		lines %= most
	}
	a.lines = append(a.lines, byte(bytes), byte(int8(lines)))
	a.line, a.lineOffset = line, len(a.code)
}

// stackDepth finds the greatest depth on any path, taking it that loops have
// no net effect.
func (a *assembly) stackDepth(all []*block) int {
	const unseen = math.MinInt
	for _, b := range all {
		b.startDepth = unseen
	}
	greatest := 0
	var work []*block
	push := func(b *block, depth int) {
		if b.startDepth < depth && b.startDepth < 100 {
			b.startDepth = depth
			work = append(work, b)
		}
	}
	push(all[0], 0)
	for len(work) > 0 {
		b := work[len(work)-1]
		work = work[:len(work)-1]
		depth, falls := b.startDepth, true
		for _, in := range b.instrs {
			row := a.ops.Of(in.op)
			after := depth + a.ops.Effect(row, in.arg, false)
			greatest = max(greatest, after)
			if in.target != nil {
				jumped := depth + a.ops.Effect(row, in.arg, true)
				greatest = max(greatest, jumped)
				push(in.target, jumped)
			}
			depth = after
			if endsFlow(in.op) {
				falls = false
				break
			}
		}
		if falls && b.next != nil {
			push(b.next, depth)
		}
	}
	return greatest
}

// endsFlow tells whether control never goes on to the next instruction.
func endsFlow(op opcode.Op) bool {
	switch op {
	case opcode.JumpAbsolute, opcode.JumpForward, opcode.ReturnValue, opcode.RaiseVarargs, opcode.Reraise:
		return true
	}
	return false
}
