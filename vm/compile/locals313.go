package compile

import (
	"slices"

	"gilplay/vm/opcode"
)

// tracked is how many variables are followed from block to block. Those beyond
// are looked at one block at a time.
const tracked = 64

// checkLocals makes loads of variables that may be unbound check that.
func (g *graph) checkLocals(locals, params int) {
	if locals == 0 {
		return
	}
	if locals > tracked {
		g.checkManyLocals(locals)
		locals = tracked
	}
	g.traverse(nil)
	start := uint64(0)
	for i := params; i < locals; i++ {
		start |= 1 << i
	}
	g.addUnsafe(g.entry, start)
	for b := g.entry; b != nil; b = b.next {
		g.scanLocals(b)
	}
	for len(g.work) > 0 {
		b := g.pop()
		b.seen = false
		g.scanLocals(b)
	}
}

func (g *graph) addUnsafe(b *block, unsafe uint64) {
	if b.unsafe|unsafe != b.unsafe {
		b.unsafe |= unsafe
		g.push(b)
	}
}

func (g *graph) scanLocals(b *block) {
	unsafe := b.unsafe
	for i := range b.instrs {
		in := &b.instrs[i]
		if in.except != nil {
			g.addUnsafe(in.except, unsafe)
		}
		if in.arg >= tracked {
			continue
		}
		bit := uint64(1) << in.arg
		switch in.op {
		case opcode.DeleteFast, opcode.LoadFastAndClear, storeMaybeNull:
			unsafe |= bit
		case opcode.LoadFast:
			if unsafe&bit != 0 {
				in.op = opcode.LoadFastCheck
			}
			unsafe &^= bit
		case opcode.StoreFast, opcode.LoadFastCheck:
			unsafe &^= bit
		}
	}
	if b.next != nil && b.falls() {
		g.addUnsafe(b.next, unsafe)
	}
	if last := b.last(); last != nil && isJump(last.op) {
		g.addUnsafe(last.target, unsafe)
	}
}

func (g *graph) checkManyLocals(locals int) {
	for b := g.entry; b != nil; b = b.next {
		bound := make(map[int]bool)
		for i := range b.instrs {
			in := &b.instrs[i]
			if in.arg < tracked {
				continue
			}
			switch in.op {
			case opcode.DeleteFast, opcode.LoadFastAndClear, storeMaybeNull:
				delete(bound, in.arg)
			case opcode.LoadFast:
				if !bound[in.arg] {
					in.op = opcode.LoadFastCheck
				}
				bound[in.arg] = true
			case opcode.StoreFast:
				bound[in.arg] = true
			}
		}
	}
}

// combine makes two accesses to local variables one instruction.
func (g *graph) combine() {
	for b := g.entry; b != nil; b = b.next {
		for i := range b.instrs {
			in, both := &b.instrs[i], opcode.Invalid
			switch next := b.opAt(i + 1); {
			case in.op == opcode.LoadFast && next == opcode.LoadFast:
				both = opcode.LoadFastLoadFast
			case in.op == opcode.StoreFast && next == opcode.LoadFast:
				both = opcode.StoreFastLoadFast
			case in.op == opcode.StoreFast && next == opcode.StoreFast:
				both = opcode.StoreFastStoreFast
			default:
				continue
			}
			next := &b.instrs[i+1]
			line, nextLine := in.pos.Line, next.pos.Line
			if line >= 0 && nextLine >= 0 && line != nextLine || in.arg >= 16 || next.arg >= 16 {
				continue
			}
			in.set(both, in.arg<<4|next.arg)
			next.clear()
		}
	}
	g.removeNops()
}

// moveColdBlocks puts the blocks that only exceptions reach behind the others.
func (g *graph) moveColdBlocks() {
	if g.entry.next == nil {
		return
	}
	g.markCold()
	for b := g.entry; b != nil; b = b.next {
		if next := b.next; b.cold && b.falls() && next != nil && next.warm {
			next.label = true
			jump := &block{next: next, instrs: []instr{{op: pseudoJumpQuietly, target: next, pos: noPos}}}
			jump.cold, jump.predecessors = true, 1
			b.next = jump
		}
	}
	var warm, cold []*block
	for b := g.entry; b != nil; b = b.next {
		if b.cold {
			cold = append(cold, b)
		} else {
			warm = append(warm, b)
		}
	}
	all := slices.Concat(warm, cold)
	for i, b := range all {
		b.next = nil
		if i+1 < len(all) {
			b.next = all[i+1]
		}
	}
	if len(cold) > 0 {
		g.removeNopsAndJumps()
	}
}

func (g *graph) markCold() {
	spread := func(mark func(b *block), enter func(b *block)) {
		for len(g.work) > 0 {
			b := g.pop()
			mark(b)
			if b.next != nil && b.falls() {
				enter(b.next)
			}
			if last := b.last(); last != nil && isJump(last.op) {
				enter(last.target)
			}
		}
	}
	g.traverse(g.entry)
	spread(func(b *block) { b.warm = true }, g.push)
	g.traverse(nil)
	for b := g.entry; b != nil; b = b.next {
		if b.handler {
			g.push(b)
		}
	}
	spread(func(b *block) { b.cold = true }, func(b *block) {
		if !b.warm {
			g.push(b)
		}
	})
}
