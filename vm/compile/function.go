package compile

import (
	"gilplay/vm/code"
	"gilplay/vm/opcode"
	"gilplay/vm/symtable"
	"gilplay/vm/syntax"
)

// The flags of MAKE_FUNCTION (Python/ceval.c).
const (
	withDefaults    = 0x1
	withKwDefaults  = 0x2
	withAnnotations = 0x4
	withClosure     = 0x8
)

func (c *compiler) functionDef(s *syntax.FunctionDef) {
	c.checkParameters(s.Args)
	c.exprs(s.Decorators)
	flags := c.defaults(s.Args) | c.annotations(s.Args, s.Returns)
	kind := functionUnit
	if s.Async {
		kind = asyncFunctionUnit
	}
	c.enter(kind, s.Name, s, firstLine(s, s.Decorators))
	// The first constant is the docstring, or None.
	if c.silent == 0 {
		if doc, ok := docstring(s.Body); ok {
			c.addConst(doc)
		} else {
			c.addConst(code.None{})
		}
	}
	c.setCounts(s.Args)
	c.stmts(s.Body)
	co := c.assemble(true)
	qualname := c.u.qualname
	c.exit()
	c.low.makeFunction(co, flags, qualname)
	for range s.Decorators {
		c.low.callOne()
	}
	c.storeName(s.Name)
}

// firstLine is where a decorated definition begins.
func firstLine(s syntax.Stmt, decorators []syntax.Expr) int {
	if len(decorators) > 0 {
		return int(decorators[0].At().Line)
	}
	return int(s.At().Line)
}

func (c *compiler) setCounts(a *syntax.Arguments) {
	c.u.argCount = len(a.PosOnly) + len(a.Args)
	c.u.posOnlyArgCount = len(a.PosOnly)
	c.u.kwOnlyArgCount = len(a.KwOnly)
}

func (c *compiler) lambda(e *syntax.Lambda) {
	c.checkParameters(e.Args)
	flags := c.defaults(e.Args)
	c.enter(lambdaUnit, "<lambda>", e, int(e.Line))
	// The first constant must not pass for a docstring.
	if c.silent == 0 {
		c.addConst(code.None{})
	}
	c.setCounts(e.Args)
	c.expr(e.Body)
	if !c.u.scope.Generator {
		c.at(e.Body)
		c.emit(opcode.ReturnValue)
	}
	co := c.assemble(!c.u.scope.Generator)
	qualname := c.u.qualname
	c.exit()
	c.low.makeFunction(co, flags, qualname)
}

func (c *compiler) classDef(s *syntax.ClassDef) {
	c.exprs(s.Decorators)
	c.low.class(s)
	for range s.Decorators {
		c.low.callOne()
	}
	c.storeName(s.Name)
}

// parameters lists the parameters in CPython's order of annotations.
func parameters(a *syntax.Arguments) []*syntax.Arg {
	list := append(append([]*syntax.Arg{}, a.Args...), a.PosOnly...)
	if a.VarArg != nil {
		list = append(list, a.VarArg)
	}
	list = append(list, a.KwOnly...)
	if a.KwArg != nil {
		list = append(list, a.KwArg)
	}
	return list
}

func (c *compiler) checkParameters(a *syntax.Arguments) {
	pos := c.u.pos
	for _, p := range parameters(a) {
		c.at(p)
		c.forbidDebug(p.Name)
	}
	c.u.pos = pos
}

// defaults pushes the tuple of default values and the dict of keyword-only
// ones, as far as there are any.
func (c *compiler) defaults(a *syntax.Arguments) (flags int) {
	if len(a.Defaults) > 0 {
		c.exprs(a.Defaults)
		c.emitArg(opcode.BuildTuple, len(a.Defaults))
		flags |= withDefaults
	}
	var keys code.Tuple
	for i, p := range a.KwOnly {
		if value := a.KwDefaults[i]; value != nil {
			keys = append(keys, code.Str(symtable.Mangle(c.u.private, p.Name)))
			c.expr(value)
		}
	}
	if len(keys) > 0 {
		c.emitConst(keys)
		c.emitArg(opcode.BuildConstKeyMap, len(keys))
		flags |= withKwDefaults
	}
	return flags
}

// annotations pushes the dict of annotations, if there are any.
func (c *compiler) annotations(a *syntax.Arguments, returns syntax.Expr) (flags int) {
	var keys code.Tuple
	for _, p := range parameters(a) {
		if p.Annotation != nil {
			c.annotation(p.Annotation)
			keys = append(keys, code.Str(symtable.Mangle(c.u.private, p.Name)))
		}
	}
	if returns != nil {
		c.annotation(returns)
		keys = append(keys, code.Str("return"))
	}
	if len(keys) == 0 {
		return 0
	}
	c.emitConst(keys)
	c.emitArg(opcode.BuildConstKeyMap, len(keys))
	return withAnnotations
}
