package compile

import (
	"gilplay/vm/code"
	"gilplay/vm/syntax"
)

// folder replaces expressions of constants by their values, from the leaves
// up, as Python/ast_opt.c of 3.9 does. An operation that would raise, or whose
// value would be large, stays as it is.
type folder struct {
	// textAnnotations: annotations are kept as text, so they are not folded.
	textAnnotations bool
	depth           int
	// flow: the dialect has a flow graph; it folds a little more of the tree.
	flow bool
	sip  int // opcode.Table.Sip
	// tooDeep: folding stopped at some place.
	tooDeep bool
}

func (c *compiler) foldModule(mod *syntax.Module) {
	f := folder{textAnnotations: c.future.flags&code.FutureAnnotations != 0, flow: c.columns, sip: c.ops.Sip}
	f.body(mod.Body)
	if f.tooDeep && c.err == nil {
		c.err = syntax.TooNested(c.features)
	}
}

// body folds the statements of a module, class or function. A string that
// only folding made is no docstring.
func (f *folder) body(stmts []syntax.Stmt) {
	_, before := docstring(stmts)
	f.stmts(stmts)
	if _, after := docstring(stmts); after && !before {
		s := stmts[0].(*syntax.ExprStmt)
		s.Value = &syntax.JoinedStr{Pos: s.Pos, Values: []syntax.Expr{s.Value}}
	}
}

func (f *folder) stmts(list []syntax.Stmt) {
	for _, s := range list {
		f.stmt(s)
	}
}

// deeper counts nesting; it is false when there is too much.
func (f *folder) deeper() bool {
	f.depth++
	f.tooDeep = f.tooDeep || f.depth > syntax.MaxNesting
	return !f.tooDeep
}

func (f *folder) stmt(s syntax.Stmt) {
	defer func() { f.depth-- }()
	if !f.deeper() {
		return
	}
	switch s := s.(type) {
	case *syntax.FunctionDef:
		f.typeParams(s.TypeParams)
		f.arguments(s.Args)
		f.body(s.Body)
		f.exprs(s.Decorators)
		f.annotation(&s.Returns)
	case *syntax.ClassDef:
		f.typeParams(s.TypeParams)
		f.exprs(s.Bases)
		f.keywords(s.Keywords)
		f.body(s.Body)
		f.exprs(s.Decorators)
	case *syntax.Return:
		f.expr(&s.Value)
	case *syntax.Delete:
		f.exprs(s.Targets)
	case *syntax.Assign:
		f.exprs(s.Targets)
		f.expr(&s.Value)
	case *syntax.AugAssign:
		f.expr(&s.Target)
		f.expr(&s.Value)
	case *syntax.AnnAssign:
		f.expr(&s.Target)
		f.annotation(&s.Annotation)
		f.expr(&s.Value)
	case *syntax.Raise:
		f.expr(&s.Exc)
		f.expr(&s.Cause)
	case *syntax.Assert:
		f.expr(&s.Test)
		f.expr(&s.Msg)
	case *syntax.ExprStmt:
		f.expr(&s.Value)
	case *syntax.TypeAlias:
		f.typeParams(s.TypeParams)
		f.expr(&s.Value)
	case *syntax.Match:
		f.match(s)
	default:
		f.compound(s)
	}
}

// compound folds the statements that have blocks.
func (f *folder) compound(s syntax.Stmt) {
	switch s := s.(type) {
	case *syntax.For:
		f.expr(&s.Target)
		f.expr(&s.Iter)
		f.stmts(s.Body)
		f.stmts(s.Orelse)
		if !s.Async {
			f.iterable(&s.Iter)
		}
	case *syntax.While:
		f.expr(&s.Test)
		f.stmts(s.Body)
		f.stmts(s.Orelse)
	case *syntax.If:
		f.expr(&s.Test)
		f.stmts(s.Body)
		f.stmts(s.Orelse)
	case *syntax.With:
		for _, item := range s.Items {
			f.expr(&item.Context)
			f.expr(&item.Vars)
		}
		f.stmts(s.Body)
	case *syntax.Try:
		f.stmts(s.Body)
		for _, h := range s.Handlers {
			f.expr(&h.Type)
			f.stmts(h.Body)
		}
		f.stmts(s.Orelse)
		f.stmts(s.Finalbody)
	}
}

func (f *folder) arguments(a *syntax.Arguments) {
	for _, p := range parameters(a) {
		f.annotation(&p.Annotation)
	}
	f.exprs(a.KwDefaults)
	f.exprs(a.Defaults)
}

func (f *folder) annotation(e *syntax.Expr) {
	if !f.textAnnotations {
		f.expr(e)
	}
}

func (f *folder) keywords(list []*syntax.Keyword) {
	for _, k := range list {
		f.expr(&k.Value)
	}
}

func (f *folder) exprs(list []syntax.Expr) {
	for i := range list {
		f.expr(&list[i])
	}
}

// expr folds the expression in a place of the tree, which may be empty.
func (f *folder) expr(place *syntax.Expr) {
	defer func() { f.depth-- }()
	if !f.deeper() {
		return
	}
	switch e := (*place).(type) {
	case *syntax.BoolOp:
		f.exprs(e.Values)
	case *syntax.BinOp:
		f.expr(&e.Left)
		f.expr(&e.Right)
		if joined := f.format(e); joined != nil {
			*place = joined
			return
		}
		replace(place, foldBinary(e))
	case *syntax.UnaryOp:
		f.expr(&e.Operand)
		foldUnary(place, e)
	case *syntax.Lambda:
		f.arguments(e.Args)
		f.expr(&e.Body)
	case *syntax.IfExp:
		f.expr(&e.Test)
		f.expr(&e.Body)
		f.expr(&e.Orelse)
	case *syntax.Await:
		f.expr(&e.Value)
	case *syntax.Yield:
		f.expr(&e.Value)
	case *syntax.YieldFrom:
		f.expr(&e.Value)
	case *syntax.Compare:
		f.expr(&e.Left)
		f.exprs(e.Comparators)
		last := len(e.Ops) - 1
		if op := e.Ops[last]; op == syntax.In || op == syntax.NotIn {
			f.iterable(&e.Comparators[last])
		}
	case *syntax.Call:
		f.expr(&e.Func)
		f.exprs(e.Args)
		f.keywords(e.Keywords)
	case *syntax.FormattedValue:
		f.expr(&e.Value)
		if e.FormatSpec != nil {
			f.exprs(e.FormatSpec.Values)
		}
	case *syntax.JoinedStr:
		f.exprs(e.Values)
	case *syntax.Name:
		if e.Ctx == syntax.Load && e.ID == "__debug__" {
			replace(place, code.Bool(true))
		}
	default:
		f.container(place)
	}
}

// container folds what has items.
func (f *folder) container(place *syntax.Expr) {
	switch e := (*place).(type) {
	case *syntax.Attribute:
		f.expr(&e.Value)
	case *syntax.Subscript:
		f.expr(&e.Value)
		f.expr(&e.Slice)
		if e.Ctx == syntax.Load {
			replace(place, foldSubscript(constOf(e.Value), constOf(e.Slice)))
		}
	case *syntax.Starred:
		f.expr(&e.Value)
	case *syntax.NamedExpr:
		if f.flow {
			f.expr(&e.Value)
		}
	case *syntax.Slice:
		f.expr(&e.Lower)
		f.expr(&e.Upper)
		f.expr(&e.Step)
	case *syntax.List:
		f.exprs(e.Elts)
	case *syntax.Tuple:
		f.exprs(e.Elts)
		if e.Ctx == syntax.Load {
			if values, ok := constsOf(e.Elts); ok {
				replace(place, values)
			}
		}
	case *syntax.Dict:
		f.exprs(e.Keys)
		f.exprs(e.Values)
	case *syntax.Set:
		f.exprs(e.Elts)
	case *syntax.ListComp:
		f.expr(&e.Elt)
		f.generators(e.Generators)
	case *syntax.SetComp:
		f.expr(&e.Elt)
		f.generators(e.Generators)
	case *syntax.DictComp:
		f.expr(&e.Key)
		f.expr(&e.Value)
		f.generators(e.Generators)
	case *syntax.GeneratorExp:
		f.expr(&e.Elt)
		f.generators(e.Generators)
	}
}

func (f *folder) generators(list []*syntax.Comprehension) {
	for _, g := range list {
		f.expr(&g.Target)
		f.expr(&g.Iter)
		f.exprs(g.Ifs)
		f.iterable(&g.Iter)
	}
}

// replace puts a value, if there is one, in the place of an expression.
func replace(place *syntax.Expr, value code.Const) {
	if value != nil {
		*place = folded(*place, value)
	}
}

// iterable makes a list that is only iterated over or searched a tuple,
// and a set of constants a frozenset.
func (f *folder) iterable(place *syntax.Expr) {
	switch e := (*place).(type) {
	case *syntax.List:
		if hasStarred(e.Elts) {
			return
		}
		*place = &syntax.Tuple{Pos: e.Pos, Elts: e.Elts, Ctx: e.Ctx}
		if values, ok := constsOf(e.Elts); ok {
			replace(place, values)
		}
	case *syntax.Set:
		if values, ok := constsOf(e.Elts); ok {
			replace(place, code.NewFrozenSet(values, f.sip))
		}
	}
}

// opposite gives the comparison that "not" turns another one into. Orderings
// and equality are left alone: a class may define them apart.
var opposite = map[syntax.CmpOperator]syntax.CmpOperator{
	syntax.Is: syntax.IsNot, syntax.IsNot: syntax.Is,
	syntax.In: syntax.NotIn, syntax.NotIn: syntax.In,
}

func foldUnary(place *syntax.Expr, e *syntax.UnaryOp) {
	value := constOf(e.Operand)
	if value != nil {
		replace(place, unaryValue(e.Op, value))
		return
	}
	if cmp, ok := e.Operand.(*syntax.Compare); ok && e.Op == syntax.Not && len(cmp.Ops) == 1 {
		if op, ok := opposite[cmp.Ops[0]]; ok {
			cmp.Ops[0] = op
			*place = cmp
		}
	}
}

func foldBinary(e *syntax.BinOp) code.Const {
	left, right := constOf(e.Left), constOf(e.Right)
	if left == nil || right == nil {
		return nil
	}
	return binaryValue(e.Op, left, right)
}
