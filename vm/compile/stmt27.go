package compile

import (
	"slices"

	"gilplay/vm/code"
	"gilplay/vm/opcode"
	"gilplay/vm/syntax"
)

func (l *lower27) ownStmt(s syntax.Stmt) bool {
	switch s := s.(type) {
	case *syntax.FunctionDef:
		l.functionDef(s)
	case *syntax.AugAssign:
		l.augAssign(s)
	case *syntax.For:
		l.forStmt(s)
	case *syntax.While:
		l.while(s)
	case *syntax.If:
		l.ifStmt(s)
	case *syntax.Raise:
		l.raise(s)
	case *syntax.Print:
		l.print(s)
	case *syntax.Exec:
		l.exec(s)
	case *syntax.Break:
		l.breakStmt()
	case *syntax.Continue:
		l.continueStmt()
	default:
		return false
	}
	return true
}

// docstring27 gives the text of a first statement that is a string literal of
// either kind.
func docstring27(stmts []syntax.Stmt) (code.Const, bool) {
	if len(stmts) > 0 {
		if e, ok := stmts[0].(*syntax.ExprStmt); ok {
			switch text := constOf(e.Value).(type) {
			case code.Str, code.Bytes:
				return text, true
			}
		}
	}
	return nil, false
}

func (l *lower27) ownBody(stmts []syntax.Stmt) bool {
	if _, ok := docstring27(stmts); ok {
		l.expr(stmts[0].(*syntax.ExprStmt).Value)
		l.storeName("__doc__")
		stmts = stmts[1:]
	}
	l.stmts(stmts)
	return true
}

// truth is what is known of a test: literals and __debug__ only.
func (l *lower27) truth(e syntax.Expr) truth {
	if name, ok := e.(*syntax.Name); ok && name.ID == "__debug__" {
		return alwaysTrue
	}
	return l.truthOf(e)
}

func (l *lower27) ifStmt(s *syntax.If) {
	end := l.newBlock()
	switch l.truth(s.Test) {
	case alwaysFalse:
		l.stmts(s.Orelse)
	case alwaysTrue:
		l.stmts(s.Body)
	default:
		next := end
		if len(s.Orelse) > 0 {
			next = l.newBlock()
		}
		l.jumpIf(s.Test, next, false)
		l.stmts(s.Body)
		l.emitJump(opcode.JumpForward, end)
		if len(s.Orelse) > 0 {
			l.use(next)
			l.stmts(s.Orelse)
		}
	}
	l.use(end)
}

// push opens a frame block; unlike elsewhere an error has no place.
func (l *lower27) push(kind frameBlockKind, start *block) {
	if len(l.u.frameBlocks) >= maxFrameBlocks {
		l.failNowhere("too many statically nested blocks")
	}
	l.pushFrameBlock(frameBlock{kind: kind, start: start})
}

func (l *lower27) forStmt(s *syntax.For) {
	start, cleanup, end := l.newBlock(), l.newBlock(), l.newBlock()
	l.emitJump(opcode.SetupLoop, end)
	l.push(forLoop, start)
	l.expr(s.Iter)
	l.emit(opcode.GetIter)
	l.use(start)
	l.emitJump(opcode.ForIter, cleanup)
	l.expr(s.Target)
	l.stmts(s.Body)
	l.emitJump(opcode.JumpAbsolute, start)
	l.use(cleanup)
	l.endLoop(s.Orelse, end)
}

func (l *lower27) while(s *syntax.While) {
	known := l.truth(s.Test)
	if known == alwaysFalse {
		l.stmts(s.Orelse)
		return
	}
	loop, end, anchor := l.newBlock(), l.newBlock(), l.newBlock()
	l.emitJump(opcode.SetupLoop, end)
	l.use(loop)
	l.push(whileLoop, loop)
	if known == unknown {
		l.jumpIf(s.Test, anchor, false)
	}
	l.stmts(s.Body)
	l.emitJump(opcode.JumpAbsolute, loop)
	if known == unknown {
		l.use(anchor)
	}
	l.endLoop(s.Orelse, end)
}

func (l *lower27) endLoop(orelse []syntax.Stmt, end *block) {
	l.emit(opcode.PopBlock)
	l.popFrameBlock()
	l.stmts(orelse)
	l.use(end)
}

func isLoop(f frameBlock) bool { return f.kind == whileLoop || f.kind == forLoop }

func (l *lower27) breakStmt() {
	if !slices.ContainsFunc(l.u.frameBlocks, isLoop) {
		l.fail("'break' outside loop")
		return
	}
	l.emit(opcode.BreakLoop)
}

// continueStmt jumps to the innermost loop; out of a try statement the block
// stack has to be unwound, and out of a finally clause there is no way.
func (l *lower27) continueStmt() {
	inTry := false
	for _, f := range slices.Backward(l.u.frameBlocks) {
		switch {
		case f.kind == finallyEnd:
			l.fail("'continue' not supported inside 'finally' clause")
			return
		case isLoop(f) && inTry:
			l.emitJump(opcode.ContinueLoop, f.start)
			return
		case isLoop(f):
			l.emitJump(opcode.JumpAbsolute, f.start)
			return
		}
		inTry = true
	}
	l.fail("'continue' not properly in loop")
}

func (l *lower27) try(s *syntax.Try) {
	if len(s.Finalbody) == 0 {
		l.tryExcept(s)
		return
	}
	l.withFinally(opcode.SetupFinallyClassic, func() {
		if len(s.Handlers) > 0 {
			l.setPos(s) // a statement of its own in CPython's tree
			l.tryExcept(s)
		} else {
			l.stmts(s.Body)
		}
	}, func() { l.stmts(s.Finalbody) })
}

// withFinally compiles a body and what follows it however it is left.
func (l *lower27) withFinally(setup opcode.Op, visitBody, visitFinal func()) {
	body, end := l.newBlock(), l.newBlock()
	l.emitJump(setup, end)
	l.use(body)
	l.push(finallyTry, body)
	visitBody()
	l.emit(opcode.PopBlock)
	l.popFrameBlock()
	l.emitConst(code.None{})
	l.use(end)
	l.push(finallyEnd, end)
	visitFinal()
	l.emit(opcode.EndFinally)
	l.popFrameBlock()
}

func (l *lower27) tryExcept(s *syntax.Try) {
	body, except, orelse, end := l.newBlock(), l.newBlock(), l.newBlock(), l.newBlock()
	l.emitJump(opcode.SetupExcept, except)
	l.use(body)
	l.push(tryExcept, body)
	l.stmts(s.Body)
	l.emit(opcode.PopBlock)
	l.popFrameBlock()
	l.emitJump(opcode.JumpForward, orelse)
	l.use(except)
	for i, h := range s.Handlers {
		if h.Type == nil && i < len(s.Handlers)-1 {
			l.fail("default 'except:' must be last")
		}
		l.setPos(h)
		next := l.newBlock()
		if h.Type != nil {
			l.emit(opcode.DupTop)
			l.expr(h.Type)
			l.emitArg(opcode.CompareOp, exceptionMatch)
			l.emitJump(opcode.PopJumpIfFalse, next)
		}
		l.emit(opcode.PopTop)
		switch {
		case h.Target != nil:
			l.expr(h.Target)
		case h.Name != "":
			l.storeName(h.Name)
		default:
			l.emit(opcode.PopTop)
		}
		l.emit(opcode.PopTop)
		l.stmts(h.Body)
		l.emitJump(opcode.JumpForward, end)
		l.use(next)
	}
	l.emit(opcode.EndFinally)
	l.use(orelse)
	l.stmts(s.Orelse)
	l.use(end)
}

func (l *lower27) with(s *syntax.With) { l.withItem(s, 0) }

// withItem compiles the item at an index around the following ones, each of
// them being a statement of its own in CPython's tree.
func (l *lower27) withItem(s *syntax.With, at int) {
	item := s.Items[at]
	l.setPos(item.Context)
	l.expr(item.Context)
	l.withFinally(opcode.SetupWithClassic, func() {
		if item.Vars != nil {
			l.expr(item.Vars)
		} else {
			l.emit(opcode.PopTop)
		}
		if at+1 < len(s.Items) {
			l.withItem(s, at+1)
		} else {
			l.stmts(s.Body)
		}
	}, func() { l.emit(opcode.WithCleanup) })
}

func (l *lower27) raise(s *syntax.Raise) {
	n := 0
	for _, e := range []syntax.Expr{s.Exc, s.Inst, s.Tback} {
		if e != nil {
			l.expr(e)
			n++
		}
	}
	l.emitArg(opcode.RaiseClassic, n)
}

// print keeps the file, if one is given, on the stack for the next item.
func (l *lower27) print(s *syntax.Print) {
	if s.Dest == nil {
		for _, e := range s.Values {
			l.expr(e)
			l.emit(opcode.PrintItem)
		}
		if s.NL {
			l.emit(opcode.PrintNewline)
		}
		return
	}
	l.expr(s.Dest)
	for _, e := range s.Values {
		l.emit(opcode.DupTop)
		l.expr(e)
		l.emit(opcode.RotTwo)
		l.emit(opcode.PrintItemTo)
	}
	if s.NL {
		l.emit(opcode.PrintNewlineTo)
	} else {
		l.emit(opcode.PopTop)
	}
}

func (l *lower27) exec(s *syntax.Exec) {
	l.expr(s.Body)
	if s.Globals != nil {
		l.expr(s.Globals)
	} else {
		l.emitConst(code.None{})
	}
	if s.Locals != nil {
		l.expr(s.Locals)
	} else {
		l.emit(opcode.DupTop)
	}
	l.emit(opcode.ExecStmt)
}
