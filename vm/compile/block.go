package compile

import (
	"gilplay/vm/code"
	"gilplay/vm/opcode"
	"gilplay/vm/symtable"
	"gilplay/vm/syntax"
)

// instr is an instruction before its place is known. A jump has a target
// instead of an operand until the offsets are computed.
type instr struct {
	op     opcode.Op
	arg    int
	target *block
	pos    syntax.Pos
	except *block // where its exceptions go (3.13)
}

// block is a run of instructions that control enters only at the top.
type block struct {
	instrs  []instr
	next    *block // the block that control falls into
	returns bool   // has a RETURN_VALUE

	seen       bool // by the depth-first search that orders blocks
	startDepth int  // value stack depth on entry
	offset     int  // in instruction units
	node            // 3.13
}

// frameBlockKind says what a frame block is: a construct that break, continue
// and return must undo on their way out.
type frameBlockKind uint8

const (
	whileLoop frameBlockKind = iota
	forLoop
	tryExcept
	finallyTry
	finallyEnd
	withBlock
	asyncWithBlock
	handlerCleanup
	popValue
	exceptionHandler
	groupHandler   // except* (3.13)
	asyncGenerator // a loop of a comprehension (3.13)
	stopIteration  // around the body of a generator (3.13)
)

// frameBlock is an entry of the stack of enclosing constructs.
type frameBlock struct {
	kind      frameBlockKind
	start     *block        // where continue goes
	exit      *block        // where break goes
	finalbody []syntax.Stmt // finallyTry: the statements to repeat
	name      string        // handlerCleanup: the name to unbind
	pos       syntax.Pos    // of the construct
}

// maxFrameBlocks is CO_MAXBLOCKS of Include/code.h, one less than in 3.13.
const maxFrameBlocks = 20

func (c *compiler) newBlock() *block {
	b := &block{}
	c.u.blocks = append(c.u.blocks, b)
	return b
}

// use makes b the current block, into which the one before it falls.
func (c *compiler) use(b *block) {
	c.u.current.next = b
	c.u.current = b
}

func (c *compiler) nextBlock() { c.use(c.newBlock()) }

// maxInstructions bounds the memory that a compilation takes: finally clauses
// inside finally clauses are repeated a number of times that doubles with every
// level.
const maxInstructions = 1 << 20

func (c *compiler) add(in instr) {
	if c.silent > 0 || c.err != nil {
		return
	}
	if c.emitted++; c.emitted > maxInstructions {
		c.fail("program too large")
	}
	in.pos = c.u.pos
	if !c.low.ownInstr(in) {
		c.append(in)
	}
}

func (c *compiler) append(in instr) {
	b := c.u.current
	b.instrs = append(b.instrs, in)
	if in.op == opcode.ReturnValue {
		b.returns = true
	}
}

func (c *compiler) emit(op opcode.Op) { c.add(instr{op: op}) }

func (c *compiler) emitArg(op opcode.Op, arg int) {
	if arg > code.MaxOperand {
		c.fail("too many names, constants or items in one code object")
		return
	}
	c.add(instr{op: op, arg: arg})
}

func (c *compiler) emitJump(op opcode.Op, target *block) {
	c.add(instr{op: op, target: target})
}

func (c *compiler) emitConst(value code.Const) {
	if c.silent == 0 {
		c.emitArg(opcode.LoadConst, c.addConst(value))
	}
}

// emitName emits an instruction whose operand counts co_names.
func (c *compiler) emitName(op opcode.Op, name string) {
	if c.silent == 0 {
		c.emitArg(op, c.u.names.add(symtable.Mangle(c.u.private, name)))
	}
}

func (c *compiler) pushFrameBlock(f frameBlock) {
	limit := maxFrameBlocks
	if c.columns {
		limit++
	}
	if len(c.u.frameBlocks) >= limit {
		c.fail("too many statically nested blocks")
	}
	c.u.frameBlocks = append(c.u.frameBlocks, f)
}

func (c *compiler) popFrameBlock() {
	c.u.frameBlocks = c.u.frameBlocks[:len(c.u.frameBlocks)-1]
}

// unwindTo emits what leaving the enclosing constructs takes, innermost first,
// and returns the loop at which it stopped if it is to stop at one. While the
// code of a construct's exit is being emitted, that construct is not on the
// stack: a return inside a finally clause must not run the clause again.
func (c *compiler) unwindTo(stopAtLoop, keepTop bool) (loop frameBlock, found bool) {
	saved := c.u.frameBlocks
	for n := len(saved); n > 0; n-- {
		f := saved[n-1]
		if f.kind == groupHandler {
			c.fail("'break', 'continue' and 'return' cannot appear in an except* block")
		}
		if stopAtLoop && (f.kind == whileLoop || f.kind == forLoop) {
			loop, found = f, true
			break
		}
		c.u.frameBlocks = saved[: n-1 : n-1]
		c.low.unwind(f, keepTop)
	}
	c.u.frameBlocks = saved
	return loop, found
}
