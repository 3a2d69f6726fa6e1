package syntax

// Inspect calls f for a statement or expression and, if f answers true, for
// everything in it, in about the order of the source. Patterns of match
// statements, annotations and type parameters are passed over.
func Inspect(n Node, f func(Node) bool) {
	if !f(n) {
		return
	}
	v := inspector(f)
	switch n := n.(type) {
	case *FunctionDef:
		v.exprs(n.Decorators...)
		v.arguments(n.Args)
		v.stmts(n.Body)
	case *ClassDef:
		v.exprs(n.Decorators...)
		v.exprs(n.Bases...)
		v.keywords(n.Keywords)
		v.stmts(n.Body)
	case *For:
		v.exprs(n.Target, n.Iter)
		v.stmts(n.Body, n.Orelse)
	case *While:
		v.exprs(n.Test)
		v.stmts(n.Body, n.Orelse)
	case *If:
		v.exprs(n.Test)
		v.stmts(n.Body, n.Orelse)
	case *With:
		for _, item := range n.Items {
			v.exprs(item.Context, item.Vars)
		}
		v.stmts(n.Body)
	case *Match:
		v.exprs(n.Subject)
		for _, c := range n.Cases {
			v.exprs(c.Guard)
			v.stmts(c.Body)
		}
	case *Try:
		v.stmts(n.Body)
		for _, h := range n.Handlers {
			v.exprs(h.Type, h.Target)
			v.stmts(h.Body)
		}
		v.stmts(n.Orelse, n.Finalbody)
	case Stmt:
		v.simple(n)
	case Expr:
		v.expr(n)
	}
}

// inspector is the function of an Inspect.
type inspector func(Node) bool

func (v inspector) stmts(blocks ...[]Stmt) {
	for _, block := range blocks {
		for _, s := range block {
			Inspect(s, v)
		}
	}
}

func (v inspector) exprs(list ...Expr) {
	for _, e := range list {
		if e != nil {
			Inspect(e, v)
		}
	}
}

func (v inspector) keywords(list []*Keyword) {
	for _, k := range list {
		v.exprs(k.Value)
	}
}

func (v inspector) arguments(a *Arguments) {
	if a != nil {
		v.exprs(a.Defaults...)
		v.exprs(a.KwDefaults...)
	}
}

func (v inspector) comprehension(gens []*Comprehension, elts ...Expr) {
	for _, g := range gens {
		v.exprs(g.Target, g.Iter)
		v.exprs(g.Ifs...)
	}
	v.exprs(elts...)
}

// simple goes through a statement without blocks.
func (v inspector) simple(s Stmt) {
	switch s := s.(type) {
	case *Return:
		v.exprs(s.Value)
	case *Delete:
		v.exprs(s.Targets...)
	case *Assign:
		v.exprs(s.Targets...)
		v.exprs(s.Value)
	case *AugAssign:
		v.exprs(s.Target, s.Value)
	case *AnnAssign:
		v.exprs(s.Target, s.Value)
	case *Raise:
		v.exprs(s.Exc, s.Cause, s.Inst, s.Tback)
	case *Assert:
		v.exprs(s.Test, s.Msg)
	case *ExprStmt:
		v.exprs(s.Value)
	case *Print:
		v.exprs(s.Dest)
		v.exprs(s.Values...)
	case *Exec:
		v.exprs(s.Body, s.Globals, s.Locals)
	}
}

func (v inspector) expr(e Expr) {
	switch e := e.(type) {
	case *BoolOp:
		v.exprs(e.Values...)
	case *NamedExpr:
		v.exprs(e.Target, e.Value)
	case *BinOp:
		v.exprs(e.Left, e.Right)
	case *UnaryOp:
		v.exprs(e.Operand)
	case *Lambda:
		v.arguments(e.Args)
		v.exprs(e.Body)
	case *IfExp:
		v.exprs(e.Body, e.Test, e.Orelse)
	case *Dict:
		for i, key := range e.Keys {
			v.exprs(key, e.Values[i])
		}
	case *Set:
		v.exprs(e.Elts...)
	case *ListComp:
		v.comprehension(e.Generators, e.Elt)
	case *SetComp:
		v.comprehension(e.Generators, e.Elt)
	case *DictComp:
		v.comprehension(e.Generators, e.Key, e.Value)
	case *GeneratorExp:
		v.comprehension(e.Generators, e.Elt)
	case *Await:
		v.exprs(e.Value)
	case *Yield:
		v.exprs(e.Value)
	case *YieldFrom:
		v.exprs(e.Value)
	case *Compare:
		v.exprs(e.Left)
		v.exprs(e.Comparators...)
	case *Call:
		v.exprs(e.Func)
		v.exprs(e.Args...)
		v.keywords(e.Keywords)
	case *FormattedValue:
		v.exprs(e.Value)
	case *JoinedStr:
		v.exprs(e.Values...)
	case *Attribute:
		v.exprs(e.Value)
	case *Subscript:
		v.exprs(e.Value, e.Slice)
	case *Starred:
		v.exprs(e.Value)
	case *List:
		v.exprs(e.Elts...)
	case *Tuple:
		v.exprs(e.Elts...)
	case *Slice:
		v.exprs(e.Lower, e.Upper, e.Step)
	case *Repr:
		v.exprs(e.Value)
	}
}
