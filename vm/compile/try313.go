package compile

import (
	"gilplay/vm/code"
	"gilplay/vm/opcode"
	"gilplay/vm/syntax"
)

// reraise ends a handler that cleans up: on the stack are the exception before,
// the place that raised and the exception.
func (l *lower313) reraise(cleanup *block) {
	l.use(cleanup)
	l.hide(opcode.Copy, 3)
	l.hide(opcode.PopExceptSingle, 0)
	l.hide(opcode.ReraiseSingle, 1)
}

// beginHandler starts the code at the target of a setup.
func (l *lower313) beginHandler(at, cleanup *block) {
	l.use(at)
	l.putJump(setupCleanup, cleanup)
	l.put(opcode.PushExcInfo, 0)
}

func (l *lower313) try(s *syntax.Try) {
	if len(s.Finalbody) > 0 {
		l.tryFinally(s)
	} else {
		l.tryHandlers(s)
	}
}

func (l *lower313) tryHandlers(s *syntax.Try) {
	if s.Star {
		l.tryGroup(s)
	} else {
		l.tryExcept(s)
	}
}

func (l *lower313) tryFinally(s *syntax.Try) {
	body, end, exit, cleanup := l.newBlock(), l.newBlock(), l.newBlock(), l.newBlock()
	l.putJump(setupFinally, end)
	l.use(body)
	l.pushFrameBlock(frameBlock{kind: finallyTry, start: body, exit: end, finalbody: s.Finalbody})
	if len(s.Handlers) > 0 {
		l.tryHandlers(s)
	} else {
		l.stmts(s.Body)
	}
	l.hide(popBlock, 0)
	l.popFrameBlock()
	l.stmts(s.Finalbody)
	l.hideJump(pseudoJumpQuietly, exit)
	l.u.pos = noPos
	l.beginHandler(end, cleanup)
	l.pushFrameBlock(frameBlock{kind: finallyEnd, start: end})
	l.stmts(s.Finalbody)
	l.popFrameBlock()
	l.hide(opcode.ReraiseSingle, 0)
	l.reraise(cleanup)
	l.use(exit)
}

// tryBody compiles the try clause, whose exceptions go to a block.
func (l *lower313) tryBody(s *syntax.Try, except *block) {
	body := l.newBlock()
	l.putJump(setupFinally, except)
	l.use(body)
	l.pushFrameBlock(frameBlock{kind: tryExcept, start: body})
	l.stmts(s.Body)
	l.popFrameBlock()
	l.hide(popBlock, 0)
}

func (l *lower313) tryExcept(s *syntax.Try) {
	except, end, cleanup := l.newBlock(), l.newBlock(), l.newBlock()
	l.tryBody(s, except)
	l.stmts(s.Orelse)
	l.hideJump(pseudoJumpQuietly, end)
	l.u.pos = noPos
	l.beginHandler(except, cleanup)
	l.setPos(s)
	l.pushFrameBlock(frameBlock{kind: exceptionHandler})
	for i, h := range s.Handlers {
		l.setPos(h)
		if h.Type == nil && i < len(s.Handlers)-1 {
			l.fail("default 'except:' must be last")
		}
		next := l.newBlock()
		if h.Type != nil {
			l.expr(h.Type)
			l.put(opcode.CheckExcMatch, 0)
			l.putJump(opcode.PopJumpIfFalse, next)
		}
		l.handler(h, end)
		l.use(next)
	}
	l.popFrameBlock()
	l.hide(opcode.ReraiseSingle, 0)
	l.reraise(cleanup)
	l.use(end)
}

// handler compiles the body of an except clause. A name is unbound at its end,
// however it is left.
func (l *lower313) handler(h *syntax.ExceptHandler, end *block) {
	body, cleanup := l.newBlock(), l.newBlock()
	named := h.Name != ""
	if named {
		l.storeName(h.Name)
		l.putJump(setupCleanup, cleanup)
	} else {
		l.put(opcode.PopTop, 0)
	}
	l.use(body)
	l.pushFrameBlock(frameBlock{kind: handlerCleanup, start: body, name: h.Name})
	l.stmts(h.Body)
	l.popFrameBlock()
	l.hidden(func() {
		if named {
			l.put(popBlock, 0)
		}
		l.put(popBlock, 0)
		l.put(opcode.PopExceptSingle, 0)
		if named {
			l.unbind(h.Name)
		}
		l.putJump(pseudoJumpQuietly, end)
		if named {
			l.use(cleanup)
			l.unbind(h.Name)
			l.put(opcode.ReraiseSingle, 1)
		}
	})
}

// tryGroup compiles try with except*. While its handlers run, the group, a list
// of what they raised and the part not handled yet are on the stack.
func (l *lower313) tryGroup(s *syntax.Try) {
	except, orelse, end, cleanup := l.newBlock(), l.newBlock(), l.newBlock(), l.newBlock()
	reraiseStar, reraise := l.newBlock(), l.newBlock()
	l.tryBody(s, except)
	l.hideJump(pseudoJumpQuietly, orelse)
	l.u.pos = noPos
	l.beginHandler(except, cleanup)
	l.setPos(s)
	l.pushFrameBlock(frameBlock{kind: groupHandler})
	for i, h := range s.Handlers {
		l.setPos(h)
		if i == 0 {
			l.put(opcode.BuildList, 0)
			l.put(opcode.Copy, 2)
		}
		l.groupHandler(h)
	}
	l.hide(opcode.ListAppend, 1)
	l.hideJump(pseudoJumpQuietly, reraiseStar)
	l.popFrameBlock()
	l.hidden(func() {
		l.use(reraiseStar)
		l.put(opcode.CallIntrinsic2, intrinsic2PrepReraiseStar)
		l.put(opcode.Copy, 1)
		l.putJump(opcode.PopJumpIfNotNone, reraise)
		l.put(opcode.PopTop, 0)
		l.put(popBlock, 0)
		l.put(opcode.PopExceptSingle, 0)
		l.putJump(pseudoJumpQuietly, end)
		l.use(reraise)
		l.put(popBlock, 0)
		l.put(opcode.Swap, 2)
		l.put(opcode.PopExceptSingle, 0)
		l.put(opcode.ReraiseSingle, 0)
	})
	l.reraise(cleanup)
	l.use(orelse)
	l.stmts(s.Orelse)
	l.use(end)
}

func (l *lower313) groupHandler(h *syntax.ExceptHandler) {
	next, withError, noMatch := l.newBlock(), l.newBlock(), l.newBlock()
	body, cleanup := l.newBlock(), l.newBlock()
	if h.Type != nil {
		l.expr(h.Type)
		l.put(opcode.CheckEgMatch, 0)
		l.put(opcode.Copy, 1)
		l.putJump(opcode.PopJumpIfNone, noMatch)
	}
	if h.Name != "" {
		l.storeName(h.Name)
	} else {
		l.put(opcode.PopTop, 0)
	}
	l.putJump(setupCleanup, cleanup)
	l.use(body)
	l.pushFrameBlock(frameBlock{kind: handlerCleanup, start: body, name: h.Name})
	l.stmts(h.Body)
	l.popFrameBlock()
	l.hidden(func() {
		unbind := func() {
			if h.Name != "" {
				l.unbind(h.Name)
			}
		}
		l.put(popBlock, 0)
		unbind()
		l.putJump(pseudoJumpQuietly, next)
		l.use(cleanup)
		unbind()
		l.put(opcode.ListAppend, 3)
		l.put(opcode.PopTop, 0)
		l.putJump(pseudoJumpQuietly, withError)
		l.use(next)
		l.put(opcode.Nop, 0)
		l.putJump(pseudoJumpQuietly, withError)
	})
	l.setPos(h)
	l.use(noMatch)
	l.put(opcode.PopTop, 0)
	l.use(withError)
}

// callExit calls the __exit__ on top with three Nones.
func (l *lower313) callExit() {
	for range 3 {
		l.emitConst(code.None{})
	}
	l.put(opcode.Call, 2)
}

func (l *lower313) with(s *syntax.With) { l.withItem(s, 0) }

// withItem compiles the item at an index around the following ones.
func (l *lower313) withItem(s *syntax.With, at int) {
	l.setPos(s)
	kind := withBlock
	if s.Async {
		kind = asyncWithBlock
		if l.u.kind != asyncFunctionUnit {
			l.fail("'async with' outside async function")
		}
	}
	item := s.Items[at]
	body, final, exit, cleanup := l.newBlock(), l.newBlock(), l.newBlock(), l.newBlock()
	l.expr(item.Context)
	pos := item.Context.At()
	l.u.pos = pos
	if s.Async {
		l.put(opcode.BeforeAsyncWith, 0)
		l.awaitFrom(1)
	} else {
		l.put(opcode.BeforeWith, 0)
	}
	l.putJump(setupWith, final)
	l.use(body)
	l.pushFrameBlock(frameBlock{kind: kind, start: body, exit: final, pos: pos})
	if item.Vars != nil {
		l.expr(item.Vars)
	} else {
		l.put(opcode.PopTop, 0)
	}
	if at+1 < len(s.Items) {
		l.withItem(s, at+1)
	} else {
		l.stmts(s.Body)
	}
	l.popFrameBlock()
	l.u.pos = pos
	if s.Async {
		l.put(popBlock, 0)
	} else {
		l.hide(popBlock, 0)
	}
	l.callExit()
	if s.Async {
		l.awaitFrom(2)
	}
	l.put(opcode.PopTop, 0)
	l.putJump(pseudoJump, exit)
	l.beginHandler(final, cleanup)
	l.put(opcode.WithExceptStartSingle, 0)
	if s.Async {
		l.awaitFrom(2)
	}
	l.withFinish(cleanup)
	l.use(exit)
}

// withFinish raises again unless __exit__ answered true.
func (l *lower313) withFinish(cleanup *block) {
	suppress, exit := l.newBlock(), l.newBlock()
	l.hidden(func() {
		l.put(opcode.ToBool, 0)
		l.putJump(opcode.PopJumpIfTrue, suppress)
		l.put(opcode.ReraiseSingle, 2)
		l.use(suppress)
		l.put(opcode.PopTop, 0)
		l.put(popBlock, 0)
		l.put(opcode.PopExceptSingle, 0)
		l.put(opcode.PopTop, 0)
		l.put(opcode.PopTop, 0)
		l.putJump(pseudoJumpQuietly, exit)
		l.reraise(cleanup)
		l.use(exit)
	})
}

func (l *lower313) asyncFor(s *syntax.For) {
	if l.u.kind != asyncFunctionUnit {
		l.fail("'async for' outside async function")
	}
	start, except, end := l.newBlock(), l.newBlock(), l.newBlock()
	l.expr(s.Iter)
	l.setPos(s.Iter)
	l.put(opcode.GetAiter, 0)
	l.setPos(s)
	l.use(start)
	l.pushFrameBlock(frameBlock{kind: forLoop, start: start, exit: end})
	l.nextAsync(except)
	l.expr(s.Target)
	l.stmts(s.Body)
	l.hideJump(pseudoJump, start)
	l.popFrameBlock()
	l.use(except)
	l.setPos(s.Iter)
	l.put(opcode.EndAsyncForSingle, 0)
	l.stmts(s.Orelse)
	l.use(end)
}

// nextAsync fetches the next item of an asynchronous iterator.
func (l *lower313) nextAsync(except *block) {
	l.putJump(setupFinally, except)
	l.put(opcode.GetAnext, 0)
	l.drive(resumeAfterAwait)
	l.put(popBlock, 0)
}

// asyncLoop is for the shared comprehensions, which 3.13 does not use.
func (l *lower313) asyncLoop(func()) {}
