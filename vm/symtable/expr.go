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
		if b.features.Has(syntax.LL1) {
			b.listInPlace(e)
			break
		}
		b.comprehension(e, "listcomp", "list comprehension", e.Generators, e.Elt, nil)
	case *syntax.SetComp:
		b.comprehension(e, "setcomp", "set comprehension", e.Generators, e.Elt, nil)
	case *syntax.DictComp:
		b.comprehension(e, "dictcomp", "dict comprehension", e.Generators, e.Key, e.Value)
	case *syntax.GeneratorExp:
		b.comprehension(e, "genexpr", "generator expression", e.Generators, e.Elt, nil)
	case *syntax.Yield:
		b.yield(e, e.Value)
	case *syntax.YieldFrom:
		b.yield(e, e.Value)
	case *syntax.Await:
		b.forbidIn("await expression", e.Pos)
		b.expr(e.Value)
		b.cur.Coroutine = true
	case *syntax.Repr:
		b.expr(e.Value)
	}
}

func (b *builder) name(e *syntax.Name) {
	if e.Ctx != syntax.Load {
		b.define(e.ID, DefLocal, e.Pos)
		return
	}
	b.define(e.ID, Use, e.Pos)
	// super() without arguments needs to know the class it stands in.
	if e.ID == "super" && b.cur.FunctionLike() && b.features.Has(syntax.NonlocalStatement) {
		b.define(classCell, Use, e.Pos)
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
	b.cur.what = what
	b.define(".0", DefParam, e.At())
	_, generator := e.(*syntax.GeneratorExp)
	if b.features.Has(syntax.LL1) && !generator {
		b.define("_[1]", DefLocal, e.At())
	}
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
	inner := b.cur
	if !b.features.Has(syntax.LL1) {
		if inner.Generator {
			b.failIn(inner, e.At(), "'yield' inside "+what)
		}
		inner.Generator = false
	}
	inner.Generator = inner.Generator || generator
	b.exit()
	if b.features.Has(syntax.InlineComprehensions) && inner.Coroutine && !generator {
		b.cur.Coroutine = true
	}
}

// yield visits a yield of either kind.
func (b *builder) yield(e syntax.Expr, value syntax.Expr) {
	b.forbidIn("yield expression", e.At())
	b.expr(value)
	b.cur.Generator = true
	b.checkReturn(e.At())
	if b.cur.Comprehension && b.features.Has(syntax.RangeInErrors) {
		b.fail(e.At(), "'yield' inside "+b.cur.what)
	}
}

func (b *builder) iterTarget(target syntax.Expr) {
	b.cur.compIterTarget = true
	b.expr(target)
	b.cur.compIterTarget = false
}

// namedExpr visits an assignment expression. Inside a comprehension it binds
// in the nearest scope around that is none (PEP 572).
func (b *builder) namedExpr(e *syntax.NamedExpr) {
	b.forbidIn("named expression", e.Pos)
	if b.cur.compIterExpr > 0 {
		b.failNamed(e.Pos, "assignment expression cannot be used in a comprehension iterable expression")
		return
	}
	if target, ok := e.Target.(*syntax.Name); ok && b.cur.Comprehension {
		b.extendScope(target)
	}
	b.expr(e.Value)
	b.expr(e.Target)
}

// failNamed reports a misplaced assignment expression. The Pythons that know no
// end count its column from 0.
func (b *builder) failNamed(at syntax.Pos, msg string) {
	if !b.features.Has(syntax.RangeInErrors) {
		at.Col--
	}
	b.fail(at, msg)
}

func (b *builder) extendScope(target *syntax.Name) {
	s := b.cur
	known := func() Flags {
		if b.features.Has(syntax.RangeInErrors) {
			return s.Lookup(s.Mangle(b.private, target.ID)).Flags
		}
		return s.Lookup(target.ID).Flags // 3.9 does not know it by its mangled name
	}
	for ; s.Comprehension; s = s.Parent {
		flags := known()
		if flags&DefCompIter != 0 && (flags&DefLocal != 0 || !b.features.Has(syntax.RangeInErrors)) {
			b.failNamed(target.Pos, "assignment expression cannot rebind comprehension iteration "+
				"variable '"+target.ID+"'")
			return
		}
	}
	here, there := DefNonlocal, DefLocal
	where := ""
	switch s.Kind {
	case ClassScope:
		where = "cannot be used in a class body"
	case TypeParamsScope:
		where = "cannot be used within the definition of a generic"
	case TypeAliasScope:
		where = "cannot be used in a type alias"
	case TypeVarScope:
		where = "cannot be used in a TypeVar bound"
	case ModuleScope:
		here, there = DefGlobal, DefGlobal
	default:
		if known()&DefGlobal != 0 {
			here = DefGlobal
		}
	}
	if where != "" {
		b.failNamed(target.Pos, "assignment expression within a comprehension "+where)
		return
	}
	b.define(target.ID, here, target.Pos)
	b.direct(target.ID, target.Pos)
	b.defineIn(s, target.ID, there, target.Pos)
}
