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

// prefix1 matches a prefix operator, at the mark, and its operand.
func (p *parser) prefix1(op UnaryOperator, operand func(*parser) Expr) Expr {
	defer p.leave()
	if !p.enter() {
		return nil
	}
	start := p.mark
	p.mark++
	if e := operand(p); e != nil {
		return &UnaryOp{Pos: p.pos(start), Op: op, Operand: e}
	}
	if p.diagnose && p.ranged && op != Not {
		p.mark = start + 1
		p.invalidNot((*parser).factor)
	}
	p.mark = start
	return nil
}

// comparison: bitwise_or (comparison_operator bitwise_or)*
func (p *parser) comparison() Expr {
	start := p.mark
	left := p.bitwiseOr()
	if left == nil {
		return nil
	}
	var c *Compare
	for {
		mark := p.mark
		op, ok := p.comparisonOperator()
		if !ok {
			break
		}
		e := p.bitwiseOr()
		if e == nil {
			p.mark = mark
			break
		}
		if c == nil {
			c = &Compare{Left: left}
		}
		c.Ops = append(c.Ops, op)
		c.Comparators = append(c.Comparators, e)
	}
	if c == nil {
		return left
	}
	c.Pos = p.pos(start)
	return c
}

func (p *parser) comparisonOperator() (op CmpOperator, ok bool) {
	switch p.kind() {
	case tEqEq:
		op = Eq
	case tNotEq:
		op = NotEq
	case tOldNotEq:
		if !p.features.Has(BackquoteRepr) {
			return 0, false
		}
		op = NotEq
	case tLess:
		op = Lt
	case tLessEq:
		op = LtE
	case tGreater:
		op = Gt
	case tGreaterEq:
		op = GtE
	case kwIn:
		op = In
	case kwIs:
		op = Is
		if p.kindAfter() == kwNot {
			op = IsNot
			p.mark++
		}
	case kwNot:
		if p.kindAfter() != kwIn {
			return 0, false
		}
		op = NotIn
		p.mark++
	default:
		return 0, false
	}
	p.mark++
	return op, true
}

// Precedences of the binary operators, lowest first.
const (
	precOr = iota + 1
	precXor
	precAnd
	precShift
	precSum
	precTerm
)

// binaryOp gives the operator and precedence of a token; 0 if it is none.
func binaryOp(k kind) (Operator, int) {
	switch k {
	case tVbar:
		return BitOr, precOr
	case tCircumflex:
		return BitXor, precXor
	case tAmper:
		return BitAnd, precAnd
	case tLshift:
		return LShift, precShift
	case tRshift:
		return RShift, precShift
	case tPlus:
		return Add, precSum
	case tMinus:
		return Sub, precSum
	case tStar:
		return Mult, precTerm
	case tSlash:
		return Div, precTerm
	case tDoubleSlash:
		return FloorDiv, precTerm
	case tPercent:
		return Mod, precTerm
	case tAt:
		return MatMult, precTerm
	}
	return 0, 0
}

// bitwiseOr matches everything that binds tighter than a comparison.
func (p *parser) bitwiseOr() Expr {
	start := p.mark
	if e, ok := p.recall(ruleBitwiseOr); ok {
		return e
	}
	e := p.binary(precOr)
	p.remember(ruleBitwiseOr, start, e)
	return e
}

// binary matches operators of a precedence of at least min, by climbing.
func (p *parser) binary(min int) Expr {
	start := p.mark
	left := p.factor()
	if left == nil {
		return nil
	}
	chained := 0 // the precedence of left, if it is one of these operators
	for max := precTerm; ; {
		op, prec := binaryOp(p.kind())
		// An operator that binds tighter than the last one has been tried by
		// its right operand: trying again would take exponential time.
		if prec < min || prec > max || op == MatMult && !p.features.Has(MatrixMultiply) {
			return left
		}
		mark := p.mark
		p.mark++
		right := p.binary(prec + 1)
		if right == nil && p.diagnose && p.ranged && prec >= precSum {
			p.mark = mark + 1
			p.invalidNot((*parser).inversion)
		}
		if right == nil {
			p.mark = mark
			return left
		}
		from := start
		if p.ll1 && prec == chained {
			from = mark // where the operator is
		}
		left = &BinOp{Pos: p.pos(from), Left: left, Op: op, Right: right}
		max, chained = prec, prec
	}
}

// factor: ('+' | '-' | '~') factor | power
func (p *parser) factor() Expr {
	switch p.kind() {
	case tPlus:
		return p.prefix1(UAdd, (*parser).factor)
	case tMinus:
		start := p.mark
		e := p.prefix1(USub, (*parser).factor)
		if p.ll1 && e != nil && p.mark == start+2 && p.tokens[start+1].kind == tNumber {
			return p.negative(e)
		}
		return e
	case tTilde:
		return p.prefix1(Invert, (*parser).factor)
	}
	return p.power()
}

// power: await_primary ['**' factor]
func (p *parser) power() Expr {
	start := p.mark
	base := p.awaitPrimary()
	if base == nil || p.kind() != tDoubleStar {
		return base
	}
	mark := p.mark
	p.mark++
	if exp := p.factor(); exp != nil {
		return &BinOp{Pos: p.pos(start), Left: base, Op: Pow, Right: exp}
	}
	p.mark = mark
	return base
}

// awaitPrimary: 'await' primary | primary
func (p *parser) awaitPrimary() Expr {
	if p.kind() != kwAwait {
		return p.primary()
	}
	start := p.mark
	p.mark++
	if e := p.primary(); e != nil {
		return &Await{Pos: p.pos(start), Value: e}
	}
	p.mark = start
	return nil
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
