package compile

import (
	"strings"

	"gilplay/vm/code"
	"gilplay/vm/opcode"
	"gilplay/vm/syntax"
)

// lower39 emits what is particular to 3.9: calls without a null slot, blocks
// pushed and popped at run time, exceptions as three values, finally clauses
// repeated on every way out.
type lower39 struct{ *compiler }

func (l *lower39) prepare(mod *syntax.Module) { l.foldModule(mod) }
func (l *lower39) ownStmt(syntax.Stmt) bool   { return false }
func (l *lower39) ownExpr(syntax.Expr) bool   { return false }

var binaryOps = [...]opcode.Op{
	syntax.Add:      opcode.BinaryAdd,
	syntax.Sub:      opcode.BinarySubtract,
	syntax.Mult:     opcode.BinaryMultiply,
	syntax.MatMult:  opcode.BinaryMatrixMultiply,
	syntax.Div:      opcode.BinaryTrueDivide,
	syntax.Mod:      opcode.BinaryModulo,
	syntax.Pow:      opcode.BinaryPower,
	syntax.LShift:   opcode.BinaryLshift,
	syntax.RShift:   opcode.BinaryRshift,
	syntax.BitOr:    opcode.BinaryOr,
	syntax.BitXor:   opcode.BinaryXor,
	syntax.BitAnd:   opcode.BinaryAnd,
	syntax.FloorDiv: opcode.BinaryFloorDivide,
}

var inplaceOps = [...]opcode.Op{
	syntax.Add:      opcode.InplaceAdd,
	syntax.Sub:      opcode.InplaceSubtract,
	syntax.Mult:     opcode.InplaceMultiply,
	syntax.MatMult:  opcode.InplaceMatrixMultiply,
	syntax.Div:      opcode.InplaceTrueDivide,
	syntax.Mod:      opcode.InplaceModulo,
	syntax.Pow:      opcode.InplacePower,
	syntax.LShift:   opcode.InplaceLshift,
	syntax.RShift:   opcode.InplaceRshift,
	syntax.BitOr:    opcode.InplaceOr,
	syntax.BitXor:   opcode.InplaceXor,
	syntax.BitAnd:   opcode.InplaceAnd,
	syntax.FloorDiv: opcode.InplaceFloorDivide,
}

func (l *lower39) binary(op syntax.Operator)  { l.emit(binaryOps[op]) }
func (l *lower39) inplace(op syntax.Operator) { l.emit(inplaceOps[op]) }

// comparisons gives the instruction and operand of each comparison.
var comparisons = [...]struct {
	op  opcode.Op
	arg int
}{
	syntax.Lt:    {opcode.CompareOp, 0},
	syntax.LtE:   {opcode.CompareOp, 1},
	syntax.Eq:    {opcode.CompareOp, 2},
	syntax.NotEq: {opcode.CompareOp, 3},
	syntax.Gt:    {opcode.CompareOp, 4},
	syntax.GtE:   {opcode.CompareOp, 5},
	syntax.Is:    {opcode.IsOp, 0},
	syntax.IsNot: {opcode.IsOp, 1},
	syntax.In:    {opcode.ContainsOp, 0},
	syntax.NotIn: {opcode.ContainsOp, 1},
}

func (l *lower39) compare(op syntax.CmpOperator) {
	l.emitArg(comparisons[op].op, comparisons[op].arg)
}

// importAs binds a.b.c as d: IMPORT_NAME gave a, from which the inner modules
// are taken one by one.
func (l *lower39) importAs(name, asName string) {
	_, rest, dotted := strings.Cut(name, ".")
	if !dotted {
		l.storeName(asName)
		return
	}
	for {
		attr, inner, more := strings.Cut(rest, ".")
		if l.silent == 0 {
			l.emitArg(opcode.ImportFrom, l.u.names.add(attr))
		}
		if !more {
			break
		}
		l.emit(opcode.RotTwo)
		l.emit(opcode.PopTop)
		rest = inner
	}
	l.storeName(asName)
	l.emit(opcode.PopTop)
}

func (l *lower39) callOne()        { l.emitArg(opcode.CallFunction, 1) }
func (l *lower39) assertionError() { l.emit(opcode.LoadAssertionError) }

// drive sends None into the iterator on top until it ends, yielding what it
// yields.
func (l *lower39) drive(prepare opcode.Op) {
	l.emit(prepare)
	l.emitConst(code.None{})
	l.emit(opcode.YieldFrom)
}

func (l *lower39) await()     { l.drive(opcode.GetAwaitable) }
func (l *lower39) yieldFrom() { l.drive(opcode.GetYieldFromIter) }

func (l *lower39) makeFunction(co *code.Code, flags int, qualname string) {
	if len(co.FreeVars) > 0 {
		for _, name := range co.FreeVars {
			l.emitArg(opcode.LoadClosure, l.u.closureIndex(name))
		}
		l.emitArg(opcode.BuildTuple, len(co.FreeVars))
		flags |= withClosure
	}
	l.emitConst(co)
	l.emitConst(code.Str(qualname))
	l.emitArg(opcode.MakeFunction, flags)
}

// class calls the builtin that makes classes with a function of the class
// body, the name, the bases and the keywords.
func (l *lower39) class(s *syntax.ClassDef) {
	l.enter(classUnit, s.Name, s, firstLine(s, s.Decorators))
	l.u.private = s.Name
	l.name("__name__", syntax.Load)
	l.storeName("__module__")
	l.emitConst(code.Str(l.u.qualname))
	l.storeName("__qualname__")
	l.body(s.Body)
	if l.u.scope.NeedsClassClosure {
		// The cell is filled when the class exists.
		l.emitArg(opcode.LoadClosure, 0)
		l.emit(opcode.DupTop)
		l.storeName("__classcell__")
	} else {
		l.emitConst(code.None{})
	}
	l.emit(opcode.ReturnValue)
	co := l.assemble(true)
	l.exit()
	l.emit(opcode.LoadBuildClass)
	l.makeFunction(co, 0, co.Name)
	l.emitConst(code.Str(s.Name))
	l.callPushed(2, s.Bases, s.Keywords)
}

// unwind emits the exit of a construct for return, break and continue.
func (l *lower39) unwind(f frameBlock, keepTop bool) {
	switch f.kind {
	case forLoop, popValue:
		if keepTop {
			l.emit(opcode.RotTwo)
		}
		l.emit(opcode.PopTop)
	case tryExcept:
		l.emit(opcode.PopBlock)
	case finallyTry:
		l.unwindFinally(f, keepTop)
	case finallyEnd:
		if keepTop {
			l.emit(opcode.RotFour)
		}
		l.emit(opcode.PopTop)
		l.emit(opcode.PopTop)
		l.emit(opcode.PopTop)
		if keepTop {
			l.emit(opcode.RotFour)
		}
		l.emit(opcode.PopExcept)
	case withBlock, asyncWithBlock:
		l.emit(opcode.PopBlock)
		if keepTop {
			l.emit(opcode.RotTwo)
		}
		l.callExit()
		if f.kind == asyncWithBlock {
			l.await()
		}
		l.emit(opcode.PopTop)
	case handlerCleanup:
		if f.name != "" {
			l.emit(opcode.PopBlock)
		}
		if keepTop {
			l.emit(opcode.RotFour)
		}
		l.emit(opcode.PopExcept)
		if f.name != "" {
			l.unbind(f.name)
		}
	}
}

// unwindFinally repeats the statements of a finally clause.
func (l *lower39) unwindFinally(f frameBlock, keepTop bool) {
	l.emit(opcode.PopBlock)
	if keepTop {
		l.pushFrameBlock(frameBlock{kind: popValue})
	}
	line := l.u.pos.Line
	l.stmts(f.finalbody)
	l.u.pos.Line = line
	if keepTop {
		l.popFrameBlock()
	}
}

// unbind emits "name = None; del name": the name may be unbound already.
func (l *lower39) unbind(name string) {
	l.emitConst(code.None{})
	l.storeName(name)
	l.name(name, syntax.Del)
}

func (l *lower39) try(s *syntax.Try) {
	if len(s.Finalbody) > 0 {
		l.tryFinally(s)
	} else {
		l.tryExcept(s)
	}
}

func (l *lower39) tryFinally(s *syntax.Try) {
	body, end, exit := l.newBlock(), l.newBlock(), l.newBlock()
	l.emitJump(opcode.SetupFinally, end)
	l.use(body)
	l.pushFrameBlock(frameBlock{kind: finallyTry, start: body, exit: end, finalbody: s.Finalbody})
	if len(s.Handlers) > 0 {
		l.tryExcept(s)
	} else {
		l.stmts(s.Body)
	}
	l.emit(opcode.PopBlock)
	l.popFrameBlock()
	l.stmts(s.Finalbody)
	l.emitJump(opcode.JumpForward, exit)
	l.use(end)
	l.pushFrameBlock(frameBlock{kind: finallyEnd, start: end})
	l.stmts(s.Finalbody)
	l.popFrameBlock()
	l.emit(opcode.Reraise)
	l.use(exit)
}

func (l *lower39) tryExcept(s *syntax.Try) {
	body, except, orelse, end := l.newBlock(), l.newBlock(), l.newBlock(), l.newBlock()
	l.emitJump(opcode.SetupFinally, except)
	l.use(body)
	l.pushFrameBlock(frameBlock{kind: tryExcept, start: body})
	l.stmts(s.Body)
	l.emit(opcode.PopBlock)
	l.popFrameBlock()
	l.emitJump(opcode.JumpForward, orelse)
	l.use(except)
	// At run time a block is on the stack while a handler runs.
	l.pushFrameBlock(frameBlock{kind: exceptionHandler})
	for i, h := range s.Handlers {
		if h.Type == nil && i < len(s.Handlers)-1 {
			l.fail("default 'except:' must be last")
		}
		l.setPos(h)
		next := l.newBlock()
		if h.Type != nil {
			l.emit(opcode.DupTop)
			l.expr(h.Type)
			l.emitJump(opcode.JumpIfNotExcMatch, next)
		}
		l.emit(opcode.PopTop)
		if h.Name != "" {
			l.namedHandler(h, end)
		} else {
			l.plainHandler(h, end)
		}
		l.use(next)
	}
	l.popFrameBlock()
	l.emit(opcode.Reraise)
	l.use(orelse)
	l.stmts(s.Orelse)
	l.use(end)
}

// namedHandler compiles "except E as name": the name is unbound at the end,
// however the body is left.
func (l *lower39) namedHandler(h *syntax.ExceptHandler, end *block) {
	cleanupEnd, cleanupBody := l.newBlock(), l.newBlock()
	l.storeName(h.Name)
	l.emit(opcode.PopTop)
	l.emitJump(opcode.SetupFinally, cleanupEnd)
	l.use(cleanupBody)
	l.pushFrameBlock(frameBlock{kind: handlerCleanup, start: cleanupBody, name: h.Name})
	l.stmts(h.Body)
	l.popFrameBlock()
	l.emit(opcode.PopBlock)
	l.emit(opcode.PopExcept)
	l.unbind(h.Name)
	l.emitJump(opcode.JumpForward, end)
	l.use(cleanupEnd)
	l.unbind(h.Name)
	l.emit(opcode.Reraise)
}

func (l *lower39) plainHandler(h *syntax.ExceptHandler, end *block) {
	cleanupBody := l.newBlock()
	l.emit(opcode.PopTop)
	l.emit(opcode.PopTop)
	l.use(cleanupBody)
	l.pushFrameBlock(frameBlock{kind: handlerCleanup, start: cleanupBody})
	l.stmts(h.Body)
	l.popFrameBlock()
	l.emit(opcode.PopExcept)
	l.emitJump(opcode.JumpForward, end)
}

// callExit calls the __exit__ on top with three Nones.
func (l *lower39) callExit() {
	l.emitConst(code.None{})
	l.emit(opcode.DupTop)
	l.emit(opcode.DupTop)
	l.emitArg(opcode.CallFunction, 3)
}

func (l *lower39) with(s *syntax.With) {
	if s.Async {
		l.asyncWith(s, 0)
	} else {
		l.syncWith(s, 0)
	}
}

// syncWith compiles the item at an index around the following ones.
func (l *lower39) syncWith(s *syntax.With, at int) {
	item := s.Items[at]
	body, final, exit := l.newBlock(), l.newBlock(), l.newBlock()
	l.expr(item.Context)
	l.emitJump(opcode.SetupWith, final)
	l.use(body)
	l.pushFrameBlock(frameBlock{kind: withBlock, start: body, exit: final})
	l.withTarget(item)
	if at+1 < len(s.Items) {
		l.syncWith(s, at+1)
	} else {
		l.stmts(s.Body)
	}
	l.emit(opcode.PopBlock)
	l.popFrameBlock()
	l.callExit()
	l.emit(opcode.PopTop)
	l.emitJump(opcode.JumpForward, exit)
	l.use(final)
	l.emit(opcode.WithExceptStart)
	l.withFinish()
	l.use(exit)
}

func (l *lower39) asyncWith(s *syntax.With, at int) {
	if l.u.kind != asyncFunctionUnit {
		l.fail("'async with' outside async function")
	}
	item := s.Items[at]
	body, final, exit := l.newBlock(), l.newBlock(), l.newBlock()
	l.expr(item.Context)
	l.emit(opcode.BeforeAsyncWith)
	l.await()
	l.emitJump(opcode.SetupAsyncWith, final)
	l.use(body)
	l.pushFrameBlock(frameBlock{kind: asyncWithBlock, start: body, exit: final})
	l.withTarget(item)
	if at+1 < len(s.Items) {
		l.asyncWith(s, at+1)
	} else {
		l.stmts(s.Body)
	}
	l.popFrameBlock()
	l.emit(opcode.PopBlock)
	l.callExit()
	l.await()
	l.emit(opcode.PopTop)
	l.emitJump(opcode.JumpAbsolute, exit)
	l.use(final)
	l.emit(opcode.WithExceptStart)
	l.await()
	l.withFinish()
	l.use(exit)
}

// withTarget stores what __enter__ gave, or drops it.
func (l *lower39) withTarget(item *syntax.WithItem) {
	if item.Vars != nil {
		l.expr(item.Vars)
	} else {
		l.emit(opcode.PopTop)
	}
}

// withFinish raises again unless __exit__ answered true.
func (l *lower39) withFinish() {
	exit := l.newBlock()
	l.emitJump(opcode.PopJumpIfTrue, exit)
	l.emit(opcode.Reraise)
	l.use(exit)
	l.emit(opcode.PopTop)
	l.emit(opcode.PopTop)
	l.emit(opcode.PopTop)
	l.emit(opcode.PopExcept)
	l.emit(opcode.PopTop)
}

func (l *lower39) asyncFor(s *syntax.For) {
	if l.u.kind != asyncFunctionUnit {
		l.fail("'async for' outside async function")
	}
	end := l.newBlock()
	l.expr(s.Iter)
	l.emit(opcode.GetAiter)
	start := l.newBlock()
	l.use(start)
	l.pushFrameBlock(frameBlock{kind: forLoop, start: start, exit: end})
	l.asyncNext(start, func() {
		l.expr(s.Target)
		l.stmts(s.Body)
	}, func() {
		l.popFrameBlock()
		// END_ASYNC_FOR belongs to the line of what follows it.
		if len(s.Orelse) > 0 {
			l.setPos(s.Orelse[0])
		}
	})
	l.stmts(s.Orelse)
	l.use(end)
}

func (l *lower39) asyncLoop(body func()) {
	start := l.newBlock()
	l.use(start)
	l.asyncNext(start, body, func() {})
}

// asyncNext compiles the loop that begins at start: StopAsyncIteration from
// fetching the next item ends it. done runs between the loop and its end.
func (l *lower39) asyncNext(start *block, body, done func()) {
	except := l.newBlock()
	l.emitJump(opcode.SetupFinally, except)
	l.drive(opcode.GetAnext)
	l.emit(opcode.PopBlock)
	body()
	l.emitJump(opcode.JumpAbsolute, start)
	done()
	l.use(except)
	l.emit(opcode.EndAsyncFor)
}
