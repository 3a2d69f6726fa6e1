package syntax

import "strconv"

// primary: atom ('.' NAME | call | subscript)*
func (p *parser) primary() Expr {
	start := p.mark
	if e, ok := p.recall(rulePrimary); ok {
		return e
	}
	e := p.atom()
	for e != nil {
		longer := p.trailer(e, start)
		if longer == nil {
			break
		}
		e = longer
	}
	p.remember(rulePrimary, start, e)
	return e
}

// trailer extends a primary that began at token start; nil if nothing that
// extends it follows.
func (p *parser) trailer(e Expr, start int) Expr {
	if p.ll1 {
		return p.ll1Trailer(e)
	}
	mark := p.mark
	switch p.kind() {
	case tDot:
		p.mark++
		if id, ok := p.name(); ok {
			return &Attribute{Pos: p.pos(start), Value: e, Attr: id}
		}
	case tLpar:
		if c := p.call(e, start); c != nil {
			return c
		}
	case tLsqb:
		if p.diagnose {
			p.invalidComprehension()
		}
		p.mark++
		if s := p.tupleOfSlices(); s != nil && p.accept(tRsqb) {
			return &Subscript{Pos: p.pos(start), Value: e, Slice: s}
		}
	case tLbrace:
		if p.diagnose && p.ranged {
			p.invalidComprehension()
		} else if p.diagnose {
			p.raiseToken(mark, "invalid syntax")
		}
	}
	p.mark = mark
	return nil
}

// tupleOfSlices: slice !',' | (slice | '*' expression) (',' ...)* [',']
func (p *parser) tupleOfSlices() Expr {
	e := p.tupleOf((*parser).slice)
	if isStarred(e) {
		return &Tuple{Pos: e.At(), Elts: []Expr{e}}
	}
	return e
}

// slice: [expression] ':' [expression] [':' [expression]] | named_expression
func (p *parser) slice() Expr {
	if p.ll1 {
		return p.ll1Slice()
	}
	start := p.mark
	var lower Expr
	switch k := p.kind(); {
	case k == tStar && p.features.Has(SubscriptStar):
		return p.starredArgument()
	case k != tColon && p.features.Has(RangeInErrors):
		if lower = p.namedExpression(); lower == nil || isNamedExpr(lower) || p.kind() != tColon {
			return lower
		}
	case k != tColon:
		if lower = p.expression(); lower == nil || p.kind() != tColon {
			return lower
		}
	}
	p.mark++
	s := &Slice{Lower: lower, Upper: p.expression()}
	if p.accept(tColon) {
		s.Step = p.expression()
	}
	s.Pos = p.pos(start)
	return s
}

// atom matches a name, a literal or something in brackets.
func (p *parser) atom() Expr {
	start := p.mark
	k := p.kind()
	if p.ll1 && p.tooNested() {
		return nil
	}
	switch k {
	case tName:
		id, _ := p.name()
		return &Name{Pos: p.pos(start), ID: id}
	case tNumber:
		return p.numberAtom()
	case tString, tFStringStart:
		if p.features.Has(NestedFString) {
			return p.nestedStrings()
		}
		return p.strings()
	case kwNone:
		return p.constant(ConstNone)
	case kwTrue:
		return p.constant(ConstTrue)
	case kwFalse:
		return p.constant(ConstFalse)
	case tEllipsis:
		return p.constant(ConstEllipsis)
	case tLpar:
		return p.bracketed((*parser).parenthesized)
	case tLsqb:
		return p.bracketed((*parser).list)
	case tLbrace:
		return p.bracketed((*parser).braced)
	case tBackquote:
		return p.bracketed((*parser).backquotes)
	}
	return nil
}

func (p *parser) constant(k ConstKind) Expr {
	p.mark++
	return &Constant{Pos: p.pos(p.mark - 1), Value: Const{Kind: k}}
}

func (p *parser) numberAtom() Expr {
	t := &p.tokens[p.mark]
	v, tooLong := numberValue(p.text(t), p.features)
	if tooLong > 0 {
		at := Pos{t.line, 0, t.endLine, -1}
		unit := ""
		if p.ranged {
			at.Col--
			unit = " digits"
		}
		p.raiseRange(at, at, "Exceeds the limit ("+strconv.Itoa(maxDigits)+unit+
			") for integer string conversion: value has "+strconv.Itoa(tooLong)+
			" digits; use sys.set_int_max_str_digits() to increase the limit - Consider "+
			"hexadecimal for huge integer literals to avoid decimal conversion limits.")
		return nil
	}
	p.mark++
	return &Constant{Pos: p.pos(p.mark - 1), Value: v}
}

// bracketed matches something from an opening bracket, at the mark, to its
// closing one.
func (p *parser) bracketed(rule func(*parser, int) Expr) Expr {
	start := p.mark
	defer p.leave()
	if !p.enter() {
		return nil
	}
	p.mark++
	e := rule(p, start)
	if e == nil {
		p.mark = start
	}
	return e
}

// within gives the extent of something in brackets, the first of which is token
// start.
func (p *parser) within(start int) Pos {
	if p.ll1 {
		start++
	}
	return p.pos(start)
}

// parenthesized: '(' ')' | '(' yield_expr ')' | a tuple, a generator
// expression, or a grouped expression.
func (p *parser) parenthesized(start int) Expr {
	if p.accept(tRpar) {
		return &Tuple{Pos: p.pos(start)}
	}
	if y := p.yieldExpr(); y != nil {
		if p.accept(tRpar) {
			return y
		}
		return nil
	}
	first := p.starNamedExpression()
	_, star := first.(*Starred)
	switch {
	case first == nil:
	case p.kind() == tComma:
		elts := p.moreItems([]Expr{first}, (*parser).starNamedExpression)
		if p.accept(tRpar) {
			return &Tuple{Pos: p.within(start), Elts: elts}
		}
	case star:
	case p.accept(tRpar):
		return first
	case p.startsFor():
		if gens := p.forClauses(); gens != nil && p.accept(tRpar) {
			return &GeneratorExp{Pos: p.within(start), Elt: first, Generators: gens}
		}
	}
	if p.diagnose {
		p.mark = start
		p.invalidGroup()
		p.invalidComprehension()
	}
	return nil
}

// list: '[' [star_named_expressions] ']' | '[' named_expression for_clauses ']'
func (p *parser) list(start int) Expr {
	if p.accept(tRsqb) {
		return &List{Pos: p.pos(start)}
	}
	first := p.starNamedExpression()
	_, star := first.(*Starred)
	if first != nil && !star && p.startsFor() {
		if gens := p.listClauses(); gens != nil && p.accept(tRsqb) {
			return &ListComp{Pos: p.within(start), Elt: first, Generators: gens}
		}
	} else if first != nil {
		elts := p.moreItems([]Expr{first}, (*parser).starNamedExpression)
		if p.accept(tRsqb) {
			return &List{Pos: p.pos(start), Elts: elts}
		}
	}
	if p.diagnose {
		p.mark = start
		p.invalidComprehension()
	}
	return nil
}

// braced matches a dict or set display or comprehension.
func (p *parser) braced(start int) Expr {
	if p.accept(tRbrace) {
		return &Dict{Pos: p.pos(start)}
	}
	e := p.bracedContents(start)
	if e == nil && p.ranged {
		p.mark = start
		p.invalidPairs()
	}
	if e == nil && p.diagnose {
		p.mark = start
		p.invalidDictComprehension()
		p.invalidComprehension()
	}
	return e
}

func (p *parser) bracedContents(start int) Expr {
	if p.kind() == tDoubleStar && !p.ll1 {
		return p.dict(start, nil, nil)
	}
	first := p.starNamedExpression()
	if first == nil {
		return nil
	}
	bare := isNamedExpr(first) && p.tokens[start+1].kind == tName // not in brackets
	if p.kind() == tColon && !bare && !isStarred(first) {
		p.mark++
		value := p.expression()
		if value == nil {
			return nil
		}
		if p.startsFor() {
			if gens := p.forClauses(); gens != nil && p.accept(tRbrace) {
				return &DictComp{Pos: p.within(start), Key: first, Value: value, Generators: gens}
			}
			return nil
		}
		return p.dict(start, []Expr{first}, []Expr{value})
	}
	if p.startsFor() && !isStarred(first) {
		if gens := p.forClauses(); gens != nil && p.accept(tRbrace) {
			return &SetComp{Pos: p.within(start), Elt: first, Generators: gens}
		}
		return nil
	}
	elts := p.moreItems([]Expr{first}, (*parser).starNamedExpression)
	if p.accept(tRbrace) {
		return &Set{Pos: p.pos(start), Elts: elts}
	}
	return nil
}

func isNamedExpr(e Expr) bool { _, ok := e.(*NamedExpr); return ok }
func isStarred(e Expr) bool   { _, ok := e.(*Starred); return ok }

// dict matches the items of a dict display after those given.
func (p *parser) dict(start int, keys, values []Expr) Expr {
	for len(keys) == 0 || p.accept(tComma) {
		if !p.ll1 && p.accept(tDoubleStar) {
			value := p.bitwiseOr()
			if value == nil {
				return nil
			}
			keys, values = append(keys, nil), append(values, value)
			continue
		}
		key := p.expression()
		if key == nil {
			break
		}
		if !p.accept(tColon) {
			return nil
		}
		value := p.expression()
		if value == nil {
			return nil
		}
		keys, values = append(keys, key), append(values, value)
	}
	if !p.accept(tRbrace) {
		return nil
	}
	return &Dict{Pos: p.pos(start), Keys: keys, Values: values}
}

// startsFor tells whether a comprehension clause follows.
func (p *parser) startsFor() bool {
	k := p.kind()
	return k == kwFor || k == kwAsync
}

// forClauses: (['async'] 'for' star_targets 'in' disjunction ('if' disjunction)*)+
func (p *parser) forClauses() []*Comprehension {
	if p.ll1 {
		return p.ll1ForClauses(false)
	}
	var gens []*Comprehension
	for p.startsFor() {
		mark := p.mark
		c := p.forClause()
		if c == nil {
			p.mark = mark
			break
		}
		gens = append(gens, c)
	}
	return gens
}

// listClauses matches the clauses of a list comprehension.
func (p *parser) listClauses() []*Comprehension {
	if p.ll1 {
		return p.ll1ForClauses(true)
	}
	return p.forClauses()
}

func (p *parser) forClause() *Comprehension {
	start := p.mark
	c := &Comprehension{Async: p.accept(kwAsync)}
	if !p.accept(kwFor) {
		return nil
	}
	if c.Target = p.starTargets(); c.Target == nil || !p.accept(kwIn) {
		if p.ranged {
			p.mark = start
			p.invalidForClause()
		}
		if p.diagnose {
			p.mark = start
			p.invalidForTarget()
		}
		return nil
	}
	if c.Iter = p.disjunction(); c.Iter == nil {
		return nil
	}
	for p.kind() == kwIf {
		mark := p.mark
		p.mark++
		test := p.disjunction()
		if test == nil {
			p.mark = mark
			break
		}
		c.Ifs = append(c.Ifs, test)
	}
	return c
}
