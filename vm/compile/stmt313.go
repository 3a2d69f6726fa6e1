package compile

import (
	"gilplay/vm/code"
	"gilplay/vm/opcode"
	"gilplay/vm/syntax"
)

func (l *lower313) ownStmt(s syntax.Stmt) bool {
	switch s := s.(type) {
	case *syntax.FunctionDef:
		l.function(s)
	case *syntax.ClassDef:
		l.class(s)
	case *syntax.TypeAlias:
		l.typeAlias(s)
	case *syntax.Match:
		l.match(s)
	case *syntax.Return:
		l.returnValue(s)
	case *syntax.While:
		l.whileLoop(s)
	case *syntax.AugAssign:
		l.augmented(s)
	case *syntax.ExprStmt:
		if constOf(s.Value) != nil {
			l.mark()
		} else {
			l.expr(s.Value)
			l.hide(opcode.PopTop, 0)
		}
	case *syntax.Pass:
		l.mark()
	case *syntax.Break:
		l.leaveLoop(false)
	case *syntax.Continue:
		l.leaveLoop(true)
	default:
		return false
	}
	return true
}

func (l *lower313) whileLoop(s *syntax.While) {
	loop, body, end, anchor := l.newBlock(), l.newBlock(), l.newBlock(), l.newBlock()
	l.use(loop)
	l.pushFrameBlock(frameBlock{kind: whileLoop, start: loop, exit: end})
	l.jumpIf(s.Test, anchor, false)
	l.use(body)
	l.stmts(s.Body)
	l.setPos(s)
	l.jumpIf(s.Test, body, true)
	l.popFrameBlock()
	l.use(anchor)
	l.stmts(s.Orelse)
	l.use(end)
}

func (l *lower313) returnValue(s *syntax.Return) {
	if !l.u.scope.FunctionLike() {
		l.fail("'return' outside function")
	}
	if s.Value != nil && l.u.scope.Coroutine && l.u.scope.Generator {
		l.fail("'return' with value in async generator")
	}
	keep := s.Value != nil && constOf(s.Value) == nil
	if keep {
		l.expr(s.Value)
	} else if s.Value != nil {
		l.setPos(s.Value)
		l.mark()
	}
	if s.Value == nil || s.Value.At().Line != s.Line {
		l.setPos(s)
		l.mark()
	}
	l.unwindTo(false, keep)
	switch {
	case s.Value == nil:
		l.emitConst(code.None{})
	case !keep:
		l.emitConst(constOf(s.Value))
	}
	l.put(opcode.ReturnValue, 0)
}

// leaveLoop compiles break and continue.
func (l *lower313) leaveLoop(again bool) {
	l.mark()
	pos := l.u.pos
	loop, found := l.unwindTo(true, false)
	switch {
	case !found:
		l.u.pos = pos
		if again {
			l.fail("'continue' not properly in loop")
		} else {
			l.fail("'break' outside loop")
		}
	case again:
		l.putJump(pseudoJump, loop.start)
	default:
		l.unwind(loop, false)
		l.putJump(pseudoJump, loop.exit)
	}
}

// attrPos is the place of an attribute's instruction: if the expression goes
// over several lines, it begins at the name of the attribute.
func attrPos(pos syntax.Pos, e *syntax.Attribute) syntax.Pos {
	if pos.Line == e.EndLine {
		return pos
	}
	pos.Line = e.EndLine
	if n := int32(len([]rune(e.Attr))); n <= e.EndCol {
		pos.Col = e.EndCol - n
	} else {
		pos.Col, pos.EndCol = -1, -1
	}
	pos.EndLine = max(pos.Line, pos.EndLine)
	if pos.Line == pos.EndLine {
		pos.EndCol = max(pos.Col, pos.EndCol)
	}
	return pos
}

// plainSlice gives an index that is a slice without a step.
func plainSlice(e syntax.Expr) *syntax.Slice {
	if s, ok := e.(*syntax.Slice); ok && s.Step == nil {
		return s
	}
	return nil
}

// bounds pushes both bounds of a slice.
func (l *lower313) bounds(s *syntax.Slice) {
	for _, bound := range []syntax.Expr{s.Lower, s.Upper} {
		if bound != nil {
			l.expr(bound)
		} else {
			l.within(s.Pos, func() { l.emitConst(code.None{}) })
		}
	}
}

func (l *lower313) repeat(op opcode.Op, args ...int) {
	for _, arg := range args {
		l.put(op, arg)
	}
}

func (l *lower313) augmented(s *syntax.AugAssign) {
	l.setPos(s.Target)
	switch t := s.Target.(type) {
	case *syntax.Attribute:
		l.expr(t.Value)
		l.put(opcode.Copy, 1)
		l.u.pos = attrPos(t.Pos, t)
		l.attrOp(opcode.LoadAttr, t.Attr)
	case *syntax.Subscript:
		l.expr(t.Value)
		if slice := plainSlice(t.Slice); slice != nil {
			l.bounds(slice)
			l.repeat(opcode.Copy, 3, 3, 3)
			l.put(opcode.BinarySlice, 0)
		} else {
			l.expr(t.Slice)
			l.repeat(opcode.Copy, 2, 2)
			l.put(opcode.BinarySubscr, 0)
		}
	case *syntax.Name:
		l.name(t.ID, syntax.Load)
	}
	l.setPos(s)
	l.expr(s.Value)
	l.inplace(s.Op)
	l.setPos(s.Target)
	switch t := s.Target.(type) {
	case *syntax.Attribute:
		l.u.pos = attrPos(t.Pos, t)
		l.put(opcode.Swap, 2)
		l.attrOp(opcode.StoreAttr, t.Attr)
	case *syntax.Subscript:
		if plainSlice(t.Slice) != nil {
			l.repeat(opcode.Swap, 4, 3, 2)
			l.put(opcode.StoreSlice, 0)
		} else {
			l.repeat(opcode.Swap, 3, 2)
			l.put(opcode.StoreSubscr, 0)
		}
	case *syntax.Name:
		l.name(t.ID, syntax.Store)
	}
}

// decorate calls the decorators, the last one first.
func (l *lower313) decorate(decorators []syntax.Expr) {
	for i := len(decorators) - 1; i >= 0; i-- {
		l.setPos(decorators[i])
		l.callOne()
	}
}

func (l *lower313) function(s *syntax.FunctionDef) {
	l.checkParameters(s.Args)
	l.exprs(s.Decorators)
	line := firstLine(s, s.Decorators)
	flags := l.defaults(s.Args)
	given := 0 // arguments of the function that makes the type parameters
	if len(s.TypeParams) > 0 {
		for _, part := range []int{withDefaults, withKwDefaults} {
			if flags&part != 0 {
				given++
			}
		}
		if given == 2 {
			l.put(opcode.Swap, 2)
		}
		l.enterTypeParams(s, s.Name, s.TypeParams, line)
		l.setPos(s)
		for i := range given {
			l.put(opcode.LoadFast, i)
		}
	}
	if l.annotate(s.Args, s.Returns) {
		flags |= withAnnotations
	}
	l.functionBody(s, flags, line)
	if len(s.TypeParams) > 0 {
		l.put(opcode.Swap, 2)
		l.put(opcode.CallIntrinsic2, intrinsic2SetFunctionTypeParams)
		l.u.argCount = given
		l.leaveTypeParams(s, given)
	}
	l.decorate(s.Decorators)
	l.setPos(s)
	l.storeName(s.Name)
}

func (l *lower313) functionBody(s *syntax.FunctionDef, flags, line int) {
	kind := functionUnit
	if s.Async {
		kind = asyncFunctionUnit
	}
	l.enter(kind, s.Name, s, line)
	body := s.Body
	if doc, ok := docstring(body); ok {
		l.addConst(l.docText(doc))
		body = body[1:]
	} else {
		l.addConst(code.None{})
	}
	l.setCounts(s.Args)
	suspends := l.u.scope.Coroutine || l.u.scope.Generator
	if suspends {
		l.pushFrameBlock(frameBlock{kind: stopIteration})
	}
	l.stmts(body)
	if suspends {
		l.guardStopIteration()
		l.popFrameBlock()
	}
	co := l.assemble(true)
	l.exit()
	l.setPos(s)
	l.makeFunction(co, flags, "")
}

// guardStopIteration makes StopIteration from the body of a generator a
// RuntimeError.
func (l *lower313) guardStopIteration() {
	handler := l.newBlock()
	entry := l.u.blocks[0]
	entry.instrs = append([]instr{{op: setupCleanup, target: handler, pos: noPos}}, entry.instrs...)
	l.hidden(func() {
		l.emitConst(code.None{})
		l.put(opcode.ReturnValue, 0)
		l.use(handler)
		l.put(opcode.CallIntrinsic1, intrinsicStopIterationError)
		l.put(opcode.ReraiseSingle, 1)
	})
}

// annotate pushes a tuple of the names and values of the annotations, if there
// are any.
func (l *lower313) annotate(a *syntax.Arguments, returns syntax.Expr) bool {
	n := 0
	one := func(name string, e syntax.Expr) {
		if e == nil {
			return
		}
		n += 2
		l.emitConst(code.Str(l.u.scope.Mangle(l.u.private, name)))
		if star, ok := e.(*syntax.Starred); ok && l.future.flags&code.FutureAnnotations == 0 {
			l.expr(star.Value)
			l.put(opcode.UnpackSequence, 1)
			return
		}
		l.annotation(e)
	}
	for _, p := range parameters(a) {
		one(p.Name, p.Annotation)
	}
	one("return", returns)
	if n > 0 {
		l.put(opcode.BuildTuple, n)
	}
	return n > 0
}

func (l *lower313) class(s *syntax.ClassDef) {
	l.exprs(s.Decorators)
	line := firstLine(s, s.Decorators)
	generic := len(s.TypeParams) > 0
	if generic {
		l.enterTypeParams(s, s.Name, s.TypeParams, line)
		l.setPos(s)
		l.storeName(".type_params")
	}
	l.classBody(s, line)
	bases := s.Bases
	if generic {
		l.name(".type_params", syntax.Load)
		l.put(opcode.CallIntrinsic1, intrinsicSubscriptGeneric)
		l.storeName(".generic_base")
		bases = append(bases[:len(bases):len(bases)], &syntax.Name{Pos: s.Pos, ID: ".generic_base"})
	}
	l.callPushed(2, bases, s.Keywords)
	if generic {
		l.leaveTypeParams(s, 0)
	}
	l.decorate(s.Decorators)
	l.setPos(s)
	l.storeName(s.Name)
}

func (l *lower313) classBody(s *syntax.ClassDef, line int) {
	l.enter(classUnit, s.Name, s, line)
	u := l.u
	u.private = s.Name
	l.name("__name__", syntax.Load)
	l.storeName("__module__")
	l.emitConst(code.Str(u.qualname))
	l.storeName("__qualname__")
	l.emitConst(code.Int{Small: int64(line)})
	l.storeName("__firstlineno__")
	l.classScope(s)
	l.body(s.Body)
	l.u.pos = noPos
	l.emitConst(u.staticAttributes())
	l.storeName("__static_attributes__")
	if u.scope.NeedsClassDict {
		l.put(pseudoClosure, u.cellVars.add("__classdict__"))
		l.storeName("__classdictcell__")
	}
	if u.scope.NeedsClassClosure {
		l.put(pseudoClosure, u.cellVars.add("__class__"))
		l.put(opcode.Copy, 1)
		l.storeName("__classcell__")
	} else {
		l.emitConst(code.None{})
	}
	l.put(opcode.ReturnValue, 0)
	co := l.assemble(true)
	l.exit()
	l.setPos(s)
	l.put(opcode.LoadBuildClass, 0)
	l.put(opcode.PushNull, 0)
	l.makeFunction(co, 0, "")
	l.emitConst(code.Str(s.Name))
}

// classScope gives a class what its type parameters and the annotation scopes
// in it need.
func (l *lower313) classScope(s *syntax.ClassDef) {
	if len(s.TypeParams) > 0 {
		l.name(".type_params", syntax.Load)
		l.storeName("__type_params__")
	}
	if l.u.scope.NeedsClassDict {
		l.put(opcode.LoadLocals, 0)
		l.put(opcode.StoreDeref, l.u.cellVars.add("__classdict__"))
	}
}
