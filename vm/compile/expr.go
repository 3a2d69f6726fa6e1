package compile

import (
	"gilplay/vm/code"
	"gilplay/vm/opcode"
	"gilplay/vm/syntax"
)

func (c *compiler) inFunction() bool { return c.u.scope.FunctionLike() }

func (c *compiler) exprs(list []syntax.Expr) {
	for _, e := range list {
		c.expr(e)
	}
}

// expr compiles an expression at its own position and returns to the one
// before.
func (c *compiler) expr(e syntax.Expr) {
	if c.low.ownExpr(e) {
		return
	}
	pos := c.u.pos
	c.setPos(e)
	c.visit(e)
	c.u.pos = pos
}

func (c *compiler) visit(e syntax.Expr) {
	switch e := e.(type) {
	case *constant, *syntax.Constant:
		c.emitConst(constOf(e))
	case *syntax.Name:
		c.name(e.ID, e.Ctx)
	case *syntax.NamedExpr:
		c.expr(e.Value)
		c.emit(opcode.DupTop)
		c.expr(e.Target)
	case *syntax.BoolOp:
		c.boolOp(e)
	case *syntax.BinOp:
		c.expr(e.Left)
		c.expr(e.Right)
		c.low.binary(e.Op)
	case *syntax.UnaryOp:
		c.expr(e.Operand)
		c.emit(unaryOps[e.Op])
	case *syntax.Lambda:
		c.lambda(e)
	case *syntax.IfExp:
		c.ifExp(e)
	case *syntax.Compare:
		c.compareExpr(e)
	case *syntax.Call:
		c.low.call(e)
	case *syntax.JoinedStr:
		c.low.joinedStr(e)
	case *syntax.FormattedValue:
		c.low.formattedValue(e)
	case *syntax.Attribute:
		c.attribute(e)
	case *syntax.Subscript:
		if e.Ctx == syntax.Load {
			c.warnSubscript(e)
		}
		c.expr(e.Value)
		c.expr(e.Slice)
		c.emit(subscriptOps[e.Ctx])
	case *syntax.Slice:
		c.slice(e)
	case *syntax.Starred:
		if e.Ctx == syntax.Store {
			c.fail("starred assignment target must be in a list or tuple")
		} else {
			c.fail("can't use starred expression here")
		}
	case *syntax.Yield, *syntax.YieldFrom, *syntax.Await:
		c.suspend(e)
	default:
		c.container(e)
	}
}

// container compiles displays and comprehensions.
func (c *compiler) container(e syntax.Expr) {
	switch e := e.(type) {
	case *syntax.List:
		c.sequence(listDisplay, e.Elts, e.Ctx)
	case *syntax.Tuple:
		c.sequence(tupleDisplay, e.Elts, e.Ctx)
	case *syntax.Set:
		c.low.display(setDisplay, e.Elts, 0)
	case *syntax.Dict:
		c.low.dict(e)
	case *syntax.ListComp:
		c.comprehension(e, listComp, e.Elt, nil, e.Generators)
	case *syntax.SetComp:
		c.comprehension(e, setComp, e.Elt, nil, e.Generators)
	case *syntax.DictComp:
		c.comprehension(e, dictComp, e.Key, e.Value, e.Generators)
	case *syntax.GeneratorExp:
		c.comprehension(e, generatorExp, e.Elt, nil, e.Generators)
	}
}

var unaryOps = [...]opcode.Op{
	syntax.Invert: opcode.UnaryInvert,
	syntax.Not:    opcode.UnaryNot,
	syntax.UAdd:   opcode.UnaryPositive,
	syntax.USub:   opcode.UnaryNegative,
}

var subscriptOps = [...]opcode.Op{
	syntax.Load:  opcode.BinarySubscr,
	syntax.Store: opcode.StoreSubscr,
	syntax.Del:   opcode.DeleteSubscr,
}

func (c *compiler) attribute(e *syntax.Attribute) {
	c.expr(e.Value)
	switch e.Ctx {
	case syntax.Load:
		c.emitName(opcode.LoadAttr, e.Attr)
	case syntax.Store:
		c.forbidDebug(e.Attr)
		c.emitName(opcode.StoreAttr, e.Attr)
	case syntax.Del:
		c.emitName(opcode.DeleteAttr, e.Attr)
	}
}

func (c *compiler) slice(e *syntax.Slice) {
	for _, bound := range []syntax.Expr{e.Lower, e.Upper} {
		if bound != nil {
			c.expr(bound)
		} else {
			c.emitConst(code.None{})
		}
	}
	n := 2
	if e.Step != nil {
		c.expr(e.Step)
		n = 3
	}
	c.emitArg(opcode.BuildSlice, n)
}

// sequence compiles a list or tuple, which may be a target.
func (c *compiler) sequence(kind displayKind, elts []syntax.Expr, ctx syntax.Ctx) {
	switch ctx {
	case syntax.Load:
		c.low.display(kind, elts, 0)
	case syntax.Store:
		c.unpack(elts)
	default:
		c.exprs(elts)
	}
}

// unpack takes the value on top apart into targets, of which one may be
// starred.
func (c *compiler) unpack(elts []syntax.Expr) {
	starred := false
	for i, e := range elts {
		if _, ok := e.(*syntax.Starred); !ok {
			continue
		}
		after := len(elts) - i - 1
		switch {
		case starred:
			c.fail("multiple starred expressions in assignment")
		case i >= 1<<8 || i+after<<8 > code.MaxOperand:
			c.fail("too many expressions in star-unpacking assignment")
		default:
			c.emitArg(opcode.UnpackEx, i+after<<8)
		}
		starred = true
	}
	if !starred {
		c.emitArg(opcode.UnpackSequence, len(elts))
	}
	for _, e := range elts {
		if s, ok := e.(*syntax.Starred); ok {
			e = s.Value
		}
		c.expr(e)
	}
}

// suspend compiles the expressions at which a frame may pause.
func (c *compiler) suspend(e syntax.Expr) {
	switch e := e.(type) {
	case *syntax.Yield:
		if !c.inFunction() {
			c.fail("'yield' outside function")
		}
		if e.Value != nil {
			c.expr(e.Value)
		} else {
			c.emitConst(code.None{})
		}
		c.emit(opcode.YieldValue)
	case *syntax.YieldFrom:
		if !c.inFunction() {
			if c.columns {
				c.fail("'yield from' outside function")
			}
			c.fail("'yield' outside function")
		} else if c.u.kind == asyncFunctionUnit {
			c.fail("'yield from' inside async function")
		}
		c.expr(e.Value)
		c.low.yieldFrom()
	case *syntax.Await:
		if !c.inFunction() {
			c.fail("'await' outside function")
		} else if c.u.kind != asyncFunctionUnit && c.u.kind != comprehensionUnit {
			c.fail("'await' outside async function")
		}
		c.expr(e.Value)
		c.low.await()
	}
}

func hasStarred(list []syntax.Expr) bool {
	for _, e := range list {
		if _, ok := e.(*syntax.Starred); ok {
			return true
		}
	}
	return false
}
