package compile

import (
	"slices"
	"strings"

	"gilplay/vm/code"
	"gilplay/vm/opcode"
	"gilplay/vm/symtable"
	"gilplay/vm/syntax"
)

// lower313 emits what is particular to 3.13: calls with a null slot, exceptions
// as one value, handlers in a table, comprehensions in place. What it emits is
// the input of the flow graph (graph313.go), pseudo instructions included.
type lower313 struct{ *compiler }

// The functions that CALL_INTRINSIC_1 and _2 call
// (Include/internal/pycore_intrinsics.h of 3.13).
const (
	intrinsicImportStar         = 2
	intrinsicStopIterationError = 3
	intrinsicAsyncGenWrap       = 4
	intrinsicUnaryPositive      = 5
	intrinsicListToTuple        = 6
	intrinsicTypeVar            = 7
	intrinsicParamSpec          = 8
	intrinsicTypeVarTuple       = 9
	intrinsicSubscriptGeneric   = 10
	intrinsicTypeAlias          = 11

	intrinsic2PrepReraiseStar       = 1
	intrinsic2TypeVarWithBound      = 2
	intrinsic2TypeVarWithConstraint = 3
	intrinsic2SetFunctionTypeParams = 4
	intrinsic2SetTypeParamDefault   = 5
)

func (l *lower313) prepare(mod *syntax.Module) { l.foldModule(mod) }

// put emits an instruction as it stands.
func (l *lower313) put(op opcode.Op, arg int) { l.raw(instr{op: op, arg: arg, pos: l.u.pos}) }

func (l *lower313) putJump(op opcode.Op, target *block) {
	l.raw(instr{op: op, target: target, pos: l.u.pos})
}

// hide emits an instruction that stands for nothing in the source.
func (l *lower313) hide(op opcode.Op, arg int) { l.raw(instr{op: op, arg: arg, pos: noPos}) }

func (l *lower313) hideJump(op opcode.Op, target *block) {
	l.raw(instr{op: op, target: target, pos: noPos})
}

func (l *lower313) raw(in instr) {
	if l.err != nil {
		return
	}
	if l.emitted++; l.emitted > maxInstructions {
		l.fail("program too large")
	}
	l.append(in)
}

// within runs visit with another position and returns to the one before.
func (l *lower313) within(pos syntax.Pos, visit func()) {
	saved := l.u.pos
	l.u.pos = pos
	visit()
	l.u.pos = saved
}

func (l *lower313) hidden(visit func()) { l.within(noPos, visit) }

func (l *lower313) mark() { l.put(opcode.Nop, 0) }

func (l *lower313) endFor() {
	l.hide(opcode.EndFor, 0)
	l.hide(opcode.PopTop, 0)
}

func (l *lower313) tuck() {
	l.put(opcode.Swap, 2)
	l.put(opcode.Copy, 2)
}

func (l *lower313) begin() {
	u := l.u
	line := int32(u.firstLine)
	u.pos = syntax.Pos{Line: line, EndLine: line}
	if u.kind == moduleUnit {
		u.firstLine = 1
		u.pos.EndLine = 1
		u.qualname = u.name
	}
	l.put(opcode.Resume, resumeAtStart)
}

func (l *lower313) close(returnNone bool) {
	l.hidden(func() {
		if returnNone {
			l.emitConst(code.None{})
		}
		l.put(opcode.ReturnValue, 0)
	})
}

// ownInstr gives the instructions of 3.13 for older ones.
func (l *lower313) ownInstr(in instr) bool {
	switch in.op {
	case opcode.DupTop:
		l.put(opcode.Copy, 1)
	case opcode.RotTwo:
		l.put(opcode.Swap, 2)
	case opcode.UnaryNot:
		l.put(opcode.ToBool, 0)
		l.put(opcode.UnaryNot, 0)
	case opcode.UnaryPositive:
		l.put(opcode.CallIntrinsic1, intrinsicUnaryPositive)
	case opcode.PopJumpIfFalse, opcode.PopJumpIfTrue:
		l.put(opcode.ToBool, 0)
		l.putJump(in.op, in.target)
	case opcode.JumpIfFalseOrPop, opcode.JumpIfTrueOrPop:
		op := opcode.PopJumpIfFalse
		if in.op == opcode.JumpIfTrueOrPop {
			op = opcode.PopJumpIfTrue
		}
		l.put(opcode.Copy, 1)
		l.put(opcode.ToBool, 0)
		l.putJump(op, in.target)
		l.put(opcode.PopTop, 0)
	case opcode.JumpForward:
		l.hideJump(pseudoJumpQuietly, in.target)
	case opcode.JumpAbsolute:
		l.hideJump(pseudoJump, in.target)
	case opcode.ForIter:
		l.putJump(opcode.ForIterSingle, in.target)
	case opcode.ImportStar:
		l.put(opcode.CallIntrinsic1, intrinsicImportStar)
		l.hide(opcode.PopTop, 0)
	case opcode.YieldValue:
		if s := l.u.scope; s.Generator && s.Coroutine {
			l.put(opcode.CallIntrinsic1, intrinsicAsyncGenWrap)
		}
		l.put(opcode.YieldValue, 0)
		l.put(opcode.Resume, resumeAfterYield)
	default:
		return false
	}
	return true
}

func (l *lower313) binary(op syntax.Operator)  { l.emit(binaryOps[op]) }
func (l *lower313) inplace(op syntax.Operator) { l.emit(inplaceOps[op]) }

// COMPARE_OP has the comparison above bit 5 and, for the specialised forms,
// the outcomes for which it holds in the lowest bits (Include/internal/
// pycore_code.h).
const compareToBool = 16

var compareMasks = [...]int{syntax.Lt: 2, syntax.LtE: 2 | 8, syntax.Eq: 8, syntax.NotEq: 1 | 2 | 4, syntax.Gt: 4, syntax.GtE: 4 | 8}

func (l *lower313) compare(op syntax.CmpOperator) {
	c := comparisons[op]
	if c.op == opcode.CompareOp {
		c.arg = c.arg<<5 | compareMasks[op]
	}
	l.put(c.op, c.arg)
}

func (l *lower313) callOne()        { l.put(opcode.Call, 0) }
func (l *lower313) assertionError() { l.put(opcode.LoadAssertionError, 0) }

func (l *lower313) importAs(name, asName string) { (&lower39{l.compiler}).importAs(name, asName) }

// drive sends None into the iterator on top until it ends, yielding what it
// yields.
func (l *lower313) drive(resume int) {
	send, fail, exit := l.newBlock(), l.newBlock(), l.newBlock()
	l.emitConst(code.None{})
	l.use(send)
	l.putJump(opcode.Send, exit)
	l.putJump(setupFinally, fail)
	l.put(opcode.YieldValue, 1)
	l.hide(popBlock, 0)
	l.put(opcode.Resume, resume)
	l.putJump(pseudoJumpQuietly, send)
	l.use(fail)
	l.put(opcode.CleanupThrow, 0)
	l.use(exit)
	l.put(opcode.EndSend, 0)
}

// awaitFrom awaits what an instruction got; kind tells error messages which.
func (l *lower313) awaitFrom(kind int) {
	l.put(opcode.GetAwaitable, kind)
	l.drive(resumeAfterAwait)
}

func (l *lower313) await() { l.awaitFrom(0) }

func (l *lower313) yieldFrom() {
	l.put(opcode.GetYieldFromIter, 0)
	l.drive(resumeAfterYieldFrom)
}

// lookup gives the scope of a name, as an inlined comprehension sees it.
func (u *unit) lookup(name string) symtable.Symbol {
	if s, ok := u.inlined[name]; ok {
		return s
	}
	return u.scope.Lookup(name)
}

// module is the outermost unit.
func (u *unit) module() *unit {
	for u.outer != nil {
		u = u.outer
	}
	return u
}

func (l *lower313) ownName(name string, ctx syntax.Ctx) bool {
	if name == "__debug__" && ctx != syntax.Load {
		l.fail([]string{syntax.Store: "cannot assign to __debug__", syntax.Del: "cannot delete __debug__"}[ctx])
		return true
	}
	u := l.u
	name = u.scope.Mangle(u.private, name)
	function := u.scope.FunctionLike()
	inClass := u.scope.Kind == symtable.ClassScope
	switch scope := u.lookup(name).Scope; {
	case scope == symtable.Free || scope == symtable.Cell:
		op := derefOps[ctx]
		if ctx == syntax.Load && inClass && u.inlining == 0 {
			l.put(opcode.LoadLocals, 0)
			op = opcode.LoadFromDictOrDeref
		} else if ctx == syntax.Load && u.scope.SeesClassScope {
			l.loadClassDict()
			op = opcode.LoadFromDictOrDeref
		}
		l.put(op, u.cellIndex(name, scope))
	case scope == symtable.Local && (function || u.fastHidden[name]):
		l.put(fastOps[ctx], u.varNames.add(name))
	case scope == symtable.GlobalImplicit && function && ctx == syntax.Load && u.scope.SeesClassScope:
		l.loadClassDict()
		l.put(opcode.LoadFromDictOrGlobals, u.names.add(name))
	case scope == symtable.GlobalExplicit || scope == symtable.GlobalImplicit && function ||
		ctx == syntax.Load && inClass && u.inlining > 0:
		l.put(globalOps[ctx], u.names.add(name))
	default:
		l.put(nameOps[ctx], u.names.add(name))
	}
	return true
}

// loadClassDict loads the namespace of the class that an annotation scope sees.
func (l *lower313) loadClassDict() {
	l.put(opcode.LoadDeref, l.u.cellIndex("__classdict__", symtable.Free))
}

// attrOp emits an attribute's instruction.
func (l *lower313) attrOp(op opcode.Op, name string) {
	l.put(op, l.u.names.add(l.u.scope.Mangle(l.u.private, name)))
}

func (l *lower313) makeFunction(co *code.Code, flags int, _ string) {
	if len(co.FreeVars) > 0 {
		for _, name := range co.FreeVars {
			l.put(pseudoClosure, l.u.closureIndex(name))
		}
		l.put(opcode.BuildTuple, len(co.FreeVars))
		flags |= withClosure
	}
	l.emitConst(co)
	l.put(opcode.MakeFunctionSingle, 0)
	for _, part := range []int{withClosure, withAnnotations, withKwDefaults, withDefaults} {
		if flags&part != 0 {
			l.put(opcode.SetFunctionAttribute, part)
		}
	}
}

func (l *lower313) unbind(name string) {
	l.emitConst(code.None{})
	l.storeName(name)
	l.name(name, syntax.Del)
}

// unwind emits the exit of a construct for return, break and continue. The
// place of what comes after may change: it seems to run as a part of the exit.
func (l *lower313) unwind(f frameBlock, keepTop bool) {
	drop := func() {
		if keepTop {
			l.put(opcode.Swap, 2)
		}
		l.put(opcode.PopTop, 0)
	}
	switch f.kind {
	case forLoop, popValue:
		drop()
	case tryExcept:
		l.put(popBlock, 0)
	case finallyTry:
		l.put(popBlock, 0)
		if keepTop {
			l.pushFrameBlock(frameBlock{kind: popValue})
		}
		l.stmts(f.finalbody)
		if keepTop {
			l.popFrameBlock()
		}
		l.u.pos = noPos
	case finallyEnd:
		drop()
		if keepTop {
			l.put(opcode.Swap, 2)
		}
		l.put(popBlock, 0)
		l.put(opcode.PopExceptSingle, 0)
	case withBlock, asyncWithBlock:
		l.u.pos = f.pos
		l.put(popBlock, 0)
		if keepTop {
			l.put(opcode.Swap, 2)
		}
		l.callExit()
		if f.kind == asyncWithBlock {
			l.awaitFrom(2)
		}
		l.put(opcode.PopTop, 0)
		l.u.pos = noPos
	case handlerCleanup:
		if f.name != "" {
			l.put(popBlock, 0)
		}
		if keepTop {
			l.put(opcode.Swap, 2)
		}
		l.put(popBlock, 0)
		l.put(opcode.PopExceptSingle, 0)
		if f.name != "" {
			l.unbind(f.name)
		}
	}
}

// docText takes the indentation out of a docstring, as inspect.cleandoc does
// but for blank lines at its ends.
func (l *lower313) docText(doc code.Str) code.Str {
	lines := strings.Split(expandTabs(string(doc)), "\n")
	margin := -1
	for _, line := range lines[1:] {
		if text := strings.TrimLeft(line, " "); text != "" {
			if n := len(line) - len(text); margin < 0 || n < margin {
				margin = n
			}
		}
	}
	lines[0] = strings.TrimLeft(lines[0], " ")
	for i, line := range lines[1:] {
		if margin > 0 {
			lines[i+1] = line[min(margin, len(line)-len(strings.TrimLeft(line, " "))):]
		}
	}
	return code.Str(strings.Join(lines, "\n"))
}

// expandTabs is str.expandtabs: columns count characters and begin anew with
// every line.
func expandTabs(s string) string {
	if !strings.Contains(s, "\t") {
		return s
	}
	var b []byte
	col := 0
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == '\t':
			n := 8 - col%8
			b = append(b, "        "[:n]...)
			col += n
		default:
			if b = append(b, c); c == '\n' || c == '\r' {
				col = 0
			} else if c&0xc0 != 0x80 {
				col++
			}
		}
	}
	return string(b)
}

// staticAttributes is what methods of a class assign to attributes of self.
func (u *unit) staticAttributes() code.Tuple {
	names := slices.Clone(u.selfAttrs.list)
	slices.Sort(names)
	tuple := make(code.Tuple, len(names))
	for i, name := range names {
		tuple[i] = code.Str(name)
	}
	return tuple
}
