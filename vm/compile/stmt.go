package compile

import (
	"strings"

	"gilplay/vm/code"
	"gilplay/vm/opcode"
	"gilplay/vm/syntax"
)

// body compiles the statements of a module or class: its docstring is stored
// and its annotations get a dict.
func (c *compiler) body(stmts []syntax.Stmt) {
	if c.low.ownBody(stmts) {
		return
	}
	// SETUP_ANNOTATIONS belongs to the line of the first statement.
	if c.u.kind == moduleUnit && len(stmts) > 0 {
		c.setPos(stmts[0])
	}
	if hasAnnotation(stmts) {
		c.emit(opcode.SetupAnnotations)
	}
	if doc, ok := docstring(stmts); ok {
		pos := c.u.pos
		c.setPos(stmts[0].(*syntax.ExprStmt).Value)
		c.emitConst(c.low.docText(doc))
		if c.u.pos = pos; c.columns {
			c.u.pos = noPos
		}
		c.storeName("__doc__")
		stmts = stmts[1:]
	}
	c.stmts(stmts)
}

// docstring gives the text of a first statement that is a string literal.
func docstring(stmts []syntax.Stmt) (code.Str, bool) {
	if len(stmts) > 0 {
		if e, ok := stmts[0].(*syntax.ExprStmt); ok {
			text, ok := constOf(e.Value).(code.Str)
			return text, ok
		}
	}
	return "", false
}

// hasAnnotation reports whether a block, inner blocks included but not inner
// scopes, has an annotated variable.
func hasAnnotation(stmts []syntax.Stmt) bool {
	for _, s := range stmts {
		found := false
		switch s := s.(type) {
		case *syntax.AnnAssign:
			found = true
		case *syntax.For:
			found = hasAnnotation(s.Body) || hasAnnotation(s.Orelse)
		case *syntax.While:
			found = hasAnnotation(s.Body) || hasAnnotation(s.Orelse)
		case *syntax.If:
			found = hasAnnotation(s.Body) || hasAnnotation(s.Orelse)
		case *syntax.With:
			found = hasAnnotation(s.Body)
		case *syntax.Match:
			for _, m := range s.Cases {
				found = found || hasAnnotation(m.Body)
			}
		case *syntax.Try:
			for _, h := range s.Handlers {
				found = found || hasAnnotation(h.Body)
			}
			found = found || hasAnnotation(s.Body) || hasAnnotation(s.Finalbody) || hasAnnotation(s.Orelse)
		}
		if found {
			return true
		}
	}
	return false
}

func (c *compiler) stmts(list []syntax.Stmt) {
	for _, s := range list {
		if c.err != nil {
			return
		}
		c.stmt(s)
	}
}

func (c *compiler) stmt(s syntax.Stmt) {
	c.setPos(s)
	if c.low.ownStmt(s) {
		return
	}
	switch s := s.(type) {
	case *syntax.FunctionDef:
		c.functionDef(s)
	case *syntax.ClassDef:
		c.classDef(s)
	case *syntax.Return:
		c.returnStmt(s)
	case *syntax.Delete:
		c.exprs(s.Targets)
	case *syntax.Assign:
		c.assign(s)
	case *syntax.AugAssign:
		c.augAssign(s)
	case *syntax.AnnAssign:
		c.annAssign(s)
	case *syntax.For:
		if s.Async {
			c.low.asyncFor(s)
		} else {
			c.forStmt(s)
		}
	case *syntax.While:
		c.while(s)
	case *syntax.If:
		c.ifStmt(s)
	case *syntax.With:
		c.low.with(s)
	case *syntax.Raise:
		c.raise(s)
	case *syntax.Try:
		c.low.try(s)
	case *syntax.Assert:
		c.assert(s)
	case *syntax.Import:
		c.importStmt(s)
	case *syntax.ImportFrom:
		c.importFrom(s)
	case *syntax.ExprStmt:
		if constOf(s.Value) == nil {
			c.expr(s.Value)
			c.emit(opcode.PopTop)
		}
	case *syntax.Break:
		c.breakStmt()
	case *syntax.Continue:
		c.continueStmt()
	}
}

func (c *compiler) assign(s *syntax.Assign) {
	c.expr(s.Value)
	for i, target := range s.Targets {
		if i < len(s.Targets)-1 {
			c.emit(opcode.DupTop)
		}
		c.expr(target)
	}
}

func (c *compiler) raise(s *syntax.Raise) {
	n := 0
	for _, e := range []syntax.Expr{s.Exc, s.Cause} {
		if e != nil {
			c.expr(e)
			n++
		}
	}
	c.emitArg(opcode.RaiseVarargs, n)
}

func (c *compiler) assert(s *syntax.Assert) {
	t, ok := s.Test.(*syntax.Tuple)
	folded, isConst := constOf(s.Test).(code.Tuple)
	if ok && len(t.Elts) > 0 || c.columns && isConst && len(folded) > 0 {
		c.warn("assertion is always true, perhaps remove parentheses?")
	}
	end := c.newBlock()
	c.jumpIf(s.Test, end, true)
	c.low.assertionError()
	if s.Msg != nil {
		c.expr(s.Msg)
		c.low.callOne()
	}
	c.at(s.Test)
	c.emitArg(opcode.RaiseVarargs, 1)
	c.use(end)
}

func (c *compiler) returnStmt(s *syntax.Return) {
	if !c.inFunction() {
		c.fail("'return' outside function")
	}
	if s.Value != nil && c.u.scope.Coroutine && c.u.scope.Generator {
		c.fail("'return' with value in async generator")
	}
	// A constant need not be kept while constructs are left: it is loaded last.
	keep := s.Value != nil && constOf(s.Value) == nil
	if keep {
		c.expr(s.Value)
	}
	c.unwindTo(false, keep)
	if s.Value == nil {
		c.emitConst(code.None{})
	} else if !keep {
		c.expr(s.Value)
	}
	c.emit(opcode.ReturnValue)
}

func (c *compiler) importStmt(s *syntax.Import) {
	for _, alias := range s.Names {
		c.emitConst(c.level(0))
		c.emitConst(code.None{})
		c.emitName(opcode.ImportName, alias.Name)
		if alias.AsName != "" {
			c.low.importAs(alias.Name, alias.AsName)
		} else {
			top, _, _ := strings.Cut(alias.Name, ".")
			c.storeName(top)
		}
	}
}

// level is how many packages up an import looks; in 2.x, -1 is for looking into
// the package first and then at the top.
func (c *compiler) level(dots int) code.Const {
	if dots == 0 && c.ops.BytesStr && c.future.flags&futureAbsoluteImport27 == 0 {
		dots = -1
	}
	return code.Int{Small: int64(dots)}
}

// text is a name as a constant.
func (c *compiler) text(name string) code.Const {
	if c.ops.BytesStr {
		return code.Bytes(name)
	}
	return code.Str(name)
}

func (c *compiler) importFrom(s *syntax.ImportFrom) {
	c.emitConst(c.level(s.Level))
	names := make(code.Tuple, len(s.Names))
	for i, alias := range s.Names {
		names[i] = c.text(alias.Name)
	}
	if c.isLate(s) {
		c.fail("from __future__ imports must occur at the beginning of the file")
	}
	c.emitConst(names)
	c.emitName(opcode.ImportName, s.Module)
	for _, alias := range s.Names {
		if alias.Name == "*" {
			c.emit(opcode.ImportStar)
			return
		}
		c.emitName(opcode.ImportFrom, alias.Name)
		if alias.AsName != "" {
			c.storeName(alias.AsName)
		} else {
			c.storeName(alias.Name)
		}
	}
	c.emit(opcode.PopTop)
}
