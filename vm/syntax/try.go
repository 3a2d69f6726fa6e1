package syntax

// Try and with statements.

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
		if len(s.Handlers) > 0 && star != s.Star {
			if p.diagnose {
				p.invalidExcept()
				p.invalidMix()
			}
			return nil
		}
		h := p.exceptHandler(star)
		if h == nil {
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
