package compile

import (
	"slices"

	"gilplay/vm/code"
	"gilplay/vm/opcode"
	"gilplay/vm/syntax"
)

// The operand of RESUME.
const (
	resumeAtStart = iota
	resumeAfterYield
	resumeAfterYieldFrom
	resumeAfterAwait
	resumeAtDepth1 // set if just the generator's own handler is around the yield
)

// finish optimizes the flow graph of a unit and makes its bytes and tables.
func (l *lower313) finish(a *assembly) {
	if l.err != nil {
		return
	}
	u := l.u
	g := &graph{ops: l.ops, entry: newGraph(a.blocks[0]), consts: u.consts, at: u.constAt}
	g.optimize(len(u.varNames.list), len(u.scope.VarNames))
	a.depth = max(1, g.stackDepth())
	g.placeVariables(u, l.flags(), int32(u.firstLine))
	g.resolvePseudo()
	g.turnBackwardTests()
	a.consts = g.consts
	all := g.sequence()
	if len(all) > code.MaxOperand {
		l.fail("program too large")
		return
	}
	a.emit313(all)
}

// encode gives the row and whole operand of an instruction.
func (g *graph) encode(in *instr) (*opcode.Row, int) {
	row, arg := g.ops.Of(in.op), in.arg
	if len(row.Select) > 0 {
		arg = arg<<row.SelectBits() | slices.Index(row.Select, in.op)
	}
	return row, arg
}

// effect is the change of the stack's depth.
func (g *graph) effect(in *instr, jump bool) int {
	switch in.op {
	case setupFinally, setupWith, setupCleanup:
		switch {
		case !jump:
			return 0
		case in.op == setupCleanup:
			return 2
		}
		return 1
	case pseudoJump, pseudoJumpQuietly:
		return 0
	case pseudoClosure:
		return 1
	case storeMaybeNull:
		return -1
	}
	row, arg := g.encode(in)
	return g.ops.Effect(row, arg, jump)
}

func (g *graph) stackDepth() int {
	g.traverse(nil)
	greatest := 0
	enter := func(b *block, depth int) {
		greatest = max(greatest, depth)
		if !b.seen {
			b.startDepth = depth
			g.push(b)
		}
	}
	enter(g.entry, 0)
	for len(g.work) > 0 {
		b := g.pop()
		depth := b.startDepth
		for i := range b.instrs {
			in := &b.instrs[i]
			if in.target != nil {
				enter(in.target, depth+g.effect(in, true))
			}
			depth += g.effect(in, false)
			greatest = max(greatest, depth)
		}
		if b.falls() && b.next != nil {
			enter(b.next, depth)
		}
	}
	return greatest
}

// placeVariables numbers cells and free variables behind the local ones and
// puts the instructions in front that make them.
func (g *graph) placeVariables(u *unit, flags code.Flag, firstLine int32) {
	locals, cells := u.varNames.list, u.cellVars.list
	place := make([]int, 0, len(cells)+len(u.freeVars.list))
	next := len(locals)
	for _, name := range cells {
		if i, ok := u.varNames.at[name]; ok {
			place = append(place, i)
			continue
		}
		place = append(place, next)
		next++
	}
	for range u.freeVars.list {
		place = append(place, next)
		next++
	}
	var prefix []instr
	if n := len(u.freeVars.list); n > 0 {
		prefix = append(prefix, instr{op: opcode.CopyFreeVars, arg: n, pos: noPos})
	}
	order := make([]int32, len(cells))
	for i := range order {
		order[i] = int32(i)
	}
	slices.SortStableFunc(order, func(a, b int32) int { return place[a] - place[b] })
	sorted := make([]string, 0, len(cells))
	for _, i := range order {
		prefix = append(prefix, instr{op: opcode.MakeCell, arg: int(i), pos: noPos})
		sorted = append(sorted, cells[i])
	}
	if flags&(code.Generator|code.Coroutine|code.AsyncGenerator) != 0 {
		pos := syntax.Pos{Line: firstLine, EndLine: firstLine, Col: -1, EndCol: -1}
		prefix = append(prefix, instr{op: opcode.ReturnGenerator, pos: pos}, instr{op: opcode.PopTop, pos: pos})
	}
	g.entry.instrs = append(prefix, g.entry.instrs...)
	for b := g.entry; b != nil; b = b.next {
		for i := range b.instrs {
			switch in := &b.instrs[i]; in.op {
			case opcode.MakeCell, pseudoClosure, opcode.LoadDeref, opcode.StoreDeref, opcode.DeleteDeref,
				opcode.LoadFromDictOrDeref:
				in.arg = place[in.arg]
			}
		}
	}
	u.cellVars.list = sorted
}

// resolvePseudo replaces the pseudo instructions except jumps.
func (g *graph) resolvePseudo() {
	for b := g.entry; b != nil; b = b.next {
		for i := range b.instrs {
			switch in := &b.instrs[i]; {
			case isSetup(in.op):
				in.clear()
			case in.op == pseudoClosure:
				in.op = opcode.LoadFast
			case in.op == storeMaybeNull:
				in.op = opcode.StoreFast
			}
		}
	}
	g.removeNopsAndJumps()
}

// opposites of the tests that jump.
var oppositeJump = map[opcode.Op]opcode.Op{
	opcode.PopJumpIfFalse: opcode.PopJumpIfTrue, opcode.PopJumpIfTrue: opcode.PopJumpIfFalse,
	opcode.PopJumpIfNone: opcode.PopJumpIfNotNone, opcode.PopJumpIfNotNone: opcode.PopJumpIfNone,
}

// turnBackwardTests makes a test that jumps backward skip a jump backward.
func (g *graph) turnBackwardTests() {
	g.traverse(nil)
	for b := g.entry; b != nil; b = b.next {
		b.seen = true
		last := b.last()
		if last == nil || !isJump(last.op) || isGoto(last.op) || !last.target.seen {
			continue
		}
		back := &block{next: b.next, instrs: []instr{{op: pseudoJump, target: last.target, pos: last.pos}}}
		back.cold = b.cold
		last.op, last.target = oppositeJump[last.op], b.next
		b.next = back
	}
}

// sequence lists the instructions. Targets become the block in front of whose
// first instruction they stand.
func (g *graph) sequence() []instr {
	total := 0
	for b := g.entry; b != nil; b = b.next {
		total += len(b.instrs)
	}
	all := make([]instr, 0, total)
	for b := g.entry; b != nil; b = b.next {
		b.offset = len(all) // an index as yet
		all = append(all, b.instrs...)
	}
	for i := range all {
		in := &all[i]
		if in.target == nil {
			_, in.arg = g.encode(in)
			continue
		}
		in.arg = in.target.offset // what CPython takes for its first guess, too
		if !isGoto(in.op) {
			continue
		}
		switch forward := in.target.offset > i; {
		case forward:
			in.op = opcode.JumpForward
		case in.op == pseudoJump:
			in.op = opcode.JumpBackward
		default:
			in.op = opcode.JumpBackwardNoInterrupt
		}
	}
	return all
}

// emit313 places the instructions and writes code, lines and exception table.
func (a *assembly) emit313(all []instr) {
	units := func(in *instr) int { return size(in.arg) + int(a.ops.Of(in.op).Caches) }
	offsets := make([]int, len(all)+1)
	for changed := true; changed; {
		changed = false
		for i := range all {
			offsets[i+1] = offsets[i] + units(&all[i])
		}
		for i := range all {
			in := &all[i]
			if in.target == nil {
				continue
			}
			before := size(in.arg)
			if in.arg = offsets[in.target.offset] - offsets[i+1]; in.arg < 0 {
				in.arg = -in.arg
			}
			changed = changed || size(in.arg) != before
		}
	}
	prefix := a.ops.ExtendedArg()
	for i := range all {
		in := &all[i]
		row := a.ops.Of(in.op)
		a.code = appendInstr(a.code, prefix, row.Number, in.arg, size(in.arg))
		a.code = append(a.code, make([]byte, unitBytes*int(row.Caches))...)
	}
	a.locate(all, offsets)
	a.listHandlers(all, offsets)
}

// locate writes the location table: one entry for the instructions that come
// from the same place, as far as entries reach.
func (a *assembly) locate(all []instr, offsets []int) {
	for i := 0; i < len(all); {
		first, p := i, all[i].pos
		for i < len(all) && all[i].pos == p {
			i++
		}
		pos := code.Position{Line: int(p.Line), Col: int(p.Col), EndLine: int(p.EndLine), EndCol: int(p.EndCol)}
		for n := offsets[i] - offsets[first]; n > 0; n -= code.LocationLimit {
			a.lines, a.line = code.AppendLocation(a.lines, min(n, code.LocationLimit), pos, a.line)
		}
	}
}

// sameHandler: a block without instructions is the one behind it.
func sameHandler(a, b *block) bool {
	return a == b || a != nil && b != nil && a.offset == b.offset
}

func (a *assembly) listHandlers(all []instr, offsets []int) {
	for i := 0; i < len(all); {
		first, to := i, all[i].except
		for i < len(all) && sameHandler(all[i].except, to) {
			i++
		}
		if to == nil {
			continue
		}
		depth := to.startDepth - 1
		if to.keepsLasti {
			depth--
		}
		a.handlers = code.AppendHandler(a.handlers, code.Handler{
			Start: unitBytes * offsets[first], End: unitBytes * offsets[i],
			Target: unitBytes * offsets[to.offset], Depth: depth, Lasti: to.keepsLasti,
		})
	}
}
