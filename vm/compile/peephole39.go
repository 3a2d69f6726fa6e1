package compile

import (
	"gilplay/vm/code"
	"gilplay/vm/opcode"
)

// word is a unit of wordcode, its opcode by meaning.
type word struct {
	op  opcode.Op
	arg byte
}

// peephole is 3.9's last pass over the bytes (Python/peephole.c). It works on
// single units, prefixes included, so that it decides as CPython does where an
// operand needs a prefix: code keeps its size or shrinks. What is removed
// becomes NOP first; the NOPs go in the end and jumps are retargeted.
type peephole struct {
	ops    *opcode.Table
	words  []word
	block  []int // the number of the basic block of each unit
	consts []code.Const
}

func (l *lower39) finish(a *assembly) {
	a.sequence(a.blocks[0])
	a.placeJumps(a.blocks)
	for _, b := range a.order {
		for _, in := range b.instrs {
			a.emit(in)
		}
	}
	if len(a.code)/unitBytes > code.MaxOperand {
		l.fail("program too large")
	}
	a.depth = a.stackDepth(a.blocks)
	if l.err == nil {
		optimize39(a)
	}
}

func optimize39(a *assembly) {
	// A table with long steps is too complicated for CPython's pass.
	for i := 0; i < len(a.lines); i += 2 {
		if a.lines[i] == 255 {
			return
		}
	}
	p := &peephole{ops: a.ops, words: make([]word, len(a.code)/unitBytes), consts: a.consts}
	for i := range p.words {
		p.words[i] = word{a.ops.Row(a.code[i*unitBytes]).Meaning, a.code[i*unitBytes+1]}
	}
	p.markBlocks()
	p.rewrite()
	// The constants stay even if the bytes cannot be shortened.
	a.consts = p.consts
	newIndex := p.newIndexes()
	lines := p.moveLines(a.lines, newIndex)
	if bytes, ok := p.compact(newIndex); ok {
		a.code = bytes
	}
	a.lines = lines
}

func (p *peephole) markBlocks() {
	p.block = make([]int, len(p.words))
	for i, w := range p.words {
		if p.ops.Of(w.op).Arg.IsJump() {
			p.block[p.target(i)] = 1
		}
	}
	n := 0
	for i := range p.block {
		n += p.block[i]
		p.block[i] = n
	}
}

func (p *peephole) sameBlock(i, j int) bool { return p.block[i] == p.block[j] }

// arg is the whole operand of the instruction at i, with its prefixes.
func (p *peephole) arg(i int) int {
	n := int(p.words[i].arg)
	for k := 1; k <= 3 && i-k >= 0 && p.words[i-k].op == opcode.ExtendedArg; k++ {
		n |= int(p.words[i-k].arg) << (8 * k)
	}
	return n
}

// target is the unit to which the jump at i goes.
func (p *peephole) target(i int) int {
	t := p.arg(i) / unitBytes
	if p.ops.Of(p.words[i].op).Arg == opcode.ArgJumpRel {
		t += i + 1
	}
	return t
}

// find skips prefixes.
func (p *peephole) find(i int) int {
	for i < len(p.words) && p.words[i].op == opcode.ExtendedArg {
		i++
	}
	return i
}

// start is the first prefix of the instruction at i.
func (p *peephole) start(i int) int {
	for i >= 1 && p.words[i-1].op == opcode.ExtendedArg {
		i--
	}
	return i
}

func (p *peephole) fill(begin, end int) {
	for i := begin; i < end; i++ {
		p.words[i] = word{op: opcode.Nop}
	}
}

// write puts an instruction of so many units at i.
func (p *peephole) write(i int, op opcode.Op, arg, units int) {
	for k := units - 1; k > 0; k-- {
		p.words[i] = word{opcode.ExtendedArg, byte(arg >> (8 * k))}
		i++
	}
	p.words[i] = word{op, byte(arg)}
}

// setArg replaces the operand of the instruction at i if the new one needs no
// more units, and gives the instruction's new place.
func (p *peephole) setArg(i, arg int) (int, bool) {
	old := p.arg(i)
	if old == arg {
		return i, true
	}
	was, is := size(old), size(arg)
	if was < is {
		return 0, false
	}
	p.write(i+1-was, p.words[i].op, arg, is)
	p.fill(i+1-was+is, i+1)
	return i - was + is, true
}

// overwrite puts an instruction at the end of the units from begin to end, if
// it has room there.
func (p *peephole) overwrite(op opcode.Op, arg, begin, end int) {
	n := size(arg)
	if begin+n > end {
		return
	}
	p.write(end-n, op, arg, n)
	p.fill(begin, end-n)
}

// rewrite is the one walk over the instructions.
func (p *peephole) rewrite() {
	constRun := 0 // LOAD_CONSTs right before
	for i := p.find(0); i < len(p.words); {
		next := p.find(i + 1)
		before := constRun
		constRun = 0
		switch op := p.words[i].op; op {
		case opcode.LoadConst:
			constRun = before + 1
			if p.dropTrueTest(i, next) {
				constRun = 0
			}
		case opcode.BuildTuple:
			p.buildTuple(i, next, before)
		case opcode.JumpIfFalseOrPop, opcode.JumpIfTrueOrPop:
			if h, ok := p.mergeTests(i); ok {
				next = h
			} else {
				p.threadJump(i)
			}
		case opcode.PopJumpIfFalse, opcode.PopJumpIfTrue, opcode.JumpForward, opcode.JumpAbsolute:
			p.threadJump(i)
		case opcode.ReturnValue:
			if h := p.dropUnreachable(i); h > 0 {
				next = h
			}
		}
		i = next
	}
}

// dropTrueTest removes LOAD_CONST true, POP_JUMP_IF_FALSE.
func (p *peephole) dropTrueTest(i, next int) bool {
	start := p.start(i)
	if next >= len(p.words) || p.words[next].op != opcode.PopJumpIfFalse ||
		!p.sameBlock(start, i+1) || !isTrue(p.consts[p.arg(i)]) {
		return false
	}
	p.fill(start, next+1)
	return true
}

// buildTuple makes a tuple of constants a constant, and turns a tuple of two
// or three that is unpacked at once into rotations.
func (p *peephole) buildTuple(i, next, constRun int) {
	n, start := p.arg(i), p.start(i)
	if n > 0 && constRun >= n {
		first := p.constStart(start, n)
		if p.sameBlock(first, start) {
			p.foldTuple(first, i, n)
			return
		}
	}
	if next >= len(p.words) || p.words[next].op != opcode.UnpackSequence ||
		!p.sameBlock(start, i+1) || n != p.arg(next) {
		return
	}
	switch {
	case n < 2:
		p.fill(start, next+1)
	case n == 2:
		p.words[start] = word{op: opcode.RotTwo}
		p.fill(start+1, next+1)
	case n == 3:
		p.words[start] = word{op: opcode.RotThree}
		p.words[start+1] = word{op: opcode.RotTwo}
		p.fill(start+2, next+1)
	}
}

// constStart finds the beginning of the last n LOAD_CONSTs before i.
func (p *peephole) constStart(i, n int) int {
	for n > 0 {
		i--
		if p.words[i].op == opcode.LoadConst {
			n--
		}
	}
	return p.start(i)
}

func (p *peephole) foldTuple(first, build, n int) {
	tuple := make(code.Tuple, n)
	at := first
	for k := range tuple {
		at = p.find(at)
		tuple[k] = p.consts[p.arg(at)]
		at++
	}
	index := len(p.consts)
	p.consts = append(p.consts, tuple)
	p.overwrite(opcode.LoadConst, index, first, build+1)
}

// jumpsOnTrue tells what a conditional jump jumps on.
func jumpsOnTrue(op opcode.Op) bool {
	return op == opcode.PopJumpIfTrue || op == opcode.JumpIfTrueOrPop
}

func isConditional(op opcode.Op) bool {
	return jumpsOnTrue(op) || op == opcode.PopJumpIfFalse || op == opcode.JumpIfFalseOrPop
}

func isUnconditional(op opcode.Op) bool {
	return op == opcode.JumpAbsolute || op == opcode.JumpForward
}

// mergeTests shortens a jump to another test of the same value: if both jump
// on the same outcome, the first goes where the second goes; if not, the first
// goes behind the second and pops.
func (p *peephole) mergeTests(i int) (next int, ok bool) {
	op := p.words[i].op
	tgt := p.find(p.arg(i) / unitBytes)
	second := p.words[tgt].op
	if !isConditional(second) {
		return 0, false
	}
	arg := p.arg(tgt)
	if jumpsOnTrue(second) != jumpsOnTrue(op) {
		arg = (tgt + 1) * unitBytes
		second = popJump(op == opcode.JumpIfTrueOrPop)
	}
	h, ok := p.setArg(i, arg)
	if ok {
		p.words[h].op = second
	}
	return h, ok
}

// threadJump replaces a jump to a jump, or to a return.
func (p *peephole) threadJump(i int) {
	op, start := p.words[i].op, p.start(i)
	tgt := p.find(p.target(i))
	if isUnconditional(op) && p.words[tgt].op == opcode.ReturnValue {
		p.words[start] = word{op: opcode.ReturnValue}
		p.fill(start+1, i+1)
		return
	}
	if !isUnconditional(p.words[tgt].op) {
		return
	}
	if op == opcode.JumpForward { // the new target may lie behind
		op = opcode.JumpAbsolute
	}
	p.overwrite(op, p.target(tgt)*unitBytes, start, i+1)
}

// dropUnreachable removes what follows a return in its block; it gives the
// instruction after it, 0 if there was nothing to remove. SETUP_FINALLY and
// RERAISE stay.
func (p *peephole) dropUnreachable(i int) int {
	h := i + 1
	for ; h < len(p.words) && p.sameBlock(i, h); h++ {
		if op := p.words[h].op; op == opcode.SetupFinally || op == opcode.Reraise {
			for h > i+1 && p.words[h-1].op == opcode.ExtendedArg {
				h--
			}
			break
		}
	}
	if h == i+1 {
		return 0
	}
	p.fill(i+1, h)
	return p.find(h)
}

// newIndexes gives, for each unit, its index after the NOPs are gone.
func (p *peephole) newIndexes() []int {
	index := make([]int, len(p.words))
	nops := 0
	for i, w := range p.words {
		index[i] = i - nops
		if w.op == opcode.Nop {
			nops++
		}
	}
	return index
}

func (p *peephole) moveLines(lines []byte, index []int) []byte {
	moved := append([]byte(nil), lines...)
	old, last := 0, 0
	for i := 0; i < len(lines); i += 2 {
		old += int(lines[i])
		now := index[old/unitBytes] * unitBytes
		moved[i] = byte(now - last)
		last = now
	}
	return moved
}

// compact leaves the NOPs out. It fails if a jump would need more units than
// it has.
func (p *peephole) compact(index []int) ([]byte, bool) {
	var out []byte
	for i := 0; i < len(p.words); i++ {
		start, arg := i, int(p.words[i].arg)
		for p.words[i].op == opcode.ExtendedArg {
			i++
			arg = arg<<8 | int(p.words[i].arg)
		}
		w := p.words[i]
		switch row := p.ops.Of(w.op); {
		case w.op == opcode.Nop:
			continue
		case row.Arg == opcode.ArgJumpAbs:
			arg = index[arg/unitBytes] * unitBytes
		case row.Arg == opcode.ArgJumpRel:
			arg = (index[arg/unitBytes+i+1] - index[i] - 1) * unitBytes
		}
		units := i - start + 1
		if size(arg) > units || units > 4 {
			return nil, false
		}
		out = appendInstr(out, p.ops.ExtendedArg(), p.ops.Of(w.op).Number, arg, units)
	}
	return out, true
}
