package syntax

// file: [statements] ENDMARKER
func (p *parser) file() ([]Stmt, bool) {
	body := p.statements()
	return body, p.accept(tEnd)
}

// statements matches as many as there are.
func (p *parser) statements() []Stmt {
	var body []Stmt
	for {
		start := p.mark
		if k := p.kind(); k == tEnd || k == tDedent {
			return body
		}
		var ok bool
		if body, ok = p.statement(body); !ok {
			p.mark = start
			return body
		}
	}
}

// statement appends one compound statement or a line of simple ones.
func (p *parser) statement(body []Stmt) ([]Stmt, bool) {
	var s Stmt
	switch p.kind() {
	case kwDef:
		s = p.functionDef(nil)
	case tAt:
		s = p.decorated()
	case kwClass:
		s = p.classDef(nil)
	case kwIf:
		s = p.ifStmt()
	case kwFor:
		s = p.forStmt()
	case kwWhile:
		s = p.whileStmt()
	case kwTry:
		s = p.tryStmt()
	case kwWith:
		s = p.withStmt()
	case kwAsync:
		s = p.asyncStmt()
	case tName:
		if start := p.mark; p.features.Has(MatchStatement) && p.softKeyword("match") {
			if s = p.matchStmt(); s != nil {
				break
			}
			p.mark = start
			if p.diagnose {
				p.invalidMatch()
				p.mark = start
			}
		}
		return p.simpleStmts(body)
	default:
		return p.simpleStmts(body)
	}
	if s == nil {
		return body, false
	}
	return append(body, s), true
}

// asyncStmt: 'async' (function_def | with_stmt | for_stmt)
func (p *parser) asyncStmt() Stmt {
	switch p.kindAfter() {
	case kwDef:
		return p.functionDef(nil)
	case kwWith:
		return p.withStmt()
	case kwFor:
		return p.forStmt()
	}
	return nil
}

// block: NEWLINE INDENT statements DEDENT | simple_stmts
func (p *parser) block() []Stmt {
	defer p.leave()
	if !p.enter() {
		return nil
	}
	if m, ok := p.memo[memoKey{ruleBlock, p.mark}]; ok && p.diagnose {
		p.mark = m.mark
		return m.body
	}
	start := p.mark
	body := p.newBlock()
	if p.diagnose {
		p.memo[memoKey{ruleBlock, start}] = memoEntry{body: body, mark: p.mark}
	}
	return body
}

func (p *parser) newBlock() []Stmt {
	if p.kind() != tNewline {
		body, ok := p.simpleStmts(nil)
		if !ok {
			return nil
		}
		return body
	}
	p.mark++
	if !p.accept(tIndent) {
		p.wantIndent = true
		if p.diagnose {
			p.raiseLast(IndentationError, "expected an indented block")
		}
		return nil
	}
	body := p.statements()
	if len(body) == 0 || !p.accept(tDedent) {
		return nil
	}
	return body
}

// colonBlock: ':' block
func (p *parser) colonBlock() []Stmt {
	if !p.accept(tColon) {
		return nil
	}
	return p.block()
}

// elseBlock: ['else' ':' block]; ok is false if "else" is not followed by one.
func (p *parser) elseBlock() (body []Stmt, ok bool) {
	if !p.accept(kwElse) {
		return nil, true
	}
	body = p.suite(p.mark-1, "'else' statement", colonForced)
	return body, body != nil
}

// ifStmt: 'if' named_expression ':' block ('elif' named_expression ':' block)* [else_block]
//
// Each elif nests in the else of the one before. A loop and no recursion, as in
// factor.
func (p *parser) ifStmt() Stmt {
	depth := p.depth
	defer func() { p.depth = depth }()
	var starts []int
	var parts []*If
	for len(parts) == 0 || p.kind() == kwElif {
		start := p.mark
		s := p.ifPart()
		if s == nil {
			return nil
		}
		if len(parts) > 0 && p.ll1 {
			start++
		}
		starts, parts = append(starts, start), append(parts, s)
	}
	last := len(parts) - 1
	var ok bool
	if parts[last].Orelse, ok = p.elseBlock(); !ok {
		return nil
	}
	for i := last; i >= 0; i-- {
		parts[i].Pos = p.pos(starts[i])
		if i < last {
			parts[i].Orelse = []Stmt{parts[i+1]}
		}
	}
	return parts[0]
}

// ifPart matches "if" or "elif" with its test and body, a level deeper.
func (p *parser) ifPart() *If {
	head, what := p.mark, "'if' statement"
	if p.kind() == kwElif {
		what = "'elif' statement"
	}
	p.mark++
	s := &If{}
	if !p.enter() {
		return nil
	}
	if s.Test = p.namedExpression(); s.Test == nil {
		return nil
	}
	if s.Body = p.suite(head, what, colonWanted); s.Body == nil {
		return nil
	}
	return s
}

// whileStmt: 'while' named_expression ':' block [else_block]
func (p *parser) whileStmt() Stmt {
	start := p.mark
	p.mark++
	s := &While{Test: p.namedExpression()}
	if s.Test == nil {
		return nil
	}
	if s.Body = p.suite(start, "'while' statement", colonWanted); s.Body == nil {
		return nil
	}
	var ok bool
	if s.Orelse, ok = p.elseBlock(); !ok {
		return nil
	}
	s.Pos = p.pos(start)
	return s
}

// forStmt: ['async'] 'for' star_targets 'in' star_expressions ':' block [else_block]
func (p *parser) forStmt() Stmt {
	start := p.mark
	s := &For{Async: p.accept(kwAsync)}
	head := p.mark
	p.mark++
	if p.ll1 {
		s.Target = p.loopTarget()
	} else {
		s.Target = p.starTargets()
	}
	if s.Target == nil || !p.accept(kwIn) {
		if p.diagnose {
			p.mark = start
			p.invalidForTarget()
		}
		return nil
	}
	if s.Iter = p.starExpressions(); s.Iter == nil {
		return nil
	}
	if s.Body = p.suite(head, "'for' statement", colonWanted); s.Body == nil {
		return nil
	}
	var ok bool
	if s.Orelse, ok = p.elseBlock(); !ok {
		return nil
	}
	s.Pos = p.pos(start)
	return s
}
