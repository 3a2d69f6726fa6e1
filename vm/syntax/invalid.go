package syntax

// The rules for known mistakes. Each is tried where CPython's grammar tries the
// rule of the same name (Grammar/python.gram, 3.9) and only when a text is
// parsed for the second time. They return nothing: a rule that matches has
// reported its error, and one that does not leaves the mark anywhere, for its
// caller to set.

// raiseToken reports a SyntaxError where a token starts.
func (p *parser) raiseToken(mark int, msg string) {
	at := p.tokens[mark].extent()
	p.raiseRange(at, at, msg)
}

// raiseTarget reports the part of an expression that makes it no target. If
// there is none, the mistake is elsewhere.
func (p *parser) raiseTarget(e Expr, use targetUse) {
	verb := "cannot assign to "
	if use == deleteUse {
		verb = "cannot delete "
	}
	if bad := invalidTarget(e, use); bad != nil {
		p.raiseAt(bad, verb+p.describe(bad))
	} else if !p.ranged {
		p.raiseLast(SyntaxError, "invalid syntax")
	}
}

// expression ':=' expression
func (p *parser) invalidNamedExpression() {
	start := p.mark
	if e := p.expression(); e != nil && p.accept(tWalrus) && p.expression() != nil {
		p.raiseAt(e, "cannot use assignment expressions with "+describe(e))
	}
	p.mark = start
}

// invalidAssignment tries what a statement that is neither an assignment nor
// an expression may have been meant to be.
func (p *parser) invalidAssignment() {
	start := p.mark
	if e := p.annTarget(); e != nil && p.accept(tColon) && p.expression() != nil {
		p.raiseAt(e, "only single target (not "+p.describe(e)+") can be annotated")
	}
	p.mark = start
	if e := p.starNamedExpression(); e != nil && p.accept(tComma) {
		for p.starNamedExpressions() {
		}
		if p.accept(tColon) && p.expression() != nil {
			p.raiseAt(e, "only single target (not tuple) can be annotated")
		}
	}
	p.mark = start
	if e := p.expression(); e != nil && p.accept(tColon) && p.expression() != nil {
		p.raiseAt(e, "illegal target for annotation")
	}
	p.mark = start
	p.skipTargets()
	if e := p.starExpressions(); e != nil && p.accept(tEqual) {
		p.raiseTarget(e, assignUse)
	}
	p.mark = start
	p.skipTargets()
	if e := p.yieldExpr(); e != nil && p.accept(tEqual) {
		p.raiseAt(e, "assignment to yield expression not possible")
	}
	p.mark = start
	if e := p.starExpressions(); e != nil {
		if _, ok := augmented(p.kind()); ok {
			p.mark++
			if p.yieldOrStars() != nil {
				p.raiseAt(e, "'"+p.describe(e)+"' is an illegal expression for augmented assignment")
			}
		}
	}
}

// annTarget: list | tuple | '(' annTarget ')'
func (p *parser) annTarget() Expr {
	start := p.mark
	switch p.kind() {
	case tLsqb, tLpar:
		e := p.atom()
		if list, ok := e.(*List); ok && p.tokens[start].kind == tLsqb {
			return list
		}
		if tuple, ok := e.(*Tuple); ok && tuple.Col == p.tokens[start].col &&
			tuple.Line == p.tokens[start].line {
			return tuple
		}
		p.mark = start
		if p.accept(tLpar) {
			if e := p.annTarget(); e != nil && p.accept(tRpar) {
				return e
			}
		}
	}
	p.mark = start
	return nil
}

// starNamedExpressions: star_named_expression (',' star_named_expression)* [',']
func (p *parser) starNamedExpressions() bool {
	first := p.starNamedExpression()
	if first == nil {
		return false
	}
	p.moreItems(nil, (*parser).starNamedExpression)
	return true
}

// skipTargets: (star_targets '=')*
func (p *parser) skipTargets() {
	for {
		mark := p.mark
		if p.starTargets() == nil || !p.accept(tEqual) {
			p.mark = mark
			return
		}
	}
}

// 'del' star_expressions
func (p *parser) invalidDel() {
	p.mark++
	if e := p.starExpressions(); e != nil {
		p.raiseTarget(e, deleteUse)
	}
}

// ['async'] 'for' star_expressions
func (p *parser) invalidForTarget() {
	p.accept(kwAsync)
	if p.accept(kwFor) {
		if e := p.starExpressions(); e != nil {
			p.raiseTarget(e, forUse)
		}
	}
}

// expression 'as' expression
func (p *parser) invalidWithItem() {
	if p.expression() != nil && p.accept(kwAs) {
		if e := p.expression(); e != nil {
			if k := p.kind(); !p.ranged || k == tComma || k == tRpar || k == tColon {
				p.raiseTarget(e, assignUse)
			}
		}
	}
}

// '(' starred_expression ')'
func (p *parser) invalidGroup() {
	start := p.mark
	if p.accept(tLpar) && p.kind() == tStar {
		if e := p.starredArgument(); e != nil && p.accept(tRpar) {
			if p.ranged {
				p.raiseAt(e, "cannot use starred expression here")
			}
			p.raiseAt(e, "can't use starred expression here")
		}
	}
	if p.mark = start + 1; p.ranged && p.accept(tDoubleStar) && p.expression() != nil && p.accept(tRpar) {
		p.raiseToken(start+1, "cannot use double starred expression here")
	}
	p.mark = start
}

// ('[' | '(' | '{') starred_expression for_clauses
func (p *parser) invalidComprehension() {
	start := p.mark
	p.mark++
	if p.kind() == tStar {
		if e := p.starredArgument(); e != nil && p.forClauses() != nil {
			p.raiseAt(e, "iterable unpacking cannot be used in comprehension")
		}
	}
	p.mark = start
	if p.ranged {
		p.invalidComprehensionTarget()
	}
}

// '{' '**' bitwise_or for_clauses '}'
func (p *parser) invalidDictComprehension() {
	start := p.mark
	p.mark++
	if p.accept(tDoubleStar) && p.bitwiseOr() != nil && p.forClauses() != nil && p.accept(tRbrace) {
		p.raiseToken(start+1, "dict unpacking cannot be used in dict comprehension")
	}
	p.mark = start
}

// invalidArguments tries what arguments that do not end in ')' may have been
// meant to be.
func (p *parser) invalidArguments() {
	if p.ranged {
		p.invalidArgumentsRanged()
		return
	}
	start := p.mark
	var c, more Call
	if p.args(&c) && p.accept(tComma) && p.accept(tStar) {
		p.raiseLast(SyntaxError, "iterable argument unpacking follows keyword argument unpacking")
	}
	const unbracketed = "Generator expression must be parenthesized"
	p.mark = start
	if e := p.expression(); e != nil && p.forClauses() != nil && p.accept(tComma) {
		if !p.args(&more) && p.expression() != nil {
			p.forClauses()
		}
		p.raiseAt(e, unbracketed)
	}
	p.mark = start
	if p.args(&c) && p.forClauses() != nil {
		if len(c.Args) > 1 {
			p.raiseAt(c.Args[len(c.Args)-1], unbracketed)
		}
		return
	}
	p.mark = start
	if p.args(&c) && p.accept(tComma) {
		if e := p.expression(); e != nil && p.forClauses() != nil {
			p.raiseAt(e, unbracketed)
		}
	}
	p.mark = start
	if p.args(&c) && p.accept(tComma) && p.args(&more) {
		p.raiseLast(SyntaxError, positionalAfter(c.Keywords))
	}
}

// positionalAfter says what a positional argument must not follow.
func positionalAfter(keywords []*Keyword) string {
	for _, kw := range keywords {
		if kw.Name == "" {
			return "positional argument follows keyword argument unpacking"
		}
	}
	return "positional argument follows keyword argument"
}

// !(NAME '=') expression '='
func (p *parser) invalidKwarg() {
	if p.ranged {
		p.invalidKwargRanged()
		return
	}
	if p.kind() == tName && p.kindAfter() == tEqual {
		return
	}
	if e := p.expression(); e != nil && p.accept(tEqual) {
		p.raiseAt(e, `expression cannot contain assignment, perhaps you meant "=="?`)
	}
}

// param_no_default* (slash_with_default | param_with_default+) param_no_default
func (p *parser) invalidParameters(end kind) {
	if p.ranged {
		p.parameterMistakes(end)
		return
	}
	for p.paramItem(end, false) {
	}
	mark := p.mark
	n := 0
	for p.paramItem(end, true) {
		n++
	}
	if n == 0 {
		return
	}
	mark = p.mark
	if !p.accept(tSlash) || !p.accept(tComma) && p.kind() != end {
		p.mark = mark
	}
	if p.paramItem(end, false) {
		p.raiseLast(SyntaxError, "non-default argument follows default argument")
	}
}

// paramItem matches a parameter, with or without a default as asked, and the
// comma or end after it.
func (p *parser) paramItem(end kind, withDefault bool) bool {
	mark := p.mark
	if p.bareParameter(end) != nil {
		if !withDefault || p.accept(tEqual) && p.expression() != nil {
			if p.accept(tComma) {
				if end == tRpar {
					p.kind() // CPython looks for a type comment here
				}
				return true
			}
			if p.kind() == end {
				return true
			}
		}
	}
	p.mark = mark
	return false
}

// invalidStarEtc: '*' (')' | ',' (')' | '**')). It is false, for its caller to
// return.
func (p *parser) invalidStarEtc(star int, end kind) bool {
	if !p.diagnose || p.ranged {
		return false
	}
	p.mark = star + 1
	if k := p.kind(); k == end {
		p.mark++
	} else if k == tComma {
		if k = p.kindAfter(); k != end && k != tDoubleStar {
			return false
		}
	} else {
		return false
	}
	p.raiseLast(SyntaxError, "named arguments must follow bare *")
	return false
}
