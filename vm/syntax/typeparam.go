package syntax

// Type parameters and aliases (PEP 695).

// typeParams: ['[' type_param (',' type_param)* [','] ']']
func (p *parser) typeParams() (list []TypeParam, ok bool) {
	if !p.features.Has(TypeParameters) || p.kind() != tLsqb {
		return nil, true
	}
	p.mark++
	if p.diagnose && p.kind() == tRsqb {
		p.raiseFrom(p.tokens[p.mark].extent(), "Type parameter list cannot be empty")
	}
	for {
		t := p.typeParam()
		if t == nil {
			break
		}
		list = append(list, t)
		if !p.accept(tComma) {
			break
		}
	}
	return list, list != nil && p.accept(tRsqb)
}

// typeParam: NAME [':' expression] ['=' expression] |
// '*' NAME ['=' star_expression] | '**' NAME ['=' expression]
func (p *parser) typeParam() TypeParam {
	start := p.mark
	star := p.kind()
	if star == tStar || star == tDoubleStar {
		p.mark++
	}
	name, ok := p.name()
	if !ok {
		p.mark = start
		return nil
	}
	var bound Expr
	if p.kind() == tColon {
		colon := p.mark
		p.mark++
		if bound = p.expression(); bound == nil {
			p.mark = colon
		} else if star == tStar || star == tDoubleStar {
			p.invalidBound(colon, star, bound)
			return nil
		}
	}
	var value Expr
	if mark := p.mark; p.accept(tEqual) {
		if star == tStar {
			value = p.starExpression()
		} else {
			value = p.expression()
		}
		if value == nil {
			p.mark = mark
		}
	}
	switch star {
	case tStar:
		return &TypeVarTuple{p.pos(start), name, value}
	case tDoubleStar:
		return &ParamSpec{p.pos(start), name, value}
	}
	return &TypeVar{p.pos(start), name, bound, value}
}

// invalidBound reports a bound of what can have none.
func (p *parser) invalidBound(colon int, star kind, bound Expr) {
	word, what := "bound", "TypeVarTuple"
	if _, tuple := bound.(*Tuple); tuple {
		word = "constraints"
	}
	if star == tDoubleStar {
		what = "ParamSpec"
	}
	p.raiseFrom(p.tokens[colon].extent(), "cannot use "+word+" with "+what)
}

// typeAlias: "type" NAME [type_params] '=' expression
func (p *parser) typeAlias() Stmt {
	start := p.mark
	p.mark++
	nameAt := p.mark
	id, ok := p.name()
	if !ok {
		return nil
	}
	s := &TypeAlias{Name: &Name{Pos: p.pos(nameAt), ID: id, Ctx: Store}}
	if s.TypeParams, ok = p.typeParams(); !ok || !p.accept(tEqual) {
		return nil
	}
	if s.Value = p.expression(); s.Value == nil {
		return nil
	}
	s.Pos = p.pos(start)
	return s
}
