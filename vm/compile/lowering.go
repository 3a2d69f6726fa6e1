package compile

import (
	"gilplay/vm/code"
	"gilplay/vm/opcode"
	"gilplay/vm/syntax"
)

// lowering emits the constructs for which dialects have different
// instructions. Everything else is emitted by the shared visitors.
type lowering interface {
	// prepare rewrites the tree before anything is compiled.
	prepare(mod *syntax.Module)

	// ownStmt and ownExpr compile what the dialect has alone or does in a way of its
	// own; false leaves it to the shared visitors.
	ownStmt(s syntax.Stmt) bool
	ownExpr(e syntax.Expr) bool
	// ownBody does so for the statements of a module or class.
	ownBody(stmts []syntax.Stmt) bool
	// ownName does so for loading, storing or deleting a name.
	ownName(name string, ctx syntax.Ctx) bool
	// ownTest does so for a jump that an expression decides.
	ownTest(e syntax.Expr, next *block, cond bool) bool
	// ownInstr emits what stands for an instruction of the shared visitors.
	ownInstr(in instr) bool
	// tuck puts a copy of the top of the stack under the value below it.
	tuck()
	// mark stands for a place in the source that has no instructions.
	mark()
	// endFor drops what an exhausted iterator leaves on the stack.
	endFor()
	// begin starts the code of a unit.
	begin()
	// docText is what becomes of a docstring.
	docText(text code.Str) code.Str
	// close ends the code of a unit, whose last block may fall off its end.
	close(returnNone bool)

	// unwind emits what leaving a construct takes. If keepTop, the value on
	// top of the stack stays there.
	unwind(f frameBlock, keepTop bool)

	binary(op syntax.Operator)
	inplace(op syntax.Operator)
	compare(op syntax.CmpOperator)

	call(e *syntax.Call)
	// callPushed calls a callable that is already on the stack, followed by
	// so many arguments, with further arguments.
	callPushed(pushed int, args []syntax.Expr, keywords []*syntax.Keyword)
	// callOne calls the callable below the value on top with that value.
	callOne()
	// makeFunction pushes a function made from a code object; flags say which
	// of defaults, kwdefaults and annotations lie on the stack.
	makeFunction(co *code.Code, flags int, qualname string)
	class(s *syntax.ClassDef)

	// display emits a list, set or tuple display; so many items are already
	// on the stack and belong in front.
	display(kind displayKind, elts []syntax.Expr, pushed int)
	dict(e *syntax.Dict)
	formattedValue(e *syntax.FormattedValue)
	joinedStr(e *syntax.JoinedStr)

	try(s *syntax.Try)
	with(s *syntax.With)
	asyncFor(s *syntax.For)
	// asyncLoop compiles a loop over the asynchronous iterator on top of the
	// stack.
	asyncLoop(body func())
	await()
	yieldFrom()
	assertionError()
	// importAs binds a.b.c as d, a being on the stack.
	importAs(name, asName string)

	// finish makes bytes, tables and depth of the blocks of a code object.
	finish(a *assembly)
}

// What most dialects leave to the shared visitors.

func (c *compiler) ownName(string, syntax.Ctx) bool { return false }
func (c *compiler) ownInstr(instr) bool             { return false }

func (c *compiler) ownTest(syntax.Expr, *block, bool) bool { return false }
func (c *compiler) ownBody([]syntax.Stmt) bool             { return false }

func (c *compiler) mark()   {}
func (c *compiler) endFor() {}

func (c *compiler) begin()                         {}
func (c *compiler) docText(text code.Str) code.Str { return text }

func (c *compiler) tuck() {
	c.emit(opcode.DupTop)
	c.emit(opcode.RotThree)
}

func (c *compiler) close(returnNone bool) {
	if c.u.current.returns {
		return
	}
	c.nextBlock()
	if returnNone {
		c.emitConst(code.None{})
	}
	c.emit(opcode.ReturnValue)
}

// displayKind is what a display makes.
type displayKind uint8

const (
	listDisplay displayKind = iota
	setDisplay
	tupleDisplay
)

// loweringOf picks the lowering of the compiler's dialect, nil if none exists.
func loweringOf(c *compiler) lowering {
	switch c.ops {
	case &opcode.Py27:
		return &lower27{c}
	case &opcode.Py39:
		return &lower39{c}
	case &opcode.Py313:
		return &lower313{c}
	}
	return nil
}
