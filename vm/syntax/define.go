package syntax

// Functions and classes.

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
