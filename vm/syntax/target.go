package syntax

// starTargets: star_target !',' | star_target (',' star_target)* [',']
func (p *parser) starTargets() Expr {
	e := p.tupleOf((*parser).starTarget)
	setCtx(e, Store)
	return e
}

// starTarget: '*' target | target
func (p *parser) starTarget() Expr {
	start := p.mark
	if p.accept(tStar) {
		if p.kind() != tStar {
			if e := p.starTarget(); e != nil {
				return &Starred{Pos: p.pos(start), Value: e, Ctx: Store}
			}
		}
		p.mark = start
		return nil
	}
	e := p.primary()
	if e == nil || !isTarget(e, Store) {
		p.mark = start
		return nil
	}
	setCtx(e, Store)
	return e
}

// delTargets: del_target (',' del_target)* [',']
func (p *parser) delTargets() []Expr {
	first := p.delTarget()
	if first == nil {
		return nil
	}
	return p.moreItems([]Expr{first}, (*parser).delTarget)
}

func (p *parser) delTarget() Expr {
	start := p.mark
	e := p.primary()
	if e == nil || !isTarget(e, Del) {
		p.mark = start
		return nil
	}
	setCtx(e, Del)
	return e
}

// isTarget tells whether an expression may be assigned to (Store) or deleted
// (Del). That a Starred must stand inside a list or tuple is for the compiler
// to say.
func isTarget(e Expr, ctx Ctx) bool {
	switch e := e.(type) {
	case *Name, *Attribute, *Subscript:
		return true
	case *Starred:
		return ctx == Store && isTarget(e.Value, ctx)
	case *List:
		return areTargets(e.Elts, ctx)
	case *Tuple:
		return areTargets(e.Elts, ctx)
	}
	return false
}

func areTargets(elts []Expr, ctx Ctx) bool {
	for _, e := range elts {
		if !isTarget(e, ctx) {
			return false
		}
	}
	return true
}

// isSingleTarget tells whether an expression may be the target of an augmented
// or annotated assignment.
func isSingleTarget(e Expr) bool {
	switch e.(type) {
	case *Name, *Attribute, *Subscript:
		return true
	}
	return false
}

// setCtx turns an expression that was read as a value into a target.
func setCtx(e Expr, ctx Ctx) {
	switch e := e.(type) {
	case *Name:
		e.Ctx = ctx
	case *Attribute:
		e.Ctx = ctx
	case *Subscript:
		e.Ctx = ctx
	case *Starred:
		e.Ctx = ctx
		setCtx(e.Value, ctx)
	case *List:
		e.Ctx = ctx
		for _, elt := range e.Elts {
			setCtx(elt, ctx)
		}
	case *Tuple:
		e.Ctx = ctx
		for _, elt := range e.Elts {
			setCtx(elt, ctx)
		}
	}
}

// targetUse is what a target is for.
type targetUse uint8

const (
	assignUse targetUse = iota
	deleteUse
	forUse // "a in b" was read as a comparison: look at a
)

// invalidTarget finds the part of an expression that makes it no target, or
// nil. (Parser/pegen/pegen.c, _PyPegen_get_invalid_target, 3.9.)
func invalidTarget(e Expr, use targetUse) Expr {
	switch e := e.(type) {
	case nil, *Name, *Subscript, *Attribute:
		return nil
	case *List:
		return invalidAmong(e.Elts, use)
	case *Tuple:
		return invalidAmong(e.Elts, use)
	case *Starred:
		if use == deleteUse {
			return e
		}
		return invalidTarget(e.Value, use)
	case *Compare:
		if use == forUse {
			if e.Ops[0] == In {
				return invalidTarget(e.Left, use)
			}
			return nil
		}
	}
	return e
}

func invalidAmong(elts []Expr, use targetUse) Expr {
	for _, e := range elts {
		if bad := invalidTarget(e, use); bad != nil {
			return bad
		}
	}
	return nil
}
