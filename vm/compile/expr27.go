package compile

import (
	"slices"

	"gilplay/vm/code"
	"gilplay/vm/opcode"
	"gilplay/vm/syntax"
)

// goTo begins the line of an expression. Inside a statement the line only ever
// goes forward.
func (l *lower27) goTo(e syntax.Expr) {
	if e.At().Line > l.u.pos.Line {
		l.setPos(e)
	}
}

func (l *lower27) ownExpr(e syntax.Expr) bool {
	if _, slice := e.(*syntax.Slice); !slice {
		l.goTo(e)
	}
	switch e := e.(type) {
	case *syntax.Constant:
		l.emitConst(literal27(e.Value))
	case *syntax.Repr:
		l.expr(e.Value)
		l.emit(opcode.UnaryConvert)
	case *syntax.Lambda:
		l.lambda(e)
	case *syntax.Subscript:
		l.subscript(e)
	case *syntax.ListComp:
		l.emitArg(opcode.BuildList, 0)
		l.loops(&comp{listComp, e.Elt, nil, e.Generators}, 0)
	case *syntax.SetComp:
		l.comprehension(e, &comp{setComp, e.Elt, nil, e.Generators})
	case *syntax.DictComp:
		l.comprehension(e, &comp{dictComp, e.Key, e.Value, e.Generators})
	case *syntax.GeneratorExp:
		l.comprehension(e, &comp{generatorExp, e.Elt, nil, e.Generators})
	default:
		l.visit(e)
	}
	return true
}

// literal27 is the value of a literal: an integer too large for a machine word
// is a long.
func literal27(c syntax.Const) code.Const {
	if c.Kind == syntax.ConstLong || c.Kind == syntax.ConstInt && c.Int.Big != "" {
		return code.Long(c.Int)
	}
	return literal(c)
}

// call pushes positional arguments, names and values of keywords, the rest of
// the positional arguments, the rest of the keywords.
func (l *lower27) call(e *syntax.Call) {
	l.expr(e.Func)
	var rest, kwargs syntax.Expr
	arg := 0
	for _, a := range e.Args {
		if s, ok := a.(*syntax.Starred); ok {
			rest = s.Value
			continue
		}
		l.expr(a)
		arg++
	}
	for _, k := range e.Keywords {
		if k.Name == "" {
			kwargs = k.Value
			continue
		}
		l.emitConst(code.Bytes(k.Name))
		l.expr(k.Value)
		arg += 1 << 8
	}
	op := opcode.CallFunctionClassic
	if rest != nil {
		l.expr(rest)
		op = opcode.CallFunctionVarClassic
	}
	if kwargs != nil {
		l.expr(kwargs)
		if rest != nil {
			op = opcode.CallFunctionVarKwClassic
		} else {
			op = opcode.CallFunctionKwClassic
		}
	}
	l.emitArg(op, arg)
}

func (l *lower27) display(kind displayKind, elts []syntax.Expr, _ int) {
	l.exprs(elts)
	op := displays[kind].build
	if kind == tupleDisplay {
		op = opcode.BuildTuple
	}
	l.emitArg(op, len(elts))
}

func (l *lower27) dict(e *syntax.Dict) {
	l.emitArg(opcode.BuildMapClassic, min(len(e.Keys), maxDictRun))
	for i, key := range e.Keys {
		l.expr(e.Values[i])
		l.expr(key)
		l.emit(opcode.StoreMap)
	}
}

// The instructions for x[a:b], by context, those for x[:] first: each of the
// bounds that is there counts on.
var sliceOps = [...][4]opcode.Op{
	syntax.Load:  {opcode.Slice0, opcode.Slice1, opcode.Slice2, opcode.Slice3},
	syntax.Store: {opcode.StoreSlice0, opcode.StoreSlice1, opcode.StoreSlice2, opcode.StoreSlice3},
	syntax.Del:   {opcode.DeleteSlice0, opcode.DeleteSlice1, opcode.DeleteSlice2, opcode.DeleteSlice3},
}

func (l *lower27) subscript(e *syntax.Subscript) {
	ops, _ := l.subscriptParts(e)
	l.emit(ops[e.Ctx])
}

// subscriptParts pushes a container and what is between the brackets, and gives
// the instructions for each context and how many values it has pushed.
func (l *lower27) subscriptParts(e *syntax.Subscript) (ops [3]opcode.Op, pushed int) {
	l.expr(e.Value)
	s, ok := e.Slice.(*syntax.Slice)
	if !ok || s.Step != nil {
		l.index(e.Slice)
		return subscriptOps, 2
	}
	which, pushed := 0, 1
	if s.Lower != nil {
		l.expr(s.Lower)
		which, pushed = 1, 2
	}
	if s.Upper != nil {
		l.expr(s.Upper)
		which, pushed = which+2, pushed+1
	}
	for ctx := range ops {
		ops[ctx] = sliceOps[ctx][which]
	}
	return ops, pushed
}

// index pushes what is between brackets. Slices among several subscripts, and
// "...", stand at no line of their own.
func (l *lower27) index(e syntax.Expr) {
	switch e := e.(type) {
	case *syntax.Tuple:
		if slices.ContainsFunc(e.Elts, isSlice) {
			for _, elt := range e.Elts {
				l.index(elt)
			}
			l.emitArg(opcode.BuildTuple, len(e.Elts))
			return
		}
	case *syntax.Constant:
		if e.Value.Kind == syntax.ConstEllipsis {
			l.emitConst(code.Ellipsis{})
			return
		}
	}
	l.expr(e)
}

// isSlice tells what cannot stand in a tuple outside of a subscript.
func isSlice(e syntax.Expr) bool {
	if c, ok := e.(*syntax.Constant); ok {
		return c.Value.Kind == syntax.ConstEllipsis
	}
	_, ok := e.(*syntax.Slice)
	return ok
}

// augAssign evaluates the parts of the target once and uses them twice.
func (l *lower27) augAssign(s *syntax.AugAssign) {
	switch t := s.Target.(type) {
	case *syntax.Name:
		l.name(t.ID, syntax.Load)
		l.expr(s.Value)
		l.inplace(s.Op)
		l.storeName(t.ID)
	case *syntax.Attribute:
		l.goTo(t)
		l.expr(t.Value)
		l.emit(opcode.DupTop)
		l.emitName(opcode.LoadAttr, t.Attr)
		l.expr(s.Value)
		l.inplace(s.Op)
		l.emit(opcode.RotTwo)
		l.emitName(opcode.StoreAttr, t.Attr)
	case *syntax.Subscript:
		l.goTo(t)
		ops, pushed := l.subscriptParts(t)
		if pushed == 1 {
			l.emit(opcode.DupTop)
		} else {
			l.emitArg(opcode.DupTopX, pushed)
		}
		l.emit(ops[syntax.Load])
		l.expr(s.Value)
		l.inplace(s.Op)
		l.emit([...]opcode.Op{1: opcode.RotTwo, opcode.RotThree, opcode.RotFour}[pushed])
		l.emit(ops[syntax.Store])
	}
}

// comprehension makes a function of a comprehension and calls it with the
// iterator of the outermost loop.
func (l *lower27) comprehension(e syntax.Expr, k *comp) {
	l.enter(comprehensionUnit, comps[k.kind].name, e, int(e.At().Line))
	l.u.argCount = 1
	switch k.kind {
	case setComp:
		l.emitArg(opcode.BuildSet, 0)
	case dictComp:
		l.emitArg(opcode.BuildMapClassic, 0)
	}
	l.loops(k, 0)
	if k.kind != generatorExp {
		l.emit(opcode.ReturnValue)
	}
	co := l.assemble(true)
	l.exit()
	l.makeFunction(co, 0, "")
	l.expr(k.generators[0].Iter)
	l.emit(opcode.GetIter)
	l.callOne()
}

// loops compiles the for clause at an index and, inside it, the following ones.
func (l *lower27) loops(k *comp, at int) {
	gen := k.generators[at]
	start, ifCleanup, anchor := l.newBlock(), l.newBlock(), l.newBlock()
	if at == 0 && k.kind != listComp {
		l.emitArg(opcode.LoadFast, 0)
	} else {
		l.expr(gen.Iter)
		l.emit(opcode.GetIter)
	}
	l.use(start)
	l.emitJump(opcode.ForIter, anchor)
	l.nextBlock()
	l.expr(gen.Target)
	l.conditions(gen, ifCleanup)
	if at+1 < len(k.generators) {
		l.loops(k, at+1)
	} else {
		if k.kind == dictComp {
			l.expr(k.value)
		}
		l.expr(k.elt)
		if k.kind == generatorExp {
			l.emit(opcode.YieldValue)
			l.emit(opcode.PopTop)
		} else {
			l.emitArg(comps[k.kind].add, at+2)
		}
	}
	l.use(ifCleanup)
	l.emitJump(opcode.JumpAbsolute, start)
	l.use(anchor)
}
