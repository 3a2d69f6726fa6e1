package compile

import (
	"gilplay/vm/code"
	"gilplay/vm/opcode"
)

// addConst gives the index of a constant.
func (g *graph) addConst(value code.Const) int {
	key := string(code.AppendKey(nil, value))
	i, ok := g.at[key]
	if !ok {
		i = len(g.consts)
		g.consts = append(g.consts, value)
		g.at[key] = i
	}
	return i
}

// opAt is the operation at an index, NOP behind the end.
func (b *block) opAt(i int) opcode.Op {
	if i < len(b.instrs) {
		return b.instrs[i].op
	}
	return opcode.Invalid
}

// optimizeConsts removes tests of constants and makes returns of constants one
// instruction.
func (g *graph) optimizeConsts(b *block) {
	var op opcode.Op
	arg := 0
	for i := 0; i < len(b.instrs); i++ {
		in := &b.instrs[i]
		if op != opcode.LoadConst || in.op != opcode.Copy || in.arg != 1 {
			op, arg = in.op, in.arg
		}
		if op != opcode.LoadConst || i+1 == len(b.instrs) {
			continue
		}
		value, next := g.consts[arg], &b.instrs[i+1]
		switch next.op {
		case opcode.PopJumpIfFalse, opcode.PopJumpIfTrue:
			in.clear()
			if isTrue(value) == (next.op == opcode.PopJumpIfTrue) {
				next.op = pseudoJump
			} else {
				next.clear()
			}
		case opcode.IsOp:
			if (value == code.None{}) {
				b.testNone(i)
			}
		case opcode.ReturnValue:
			in.clear()
			next.set(opcode.ReturnConst, arg)
			i++
		case opcode.ToBool:
			in.clear()
			next.set(opcode.LoadConst, g.addConst(code.Bool(isTrue(value))))
		}
	}
}

// testNone makes "is None" and a jump one instruction.
func (b *block) testNone(i int) {
	at := i + 2
	if b.opAt(at) == opcode.ToBool {
		b.instrs[at].clear()
		at++
	}
	invert := b.instrs[i+1].arg != 0
	switch b.opAt(at) {
	case opcode.PopJumpIfFalse:
		invert = !invert
	case opcode.PopJumpIfTrue:
	default:
		return
	}
	b.instrs[i].clear()
	b.instrs[i+1].clear()
	b.instrs[at].op = opcode.PopJumpIfNone
	if invert {
		b.instrs[at].op = opcode.PopJumpIfNotNone
	}
}

// optimizeBlock is the peephole pass over a block.
func (g *graph) optimizeBlock(b *block) {
	for i := 0; i < len(b.instrs); i++ {
		if g.optimizeInstr(b, i) {
			i-- // a jump was replaced by two instructions: again
		}
	}
	for i := 0; i < len(b.instrs); i++ {
		if b.instrs[i].op == opcode.Swap {
			i = b.optimizeSwaps(i)
			b.applySwaps(i)
		}
	}
}

func (g *graph) optimizeInstr(b *block, i int) (again bool) {
	in := &b.instrs[i]
	var next *instr
	nextOp := b.opAt(i + 1)
	if i+1 < len(b.instrs) {
		next = &b.instrs[i+1]
	}
	switch in.op {
	case opcode.BuildTuple:
		if nextOp == opcode.UnpackSequence && in.arg == next.arg && in.arg >= 1 && in.arg <= 3 {
			if in.arg == 1 {
				next.clear()
			} else {
				next.op = opcode.Swap
			}
			in.clear()
			return false
		}
		g.foldTuple(b, i)
	case opcode.PopJumpIfNotNone, opcode.PopJumpIfNone, opcode.PopJumpIfFalse, opcode.PopJumpIfTrue:
		return b.threadJump(in.op, false)
	case pseudoJump, pseudoJumpQuietly:
		return b.threadJump(in.op, true)
	case opcode.StoreFast:
		if nextOp == opcode.StoreFast && in.arg == next.arg && in.pos.Line == next.pos.Line {
			in.set(opcode.PopTop, 0)
		}
	case opcode.Swap:
		if in.arg == 1 {
			in.clear()
		}
	case opcode.LoadGlobal:
		if nextOp == opcode.PushNull {
			in.op = opcode.LoadGlobalNull
			next.clear()
		}
	case opcode.CompareOp, opcode.ContainsOp, opcode.IsOp, opcode.ToBool, opcode.UnaryNot:
		if nextOp == opcode.ToBool {
			op, arg := in.op, in.arg
			if op == opcode.CompareOp {
				arg |= compareToBool
			}
			in.clear()
			next.set(op, arg)
		} else if in.op == opcode.UnaryNot && nextOp == opcode.UnaryNot {
			in.clear()
			next.clear()
		}
	}
	return false
}

// foldTuple makes a tuple of constants a constant.
func (g *graph) foldTuple(b *block, i int) {
	in := &b.instrs[i]
	n := in.arg
	if i < n {
		return
	}
	items := make(code.Tuple, n)
	for k := range items {
		from := b.instrs[i-n+k]
		if from.op != opcode.LoadConst {
			return
		}
		items[k] = g.consts[from.arg]
	}
	for k := range items {
		b.instrs[i-n+k].clear()
	}
	in.set(opcode.LoadConst, g.addConst(items))
}

// threadJump makes the jump at the end of a block go where the jump goes that
// it would come to.
func (b *block) threadJump(op opcode.Op, always bool) bool {
	last := b.last()
	if len(last.target.instrs) == 0 {
		return false
	}
	target := last.target.instrs[0]
	switch {
	case target.op == pseudoJump:
		if always {
			op = pseudoJump
		}
	case !always || target.op != pseudoJumpQuietly:
		return false
	}
	if last.target == target.target {
		return false
	}
	last.clear()
	b.instrs = append(b.instrs, instr{op: op, target: target.target, pos: target.pos})
	return true
}

// optimizeSwaps replaces a run of SWAPs by the shortest one that does the same
// and gives the index of its last instruction.
func (b *block) optimizeSwaps(from int) int {
	run := b.instrs[from:]
	depth, n, more := run[0].arg, 1, false
	for ; n < len(run); n++ {
		if run[n].op == opcode.Swap {
			depth, more = max(depth, run[n].arg), true
		} else if run[n].op != opcode.Nop {
			break
		}
	}
	if !more {
		return from
	}
	stack := make([]int, depth)
	for i := range stack {
		stack[i] = i
	}
	for _, in := range run[:n] {
		if in.op == opcode.Swap {
			stack[0], stack[in.arg-1] = stack[in.arg-1], stack[0]
		}
	}
	// Every cycle of the permutation is undone from the end of the run by
	// swapping its members with the top.
	const done = -1
	at := n - 1
	for i := range stack {
		if stack[i] == done || stack[i] == i {
			continue
		}
		for j := i; ; {
			if j > 0 {
				run[at].set(opcode.Swap, j+1)
				at--
			}
			if stack[j] == done {
				break
			}
			j, stack[j] = stack[j], done
		}
	}
	for ; at >= 0; at-- {
		run[at].clear()
	}
	return from + n - 1
}

// swappable instructions only take the top of the stack, and run nothing.
func swappable(op opcode.Op) bool {
	return op == opcode.StoreFast || op == storeMaybeNull || op == opcode.PopTop
}

func (b *block) nextSwappable(i int, line int32) int {
	for i++; i < len(b.instrs); i++ {
		in := &b.instrs[i]
		if line >= 0 && in.pos.Line != line {
			return -1
		}
		if in.op != opcode.Nop {
			if swappable(in.op) {
				return i
			}
			return -1
		}
	}
	return -1
}

// applySwaps exchanges instructions instead of the values that they take, from
// the SWAP at an index to the left.
func (b *block) applySwaps(i int) {
	for ; i >= 0; i-- {
		swap := &b.instrs[i]
		if swap.op != opcode.Swap {
			if swap.op == opcode.Nop || swappable(swap.op) {
				continue
			}
			return
		}
		j := b.nextSwappable(i, -1)
		if j < 0 {
			return
		}
		k := j
		for range swap.arg - 1 {
			if k = b.nextSwappable(k, b.instrs[j].pos.Line); k < 0 {
				return
			}
		}
		if b.storesClash(j, k) {
			return
		}
		swap.clear()
		b.instrs[j], b.instrs[k] = b.instrs[k], b.instrs[j]
	}
}

// storesClash tells whether two instructions store to the same variable, or
// something between them to one of theirs.
func (b *block) storesClash(j, k int) bool {
	stores := func(i int) int {
		if in := b.instrs[i]; in.op != opcode.PopTop && swappable(in.op) {
			return in.arg
		}
		return -1
	}
	first, second := stores(j), stores(k)
	if first < 0 && second < 0 {
		return false
	}
	for i := j + 1; i < k; i++ {
		if s := stores(i); s >= 0 && (s == first || s == second) {
			return true
		}
	}
	return first == second
}

// removeUnusedConsts keeps the first constant, which may be the docstring.
func (g *graph) removeUnusedConsts() {
	if len(g.consts) == 0 {
		return
	}
	used := make([]bool, len(g.consts))
	used[0] = true
	each := func(visit func(in *instr)) {
		for b := g.entry; b != nil; b = b.next {
			for i := range b.instrs {
				if op := b.instrs[i].op; op == opcode.LoadConst || op == opcode.ReturnConst {
					visit(&b.instrs[i])
				}
			}
		}
	}
	each(func(in *instr) { used[in.arg] = true })
	place := make([]int, len(g.consts))
	kept := make([]code.Const, 0, len(g.consts))
	for i, value := range g.consts {
		place[i] = len(kept)
		if used[i] {
			kept = append(kept, value)
		}
	}
	g.consts = kept
	each(func(in *instr) { in.arg = place[in.arg] })
}
