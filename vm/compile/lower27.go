package compile

import (
	"strings"

	"gilplay/vm/code"
	"gilplay/vm/opcode"
	"gilplay/vm/symtable"
	"gilplay/vm/syntax"
)

// lower27 emits what is particular to 2.7 (Python/compile.c of 2.7.18): tests
// are values that a jump looks at, blocks for loops are on the block stack too,
// list comprehensions belong to the function they stand in, and a line begins
// at one instruction instead of being known for each.
type lower27 struct{ *compiler }

// The tree is compiled as it was parsed.
func (l *lower27) prepare(*syntax.Module) {}

// ownInstr keeps the line of the first instruction of a line only, and calls by
// their 2.7 names the instructions whose meaning has changed since.
func (l *lower27) ownInstr(in instr) bool {
	if l.u.noted {
		in.pos.Line = 0
	}
	l.u.noted = true
	if in.op == opcode.RaiseVarargs {
		in.op = opcode.RaiseClassic
	}
	l.append(in)
	return true
}

func (l *lower27) binary(op syntax.Operator) {
	if op == syntax.Div && l.future.flags&futureDivision27 == 0 {
		l.emit(opcode.BinaryDivide)
	} else {
		l.emit(binaryOps[op])
	}
}

func (l *lower27) inplace(op syntax.Operator) {
	if op == syntax.Div && l.future.flags&futureDivision27 == 0 {
		l.emit(opcode.InplaceDivide)
	} else {
		l.emit(inplaceOps[op])
	}
}

// comparisons27 gives the operand of COMPARE_OP.
var comparisons27 = [...]int{
	syntax.Lt: 0, syntax.LtE: 1, syntax.Eq: 2, syntax.NotEq: 3, syntax.Gt: 4, syntax.GtE: 5,
	syntax.In: 6, syntax.NotIn: 7, syntax.Is: 8, syntax.IsNot: 9,
}

const exceptionMatch = 10

func (l *lower27) compare(op syntax.CmpOperator) {
	l.emitArg(opcode.CompareOp, comparisons27[op])
}

func (l *lower27) callOne() { l.emitArg(opcode.CallFunctionClassic, 1) }

func (l *lower27) assertionError() {
	l.emitArg(opcode.LoadGlobal, l.u.names.add("AssertionError"))
}

// ownTest: the parts of and, or and not do not jump on their own.
func (l *lower27) ownTest(e syntax.Expr, next *block, cond bool) bool {
	l.expr(e)
	l.emitJump(popJump(cond), next)
	return true
}

func (l *lower27) ownName(name string, ctx syntax.Ctx) bool {
	mangled := symtable.Mangle(l.u.private, name)
	switch scope := l.u.scope.Lookup(mangled).Scope; {
	case scope == symtable.Free || scope == symtable.Cell:
		if ctx == syntax.Del {
			l.failNowhere("can not delete variable '" + name + "' referenced in nested scope")
			return true
		}
		l.emitArg(derefOps[ctx], l.u.cellIndex(mangled, scope))
	case scope == symtable.GlobalImplicit && l.u.scope.Unoptimized:
		l.emitArg(nameOps[ctx], l.u.names.add(mangled))
	default:
		return false
	}
	return true
}

// failNowhere reports an error to which CPython gives no place.
func (l *lower27) failNowhere(msg string) {
	if l.err == nil {
		l.err = &syntax.Error{Kind: syntax.SyntaxError, Msg: msg}
	}
}

func (l *lower27) importAs(name, asName string) {
	for _, attr := range strings.Split(name, ".")[1:] {
		l.emitArg(opcode.LoadAttr, l.u.names.add(attr))
	}
	l.storeName(asName)
}

// functionDef compiles a function: its first constant is the docstring or None,
// and parameters that are tuples are taken apart first.
func (l *lower27) functionDef(s *syntax.FunctionDef) {
	l.exprs(s.Decorators)
	l.exprs(s.Args.Defaults)
	l.enter(functionUnit, s.Name, s, firstLine(s, s.Decorators))
	body := s.Body
	doc, ok := docstring27(body)
	if ok {
		body = body[1:]
	} else {
		doc = code.None{}
	}
	l.addConst(doc)
	l.unpackParameters(s.Args)
	l.stmts(body)
	l.makeFrom(l.assemble(true), s.Args)
	for range s.Decorators {
		l.callOne()
	}
	l.storeName(s.Name)
}

func (l *lower27) lambda(e *syntax.Lambda) {
	l.exprs(e.Args.Defaults)
	l.enter(lambdaUnit, "<lambda>", e, int(e.Line))
	l.unpackParameters(e.Args)
	l.addConst(code.None{}) // so that no constant passes for a docstring
	l.expr(e.Body)
	if l.u.scope.Generator {
		l.emit(opcode.PopTop)
	} else {
		l.emit(opcode.ReturnValue)
	}
	l.makeFrom(l.assemble(true), e.Args)
}

func (l *lower27) unpackParameters(a *syntax.Arguments) {
	l.u.argCount = len(a.Args)
	for _, p := range a.Args {
		if p.Unpack != nil {
			l.name(p.Name, syntax.Load)
			l.expr(p.Unpack)
		}
	}
}

// makeFrom leaves a function's unit and makes the function.
func (l *lower27) makeFrom(co *code.Code, a *syntax.Arguments) {
	l.exit()
	l.makeFunction(co, len(a.Defaults), "")
}

// makeFunction finds so many defaults on the stack.
func (l *lower27) makeFunction(co *code.Code, defaults int, _ string) {
	if len(co.FreeVars) == 0 {
		l.emitConst(co)
		l.emitArg(opcode.MakeFunctionClassic, defaults)
		return
	}
	for _, name := range co.FreeVars {
		l.emitArg(opcode.LoadClosure, l.u.cellIndex(name, l.u.scope.Lookup(name).Scope))
	}
	l.emitArg(opcode.BuildTuple, len(co.FreeVars))
	l.emitConst(co)
	l.emitArg(opcode.MakeClosure, defaults)
}

// class calls a function of the class body, which returns its local names.
func (l *lower27) class(s *syntax.ClassDef) {
	l.emitConst(code.Bytes(s.Name))
	l.exprs(s.Bases)
	l.emitArg(opcode.BuildTuple, len(s.Bases))
	l.enter(classUnit, s.Name, s, firstLine(s, s.Decorators))
	l.u.private = s.Name
	l.name("__name__", syntax.Load)
	l.storeName("__module__")
	l.body(s.Body)
	l.emit(opcode.LoadLocals)
	l.emit(opcode.ReturnValue)
	co := l.assemble(true)
	l.exit()
	l.makeFunction(co, 0, "")
	l.emitArg(opcode.CallFunctionClassic, 0)
	l.emit(opcode.BuildClass)
}

// Leaving a construct takes nothing: the block stack knows what to undo.
func (l *lower27) unwind(frameBlock, bool) {}

// What 2.7's grammar has no place for.

func (l *lower27) formattedValue(*syntax.FormattedValue)            {}
func (l *lower27) joinedStr(*syntax.JoinedStr)                      {}
func (l *lower27) callPushed(int, []syntax.Expr, []*syntax.Keyword) {}
func (l *lower27) asyncFor(*syntax.For)                             {}
func (l *lower27) asyncLoop(func())                                 {}
func (l *lower27) await()                                           {}
func (l *lower27) yieldFrom()                                       {}
