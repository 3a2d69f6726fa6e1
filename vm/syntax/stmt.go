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

// ifStmt matches from "if" or "elif".
func (p *parser) ifStmt() Stmt {
	start, head, what := p.mark, p.mark, "'if' statement"
	if p.kind() == kwElif {
		what = "'elif' statement"
	}
	p.mark++
	if p.ll1 && p.tokens[start].kind == kwElif {
		start++
	}
	s := &If{Test: p.namedExpression()}
	if s.Test == nil {
		return nil
	}
	if s.Body = p.suite(head, what, colonWanted); s.Body == nil {
		return nil
	}
	if p.kind() == kwElif {
		elif := p.ifStmt()
		if elif == nil {
			return nil
		}
		s.Orelse = []Stmt{elif}
	} else {
		var ok bool
		if s.Orelse, ok = p.elseBlock(); !ok {
			return nil
		}
	}
	s.Pos = p.pos(start)
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

// withStmt: ['async'] 'with' ('(' items [','] ')' | items) ':' block
func (p *parser) withStmt() Stmt {
	if p.ll1 {
		return p.ll1With()
	}
	start := p.mark
	s := &With{Async: p.accept(kwAsync)}
	head := p.mark
	p.mark++
	if !p.parenthesizedItems(s) {
		if s.Items = p.withItems(); s.Items == nil {
			return p.failWith(start)
		}
	}
	if s.Body = p.suite(head, "'with' statement", colonLater); s.Body == nil {
		return p.failWith(start)
	}
	s.Pos = p.pos(start)
	return s
}

// failWith says why a with statement does not match, if it can.
func (p *parser) failWith(start int) Stmt {
	if p.diagnose && p.ranged {
		p.mark = start
		p.invalidWith()
	}
	return nil
}

// parenthesizedItems: '(' items [','] ')' &':'
func (p *parser) parenthesizedItems(s *With) bool {
	mark := p.mark
	if !p.features.Has(ParenthesizedWith) || !p.accept(tLpar) {
		return false
	}
	s.Items = p.withItems()
	if s.Items != nil {
		p.accept(tComma)
		if p.accept(tRpar) && p.kind() == tColon {
			return true
		}
	}
	p.mark = mark
	return false
}

// withItems: with_item (',' with_item)*
func (p *parser) withItems() []*WithItem {
	first := p.withItem()
	if first == nil {
		return nil
	}
	items := []*WithItem{first}
	for p.kind() == tComma {
		mark := p.mark
		p.mark++
		item := p.withItem()
		if item == nil {
			p.mark = mark
			break
		}
		items = append(items, item)
	}
	return items
}

// withItem: expression ['as' star_target &(',' | ')' | ':')]
func (p *parser) withItem() *WithItem {
	start := p.mark
	e := p.expression()
	if e == nil {
		return nil
	}
	mark := p.mark
	if p.accept(kwAs) {
		if target := p.starTarget(); target != nil {
			if k := p.kind(); k == tComma || k == tRpar || k == tColon {
				return &WithItem{Context: e, Vars: target}
			}
		}
		if p.diagnose {
			p.mark = start
			p.invalidWithItem()
		}
	}
	p.mark = mark
	return &WithItem{Context: e}
}

// tryStmt: 'try' ':' block (finally_block | except_block+ [else_block] [finally_block])
func (p *parser) tryStmt() Stmt {
	start := p.mark
	p.mark++
	s := &Try{}
	if s.Body = p.suite(start, "'try' statement", colonForced); s.Body == nil {
		return nil
	}
	if k := p.kind(); p.diagnose && p.ranged && k != kwExcept && k != kwFinally {
		p.raiseLast(SyntaxError, "expected 'except' or 'finally' block")
	}
	for p.kind() == kwExcept {
		star := p.features.Has(ExceptGroups) && p.kindAfter() == tStar
		if p.diagnose && len(s.Handlers) > 0 && star != s.Star {
			p.invalidMix()
		}
		h := p.exceptHandler(star)
		if h == nil || len(s.Handlers) > 0 && star != s.Star {
			return nil
		}
		s.Star = star
		s.Handlers = append(s.Handlers, h)
	}
	if len(s.Handlers) > 0 {
		var ok bool
		if s.Orelse, ok = p.elseBlock(); !ok {
			return nil
		}
	}
	if p.accept(kwFinally) {
		if s.Finalbody = p.suite(p.mark-1, "'finally' statement", colonForced); s.Finalbody == nil {
			return nil
		}
	} else if len(s.Handlers) == 0 {
		return nil
	}
	s.Pos = p.pos(start)
	return s
}

// exceptHandler: 'except' [expression ['as' NAME]] ':' block; with star a '*'
// follows "except".
func (p *parser) exceptHandler(star bool) *ExceptHandler {
	if p.ll1 {
		return p.ll1Except()
	}
	start, what := p.mark, "'except' statement"
	p.mark++
	if star {
		p.mark++
		what = "'except*' statement"
	}
	h := &ExceptHandler{}
	if star || p.kind() != tColon {
		if h.Type = p.expression(); h.Type == nil {
			return p.failExcept(start)
		}
		if p.accept(kwAs) {
			var ok bool
			if h.Name, ok = p.name(); !ok {
				return p.failExcept(start)
			}
		}
	}
	if h.Body = p.suite(start, what, colonLater); h.Body == nil {
		return p.failExcept(start)
	}
	h.Pos = p.pos(start)
	return h
}

// failExcept says why a clause does not match, if it can.
func (p *parser) failExcept(start int) *ExceptHandler {
	if p.diagnose && p.ranged {
		p.mark = start
		p.invalidExcept()
	}
	return nil
}

// decorated: ('@' named_expression NEWLINE)+ (class_def | function_def)
func (p *parser) decorated() Stmt {
	var decorators []Expr
	start := p.mark
	for p.accept(tAt) {
		var e Expr
		if p.ll1 {
			e = p.ll1Decorator()
		} else {
			e = p.namedExpression()
		}
		if e == nil || !p.accept(tNewline) {
			return nil
		}
		decorators = append(decorators, e)
	}
	switch p.kind() {
	case kwClass:
		s := p.classDef(decorators)
		if c, ok := s.(*ClassDef); ok && p.ll1 {
			c.Pos = p.pos(start)
		}
		return s
	case kwDef:
		s := p.functionDef(decorators)
		if f, ok := s.(*FunctionDef); ok && p.ll1 {
			f.Pos = p.pos(start)
		}
		return s
	case kwAsync:
		if p.kindAfter() == kwDef {
			return p.functionDef(decorators)
		}
	}
	return nil
}

// functionDef: ['async'] 'def' NAME '(' [parameters] ')' ['->' expression] ':' block
func (p *parser) functionDef(decorators []Expr) Stmt {
	start := p.mark
	s := &FunctionDef{Decorators: decorators, Async: p.accept(kwAsync)}
	head := p.mark
	p.mark++
	var ok bool
	if s.Name, ok = p.name(); !ok {
		return nil
	}
	if p.ll1 {
		p.forbid(p.mark-1, s.Name)
	}
	open := p.mark
	if s.TypeParams, ok = p.typeParams(); ok {
		open = p.mark
	}
	if !ok || !p.accept(tLpar) {
		if p.diagnose && p.ranged && p.err == nil {
			p.raiseToken(open, "expected '('")
		}
		return nil
	}
	if s.Args = p.parameters(tRpar); s.Args == nil || !p.accept(tRpar) {
		return nil
	}
	if p.features.Has(Annotations) && p.accept(tArrow) {
		arrow := p.mark - 1
		if s.Returns = p.expression(); s.Returns == nil {
			if p.diagnose && p.ranged {
				p.raiseToken(arrow, "expected ':'")
			}
			return nil
		}
	}
	if s.Body = p.suite(head, "function definition", colonSecond); s.Body == nil {
		return nil
	}
	s.Pos = p.pos(start)
	return s
}

// classDef: 'class' NAME ['(' [arguments] ')'] ':' block
func (p *parser) classDef(decorators []Expr) Stmt {
	start := p.mark
	p.mark++
	s := &ClassDef{Decorators: decorators}
	var ok bool
	if s.Name, ok = p.name(); !ok {
		return nil
	}
	if s.TypeParams, ok = p.typeParams(); !ok {
		return nil
	}
	if p.ll1 {
		p.forbid(p.mark-1, s.Name)
		if !p.ll1Bases(s) {
			return nil
		}
	} else if p.accept(tLpar) {
		var c Call
		if !p.arguments(&c, false) || !p.accept(tRpar) {
			return nil
		}
		s.Bases, s.Keywords = c.Args, c.Keywords
	}
	if s.Body = p.suite(start, "class definition", colonWanted); s.Body == nil {
		return nil
	}
	s.Pos = p.pos(start)
	return s
}
