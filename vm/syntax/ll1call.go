package syntax

import (
	"strconv"
	"strings"
)

// Calls, parameters and comprehensions of 2.7.

// ll1Trailer extends a primary, which keeps its place.
func (p *parser) ll1Trailer(e Expr) Expr {
	switch p.kind() {
	case tDot:
		p.mark++
		if id, ok := p.name(); ok {
			return &Attribute{Pos: p.like(e), Value: e, Attr: id}
		}
		p.mark--
	case tLpar:
		defer p.leave()
		if !p.enter() {
			return nil
		}
		mark := p.mark
		if c := p.ll1Call(e); c != nil {
			return c
		}
		p.mark = mark
	case tLsqb:
		mark := p.mark
		p.mark++
		if s := p.tupleOfSlices(); s != nil && p.accept(tRsqb) {
			return &Subscript{Pos: p.like(e), Value: e, Slice: s}
		}
		p.mark = mark
	}
	return nil
}

// ll1Call: '(' [arglist] ')', after what is called.
func (p *parser) ll1Call(fn Expr) Expr {
	c := &Call{Func: fn}
	p.mark++
	start := p.mark
	var a ll1Arguments
	for p.kind() != tRpar {
		if !p.ll1Argument(c, &a) {
			return nil
		}
		if !p.accept(tComma) {
			break
		}
		if a.doubleStar != nil || a.star != nil && p.kind() == tRpar {
			return nil // nothing may follow the comma
		}
	}
	if !p.accept(tRpar) {
		return nil
	}
	positional := len(c.Args)
	switch {
	case a.generators > 1 || a.generators > 0 && positional+len(c.Keywords) > 1:
		p.mistake(start, "Generator expression must be parenthesized if not sole argument")
	case positional+len(c.Keywords) > 255:
		p.mistake(start, "more than 255 arguments")
	}
	if a.star != nil {
		c.Args = append(c.Args, &Starred{Pos: a.star.At(), Value: a.star})
	}
	if a.doubleStar != nil {
		c.Keywords = append(c.Keywords, &Keyword{Pos: a.doubleStar.At(), Value: a.doubleStar})
	}
	c.Pos = p.like(fn)
	return c
}

// ll1Arguments is what an argument list has besides plain arguments.
type ll1Arguments struct {
	generators       int
	star, doubleStar Expr
}

// like gives an extent that starts as a node does.
func (p *parser) like(e Expr) Pos {
	at, to := e.At(), p.pos(p.mark-1)
	return Pos{at.Line, at.Col, to.EndLine, to.EndCol}
}

// ll1Argument: test [comp_for] | test '=' test | '*' test | '**' test
func (p *parser) ll1Argument(c *Call, a *ll1Arguments) bool {
	start := p.mark
	if a.star == nil && p.accept(tStar) {
		a.star = p.expression()
		return a.star != nil
	}
	if p.accept(tDoubleStar) {
		a.doubleStar = p.expression()
		return a.doubleStar != nil
	}
	e := p.expression()
	if e == nil {
		return false
	}
	switch p.kind() {
	case kwFor:
		gens := p.forClauses()
		if gens == nil {
			return false
		}
		a.generators++
		e = &GeneratorExp{Pos: p.pos(start), Elt: e, Generators: gens}
	case tEqual:
		return p.ll1Keyword(c, start, e)
	default:
		if len(c.Keywords) > 0 {
			p.mistake(start, "non-keyword arg after keyword arg")
		} else if a.star != nil {
			p.mistake(start, "only named arguments may follow *expression")
		}
	}
	c.Args = append(c.Args, e)
	return true
}

// ll1Keyword matches '=' test after what should be a name.
func (p *parser) ll1Keyword(c *Call, start int, e Expr) bool {
	kw := &Keyword{}
	switch e := e.(type) {
	case *Lambda:
		p.mistake(start, "lambda cannot contain assignment")
	case *Name:
		kw.Name = e.ID
		p.forbid(start, e.ID)
		for _, other := range c.Keywords {
			if other.Name == e.ID {
				p.mistake(start, "keyword argument repeated")
			}
		}
	default:
		p.mistake(start, "keyword can't be an expression")
	}
	p.mark++
	if kw.Value = p.expression(); kw.Value == nil {
		return false
	}
	kw.Pos = p.pos(start)
	c.Keywords = append(c.Keywords, kw)
	return true
}

// ll1Parameters: (fpdef ['=' test] ',')* ('*' NAME [',' '**' NAME] | '**' NAME)
// | fpdef ['=' test] (',' fpdef ['=' test])* [',']
func (p *parser) ll1Parameters(end kind) *Arguments {
	a := &Arguments{}
	list := p.mark
	for p.kind() != end {
		if k := p.kind(); k == tStar || k == tDoubleStar {
			if p.ll1StarParameters(a) && p.kind() == end {
				return a
			}
			return nil
		}
		start := p.mark
		arg := p.ll1Parameter(list)
		if arg == nil {
			return nil
		}
		needless := p.tokens[start].kind == tLpar && (arg.Unpack == nil ||
			arg.Line != p.tokens[start+1].line || arg.Col != p.tokens[start+1].col)
		if p.accept(tEqual) {
			value := p.expression()
			if value == nil {
				return nil
			}
			a.Defaults = append(a.Defaults, value)
			if needless {
				p.mistake(list, "parenthesized arg with default")
			}
		} else if len(a.Defaults) > 0 {
			p.mistake(list, "non-default argument follows default argument")
		}
		a.Args = append(a.Args, arg)
		if arg.Unpack != nil {
			arg.Name = "." + strconv.Itoa(len(a.Args)-1)
		}
		if !p.accept(tComma) {
			break
		}
	}
	if p.kind() != end {
		return nil
	}
	return a
}

// ll1StarParameters: '*' NAME [',' '**' NAME] | '**' NAME
func (p *parser) ll1StarParameters(a *Arguments) bool {
	if p.accept(tStar) {
		if a.VarArg = p.ll1Name(p.mark); a.VarArg == nil || p.kind() != tComma {
			return a.VarArg != nil
		}
		p.mark++
		if p.kind() != tDoubleStar {
			return false
		}
	}
	p.mark++
	a.KwArg = p.ll1Name(p.mark)
	return a.KwArg != nil
}

func (p *parser) ll1Name(blame int) *Arg {
	start := p.mark
	id, ok := p.name()
	if !ok {
		return nil
	}
	p.forbid(blame, id)
	return &Arg{Pos: p.pos(start), Name: id}
}

// ll1Parameter: NAME | '(' fplist ')'. Brackets round a single name mean
// nothing; else there is a Tuple to unpack.
func (p *parser) ll1Parameter(list int) *Arg {
	defer p.leave()
	if !p.enter() {
		return nil
	}
	if p.kind() == tName {
		return p.ll1Name(list)
	}
	if !p.accept(tLpar) {
		return nil
	}
	start := p.mark
	first := p.ll1Parameter(start)
	if first == nil {
		return nil
	}
	if p.accept(tRpar) {
		return first
	}
	elts := []Expr{first.asTarget()}
	for p.accept(tComma) && p.kind() != tRpar {
		next := p.ll1Parameter(start)
		if next == nil {
			return nil
		}
		elts = append(elts, next.asTarget())
	}
	pos := p.pos(start)
	if !p.accept(tRpar) {
		return nil
	}
	return &Arg{Pos: pos, Unpack: &Tuple{Pos: pos, Elts: elts, Ctx: Store}}
}

// asTarget gives what a parameter inside a tuple is bound to.
func (a *Arg) asTarget() Expr {
	if a.Unpack != nil {
		return a.Unpack
	}
	return &Name{Pos: a.Pos, ID: a.Name, Ctx: Store}
}

// ll1ForClauses: 'for' exprlist 'in' iterable ('if' old_test | 'for' ...)*. In
// a list the iterable may be old_test (',' old_test)+ [','], else it is or_test.
func (p *parser) ll1ForClauses(list bool) []*Comprehension {
	var gens []*Comprehension
	for p.accept(kwFor) {
		c := &Comprehension{Target: p.loopTarget()}
		if c.Target == nil || !p.accept(kwIn) {
			return nil
		}
		start := p.mark
		if list {
			c.Iter = p.oldTest()
		} else {
			c.Iter = p.disjunction()
		}
		if c.Iter == nil {
			return nil
		}
		if list && p.kind() == tComma {
			elts := p.moreItems([]Expr{c.Iter}, (*parser).oldTest)
			if len(elts) == 1 {
				return nil
			}
			c.Iter = &Tuple{Pos: p.pos(start), Elts: elts}
		}
		for p.accept(kwIf) {
			test := p.oldTest()
			if test == nil {
				return nil
			}
			c.Ifs = append(c.Ifs, test)
		}
		gens = append(gens, c)
	}
	return gens
}

// oldTest: or_test | 'lambda' [varargslist] ':' old_test
func (p *parser) oldTest() Expr {
	if p.kind() == kwLambda {
		return p.lambda((*parser).oldTest)
	}
	return p.disjunction()
}

// backquotes: '`' test (',' test)* '`'
func (p *parser) backquotes(start int) Expr {
	inner := p.mark
	first := p.expression()
	if first == nil {
		return nil
	}
	if p.kind() == tComma {
		elts := []Expr{first}
		for p.accept(tComma) {
			next := p.expression()
			if next == nil {
				return nil
			}
			elts = append(elts, next)
		}
		first = &Tuple{Pos: p.pos(inner), Elts: elts}
	}
	if !p.accept(tBackquote) {
		return nil
	}
	return &Repr{p.pos(start), first}
}

// ll1Slice: '.' '.' '.' | test | [test] ':' [test] [':' [test]]. A second colon
// without a step means a step of None.
func (p *parser) ll1Slice() Expr {
	start := p.mark
	if p.accept(tDot) {
		if p.accept(tDot) && p.accept(tDot) {
			return &Constant{Pos: p.pos(start), Value: Const{Kind: ConstEllipsis}}
		}
		p.mark = start
		return nil
	}
	var lower Expr
	if p.kind() != tColon {
		if lower = p.expression(); lower == nil || p.kind() != tColon {
			return lower
		}
	}
	p.mark++
	s := &Slice{Lower: lower, Upper: p.expression()}
	if p.accept(tColon) {
		colon := p.mark - 1
		if s.Step = p.expression(); s.Step == nil {
			s.Step = &Name{Pos: p.pos(colon), ID: "None"}
		}
	}
	s.Pos = p.pos(start)
	return s
}

// ll1Bases: ['(' [testlist] ')']
func (p *parser) ll1Bases(s *ClassDef) bool {
	if !p.accept(tLpar) || p.accept(tRpar) {
		return true
	}
	first := p.expression()
	if first == nil {
		return false
	}
	s.Bases = p.moreItems([]Expr{first}, (*parser).expression)
	return p.accept(tRpar)
}

// negative gives the value of a minus directly before a number, the last two
// tokens, as a single literal.
func (p *parser) negative(e Expr) Expr {
	u := e.(*UnaryOp)
	c := u.Operand.(*Constant)
	text := p.text(&p.tokens[p.mark-1])
	switch v := &c.Value; {
	case v.Int.Big == "8000000000000000" && strings.IndexAny(text, "lL") < 0:
		*v = Const{Kind: ConstInt, Int: IntLit{Small: -1 << 63}}
	case v.Int.Big != "":
		v.Int.Big = "-" + v.Int.Big
	default:
		v.Int.Small = -v.Int.Small
		v.Float = -v.Float
	}
	c.Pos = u.Pos
	return c
}
