package syntax

import "strings"

// simpleStmts: small_stmt (';' small_stmt)* [';'] NEWLINE
func (p *parser) simpleStmts(body []Stmt) ([]Stmt, bool) {
	for {
		s := p.smallStmt()
		if s == nil {
			return body, false
		}
		body = append(body, s)
		if p.accept(tNewline) {
			return body, true
		}
		if !p.accept(tSemi) {
			return body, false
		}
		if p.accept(tNewline) {
			return body, true
		}
	}
}

// smallStmt matches one simple statement.
func (p *parser) smallStmt() Stmt {
	if p.ll1 {
		if s, ok := p.ll1Small(); ok {
			return s
		}
	}
	start := p.mark
	switch p.kind() {
	case kwReturn:
		p.mark++
		e := p.starExpressions()
		return &Return{Pos: p.pos(start), Value: e}
	case kwImport:
		if p.diagnose && p.ranged {
			p.invalidImport()
		}
		return p.importStmt()
	case kwFrom:
		return p.fromStmt()
	case kwRaise:
		return p.raiseStmt()
	case kwPass:
		p.mark++
		return &Pass{p.pos(start)}
	case kwBreak:
		p.mark++
		return &Break{p.pos(start)}
	case kwContinue:
		p.mark++
		return &Continue{p.pos(start)}
	case kwDel:
		return p.delStmt()
	case kwAssert:
		return p.assertStmt()
	case kwGlobal:
		if names := p.nameList(); names != nil {
			return &Global{p.pos(start), names}
		}
		return nil
	case kwNonlocal:
		if names := p.nameList(); names != nil {
			return &Nonlocal{p.pos(start), names}
		}
		return nil
	case tName:
		if p.features.Has(TypeParameters) && p.softKeyword("type") && p.kindAfter() == tName {
			if p.diagnose {
				p.invalidAssignment() // CPython looks for an assignment first
				p.mark = start
			}
			if s := p.typeAlias(); s != nil {
				return s
			}
			p.mark = start
		}
	}
	return p.expressionStmt()
}

// expressionStmt matches an assignment of any kind, a yield or another
// expression.
func (p *parser) expressionStmt() Stmt {
	start := p.mark
	e := p.yieldOrStars()
	if e != nil {
		s := p.assignment(start, e)
		if s != nil {
			return s
		}
	}
	if !p.diagnose {
		return nil
	}
	p.mark = start
	p.invalidAssignment()
	return nil
}

// assignment matches what follows the first expression of a statement.
func (p *parser) assignment(start int, e Expr) Stmt {
	switch k := p.kind(); k {
	case tNewline, tSemi:
		return &ExprStmt{p.pos(start), e}
	case tColon:
		return p.annotation(start, e)
	case tEqual:
		return p.chain(start, e)
	default:
		op, ok := augmented(k)
		if !ok || !isSingleTarget(e) || op == MatMult && !p.features.Has(MatrixMultiply) {
			return nil
		}
		p.mark++
		value := p.yieldOrStars()
		if value == nil {
			return nil
		}
		setCtx(e, Store)
		return &AugAssign{p.pos(start), e, op, value}
	}
}

// annotation: target ':' expression ['=' (yield_expr | star_expressions)]
func (p *parser) annotation(start int, e Expr) Stmt {
	if !isSingleTarget(e) || !p.features.Has(Annotations) {
		return nil
	}
	p.mark++
	_, name := e.(*Name)
	s := &AnnAssign{Target: e, Simple: name && p.tokens[start].kind == tName}
	if s.Annotation = p.expression(); s.Annotation == nil {
		return nil
	}
	mark := p.mark
	if p.accept(tEqual) {
		if s.Value = p.yieldOrStars(); s.Value == nil {
			p.mark = mark
		}
	}
	setCtx(e, Store)
	s.Pos = p.pos(start)
	return s
}

// chain: (star_targets '=')+ (yield_expr | star_expressions)
func (p *parser) chain(start int, e Expr) Stmt {
	var targets []Expr
	for p.kind() == tEqual {
		if !isTarget(e, Store) {
			return nil
		}
		setCtx(e, Store)
		targets = append(targets, e)
		p.mark++
		if e = p.yieldOrStars(); e == nil {
			return nil
		}
	}
	return &Assign{p.pos(start), targets, e}
}

// delStmt: 'del' del_targets &(';' | NEWLINE)
func (p *parser) delStmt() Stmt {
	start := p.mark
	p.mark++
	if targets := p.delTargets(); targets != nil {
		if k := p.kind(); k == tSemi || k == tNewline {
			return &Delete{p.pos(start), targets}
		}
	}
	if p.diagnose {
		p.mark = start
		p.invalidDel()
	}
	return nil
}

// assertStmt: 'assert' expression [',' expression]
func (p *parser) assertStmt() Stmt {
	start := p.mark
	p.mark++
	s := &Assert{Test: p.expression()}
	if s.Test == nil {
		return nil
	}
	if p.accept(tComma) {
		if s.Msg = p.expression(); s.Msg == nil {
			return nil
		}
	}
	s.Pos = p.pos(start)
	return s
}

// raiseStmt: 'raise' [expression ['from' expression]]
func (p *parser) raiseStmt() Stmt {
	start := p.mark
	p.mark++
	s := &Raise{Exc: p.expression()}
	if s.Exc != nil && p.accept(kwFrom) {
		if s.Cause = p.expression(); s.Cause == nil {
			return nil
		}
	}
	s.Pos = p.pos(start)
	return s
}

// nameList matches the names after "global" or "nonlocal".
func (p *parser) nameList() []string {
	p.mark++
	var names []string
	for {
		id, ok := p.name()
		if !ok {
			return nil
		}
		names = append(names, id)
		if !p.accept(tComma) {
			return names
		}
	}
}

// importStmt: 'import' dotted_name ['as' NAME] (',' ...)*
func (p *parser) importStmt() Stmt {
	start := p.mark
	p.mark++
	s := &Import{}
	for {
		a := p.alias(p.dottedName)
		if a == nil {
			return nil
		}
		s.Names = append(s.Names, a)
		if !p.accept(tComma) {
			s.Pos = p.pos(start)
			return s
		}
	}
}

// alias: name ['as' NAME]
func (p *parser) alias(name func() (string, bool)) *Alias {
	start := p.mark
	id, ok := name()
	if !ok {
		return nil
	}
	a := &Alias{Name: id}
	if p.accept(kwAs) {
		if id, ok = p.name(); !ok {
			return nil
		}
		a.AsName = id
	}
	if p.ll1 {
		p.forbid(p.mark-1, id)
	}
	a.Pos = p.pos(start)
	return a
}

// dottedName: NAME ('.' NAME)*
func (p *parser) dottedName() (string, bool) {
	id, ok := p.name()
	if !ok || p.kind() != tDot {
		return id, ok
	}
	parts := []string{id}
	for p.accept(tDot) {
		if id, ok = p.name(); !ok {
			return "", false
		}
		parts = append(parts, id)
	}
	return strings.Join(parts, "."), true
}

// fromStmt: 'from' ('.' | '...')* [dotted_name] 'import' targets
func (p *parser) fromStmt() Stmt {
	start := p.mark
	p.mark++
	s := &ImportFrom{}
	for {
		if p.accept(tDot) {
			s.Level++
		} else if p.accept(tEllipsis) {
			s.Level += 3
		} else {
			break
		}
	}
	if s.Level == 0 || p.kind() != kwImport {
		var ok bool
		if s.Module, ok = p.dottedName(); !ok {
			return nil
		}
	}
	if !p.accept(kwImport) || !p.importTargets(s) {
		return nil
	}
	if p.ll1 {
		p.futureImport(s)
	}
	s.Pos = p.pos(start)
	return s
}

// importTargets: '(' as_names [','] ')' | as_names !',' | '*'
func (p *parser) importTargets(s *ImportFrom) bool {
	if p.kind() == tStar {
		p.mark++
		s.Names = []*Alias{{Pos: p.pos(p.mark - 1), Name: "*"}}
		return true
	}
	if p.diagnose && p.ranged && p.kind() == tNewline {
		p.raiseFrom(p.tokens[p.mark].extent(), "Expected one or more names after 'import'")
	}
	brackets := p.accept(tLpar)
	for {
		a := p.alias(p.name)
		if a == nil {
			return false
		}
		s.Names = append(s.Names, a)
		if !p.accept(tComma) {
			break
		}
		if brackets && p.kind() == tRpar {
			break
		}
		if p.ll1 && p.kind() != tName {
			p.mistake(p.mark-1, "trailing comma not allowed without surrounding parentheses")
			break
		}
		if !brackets && p.diagnose && p.kind() == tNewline {
			p.mark++
			p.raiseLast(SyntaxError,
				"trailing comma not allowed without surrounding parentheses")
		}
	}
	return !brackets || p.accept(tRpar)
}
