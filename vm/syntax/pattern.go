package syntax

// Match statements (PEP 634).

// softKeyword tells whether the token at the mark is a name that is a keyword
// in some places only.
func (p *parser) softKeyword(word string) bool {
	return p.kind() == tName && p.text(&p.tokens[p.mark]) == word
}

// matchStmt: "match" subject ':' NEWLINE INDENT case_block+ DEDENT
func (p *parser) matchStmt() Stmt {
	start := p.mark
	p.mark++
	s := &Match{Subject: p.subject()}
	if s.Subject == nil || !p.accept(tColon) || !p.accept(tNewline) || !p.accept(tIndent) {
		return nil
	}
	for p.softKeyword("case") {
		mark := p.mark
		c := p.caseBlock()
		if c == nil {
			p.mark = mark
			break
		}
		s.Cases = append(s.Cases, c)
	}
	if len(s.Cases) == 0 || !p.accept(tDedent) {
		return nil
	}
	s.Pos = p.pos(start)
	return s
}

// subject: star_named_expression ',' [star_named_expressions] | named_expression
func (p *parser) subject() Expr {
	start := p.mark
	first := p.starNamedExpression()
	if first != nil && p.kind() == tComma {
		elts := p.moreItems([]Expr{first}, (*parser).starNamedExpression)
		return &Tuple{Pos: p.pos(start), Elts: elts}
	}
	if first == nil || isStarred(first) {
		return nil
	}
	return first
}

// caseBlock: "case" patterns ['if' named_expression] ':' block
func (p *parser) caseBlock() *MatchCase {
	start := p.mark
	p.mark++
	c := &MatchCase{}
	if !p.caseHead(c) {
		return nil
	}
	if c.Body = p.suite(start, "'case' statement", colonWanted); c.Body == nil {
		return nil
	}
	return c
}

func (p *parser) caseHead(c *MatchCase) bool {
	if c.Pattern = p.patterns(); c.Pattern == nil {
		return false
	}
	if p.kind() == kwIf {
		mark := p.mark
		p.mark++
		if c.Guard = p.namedExpression(); c.Guard == nil {
			p.mark = mark
		}
	}
	return true
}

// patterns: an open sequence or one pattern.
func (p *parser) patterns() Pattern {
	start := p.mark
	first := p.maybeStarPattern()
	if first != nil && p.accept(tComma) {
		return &MatchSequence{Patterns: p.morePatterns(first), Pos: p.pos(start)}
	}
	return closedOnly(first)
}

// morePatterns matches the rest of a sequence, after a comma.
func (p *parser) morePatterns(first Pattern) []Pattern {
	list := []Pattern{first}
	for {
		next := p.maybeStarPattern()
		if next == nil {
			return list
		}
		list = append(list, next)
		if !p.accept(tComma) {
			return list
		}
	}
}

// closedOnly gives nil for a starred pattern.
func closedOnly(pat Pattern) Pattern {
	if _, star := pat.(*MatchStar); star {
		return nil
	}
	return pat
}

// maybeStarPattern: '*' (NAME | "_") | pattern
func (p *parser) maybeStarPattern() Pattern {
	if p.kind() != tStar {
		return p.pattern()
	}
	start := p.mark
	p.mark++
	name := ""
	if p.softKeyword("_") {
		p.mark++
	} else if name = p.captureName(); name == "" {
		p.mark = start
		return nil
	}
	return &MatchStar{p.pos(start), name}
}

// captureName: !"_" NAME !('.' | '(' | '=')
func (p *parser) captureName() string {
	if p.kind() != tName || p.softKeyword("_") {
		return ""
	}
	switch p.kindAfter() {
	case tDot, tLpar, tEqual:
		return ""
	}
	name, _ := p.name()
	return name
}

// pattern: or_pattern ['as' NAME]
func (p *parser) pattern() Pattern {
	defer p.leave()
	if !p.enter() {
		return nil
	}
	start := p.mark
	pat := p.orPattern()
	if pat == nil || p.kind() != kwAs {
		return pat
	}
	mark := p.mark
	p.mark++
	if name := p.captureName(); name != "" {
		return &MatchAs{p.pos(start), pat, name}
	}
	if p.diagnose {
		p.invalidAsPattern(mark)
	}
	p.mark = mark
	return pat
}

// orPattern: closed_pattern ('|' closed_pattern)*
func (p *parser) orPattern() Pattern {
	start := p.mark
	first := p.closedPattern()
	if first == nil || p.kind() != tVbar {
		return first
	}
	list := []Pattern{first}
	for p.kind() == tVbar {
		mark := p.mark
		p.mark++
		next := p.closedPattern()
		if next == nil {
			p.mark = mark
			break
		}
		list = append(list, next)
	}
	if len(list) == 1 {
		return first
	}
	return &MatchOr{p.pos(start), list}
}

// closedPattern matches a pattern without "|" and "as".
func (p *parser) closedPattern() Pattern {
	if !p.diagnose {
		return p.newPattern()
	}
	key := memoKey{rulePattern, p.mark}
	m, ok := p.memo[key]
	if !ok {
		m.pat = p.newPattern()
		m.mark = p.mark
		p.memo[key] = m
	}
	p.mark = m.mark
	return m.pat
}

func (p *parser) newPattern() Pattern {
	start := p.mark
	switch p.kind() {
	case tName:
		return p.namePattern()
	case kwNone, kwTrue, kwFalse:
		c := p.atom().(*Constant)
		return &MatchSingleton{c.Pos, c.Value}
	case tNumber, tMinus, tString, tFStringStart:
		if e := p.literalExpr(); e != nil {
			return &MatchValue{p.pos(start), e}
		}
	case tLpar:
		p.mark++
		if list, group, ok := p.sequence(tRpar); group != nil {
			return group
		} else if ok {
			return &MatchSequence{p.pos(start), list}
		}
	case tLsqb:
		p.mark++
		if list, _, ok := p.sequence(tRsqb); ok {
			return &MatchSequence{p.pos(start), list}
		}
	case tLbrace:
		if m := p.mappingPattern(); m != nil {
			m.Pos = p.pos(start)
			return m
		}
	}
	p.mark = start
	return nil
}

// sequence matches the patterns of a sequence and its closing bracket. In
// round ones a single pattern without a comma is only a group.
func (p *parser) sequence(end kind) (list []Pattern, group Pattern, ok bool) {
	if p.accept(end) {
		return nil, nil, true
	}
	first := p.maybeStarPattern()
	if first == nil {
		return nil, nil, false
	}
	list = []Pattern{first}
	if p.accept(tComma) {
		list = p.morePatterns(first)
	} else if end == tRpar {
		if group = closedOnly(first); group != nil && !p.accept(end) {
			group = nil
		}
		return nil, group, false
	}
	return list, nil, p.accept(end)
}

// namePattern matches a capture, a wildcard, a dotted name or a class.
func (p *parser) namePattern() Pattern {
	start := p.mark
	if p.softKeyword("_") {
		p.mark++
		return &MatchAs{Pos: p.pos(start)}
	}
	if name := p.captureName(); name != "" {
		return &MatchAs{p.pos(start), nil, name}
	}
	e := p.nameOrAttr()
	_, dotted := e.(*Attribute)
	switch k := p.kind(); {
	case k == tLpar:
		c := &MatchClass{Class: e}
		p.mark++
		if p.classArguments(c) && p.accept(tRpar) {
			c.Pos = p.pos(start)
			return c
		}
		if p.diagnose {
			p.mark = start
			p.invalidClassPattern()
		}
	case dotted && k != tDot && k != tEqual:
		return &MatchValue{p.pos(start), e}
	}
	p.mark = start
	return nil
}

// nameOrAttr: NAME ('.' NAME)*
func (p *parser) nameOrAttr() Expr {
	start := p.mark
	id, ok := p.name()
	if !ok {
		return nil
	}
	var e Expr = &Name{Pos: p.pos(start), ID: id}
	for p.kind() == tDot && p.kindAfter() == tName {
		p.mark++
		id, _ = p.name()
		e = &Attribute{Pos: p.pos(start), Value: e, Attr: id}
	}
	return e
}

// classArguments matches positional and then keyword patterns.
func (p *parser) classArguments(c *MatchClass) bool {
	for p.kind() != tRpar {
		if p.kind() == tName && p.kindAfter() == tEqual {
			name, _ := p.name()
			p.mark++
			c.KwdAttrs = append(c.KwdAttrs, name)
			pat := p.pattern()
			if pat == nil {
				return false
			}
			c.KwdPatterns = append(c.KwdPatterns, pat)
		} else {
			pat := p.pattern()
			if pat == nil || len(c.KwdAttrs) > 0 {
				return false
			}
			c.Patterns = append(c.Patterns, pat)
		}
		if !p.accept(tComma) {
			return true
		}
	}
	return len(c.Patterns)+len(c.KwdAttrs) > 0 || p.tokens[p.mark-1].kind == tLpar
}

// mappingPattern: '{' [key ':' pattern (',' key ':' pattern)*] [',' '**' NAME] [','] '}'
func (p *parser) mappingPattern() *MatchMapping {
	m := &MatchMapping{}
	p.mark++
	for p.kind() != tRbrace {
		if p.accept(tDoubleStar) {
			if m.Rest = p.captureName(); m.Rest == "" {
				return nil
			}
			p.accept(tComma)
			break
		}
		key := p.literalExpr()
		if key == nil {
			if key = p.nameOrAttr(); key == nil {
				return nil
			}
			if _, dotted := key.(*Attribute); !dotted {
				return nil
			}
		}
		if !p.accept(tColon) {
			return nil
		}
		pat := p.pattern()
		if pat == nil {
			return nil
		}
		m.Keys, m.Patterns = append(m.Keys, key), append(m.Patterns, pat)
		if !p.accept(tComma) {
			break
		}
	}
	if !p.accept(tRbrace) {
		return nil
	}
	return m
}

// literalExpr: ['-'] NUMBER [('+' | '-') NUMBER] | strings | None | True | False
func (p *parser) literalExpr() Expr {
	start := p.mark
	switch p.kind() {
	case tNumber, tMinus:
	case tString, tFStringStart, kwNone, kwTrue, kwFalse:
		return p.atom()
	default:
		return nil
	}
	left := p.signedNumber()
	op, prec := binaryOp(p.kind())
	if left == nil || prec != precSum {
		return left
	}
	if !p.isImaginary(left, false) {
		return nil
	}
	p.mark++
	if p.kind() == tNumber {
		if right := p.numberAtom(); right != nil && p.isImaginary(right, true) {
			return &BinOp{p.pos(start), left, op, right}
		}
	}
	p.mark = start
	return nil
}

// isImaginary reports a part of a complex literal that is not what it must be.
func (p *parser) isImaginary(e Expr, want bool) bool {
	number := e
	if u, ok := e.(*UnaryOp); ok {
		number = u.Operand
	}
	if (number.(*Constant).Value.Kind == ConstComplex) == want {
		return true
	}
	word := "real"
	if want {
		word = "imaginary"
	}
	p.raiseAt(number, word+" number required in complex literal")
	return false
}

// signedNumber: ['-'] NUMBER
func (p *parser) signedNumber() Expr {
	start := p.mark
	minus := p.accept(tMinus)
	if p.kind() != tNumber {
		p.mark = start
		return nil
	}
	e := p.numberAtom()
	if minus && e != nil {
		return &UnaryOp{p.pos(start), USub, e}
	}
	return e
}
