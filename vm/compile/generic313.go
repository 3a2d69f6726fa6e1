package compile

import (
	"gilplay/vm/code"
	"gilplay/vm/opcode"
	"gilplay/vm/symtable"
	"gilplay/vm/syntax"
)

// enterTypeParams begins the function that makes the type parameters of a
// definition, and whatever they are around.
func (l *lower313) enterTypeParams(node syntax.Node, name string, params []syntax.TypeParam, line int) {
	l.enterScope(typeParamsUnit, "<generic parameters of "+name+">", l.table.TypeParams(node), line)
	if class, ok := node.(*syntax.ClassDef); ok {
		l.u.private = class.Name
	}
	if _, ok := node.(*syntax.TypeAlias); ok {
		l.setPos(node)
		l.emitConst(code.Str(name))
	}
	hasDefault := false
	for _, p := range params {
		l.setPos(p)
		l.typeParam(p, &hasDefault)
	}
	l.setPos(params[0])
	l.put(opcode.BuildTuple, len(params))
}

// leaveTypeParams ends that function and calls it with what is on the stack.
func (l *lower313) leaveTypeParams(node syntax.Node, given int) {
	co := l.assemble(false)
	l.exit()
	l.setPos(node)
	l.makeFunction(co, 0, "")
	if given > 0 {
		l.put(opcode.Swap, given+1)
		l.put(opcode.Call, given-1)
	} else {
		l.put(opcode.PushNull, 0)
		l.put(opcode.Call, 0)
	}
}

func (l *lower313) typeParam(p syntax.TypeParam, hasDefault *bool) {
	var name string
	var value syntax.Expr // default
	starred := false
	switch p := p.(type) {
	case *syntax.TypeVar:
		name, value = p.Name, p.Default
		l.emitConst(code.Str(name))
		if p.Bound == nil {
			l.put(opcode.CallIntrinsic1, intrinsicTypeVar)
			break
		}
		l.late(p.Bound, name, l.table.Bound(p), false)
		intrinsic := intrinsic2TypeVarWithBound
		if _, ok := p.Bound.(*syntax.Tuple); ok {
			intrinsic = intrinsic2TypeVarWithConstraint
		}
		l.put(opcode.CallIntrinsic2, intrinsic)
	case *syntax.TypeVarTuple:
		name, value, starred = p.Name, p.Default, true
		l.emitConst(code.Str(name))
		l.put(opcode.CallIntrinsic1, intrinsicTypeVarTuple)
	case *syntax.ParamSpec:
		name, value = p.Name, p.Default
		l.emitConst(code.Str(name))
		l.put(opcode.CallIntrinsic1, intrinsicParamSpec)
	}
	if value != nil {
		*hasDefault = true
		l.late(value, name, l.table.Default(p), starred)
		l.put(opcode.CallIntrinsic2, intrinsic2SetTypeParamDefault)
	} else if *hasDefault {
		l.fail("non-default type parameter '" + name + "' follows default type parameter")
	}
	l.put(opcode.Copy, 1)
	l.storeName(name)
}

// late pushes a function that evaluates an expression when it is asked for.
func (l *lower313) late(e syntax.Expr, name string, scope *symtable.Scope, unpack bool) {
	l.enterScope(typeParamsUnit, name, scope, int(e.At().Line))
	star, ok := e.(*syntax.Starred)
	l.setPos(e)
	if unpack && ok {
		l.expr(star.Value)
		l.put(opcode.UnpackSequence, 1)
	} else {
		l.expr(e)
	}
	l.put(opcode.ReturnValue, 0)
	co := l.assemble(true)
	l.exit()
	l.within(e.At(), func() { l.makeFunction(co, 0, "") })
}

func (l *lower313) typeAlias(s *syntax.TypeAlias) {
	name := s.Name.(*syntax.Name).ID
	generic := len(s.TypeParams) > 0
	if generic {
		l.enterTypeParams(s, name, s.TypeParams, int(s.Line))
	} else {
		l.emitConst(code.Str(name))
		l.emitConst(code.None{})
	}
	l.enter(functionUnit, name, s, int(s.Line))
	l.addConst(code.None{})
	l.expr(s.Value)
	l.setPos(s)
	l.put(opcode.ReturnValue, 0)
	co := l.assemble(false)
	l.exit()
	l.setPos(s)
	l.makeFunction(co, 0, "")
	l.put(opcode.BuildTuple, 3)
	l.put(opcode.CallIntrinsic1, intrinsicTypeAlias)
	if generic {
		l.leaveTypeParams(s, 0)
	}
	l.storeName(name)
}
