package syntax

// starExpressions: star_expression (',' star_expression)* [',']
func (p *parser) starExpressions() Expr {
	return p.tupleOf((*parser).starExpression)
}

// tupleOf matches one item, or several or a trailing comma, which make a
// Tuple.
func (p *parser) tupleOf(item func(*parser) Expr) Expr {
	start := p.mark
	first := item(p)
	if first == nil || p.kind() != tComma {
		return first
	}
	elts := p.moreItems([]Expr{first}, item)
	return &Tuple{Pos: p.pos(start), Elts: elts}
}

// moreItems matches (',' item)* [','] and appends the items.
func (p *parser) moreItems(elts []Expr, item func(*parser) Expr) []Expr {
	for p.accept(tComma) {
		e := item(p)
		if e == nil {
			break
		}
		elts = append(elts, e)
	}
	return elts
}

// starExpression: '*' bitwise_or | expression
func (p *parser) starExpression() Expr {
	if p.kind() == tStar && !p.ll1 {
		return p.starred()
	}
	return p.expression()
}

// starNamedExpression: '*' bitwise_or | named_expression
func (p *parser) starNamedExpression() Expr {
	if p.kind() == tStar && !p.ll1 {
		return p.starred()
	}
	return p.namedExpression()
}

func (p *parser) starred() Expr {
	start := p.mark
	p.mark++
	if e := p.bitwiseOr(); e != nil {
		return &Starred{Pos: p.pos(start), Value: e}
	}
	p.mark = start
	return nil
}

// namedExpression: NAME ':=' expression | expression !':='
func (p *parser) namedExpression() Expr {
	start := p.mark
	if e, ok := p.recall(ruleNamed); ok {
		return e
	}
	e := p.namedOrNot(start)
	p.remember(ruleNamed, start, e)
	return e
}

// assignmentOrExpression is named_expression without its rule for mistakes.
func (p *parser) assignmentOrExpression() Expr {
	if !p.ranged || !p.diagnose {
		return p.namedExpression()
	}
	start := p.mark
	if e, ok := p.assignmentExpression(start); ok {
		return e
	}
	if e := p.expression(); e != nil && p.kind() != tWalrus {
		return e
	}
	p.mark = start
	return nil
}

// assignmentExpression: NAME ':=' expression. ok is false if it is none.
func (p *parser) assignmentExpression(start int) (e Expr, ok bool) {
	if p.features.Has(Walrus) && p.kind() == tName && p.kindAfter() == tWalrus {
		id, _ := p.name()
		target := &Name{Pos: p.pos(start), ID: id, Ctx: Store}
		p.mark++
		if e := p.expression(); e != nil {
			return &NamedExpr{Pos: p.pos(start), Target: target, Value: e}, true
		}
		p.mark = start
		return nil, true
	}
	return nil, false
}

func (p *parser) namedOrNot(start int) Expr {
	if e, ok := p.assignmentExpression(start); ok {
		return e
	}
	if p.diagnose && p.ranged {
		p.invalidNamedRanged()
	}
	e := p.expression()
	if e != nil && p.kind() != tWalrus {
		return e
	}
	p.mark = start
	if p.diagnose && !p.ranged {
		p.invalidNamedExpression()
	}
	return nil
}

// expression: disjunction ['if' disjunction 'else' expression] | lambda
func (p *parser) expression() Expr {
	start := p.mark
	if e, ok := p.recall(ruleExpression); ok {
		return e
	}
	defer p.leave()
	if !p.enter() {
		return nil
	}
	if p.diagnose && p.ranged {
		if p.invalidExpression(start); p.err != nil {
			return nil
		}
	}
	var e Expr
	if p.kind() == kwLambda {
		e = p.lambda((*parser).expression)
	} else {
		e = p.conditional(start)
	}
	p.remember(ruleExpression, start, e)
	return e
}

// recall gives what a rule matched at the mark, if it has been tried there.
func (p *parser) recall(rule memoRule) (Expr, bool) {
	if p.memo == nil || rule == ruleNamed && !p.diagnose {
		return nil, false
	}
	m, ok := p.memo[memoKey{rule, p.mark}]
	if ok {
		p.mark = m.mark
	}
	return m.node, ok
}

func (p *parser) remember(rule memoRule, start int, e Expr) {
	if p.memo != nil && (p.diagnose || rule != ruleNamed) {
		p.memo[memoKey{rule, start}] = memoEntry{node: e, mark: p.mark}
	}
}

func (p *parser) conditional(start int) Expr {
	body := p.disjunction()
	if body == nil || p.kind() != kwIf {
		return body
	}
	mark := p.mark
	p.mark++
	if test := p.disjunction(); test != nil && p.accept(kwElse) {
		if orelse := p.expression(); orelse != nil {
			return &IfExp{Pos: p.pos(start), Test: test, Body: body, Orelse: orelse}
		}
	}
	p.mark = mark
	return body
}

// lambda: 'lambda' [parameters] ':' expression, or what else its body is.
func (p *parser) lambda(expression func(*parser) Expr) Expr {
	defer p.leave()
	if !p.enter() {
		return nil
	}
	start := p.mark
	p.mark++
	if args := p.parameters(tColon); args != nil && p.accept(tColon) {
		if body := expression(p); body != nil {
			return &Lambda{Pos: p.pos(start), Args: args, Body: body}
		}
	}
	p.mark = start
	return nil
}

// disjunction: conjunction ('or' conjunction)*
func (p *parser) disjunction() Expr {
	start := p.mark
	if e, ok := p.recall(ruleDisjunction); ok {
		return e
	}
	e := p.boolOp(kwOr, Or, (*parser).conjunction)
	p.remember(ruleDisjunction, start, e)
	return e
}

// conjunction: inversion ('and' inversion)*
func (p *parser) conjunction() Expr {
	return p.boolOp(kwAnd, And, (*parser).inversion)
}

func (p *parser) boolOp(k kind, op BoolOperator, operand func(*parser) Expr) Expr {
	start := p.mark
	left := operand(p)
	if left == nil || p.kind() != k {
		return left
	}
	values := []Expr{left}
	for p.kind() == k {
		mark := p.mark
		p.mark++
		e := operand(p)
		if e == nil {
			p.mark = mark
			break
		}
		values = append(values, e)
	}
	if len(values) == 1 {
		return left
	}
	return &BoolOp{Pos: p.pos(start), Op: op, Values: values}
}

// inversion: 'not' inversion | comparison
func (p *parser) inversion() Expr {
	if p.kind() != kwNot {
		return p.comparison()
	}
	return p.prefix1(Not, (*parser).inversion)
}

// yieldExpr: 'yield' 'from' expression | 'yield' [star_expressions]
func (p *parser) yieldExpr() Expr {
	if p.kind() != kwYield {
		return nil
	}
	start := p.mark
	p.mark++
	if p.kind() == kwFrom && !p.ll1 {
		mark := p.mark
		p.mark++
		if e := p.expression(); e != nil {
			return &YieldFrom{Pos: p.pos(start), Value: e}
		}
		p.mark = mark
	}
	e := p.starExpressions()
	return &Yield{Pos: p.pos(start), Value: e}
}

// yieldOrStars: yield_expr | star_expressions
func (p *parser) yieldOrStars() Expr {
	if e := p.yieldExpr(); e != nil {
		return e
	}
	return p.starExpressions()
}
