package symtable

import "gilplay/vm/syntax"

func (b *builder) exprs(list []syntax.Expr) {
	for _, e := range list {
		b.expr(e)
	}
}

func (b *builder) keywords(list []*syntax.Keyword) {
	for _, kw := range list {
		b.expr(kw.Value)
	}
}

// expr visits an expression, or nothing if it is nil.
func (b *builder) expr(e syntax.Expr) {
	if e == nil {
		return
	}
	defer func() { b.depth-- }()
	if !b.deeper() {
		return
	}
	switch e := e.(type) {
	case *syntax.Name:
		b.name(e)
	case *syntax.Constant:
	case *syntax.Attribute:
		b.expr(e.Value)
	case *syntax.Subscript:
		b.expr(e.Value)
		b.expr(e.Slice)
	case *syntax.Call:
		b.expr(e.Func)
		b.exprs(e.Args)
		b.keywords(e.Keywords)
	case *syntax.BinOp:
		b.expr(e.Left)
		b.expr(e.Right)
	case *syntax.UnaryOp:
		b.expr(e.Operand)
	case *syntax.BoolOp:
		b.exprs(e.Values)
	case *syntax.Compare:
		b.expr(e.Left)
		b.exprs(e.Comparators)
	case *syntax.IfExp:
		b.expr(e.Test)
		b.expr(e.Body)
		b.expr(e.Orelse)
	case *syntax.List:
		b.exprs(e.Elts)
	case *syntax.Tuple:
		b.exprs(e.Elts)
	case *syntax.Set:
		b.exprs(e.Elts)
	case *syntax.Dict:
		b.exprs(e.Keys)
		b.exprs(e.Values)
	case *syntax.Slice:
		b.expr(e.Lower)
		b.expr(e.Upper)
		b.expr(e.Step)
	case *syntax.Starred:
		b.expr(e.Value)
	case *syntax.JoinedStr:
		b.exprs(e.Values)
	case *syntax.FormattedValue:
		b.expr(e.Value)
		if e.FormatSpec != nil {
			b.expr(e.FormatSpec)
		}
	case *syntax.NamedExpr:
		b.namedExpr(e)
	case *syntax.Lambda:
		b.lambda(e)
	case *syntax.ListComp:
		b.comprehension(e, "listcomp", "list comprehension", e.Generators, e.Elt, nil)
	case *syntax.SetComp:
		b.comprehension(e, "setcomp", "set comprehension", e.Generators, e.Elt, nil)
	case *syntax.DictComp:
		b.comprehension(e, "dictcomp", "dict comprehension", e.Generators, e.Key, e.Value)
	case *syntax.GeneratorExp:
		b.comprehension(e, "genexpr", "generator expression", e.Generators, e.Elt, nil)
	case *syntax.Yield:
		b.expr(e.Value)
		b.cur.Generator = true
	case *syntax.YieldFrom:
		b.expr(e.Value)
		b.cur.Generator = true
	case *syntax.Await:
		b.expr(e.Value)
		b.cur.Coroutine = true
	case *syntax.Repr:
		b.expr(e.Value)
	}
}

func (b *builder) name(e *syntax.Name) {
	if e.Ctx != syntax.Load {
		b.define(e.ID, DefLocal)
		return
	}
	b.define(e.ID, Use)
	// super() without arguments needs to know the class it stands in.
	if e.ID == "super" && b.cur.Kind == FunctionScope && b.features.Has(syntax.NonlocalStatement) {
		b.define("__class__", Use)
	}
}

func (b *builder) lambda(e *syntax.Lambda) {
	b.exprs(e.Args.Defaults)
	b.exprs(e.Args.KwDefaults)
	b.enter(FunctionScope, "lambda", e)
	b.parameters(e.Args)
	b.expr(e.Body)
	b.exit()
}

// comprehension visits the outermost iterable in the scope around it and the
// rest in a scope of its own, which gets the iterator as the parameter ".0".
func (b *builder) comprehension(e syntax.Expr, name, what string, gens []*syntax.Comprehension, elt, value syntax.Expr) {
	first := gens[0]
	b.cur.compIterExpr++
	b.expr(first.Iter)
	b.cur.compIterExpr--
	b.enter(FunctionScope, name, e)
	b.cur.Coroutine = first.Async
	b.cur.Comprehension = true
	b.define(".0", DefParam)
	b.iterTarget(first.Target)
	b.exprs(first.Ifs)
	for _, gen := range gens[1:] {
		b.iterTarget(gen.Target)
		b.cur.compIterExpr++
		b.expr(gen.Iter)
		b.cur.compIterExpr--
		b.exprs(gen.Ifs)
		if gen.Async {
			b.cur.Coroutine = true
		}
	}
	b.expr(value)
	b.expr(elt)
	if b.cur.Generator {
		b.failScope(b.cur, "'yield' inside "+what)
	}
	_, b.cur.Generator = e.(*syntax.GeneratorExp)
	b.exit()
}

func (b *builder) iterTarget(target syntax.Expr) {
	b.cur.compIterTarget = true
	b.expr(target)
	b.cur.compIterTarget = false
}

// namedExpr visits an assignment expression. Inside a comprehension it binds
// in the nearest scope around that is none (PEP 572).
func (b *builder) namedExpr(e *syntax.NamedExpr) {
	if b.cur.compIterExpr > 0 {
		b.fail(e.Line, e.Col, "assignment expression cannot be used in a comprehension iterable expression")
		return
	}
	if target, ok := e.Target.(*syntax.Name); ok && b.cur.Comprehension {
		b.extendScope(target)
	}
	b.expr(e.Value)
	b.expr(e.Target)
}

func (b *builder) extendScope(target *syntax.Name) {
	s := b.cur
	for ; s.Comprehension; s = s.Parent {
		if s.Lookup(target.ID).Flags&DefCompIter != 0 {
			b.fail(target.Line, target.Col, "assignment expression cannot rebind comprehension iteration "+
				"variable '"+target.ID+"'")
			return
		}
	}
	here, there := DefNonlocal, DefLocal
	switch {
	case s.Kind == ClassScope:
		b.fail(target.Line, target.Col,
			"assignment expression within a comprehension cannot be used in a class body")
		return
	case s.Kind == ModuleScope:
		here, there = DefGlobal, DefGlobal
	case s.Lookup(target.ID).Flags&DefGlobal != 0:
		here = DefGlobal
	}
	b.define(target.ID, here)
	b.direct(target.ID, target.Pos)
	b.defineIn(s, target.ID, there)
}
