package syntax

// The rules for known mistakes of 3.13 that 3.9 does not have, or not so. They
// stand to the grammar as those in invalid.go do.

// invalidImport: 'import' NAME (',' NAME)* 'from' NAME | 'import' NEWLINE
func (p *parser) invalidImport() {
	start := p.mark
	p.mark++
	if p.kind() == tNewline {
		p.raiseFrom(p.tokens[p.mark].extent(), "Expected one or more names after 'import'")
	}
	for {
		if _, ok := p.dottedName(); !ok {
			break
		}
		if p.accept(kwFrom) {
			if _, ok := p.dottedName(); ok {
				p.raiseFrom(p.tokens[start].extent(), "Did you mean to use 'from ... import ...' instead?")
			}
			break
		}
		if !p.accept(tComma) {
			break
		}
	}
	p.mark = start
}

// invalidExcept tries what an except clause that does not parse may have been
// meant to be.
func (p *parser) invalidExcept() {
	start := p.mark
	p.mark++
	star := p.accept(tStar)
	if k := p.kind(); k == tNewline || star && k == tColon {
		p.mark++
		if star {
			p.raiseLast(SyntaxError, "expected one or more exception types")
		} else {
			p.raiseLast(SyntaxError, "expected ':'")
		}
	}
	if a := p.expression(); a != nil {
		if p.accept(tComma) {
			if p.tupleOf((*parser).expression) != nil && p.exceptName() && p.accept(tColon) {
				p.raiseFrom(a.At(), "multiple exception types must be parenthesized")
			}
		} else if p.exceptName() && p.kind() == tNewline {
			p.raiseLast(SyntaxError, "expected ':'")
		}
	}
	p.mark = start
}

// exceptName: ['as' NAME]
func (p *parser) exceptName() bool {
	if p.accept(kwAs) {
		_, ok := p.name()
		return ok
	}
	return true
}

// invalidMix reports except and except* in one try statement; the mark is at
// the clause that differs.
func (p *parser) invalidMix() {
	start := p.mark
	p.mark++
	star := p.accept(tStar)
	last := p.mark - 1
	if p.kind() != tColon || star {
		if p.expression() == nil || !p.exceptName() {
			p.mark = start
			return
		}
	}
	if p.accept(tColon) {
		p.raiseRange(p.tokens[start].extent(), p.tokens[last].extent(),
			"cannot have both 'except' and 'except*' on the same 'try'")
	}
	p.mark = start
}

// invalidWith: ['async'] 'with' items (NEWLINE | ':' NEWLINE !INDENT), where
// brackets may stand round the items
func (p *parser) invalidWith() {
	p.accept(kwAsync)
	with := p.mark
	p.mark++
	if p.looseItems((*parser).expression) && p.kind() == tNewline {
		p.raiseLast(SyntaxError, "expected ':'")
	}
	p.mark = with + 1
	if p.accept(tLpar) && p.looseItems(func(p *parser) Expr { return p.tupleOf((*parser).expression) }) {
		p.accept(tComma)
		if !p.accept(tRpar) {
			return
		}
		if p.kind() == tNewline {
			p.raiseLast(SyntaxError, "expected ':'")
		} else if p.accept(tColon) {
			p.missesBlock(with, "'with' statement")
		}
	}
}

// looseItems: item ['as' star_target] (',' ...)*
func (p *parser) looseItems(item func(*parser) Expr) bool {
	for n := 0; ; n++ {
		mark := p.mark
		if n > 0 && !p.accept(tComma) || item(p) == nil {
			p.mark = mark
			return n > 0
		}
		mark = p.mark
		if p.accept(kwAs) && p.starTarget() == nil {
			p.mark = mark
		}
	}
}

// invalidMatch: "match" subject (NEWLINE | ':' NEWLINE !INDENT)
func (p *parser) invalidMatch() {
	start := p.mark
	p.mark++
	switch {
	case p.subject() == nil:
	case p.kind() == tNewline:
		p.raiseLast(SyntaxError, "expected ':'")
	case p.accept(tColon):
		p.missesBlock(start, "'match' statement")
	}
}

// invalidAsPattern: 'as' ("_" | !NAME expression), with "as" at token as
func (p *parser) invalidAsPattern(as int) {
	p.mark = as + 1
	if p.softKeyword("_") {
		p.raiseToken(p.mark, "cannot use '_' as a target")
	} else if p.kind() != tName {
		if e := p.expression(); e != nil {
			p.raiseAt(e, "invalid pattern target")
		}
	}
}

// invalidClassPattern: name_or_attr '(' [patterns ','] keywords ',' patterns
func (p *parser) invalidClassPattern() {
	if p.nameOrAttr() == nil || !p.accept(tLpar) {
		return
	}
	keywords := false
	var first, last Pattern
	for {
		if p.kind() == tName && p.kindAfter() == tEqual {
			if first != nil {
				break
			}
			keywords = true
			p.mark += 2
			if p.pattern() == nil {
				return
			}
		} else {
			pat := p.pattern()
			if pat == nil {
				break
			}
			if keywords {
				if first == nil {
					first = pat
				}
				last = pat
			}
		}
		if !p.accept(tComma) {
			break
		}
	}
	if first != nil {
		p.raiseRange(first.At(), last.At(), "positional patterns follow keyword patterns")
	}
}

// invalidForClause: ['async'] 'for' bitwise_or (',' bitwise_or)* [','] !'in'
func (p *parser) invalidForClause() {
	p.accept(kwAsync)
	if !p.accept(kwFor) || p.tupleOf((*parser).bitwiseOr) == nil || p.kind() == kwIn {
		return
	}
	p.raiseLast(SyntaxError, "'in' expected after for-loop variables")
}

// invalidComprehensionTarget: ('[' | '{') item ',' [items] for_clauses
func (p *parser) invalidComprehensionTarget() {
	start := p.mark
	if p.kind() == tLpar {
		return
	}
	p.mark++
	if a := p.starNamedExpression(); a != nil && p.accept(tComma) {
		last := p.tokens[p.mark-1].extent()
		if b := p.starNamedExpression(); b != nil {
			rest := p.moreItems([]Expr{b}, (*parser).starNamedExpression)
			last = rest[len(rest)-1].At()
		}
		if p.forClauses() != nil {
			p.raiseRange(a.At(), last, "did you forget parentheses around the comprehension target?")
		}
	}
	p.mark = start
}

// invalidPairs tries what a dict display, whose brace is at the mark, may have
// been meant to be.
func (p *parser) invalidPairs() {
	start := p.mark
	p.mark++
	pairs := 0
	for ; ; pairs++ {
		mark := p.mark
		if pairs > 0 && !p.accept(tComma) || !p.pair() {
			p.mark = mark
			break
		}
	}
	if pairs > 0 && p.accept(tComma) {
		mark := p.mark
		if a := p.expression(); a != nil && p.kind() != tColon {
			at := a.At()
			p.span(SyntaxError, Pos{at.Line, at.EndCol, at.EndLine, 0}, "':' expected after dictionary key")
		}
		p.mark = mark
		p.invalidPairValue()
	}
	p.mark = start + 1
	p.invalidPairValue()
	p.mark = start
}

// pair: '**' bitwise_or | expression ':' expression
func (p *parser) pair() bool {
	if p.accept(tDoubleStar) {
		return p.bitwiseOr() != nil
	}
	return p.expression() != nil && p.accept(tColon) && p.expression() != nil
}

// invalidPairValue: expression ':' ('*' bitwise_or | &('}' | ','))
func (p *parser) invalidPairValue() {
	if p.expression() == nil || !p.accept(tColon) {
		return
	}
	colon := p.mark - 1
	switch p.kind() {
	case tStar:
		star := p.tokens[p.mark].extent()
		p.mark++
		if p.bitwiseOr() != nil {
			p.raiseFrom(star, "cannot use a starred expression in a dictionary value")
		}
	case tRbrace, tComma:
		p.raiseToken(colon, "expression expected after dictionary key and ':'")
	}
}

// invalidKwargRanged tries what an argument at the mark may have been meant to
// be.
func (p *parser) invalidKwargRanged() {
	start := p.mark
	switch k := p.kind(); {
	case k == kwTrue || k == kwFalse || k == kwNone:
		if p.kindAfter() == tEqual {
			t := p.tokens[start]
			p.raiseRange(t.extent(), p.tokens[start+1].extent(), "cannot assign to "+p.text(&t))
		}
	case k == tName && p.kindAfter() == tEqual:
		p.mark += 2
		if p.expression() != nil && p.forClauses() != nil {
			p.raiseRange(p.tokens[start].extent(), p.tokens[start+1].extent(), maybeEquals)
		}
	case k == tDoubleStar:
		p.mark++
		if p.expression() != nil && p.accept(tEqual) {
			if b := p.expression(); b != nil {
				p.raiseRange(p.tokens[start].extent(), b.At(), "cannot assign to keyword argument unpacking")
			}
		}
	default:
		if e := p.expression(); e != nil && p.kind() == tEqual {
			p.raiseRange(e.At(), p.tokens[p.mark].extent(),
				`expression cannot contain assignment, perhaps you meant "=="?`)
		}
	}
	p.mark = start
}

// invalidStarred reports an argument "*a = b" or a star with nothing behind,
// with the star at the mark.
func (p *parser) invalidStarred() {
	start := p.mark
	p.mark++
	if p.diagnose && p.expression() != nil && p.accept(tEqual) {
		if b := p.expression(); b != nil {
			p.raiseRange(p.tokens[start].extent(), b.At(), "cannot assign to iterable argument unpacking")
		}
	}
	p.mark = start
}

// invalidArgumentsRanged tries what arguments that do not end in ')' may have
// been meant to be.
func (p *parser) invalidArgumentsRanged() {
	start := p.mark
	var c, more Call
	if p.args(&c) && p.kind() == tComma {
		comma := p.tokens[p.mark].extent()
		p.mark++
		if p.kind() == tStar && p.starredArgument() != nil {
			for p.accept(tComma) && p.kind() == tStar && p.starredArgument() != nil {
			}
			p.raiseFrom(comma, "iterable argument unpacking follows keyword argument unpacking")
		}
	}
	const unbracketed = "Generator expression must be parenthesized"
	p.mark = start
	if e := p.expression(); e != nil {
		if gens := p.forClauses(); gens != nil && p.accept(tComma) {
			p.args(&more)
			p.raiseRange(e.At(), lastOf(gens), unbracketed)
		}
	}
	p.mark = start
	if p.kind() == tName && p.kindAfter() == tEqual {
		p.invalidKwargRanged()
	}
	p.mark = start
	p.invalidArgumentValue()
	if p.args(&c) && p.accept(tComma) {
		p.invalidArgumentValue()
	}
	p.mark = start
	if p.args(&c) {
		if gens := p.forClauses(); gens != nil && len(c.Args) > 1 {
			p.raiseRange(c.Args[len(c.Args)-1].At(), lastOf(gens), unbracketed)
		}
	}
	p.mark = start
	if p.args(&c) && p.accept(tComma) {
		if e := p.expression(); e != nil {
			if gens := p.forClauses(); gens != nil {
				p.raiseRange(e.At(), lastOf(gens), unbracketed)
			}
		}
	}
	p.mark = start
	if p.args(&c) && p.accept(tComma) && p.args(&more) {
		p.raiseLast(SyntaxError, positionalAfter(c.Keywords))
	}
}

// invalidArgumentValue: NAME '=' &(',' | ')')
func (p *parser) invalidArgumentValue() {
	if p.kind() != tName || p.kindAfter() != tEqual {
		return
	}
	mark := p.mark
	p.mark += 2
	if k := p.kind(); k == tComma || k == tRpar {
		p.raiseRange(p.tokens[mark].extent(), p.tokens[mark+1].extent(), "expected argument value expression")
	}
	p.mark = mark
}

// lastOf gives the place of the last expression of comprehension clauses.
func lastOf(gens []*Comprehension) Pos {
	last := gens[len(gens)-1]
	if n := len(last.Ifs); n > 0 {
		return last.Ifs[n-1].At()
	}
	return last.Iter.At()
}

// invalidNot: an operator, which has been passed, and 'not' operand
func (p *parser) invalidNot(operand func(*parser) Expr) {
	if p.kind() != kwNot {
		return
	}
	not := p.tokens[p.mark].extent()
	p.mark++
	if b := operand(p); b != nil {
		p.raiseRange(not, b.At(), "'not' after an operator must be parenthesized")
	}
}
