package compile

import (
	"slices"

	"gilplay/vm/code"
	"gilplay/vm/opcode"
	"gilplay/vm/syntax"
)

// Pseudo instructions of 3.13's compiler. They stand for what is decided when
// the order of blocks is known, or for nothing at run time, and borrow meanings
// that no instruction of 3.13 has.
const (
	pseudoJump        = opcode.JumpAbsolute // forward or backward
	pseudoJumpQuietly = opcode.JumpForward  // so, but a jump backward does not look at the breaker
	setupFinally      = opcode.SetupFinally // the target handles what is raised from here on
	setupCleanup      = opcode.SetupExcept  // so, and keeps the place that raised
	setupWith         = opcode.SetupWith
	popBlock          = opcode.PopBlock // ends what a setup began
	pseudoClosure     = opcode.LoadClosure
	storeMaybeNull    = opcode.StoreMap // STORE_FAST of what may be unbound
)

// noPos is the place of instructions that stand for nothing in the source.
var noPos = syntax.Pos{Line: -1, Col: -1, EndLine: -1, EndCol: -1}

func isSetup(op opcode.Op) bool {
	return op == setupFinally || op == setupCleanup || op == setupWith
}

// isGoto tells jumps that are always taken.
func isGoto(op opcode.Op) bool { return op == pseudoJump || op == pseudoJumpQuietly }

func isJump(op opcode.Op) bool {
	switch op {
	case pseudoJump, pseudoJumpQuietly, opcode.ForIterSingle, opcode.Send, opcode.PopJumpIfFalse,
		opcode.PopJumpIfTrue, opcode.PopJumpIfNone, opcode.PopJumpIfNotNone:
		return true
	}
	return false
}

// exitsScope tells instructions after which the frame is left or an exception
// is raised.
func exitsScope(op opcode.Op) bool {
	switch op {
	case opcode.ReturnValue, opcode.ReturnConst, opcode.RaiseVarargs, opcode.ReraiseSingle:
		return true
	}
	return false
}

// looksAtBreaker tells instructions that may give the lock up.
func looksAtBreaker(op opcode.Op) bool {
	switch op {
	case pseudoJump, opcode.Resume, opcode.Call, opcode.CallKw, opcode.CallFunctionExNull:
		return true
	}
	return false
}

// node is what the graph keeps of a block besides its instructions.
type node struct {
	graph        *block // of a block of the visitors: the one that its first instruction is in
	label        bool   // something jumps here
	predecessors int
	handlers     []*block // around its first instruction, the innermost last
	unsafe       uint64   // variables that may be unbound on entry
	keepsLasti   bool     // a handler that gets the place that raised
	handler      bool
	cold, warm   bool
}

// graph is the control flow graph of a code object (Python/flowgraph.c).
type graph struct {
	ops    *opcode.Table
	entry  *block
	consts []code.Const
	at     map[string]int // code.AppendKey of a constant -> index
	work   []*block
}

func (b *block) last() *instr {
	if len(b.instrs) == 0 {
		return nil
	}
	return &b.instrs[len(b.instrs)-1]
}

func (b *block) falls() bool {
	last := b.last()
	return last == nil || !exitsScope(last.op) && !isGoto(last.op)
}

func (b *block) exits() bool {
	last := b.last()
	return last != nil && exitsScope(last.op)
}

// nonempty is the first block from b on that has instructions, or nil.
func nonempty(b *block) *block {
	for b != nil && len(b.instrs) == 0 {
		b = b.next
	}
	return b
}

func (in *instr) set(op opcode.Op, arg int) { in.op, in.arg, in.target = op, arg, nil }

func (in *instr) clear() { in.set(opcode.Nop, 0) }

// newGraph cuts the instructions into basic blocks: one begins where something
// jumps to and behind every jump.
func newGraph(first *block) *block {
	for b := first; b != nil; b = b.next {
		for _, in := range b.instrs {
			if in.target != nil {
				in.target.label = true
			}
		}
	}
	entry := &block{}
	cur := entry
	var pending []*block // labels of the next instruction
	for b := first; b != nil; b = b.next {
		if b.label {
			pending = append(pending, b)
		}
		for _, in := range b.instrs {
			last := cur.last()
			if last != nil && (isJump(last.op) || exitsScope(last.op)) || pending != nil && (last != nil || cur.label) {
				cur.next = &block{}
				cur = cur.next
			}
			for _, p := range pending {
				p.graph, cur.label = cur, true
			}
			pending = nil
			cur.instrs = append(cur.instrs, in)
		}
	}
	for b := entry; b != nil; b = b.next {
		for i := range b.instrs {
			if target := b.instrs[i].target; target != nil {
				b.instrs[i].target = target.graph
			}
		}
	}
	return entry
}

// optimize does the passes of _PyCfg_OptimizeCodeUnit.
func (g *graph) optimize(locals, params int) {
	for b := g.entry; b != nil; b = b.next {
		for _, in := range b.instrs {
			if isSetup(in.op) {
				in.target.handler = true
			}
		}
	}
	g.labelHandlers()
	g.inlineSmallBlocks()
	g.removeUnreachable()
	g.resolveLines()
	for b := g.entry; b != nil; b = b.next {
		g.optimizeConsts(b)
	}
	for b := g.entry; b != nil; b = b.next {
		g.optimizeBlock(b)
	}
	g.removePairs()
	g.removeUnreachable()
	g.removeNopsAndJumps()
	g.removeUnusedConsts()
	g.checkLocals(locals, params)
	g.combine()
	g.moveColdBlocks()
	g.resolveLines()
}

// push puts a block on the list of work unless it was there before.
func (g *graph) push(b *block) {
	if !b.seen {
		b.seen = true
		g.work = append(g.work, b)
	}
}

// traverse begins a visit of the graph from a block.
func (g *graph) traverse(from *block) {
	for b := g.entry; b != nil; b = b.next {
		b.seen = false
	}
	g.work = g.work[:0]
	if from != nil {
		g.push(from)
	}
}

func (g *graph) pop() *block {
	b := g.work[len(g.work)-1]
	g.work = g.work[:len(g.work)-1]
	return b
}

// labelHandlers notes with every instruction where its exceptions go, and makes
// the ends of blocks NOPs.
func (g *graph) labelHandlers() {
	g.traverse(g.entry)
	for len(g.work) > 0 {
		b := g.pop()
		stack := slices.Clone(b.handlers)
		b.handlers = nil
		enter := func(to *block) {
			if !to.seen {
				to.handlers = slices.Clone(stack)
				g.push(to)
			}
		}
		yieldDepth := -1
		for i := range b.instrs {
			in := &b.instrs[i]
			switch {
			case isSetup(in.op):
				enter(in.target)
				if in.op != setupFinally {
					in.target.keepsLasti = true
				}
				stack = append(stack, in.target)
				continue
			case in.op == popBlock:
				stack = stack[:len(stack)-1]
				in.clear()
				continue
			}
			if len(stack) > 0 {
				in.except = stack[len(stack)-1]
			}
			switch {
			case isJump(in.op):
				enter(in.target)
			case in.op == opcode.YieldValue:
				yieldDepth = len(stack)
			case in.op == opcode.Resume && in.arg != resumeAtStart:
				if yieldDepth == 1 {
					in.arg |= resumeAtDepth1
				}
				yieldDepth = -1
			}
		}
		if b.falls() && b.next != nil {
			enter(b.next)
		}
	}
}

func (g *graph) removeUnreachable() {
	for b := g.entry; b != nil; b = b.next {
		b.predecessors = 0
	}
	g.traverse(g.entry)
	g.entry.predecessors = 1
	for len(g.work) > 0 {
		b := g.pop()
		if b.next != nil && b.falls() {
			g.push(b.next)
			b.next.predecessors++
		}
		for _, in := range b.instrs {
			if in.target != nil {
				g.push(in.target)
				in.target.predecessors++
			}
		}
	}
	for b := g.entry; b != nil; b = b.next {
		if b.predecessors == 0 {
			b.instrs, b.handler = nil, false
		}
	}
}

// removePairs removes a value that is pushed and dropped at once.
func (g *graph) removePairs() {
	for again := true; again; {
		again = false
		var before, in *instr
		for b := g.entry; b != nil; b = b.next {
			b.removeNops()
			if b.label {
				in = nil
			}
			for i := range b.instrs {
				before, in = in, &b.instrs[i]
				if in.op == opcode.PopTop && before != nil &&
					(before.op == opcode.LoadConst || before.op == opcode.Copy && before.arg == 1) {
					before.clear()
					in.clear()
					again = true
				}
			}
			if in != nil && isJump(in.op) || !b.falls() {
				in = nil
			}
		}
	}
}

func (g *graph) removeNopsAndJumps() {
	for removed := 1; removed > 0; {
		removed = g.removeNops()
		for b := g.entry; b != nil; b = b.next {
			if last := b.last(); last != nil && isGoto(last.op) && nonempty(last.target) == nonempty(b.next) {
				last.clear()
				removed++
			}
		}
	}
}

// maxCopied is the size of the largest block that is copied to where something
// jumps to it from.
const maxCopied = 4

// inlineSmallBlocks replaces jumps to small blocks that leave the frame, and to
// blocks without lines, by those blocks.
func (g *graph) inlineSmallBlocks() {
	for again := true; again; {
		again = false
		for b := g.entry; b != nil; b = b.next {
			last := b.last()
			if last == nil || !isGoto(last.op) {
				continue
			}
			target, jump := last.target, last.op
			noLine := target.hasNoLine() && !target.falls()
			if !noLine && (!target.exits() || len(target.instrs) > maxCopied) {
				continue
			}
			last.clear()
			b.instrs = append(b.instrs, target.instrs...)
			if last = b.last(); noLine && isGoto(last.op) && jump == pseudoJump {
				last.op = pseudoJump // to keep a look at the breaker
			}
			target.predecessors--
			again = true
		}
	}
}
