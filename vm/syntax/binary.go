package syntax

// Operators, from comparisons to powers.

// Precedences of the binary operators, lowest first.
const (
	precOr = iota + 1
	precXor
	precAnd
	precShift
	precSum
	precTerm
)

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
//
// A loop and no recursion: thousands of signs are more than the stack of a
// browser holds.
func (p *parser) factor() Expr {
	start, depth := p.mark, p.depth
	for p.prefixOperator() >= 0 && p.enter() {
		p.mark++
	}
	var e Expr
	at := p.mark
	if p.depth-depth == at-start { // not too many
		e = p.power()
	}
	for at--; at >= start; at-- {
		e = p.signed(at, e)
	}
	p.depth = depth
	return e
}

// signed is an operand after the operator of token at, or nil after a mistake.
func (p *parser) signed(at int, operand Expr) Expr {
	mark := p.mark
	p.mark = at
	op := UnaryOperator(p.prefixOperator())
	p.mark = mark
	switch {
	case operand == nil:
		if p.diagnose && p.ranged {
			p.mark = at + 1
			p.invalidNot((*parser).factor)
		}
		p.mark = at
		return nil
	case op == USub && p.ll1 && mark == at+2 && p.tokens[at+1].kind == tNumber:
		return p.negative(&UnaryOp{Pos: p.pos(at), Op: op, Operand: operand})
	}
	return &UnaryOp{Pos: p.pos(at), Op: op, Operand: operand}
}

// prefixOperator is the operator at the mark, -1 if there is none.
func (p *parser) prefixOperator() int {
	switch p.kind() {
	case tPlus:
		return int(UAdd)
	case tMinus:
		return int(USub)
	case tTilde:
		return int(Invert)
	}
	return -1
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
	p.depth++ // factor and power are two rules of CPython's
	defer func() { p.depth -= 2 }()
	if !p.enter() {
		return nil
	}
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
	p.mark = start
	return nil
}
