package symtable

import "gilplay/vm/syntax"

const classDict = "__classdict__"

// enterTypeParams enters the scope of the type parameters of a def, class or
// alias, which stands at an extent (PEP 695).
func (b *builder) enterTypeParams(name string, node syntax.Node, at syntax.Pos) {
	inClass := b.cur.Kind == ClassScope
	b.enterPart(TypeParamsScope, name, node, typeParamsPart)
	b.seeClass(inClass, at)
}

// seeClass lets names in an annotation scope that stands in a class be looked
// up there.
func (b *builder) seeClass(inClass bool, at syntax.Pos) {
	if b.cur.SeesClassScope = inClass; inClass {
		b.define(classDict, Use, at)
	}
}

// hiddenDefaults notes the parameters by which the scope of type parameters
// gets the defaults of a function. The first is there even if it has none.
func (b *builder) hiddenDefaults(s *syntax.FunctionDef) {
	b.define(".defaults", DefParam, s.Pos)
	for _, e := range s.Args.KwDefaults {
		if e != nil {
			b.define(".kwdefaults", DefParam, s.Pos)
			return
		}
	}
}

func (b *builder) typeParams(list []syntax.TypeParam) {
	for _, p := range list {
		at := p.At()
		switch p := p.(type) {
		case *syntax.TypeVar:
			b.define(p.Name, DefTypeParam|DefLocal, at)
			what := "a TypeVar bound"
			if _, ok := p.Bound.(*syntax.Tuple); ok {
				what = "a TypeVar constraint"
			}
			b.typeVarPart(p.Bound, p.Name, p, boundPart, what)
			b.typeVarPart(p.Default, p.Name, p, defaultPart, "a TypeVar default")
		case *syntax.TypeVarTuple:
			b.define(p.Name, DefTypeParam|DefLocal, at)
			b.typeVarPart(p.Default, p.Name, p, defaultPart, "a TypeVarTuple default")
		case *syntax.ParamSpec:
			b.define(p.Name, DefTypeParam|DefLocal, at)
			b.typeVarPart(p.Default, p.Name, p, defaultPart, "a ParamSpec default")
		}
	}
}

// typeVarPart visits the bound or default of a type parameter, in a scope of
// its own since it is evaluated late.
func (b *builder) typeVarPart(e syntax.Expr, name string, p syntax.TypeParam, part scopePart, what string) {
	if e == nil {
		return
	}
	inClass := b.cur.SeesClassScope
	b.enterPart(TypeVarScope, name, p, part)
	b.cur.what, b.cur.at = what, e.At()
	b.seeClass(inClass, e.At())
	b.expr(e)
	b.exit()
}

func (b *builder) typeAlias(s *syntax.TypeAlias) {
	b.expr(s.Name)
	inClass := b.cur.Kind == ClassScope
	name := s.Name.(*syntax.Name).ID
	if s.TypeParams != nil {
		b.enterTypeParams(name, s, s.Pos)
		b.typeParams(s.TypeParams)
		defer b.exit()
	}
	b.enter(TypeAliasScope, name, s)
	b.seeClass(inClass, s.Value.At())
	b.expr(s.Value)
	b.exit()
}

// forbidIn reports an expression that must not stand in an annotation scope.
func (b *builder) forbidIn(what string, at syntax.Pos) {
	where := ""
	switch b.cur.Kind {
	case TypeVarScope:
		where = "within " + b.cur.what
	case TypeAliasScope:
		where = "within a type alias"
	case TypeParamsScope:
		where = "within the definition of a generic"
	default:
		if b.cur.what != "annotation" {
			return
		}
		where = "within an annotation"
	}
	b.fail(at, what+" cannot be used "+where)
}

// pattern notes the names that a pattern binds.
func (b *builder) pattern(p syntax.Pattern) {
	defer func() { b.depth-- }()
	if !b.deeper() {
		return
	}
	switch p := p.(type) {
	case *syntax.MatchValue:
		b.expr(p.Value)
	case *syntax.MatchSequence:
		b.patterns(p.Patterns)
	case *syntax.MatchStar:
		b.capture(p.Name, p.Pos)
	case *syntax.MatchMapping:
		b.exprs(p.Keys)
		b.patterns(p.Patterns)
		b.capture(p.Rest, p.Pos)
	case *syntax.MatchClass:
		b.expr(p.Class)
		b.patterns(p.Patterns)
		b.patterns(p.KwdPatterns)
	case *syntax.MatchAs:
		if p.Pattern != nil {
			b.pattern(p.Pattern)
		}
		b.capture(p.Name, p.Pos)
	case *syntax.MatchOr:
		b.patterns(p.Patterns)
	}
}

func (b *builder) patterns(list []syntax.Pattern) {
	for _, p := range list {
		b.pattern(p)
	}
}

func (b *builder) capture(name string, at syntax.Pos) {
	if name != "" {
		b.define(name, DefLocal, at)
	}
}
