package syntax

// call matches the arguments of a call, from the '(' at the mark, and makes
// the Call. A generator expression may stand alone without its own brackets.
func (p *parser) call(fn Expr, start int) Expr {
	defer p.leave()
	if !p.enter() {
		return nil
	}
	open := p.mark
	if p.diagnose {
		// CPython tries a generator expression first; look for its mistakes
		// in that order. The memo makes the second look cheap.
		if g := p.bareGenerator(); g != nil {
			return &Call{Pos: p.pos(start), Func: fn, Args: []Expr{g}}
		}
		p.mark = open
	}
	p.mark++
	c := &Call{Func: fn}
	if !p.arguments(c, true) {
		p.mark = open
		return nil
	}
	if len(c.Args) == 1 && len(c.Keywords) == 0 && p.startsFor() {
		if gens := p.forClauses(); gens != nil && p.accept(tRpar) {
			g := &GeneratorExp{Pos: p.pos(open), Elt: c.Args[0], Generators: gens}
			c.Pos, c.Args = p.pos(start), []Expr{g}
			return c
		}
	} else if p.accept(tRpar) {
		c.Pos = p.pos(start)
		return c
	}
	p.mark = open
	return nil
}

// bareGenerator: '(' named_expression for_clauses ')'
func (p *parser) bareGenerator() Expr {
	open := p.mark
	p.mark++
	elt := p.assignmentOrExpression()
	if elt == nil {
		p.mark = open
		p.invalidComprehension()
		return nil
	}
	if p.startsFor() {
		if gens := p.forClauses(); gens != nil && p.accept(tRpar) {
			return &GeneratorExp{Pos: p.pos(open), Elt: elt, Generators: gens}
		}
	}
	if p.ranged {
		p.mark = open
		p.invalidComprehension()
	}
	return nil
}

// arguments: [args [',']] &')'. It fills in the arguments of c. With
// generator, one positional argument may be followed by "for" instead.
func (p *parser) arguments(c *Call, generator bool) bool {
	start := p.mark
	if p.kind() == tRpar {
		return true
	}
	if p.args(c) {
		if generator && !p.diagnose && p.startsFor() && len(c.Args) == 1 &&
			len(c.Keywords) == 0 && !isStarred(c.Args[0]) {
			return true
		}
		p.accept(tComma)
		if p.kind() == tRpar {
			return true
		}
	}
	if p.diagnose {
		p.mark = start
		p.invalidArguments()
	}
	return false
}

// args matches arguments as far as they go: positional ones (and "*x"), then
// keywords (and "*x"), then "**x" (and keywords). A comma is passed only if
// an argument follows it.
func (p *parser) args(c *Call) bool {
	c.Args, c.Keywords = nil, nil
	const (
		positional = iota
		keywords
		doubleStars
	)
	phase := positional
	for mark := p.mark; ; mark = p.mark {
		if phase != positional || len(c.Args) > 0 {
			if !p.accept(tComma) {
				return true
			}
		}
		item := p.mark
		if p.diagnose && p.ranged && (phase != positional || p.kind() == tDoubleStar || p.kind() == tName && p.kindAfter() == tEqual) {
			p.invalidKwargRanged()
		}
		switch k := p.kind(); {
		case k == tStar && phase != doubleStars:
			if e := p.starredArgument(); e != nil {
				c.Args = append(c.Args, e)
				continue
			}
		case k == tDoubleStar:
			if kw := p.keyword(); kw != nil {
				phase = doubleStars
				c.Keywords = append(c.Keywords, kw)
				continue
			}
		case k == tName && p.kindAfter() == tEqual:
			if kw := p.keyword(); kw != nil {
				phase = max(phase, keywords)
				c.Keywords = append(c.Keywords, kw)
				continue
			}
		case phase == positional:
			if e := p.assignmentOrExpression(); e != nil && p.kind() != tEqual {
				c.Args = append(c.Args, e)
				continue
			}
		}
		if p.diagnose {
			p.mark = item
			p.invalidKwarg()
		}
		p.mark = mark
		return len(c.Args)+len(c.Keywords) > 0
	}
}

// starredArgument: '*' expression
func (p *parser) starredArgument() Expr {
	start := p.mark
	if p.diagnose && p.ranged {
		p.invalidStarred()
	}
	p.mark++
	if e := p.expression(); e != nil {
		return &Starred{Pos: p.pos(start), Value: e}
	}
	if p.ranged {
		p.raiseLast(SyntaxError, "Invalid star expression")
	}
	p.mark = start
	return nil
}

// keyword: NAME '=' expression | '**' expression
func (p *parser) keyword() *Keyword {
	start := p.mark
	kw := &Keyword{}
	kw.Name, _ = p.name()
	p.mark++
	if kw.Value = p.expression(); kw.Value == nil {
		p.mark = start
		return nil
	}
	kw.Pos = p.pos(start)
	return kw
}

// parameters matches the formal parameters of a lambda, which end before ':',
// or of a def, which end before ')' and may have annotations. It is nil if
// they are wrong.
func (p *parser) parameters(end kind) *Arguments {
	if p.ll1 {
		return p.ll1Parameters(end)
	}
	start := p.mark
	if p.diagnose {
		p.invalidParameters(end)
		p.mark = start
	}
	a := &Arguments{}
	if p.parameterList(a, end) {
		return a
	}
	p.mark = start
	return nil
}

func (p *parser) parameterList(a *Arguments, end kind) bool {
	for p.kind() != end {
		switch p.kind() {
		case tSlash:
			if len(a.Args) == 0 || a.PosOnly != nil || !p.features.Has(PosOnly) {
				return false
			}
			p.mark++
			a.PosOnly, a.Args = a.Args, nil
		case tStar:
			return p.starParameters(a, end)
		case tDoubleStar:
			return p.kwParameter(a, end)
		default:
			arg, value := p.parameter(end)
			if arg == nil || value == nil && len(a.Defaults) > 0 {
				return false
			}
			a.Args = append(a.Args, arg)
			if value != nil {
				a.Defaults = append(a.Defaults, value)
			}
		}
		if !p.accept(tComma) {
			break
		}
	}
	return p.kind() == end
}

// parameter: NAME [annotation] ['=' expression]
func (p *parser) parameter(end kind) (*Arg, Expr) {
	arg := p.bareParameter(end)
	if arg == nil || !p.accept(tEqual) {
		return arg, nil
	}
	value := p.expression()
	if value == nil {
		return nil, nil
	}
	return arg, value
}

// bareParameter: NAME [':' expression]
func (p *parser) bareParameter(end kind) *Arg {
	start := p.mark
	id, ok := p.name()
	if !ok {
		return nil
	}
	arg := &Arg{Name: id}
	if end != tColon && p.kind() == tColon && p.features.Has(Annotations) {
		p.mark++
		annotation := (*parser).expression
		if start > 0 && p.tokens[start-1].kind == tStar && p.features.Has(SubscriptStar) {
			annotation = (*parser).starExpression
		}
		if arg.Annotation = annotation(p); arg.Annotation == nil {
			p.mark = start + 1
		}
	}
	arg.Pos = p.pos(start)
	return arg
}

// starParameters matches "*args" or "*" and what may follow.
func (p *parser) starParameters(a *Arguments, end kind) bool {
	star := p.mark
	p.mark++
	if p.kind() != tComma {
		if a.VarArg = p.bareParameter(end); a.VarArg == nil {
			return p.invalidStarEtc(star, end)
		}
	} else if k := p.kindAfter(); k == end || k == tDoubleStar {
		return p.invalidStarEtc(star, end)
	}
	for p.accept(tComma) && p.kind() != end {
		if p.kind() == tDoubleStar {
			return p.kwParameter(a, end)
		}
		arg, value := p.parameter(end)
		if arg == nil {
			return false
		}
		a.KwOnly = append(a.KwOnly, arg)
		a.KwDefaults = append(a.KwDefaults, value)
	}
	return p.kind() == end
}

// kwParameter: '**' NAME [annotation] [',']
func (p *parser) kwParameter(a *Arguments, end kind) bool {
	p.mark++
	if a.KwArg = p.bareParameter(end); a.KwArg == nil {
		return false
	}
	p.accept(tComma)
	return p.kind() == end
}
