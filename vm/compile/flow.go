package compile

import (
	"gilplay/vm/opcode"
	"gilplay/vm/syntax"
)

// truth is what is known of an expression's truth when compiling.
type truth uint8

const (
	unknown truth = iota
	alwaysFalse
	alwaysTrue
)

func (c *compiler) truthOf(e syntax.Expr) truth {
	value := constOf(e)
	switch {
	case value == nil || c.columns: // with columns goes a pass that removes what never runs
		return unknown
	case isTrue(value):
		return alwaysTrue
	}
	return alwaysFalse
}

func (c *compiler) ifStmt(s *syntax.If) {
	end := c.newBlock()
	switch c.truthOf(s.Test) {
	case alwaysFalse:
		c.quietly(func() { c.stmts(s.Body) })
		c.stmts(s.Orelse)
	case alwaysTrue:
		c.stmts(s.Body)
		c.quietly(func() { c.stmts(s.Orelse) })
	default:
		next := end
		if len(s.Orelse) > 0 {
			next = c.newBlock()
		}
		c.jumpIf(s.Test, next, false)
		c.stmts(s.Body)
		if len(s.Orelse) > 0 {
			c.emitJump(opcode.JumpForward, end)
			c.use(next)
			c.stmts(s.Orelse)
		}
	}
	c.use(end)
}

func (c *compiler) while(s *syntax.While) {
	known := c.truthOf(s.Test)
	if known == alwaysFalse {
		c.quietly(func() {
			// Errors in the body are those of a loop's body.
			c.pushFrameBlock(frameBlock{kind: whileLoop})
			c.stmts(s.Body)
			c.popFrameBlock()
		})
		c.stmts(s.Orelse)
		return
	}
	loop, end := c.newBlock(), c.newBlock()
	var anchor *block
	if known == unknown {
		anchor = c.newBlock()
	}
	c.use(loop)
	c.pushFrameBlock(frameBlock{kind: whileLoop, start: loop, exit: end})
	if known == unknown {
		c.jumpIf(s.Test, anchor, false)
	}
	c.stmts(s.Body)
	c.emitJump(opcode.JumpAbsolute, loop)
	if known == unknown {
		c.use(anchor)
	}
	c.popFrameBlock()
	c.stmts(s.Orelse)
	c.use(end)
}

func (c *compiler) forStmt(s *syntax.For) {
	start, cleanup, end := c.newBlock(), c.newBlock(), c.newBlock()
	c.pushFrameBlock(frameBlock{kind: forLoop, start: start, exit: end})
	c.expr(s.Iter)
	c.at(s.Iter)
	c.emit(opcode.GetIter)
	c.use(start)
	c.emitJump(opcode.ForIter, cleanup)
	c.at(s.Target)
	c.low.mark()
	c.expr(s.Target)
	c.stmts(s.Body)
	c.emitJump(opcode.JumpAbsolute, start)
	c.use(cleanup)
	c.low.endFor()
	c.popFrameBlock()
	c.stmts(s.Orelse)
	c.use(end)
}

func (c *compiler) breakStmt() {
	loop, found := c.unwindTo(true, false)
	if !found {
		c.fail("'break' outside loop")
		return
	}
	c.low.unwind(loop, false)
	c.emitJump(opcode.JumpAbsolute, loop.exit)
}

func (c *compiler) continueStmt() {
	loop, found := c.unwindTo(true, false)
	if !found {
		c.fail("'continue' not properly in loop")
		return
	}
	c.emitJump(opcode.JumpAbsolute, loop.start)
}

// jumpIf jumps to next if the expression's truth is cond, without keeping its
// value. The parts of and, or, not, conditional expressions and chained
// comparisons jump on their own.
func (c *compiler) jumpIf(e syntax.Expr, next *block, cond bool) {
	if c.low.ownTest(e, next, cond) {
		return
	}
	pos := c.u.pos
	c.at(e)
	c.jumpIfHere(e, next, cond)
	c.u.pos = pos
}

func (c *compiler) jumpIfHere(e syntax.Expr, next *block, cond bool) {
	switch e := e.(type) {
	case *syntax.UnaryOp:
		if e.Op == syntax.Not {
			c.jumpIf(e.Operand, next, !cond)
			return
		}
	case *syntax.BoolOp:
		c.jumpIfBoolOp(e, next, cond)
		return
	case *syntax.IfExp:
		end, orelse := c.newBlock(), c.newBlock()
		c.jumpIf(e.Test, orelse, false)
		c.jumpIf(e.Body, next, cond)
		c.emitJump(opcode.JumpForward, end)
		c.use(orelse)
		c.jumpIf(e.Orelse, next, cond)
		c.use(end)
		return
	case *syntax.Compare:
		if len(e.Ops) > 1 {
			c.jumpIfChain(e, next, cond)
			return
		}
	}
	c.expr(e)
	c.emitJump(popJump(cond), next)
}

func popJump(cond bool) opcode.Op {
	if cond {
		return opcode.PopJumpIfTrue
	}
	return opcode.PopJumpIfFalse
}

func (c *compiler) jumpIfBoolOp(e *syntax.BoolOp, next *block, cond bool) {
	// The value that decides at once: false for and, true for or.
	decides := e.Op == syntax.Or
	early := next
	if decides != cond {
		early = c.newBlock()
	}
	last := len(e.Values) - 1
	for _, value := range e.Values[:last] {
		c.jumpIf(value, early, decides)
	}
	c.jumpIf(e.Values[last], next, cond)
	if early != next {
		c.use(early)
	}
}

func (c *compiler) jumpIfChain(e *syntax.Compare, next *block, cond bool) {
	c.warnIdentity(e)
	cleanup := c.newBlock()
	c.chain(e, opcode.PopJumpIfFalse, cleanup)
	c.emitJump(popJump(cond), next)
	end := c.newBlock()
	c.emitJump(opcode.JumpForward, end)
	c.use(cleanup)
	c.emit(opcode.PopTop)
	if !cond {
		c.emitJump(opcode.JumpForward, next)
	}
	c.use(end)
}

// chain emits a < b < c up to the last comparison: every operand in between
// is kept for the next comparison, and a false outcome jumps to cleanup, where
// the kept operand has to be dropped.
func (c *compiler) chain(e *syntax.Compare, jump opcode.Op, cleanup *block) {
	c.expr(e.Left)
	last := len(e.Ops) - 1
	for i, op := range e.Ops[:last] {
		c.expr(e.Comparators[i])
		c.low.tuck()
		c.low.compare(op)
		c.emitJump(jump, cleanup)
		c.nextBlock()
	}
	c.expr(e.Comparators[last])
	c.low.compare(e.Ops[last])
}

func (c *compiler) compareExpr(e *syntax.Compare) {
	c.warnIdentity(e)
	if len(e.Ops) == 1 {
		c.expr(e.Left)
		c.expr(e.Comparators[0])
		c.low.compare(e.Ops[0])
		return
	}
	cleanup := c.newBlock()
	c.chain(e, opcode.JumpIfFalseOrPop, cleanup)
	end := c.newBlock()
	c.emitJump(opcode.JumpForward, end)
	c.use(cleanup)
	c.emit(opcode.RotTwo)
	c.emit(opcode.PopTop)
	c.use(end)
}

func (c *compiler) boolOp(e *syntax.BoolOp) {
	jump := opcode.JumpIfTrueOrPop
	if e.Op == syntax.And {
		jump = opcode.JumpIfFalseOrPop
	}
	end := c.newBlock()
	last := len(e.Values) - 1
	for _, value := range e.Values[:last] {
		c.expr(value)
		c.emitJump(jump, end)
	}
	c.expr(e.Values[last])
	c.use(end)
}

func (c *compiler) ifExp(e *syntax.IfExp) {
	end, orelse := c.newBlock(), c.newBlock()
	c.jumpIf(e.Test, orelse, false)
	c.expr(e.Body)
	c.emitJump(opcode.JumpForward, end)
	c.use(orelse)
	c.expr(e.Orelse)
	c.use(end)
}
