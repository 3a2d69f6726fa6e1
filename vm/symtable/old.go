package symtable

import "gilplay/vm/syntax"

// What only 2.7 has.

// unoptimize notes that names are bound that no pass can see (2.7).
func (b *builder) unoptimize(at syntax.Pos) {
	b.cur.Unoptimized = b.cur.Kind == FunctionScope
	if b.cur.optLine == 0 {
		b.cur.optLine = at.Line
	}
}

// exec is a statement of 2.7.
func (b *builder) exec(s *syntax.Exec) {
	b.expr(s.Body)
	b.unoptimize(s.Pos)
	if s.Globals == nil {
		b.cur.hasBareExec = true
		return
	}
	b.cur.hasExec = true
	b.expr(s.Globals)
	b.expr(s.Locals)
}

// checkReturn reports a generator of 2.7 that returns a value.
func (b *builder) checkReturn(at syntax.Pos) {
	if b.features.Has(syntax.LL1) && b.cur.Generator && b.cur.ReturnsValue {
		b.fail(at, "'return' with argument inside generator")
	}
}

// unpacked notes the names in a tuple parameter of 2.7, which are parameters
// too: those of the tuple first, then those of tuples in it.
func (b *builder) unpacked(t *syntax.Tuple) {
	for _, e := range t.Elts {
		if name, ok := e.(*syntax.Name); ok {
			b.define(name.ID, DefParam, name.Pos)
		}
	}
	for _, e := range t.Elts {
		if inner, ok := e.(*syntax.Tuple); ok {
			b.unpacked(inner)
		}
	}
}

// checkUnoptimized reports a function of 2.7 in which exec or import * could
// bind a name that scopes inside it, or it itself, look for further out
// (Python/symtable.c, check_unoptimized, 2.7).
func (b *builder) checkUnoptimized(s *Scope) {
	if s.Kind != FunctionScope || !s.hasBareExec && !s.hasImportStar || !s.free && !s.childFree {
		return
	}
	because := "is a nested function"
	if s.childFree {
		because = "contains a nested function with free variables"
	}
	msg := "function '" + s.Name + "' uses import * and bare exec, which are illegal because it "
	switch {
	case s.hasExec || s.hasBareExec && s.hasImportStar:
	case s.hasBareExec:
		msg = "unqualified exec is not allowed in function '" + s.Name + "' because it "
	default:
		msg = "import * is not allowed in function '" + s.Name + "' because it "
	}
	b.fail(syntax.Pos{Line: s.optLine}, msg+because)
}

// listInPlace visits a list comprehension of 2.7, which has no scope.
func (b *builder) listInPlace(e *syntax.ListComp) {
	b.expr(e.Elt)
	for _, gen := range e.Generators {
		b.expr(gen.Target)
		b.expr(gen.Iter)
		b.exprs(gen.Ifs)
	}
}
