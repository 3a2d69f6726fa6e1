package compile

import (
	"slices"

	"gilplay/vm/opcode"
)

// removeNops removes NOPs that no line event needs and tells how many.
func (b *block) removeNops() int {
	kept, before := b.instrs[:0], int32(-1)
	total := len(b.instrs)
	for i := range b.instrs {
		in := b.instrs[i]
		line := in.pos.Line
		if in.op == opcode.Nop && (line < 0 || line == before || b.lineFollows(i)) {
			continue
		}
		kept = append(kept, in)
		before = line
	}
	b.instrs = kept
	return total - len(kept)
}

// lineFollows tells whether the instruction after a NOP is on its line, or can
// be put there.
func (b *block) lineFollows(i int) bool {
	line := b.instrs[i].pos.Line
	if i+1 < len(b.instrs) {
		after := &b.instrs[i+1].pos
		if after.Line < 0 {
			*after = b.instrs[i].pos
		}
		return after.Line == line
	}
	if next := nonempty(b.next); next != nil {
		for _, in := range next.instrs {
			if in.op != opcode.Nop || in.pos.Line >= 0 {
				return in.pos.Line == line
			}
		}
	}
	return false
}

func (g *graph) removeNops() int {
	n := 0
	for b := g.entry; b != nil; b = b.next {
		n += b.removeNops()
	}
	return n
}

func (b *block) hasNoLine() bool {
	return !slices.ContainsFunc(b.instrs, func(in instr) bool { return in.pos.Line >= 0 })
}

// resolveLines gives lines to what leaves the frame or looks at the breaker:
// a copy of such a block for every jump to it, with the line of that jump.
func (g *graph) resolveLines() {
	needsLine := func(b *block) bool {
		return (b.exits() || slices.ContainsFunc(b.instrs, func(in instr) bool { return looksAtBreaker(in.op) })) && b.hasNoLine()
	}
	for b := g.entry; b != nil; b = b.next {
		last := b.last()
		if last == nil || !isJump(last.op) {
			continue
		}
		target := nonempty(last.target)
		if needsLine(target) && target.predecessors > 1 {
			own := &block{instrs: slices.Clone(target.instrs), next: target.next}
			own.instrs[0].pos = last.pos
			own.predecessors, own.label = 1, true
			last.target = own
			target.predecessors--
			target.next = own
		}
	}
	for b := g.entry; b != nil; b = b.next {
		if b.falls() && b.next != nil && len(b.instrs) > 0 && needsLine(b.next) {
			b.next.instrs[0].pos = b.last().pos
		}
	}
	g.propagateLines()
}

func (g *graph) propagateLines() {
	for b := g.entry; b != nil; b = b.next {
		if len(b.instrs) == 0 {
			continue
		}
		before := noPos
		inherit := func(to *block) {
			if to.predecessors == 1 && len(to.instrs) > 0 && to.instrs[0].pos.Line < 0 {
				to.instrs[0].pos = before
			}
		}
		for i := range b.instrs {
			if pos := &b.instrs[i].pos; pos.Line < 0 {
				*pos = before
			} else {
				before = *pos
			}
		}
		if b.falls() && b.next != nil {
			inherit(b.next)
		}
		if last := b.last(); isJump(last.op) {
			inherit(last.target)
		}
	}
}
