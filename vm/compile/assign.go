package compile

import (
	"gilplay/vm/code"
	"gilplay/vm/opcode"
	"gilplay/vm/symtable"
	"gilplay/vm/syntax"
)

// augAssign evaluates the parts of the target once and uses them twice.
func (c *compiler) augAssign(s *syntax.AugAssign) {
	pos := c.u.pos
	c.setPos(s.Target)
	switch t := s.Target.(type) {
	case *syntax.Attribute:
		c.expr(t.Value)
		c.emit(opcode.DupTop)
		c.emitName(opcode.LoadAttr, t.Attr)
	case *syntax.Subscript:
		c.expr(t.Value)
		c.expr(t.Slice)
		c.emit(opcode.DupTopTwo)
		c.emit(opcode.BinarySubscr)
	case *syntax.Name:
		c.name(t.ID, syntax.Load)
	}
	c.u.pos = pos
	c.expr(s.Value)
	c.low.inplace(s.Op)
	c.setPos(s.Target)
	switch t := s.Target.(type) {
	case *syntax.Attribute:
		c.emit(opcode.RotTwo)
		c.emitName(opcode.StoreAttr, t.Attr)
	case *syntax.Subscript:
		c.emit(opcode.RotThree)
		c.emit(opcode.StoreSubscr)
	case *syntax.Name:
		c.name(t.ID, syntax.Store)
	}
}

// annotated tells whether the current scope keeps annotations of variables.
func (c *compiler) annotated() bool { return c.u.kind == moduleUnit || c.u.kind == classUnit }

func (c *compiler) annAssign(s *syntax.AnnAssign) {
	if s.Value != nil {
		c.expr(s.Value)
		c.expr(s.Target)
	}
	switch t := s.Target.(type) {
	case *syntax.Name:
		c.forbidDebug(t.ID)
		if s.Simple && c.annotated() {
			c.annotation(s.Annotation)
			c.emitName(opcode.LoadName, "__annotations__")
			c.emitConst(code.Str(symtable.Mangle(c.u.private, t.ID)))
			c.emit(opcode.StoreSubscr)
		}
	case *syntax.Attribute:
		c.forbidDebug(t.Attr)
		if s.Value == nil {
			c.evaluate(t.Value)
		}
	case *syntax.Subscript:
		if s.Value == nil {
			c.evaluate(t.Value)
			c.evaluateSubscript(t.Slice)
		}
	}
	if !s.Simple && c.annotated() {
		c.evaluate(s.Annotation)
	}
}

// annotation pushes the value of an annotation, or its text if the module
// asked for that.
func (c *compiler) annotation(e syntax.Expr) {
	if c.future.flags&code.FutureAnnotations == 0 {
		c.expr(e)
		return
	}
	pos := c.u.pos
	c.at(e)
	c.emitConst(code.Str(unparse(e, c.features)))
	c.u.pos = pos
}

// evaluate compiles an expression for its effects only.
func (c *compiler) evaluate(e syntax.Expr) {
	pos := c.u.pos
	c.expr(e)
	c.at(e)
	c.emit(opcode.PopTop)
	c.u.pos = pos
}

func (c *compiler) evaluateSubscript(e syntax.Expr) {
	switch e := e.(type) {
	case *syntax.Slice:
		for _, bound := range []syntax.Expr{e.Lower, e.Upper, e.Step} {
			if bound != nil {
				c.evaluate(bound)
			}
		}
	case *syntax.Tuple:
		for _, elt := range e.Elts {
			c.evaluateSubscript(elt)
		}
	default:
		c.evaluate(e)
	}
}
