package syntax

import (
	"strconv"
	"strings"
)

// The grammar of 2.7 where it differs. CPython's parser of that time was LL(1):
// it stops at the first token that fits nothing and says no more than "invalid
// syntax" (Grammar/Grammar, Parser/parser.c, 2.7). What the grammar lets pass
// and no program may contain is found later, when the whole text has been
// parsed and the tree is built (Python/ast.c, 2.7). So these rules note such a
// mistake in parser.late and go on.
//
// Nodes start where the grammar's rule starts, which for what stands in
// brackets is mostly behind the bracket.

// maxLL1Level is how deep brackets nest before the stack of CPython's parser,
// of 1500 entries, overflows.
const maxLL1Level = 98

// tooNested reports an operand, at the mark, in too many brackets.
func (p *parser) tooNested() bool {
	t := &p.tokens[p.mark]
	n := int(t.level)
	switch t.kind {
	case tLpar, tLsqb, tLbrace:
		n--
	case tName, tNumber, tString, tBackquote:
	default:
		return false
	}
	if n > maxLL1Level && p.err == nil {
		p.err = &Error{Kind: MemoryError}
	}
	return n > maxLL1Level
}

// explainLL1 words the error of a text that did not parse
// (Python/pythonrun.c, err_input, 2.7).
func (p *parser) explainLL1() {
	if p.err != nil {
		return
	}
	k := p.tokens[len(p.tokens)-1].kind
	e := &Error{Kind: SyntaxError, Msg: "invalid syntax"}
	why := p.done
	if p.line <= 1 && why == atEOF {
		why = eofAfterBackslash
	}
	switch {
	case why == eofInString:
		e.Msg = "EOF while scanning triple-quoted string literal"
	case why == eolInString:
		e.Msg = "EOL while scanning string literal"
	case why == eofAfterBackslash:
		e.Msg = "unexpected EOF while parsing"
	case why == badDedent:
		e.Kind, e.Msg = IndentationError, "unindent does not match any outer indentation level"
	case why == tooDeep:
		e.Kind, e.Msg = IndentationError, "too many levels of indentation"
	case why == badContinuation:
		e.Msg = "unexpected character after line continuation character"
	case why == badToken:
		e.Msg = "invalid token"
	case p.wantIndent:
		e.Kind, e.Msg = IndentationError, "expected an indented block"
	case k == tIndent:
		e.Kind, e.Msg = IndentationError, "unexpected indent"
	case k == tDedent:
		e.Kind, e.Msg = IndentationError, "unexpected unindent"
	}
	if why == badDedent || why == tooDeep { // seen when the line has been read
		p.cur = p.inp
	}
	e.Line, e.Col, e.Text = int(p.line), p.cur-p.buf, p.src[p.buf:p.inp]
	p.err = e
}

// mistake notes what is found when the tree is built. Such an error has a line
// and no column.
func (p *parser) mistake(token int, msg string) {
	if p.late != nil {
		return
	}
	line := p.tokens[token].line
	p.late = &Error{Kind: SyntaxError, Msg: msg, Line: int(line)}
	if int(line) <= len(p.lines) {
		p.late.Text = strings.TrimLeft(p.lines[line-1], " \t\f")
	}
}

// forbid notes a name that nothing can be bound to.
func (p *parser) forbid(token int, name string) {
	if name == "None" || name == "__debug__" {
		p.mistake(token, "cannot assign to "+name)
	}
}

// target turns an expression, which began at a token, into a target.
func (p *parser) target(token int, e Expr, ctx Ctx) {
	verb := "can't assign to "
	if ctx == Del {
		verb = "can't delete "
	}
	elts := []Expr(nil)
	switch e := e.(type) {
	case *Name:
		if ctx == Store {
			p.forbid(token, e.ID)
		}
	case *Attribute:
		if ctx == Store {
			p.forbid(token, e.Attr)
		}
	case *Subscript:
	case *List:
		elts = e.Elts
	case *Tuple:
		if elts = e.Elts; len(elts) == 0 {
			p.mistake(token, verb+"()")
		}
	case *Repr:
		p.mistake(token, verb+"repr")
	case *Dict, *Set:
		p.mistake(token, verb+"literal")
	default:
		p.mistake(token, verb+describe(e))
	}
	for _, elt := range elts {
		p.target(token, elt, ctx)
	}
	setCtx(e, ctx)
}

// targetList: expr (',' expr)* [',']
func (p *parser) targetList(ctx Ctx) []Expr {
	item := func(p *parser) Expr {
		start := p.mark
		e := p.bitwiseOr()
		if e != nil {
			p.target(start, e, ctx)
		}
		return e
	}
	first := item(p)
	if first == nil {
		return nil
	}
	return p.moreItems([]Expr{first}, item)
}

// loopTarget: expr (',' expr)* [','], where a comma makes a Tuple.
func (p *parser) loopTarget() Expr {
	list := p.targetList(Store)
	if list == nil || len(list) == 1 && p.tokens[p.mark-1].kind != tComma {
		if list == nil {
			return nil
		}
		return list[0]
	}
	return &Tuple{Pos: list[0].At(), Elts: list, Ctx: Store}
}

// ll1Small matches the simple statements that differ; ok is false if the
// statement is of another kind.
func (p *parser) ll1Small() (s Stmt, ok bool) {
	start := p.mark
	switch p.kind() {
	case kwPrint:
		return p.printStmt(), true
	case kwExec:
		return p.execStmt(), true
	case kwRaise:
		return p.ll1Raise(), true
	case kwDel:
		p.mark++
		if list := p.targetList(Del); list != nil {
			return &Delete{p.pos(start), list}, true
		}
		return nil, true
	case kwReturn, kwImport, kwFrom, kwPass, kwBreak, kwContinue, kwAssert, kwGlobal:
		return nil, false
	}
	return p.ll1Expression(), true
}

// ll1Expression: testlist (augassign (yield_expr | testlist) |
// ('=' (yield_expr | testlist))*)
func (p *parser) ll1Expression() Stmt {
	start, at := p.mark, p.mark
	if p.kind() == kwYield {
		return &ExprStmt{Value: p.yieldExpr(), Pos: p.pos(start)}
	}
	e := p.starExpressions()
	if e == nil {
		return nil
	}
	if op, ok := augmented(p.kind()); ok {
		p.target(start, e, Store)
		if !isSingleTarget(e) {
			p.mistake(start, "illegal expression for augmented assignment")
		}
		p.mark++
		if value := p.yieldOrStars(); value != nil {
			return &AugAssign{p.pos(start), e, op, value}
		}
		return nil
	}
	var targets []Expr
	for p.kind() == tEqual {
		if p.tokens[at].kind == kwYield {
			p.mistake(at, "assignment to yield expression not possible")
		} else {
			p.target(at, e, Store)
		}
		targets = append(targets, e)
		p.mark++
		at = p.mark
		if e = p.yieldOrStars(); e == nil {
			return nil
		}
	}
	if targets == nil {
		return &ExprStmt{p.pos(start), e}
	}
	return &Assign{p.pos(start), targets, e}
}

// printStmt: 'print' ([test (',' test)* [',']] | '>>' test [(',' test)+ [',']])
func (p *parser) printStmt() Stmt {
	start := p.mark
	p.mark++
	s := &Print{NL: true}
	if p.accept(tRshift) {
		if s.Dest = p.expression(); s.Dest == nil {
			return nil
		}
		if p.accept(tComma) {
			first := p.expression()
			if first == nil {
				return nil
			}
			s.Values = p.moreItems([]Expr{first}, (*parser).expression)
			s.NL = p.tokens[p.mark-1].kind != tComma
		}
	} else if first := p.expression(); first != nil {
		s.Values = p.moreItems([]Expr{first}, (*parser).expression)
		s.NL = p.tokens[p.mark-1].kind != tComma
	}
	s.Pos = p.pos(start)
	return s
}

// execStmt: 'exec' expr ['in' test [',' test]]; a tuple of two or three stands
// for the code, the globals and the locals.
func (p *parser) execStmt() Stmt {
	start := p.mark
	p.mark++
	s := &Exec{Body: p.bitwiseOr()}
	if s.Body == nil {
		return nil
	}
	if p.accept(kwIn) {
		if s.Globals = p.expression(); s.Globals == nil {
			return nil
		}
		if p.accept(tComma) {
			if s.Locals = p.expression(); s.Locals == nil {
				return nil
			}
		}
	} else if t, ok := s.Body.(*Tuple); ok && (len(t.Elts) == 2 || len(t.Elts) == 3) {
		s.Body, s.Globals = t.Elts[0], t.Elts[1]
		if len(t.Elts) == 3 {
			s.Locals = t.Elts[2]
		}
	}
	s.Pos = p.pos(start)
	return s
}

// ll1Raise: 'raise' [test [',' test [',' test]]]
func (p *parser) ll1Raise() Stmt {
	start := p.mark
	p.mark++
	s := &Raise{Exc: p.expression()}
	if s.Exc != nil && p.accept(tComma) {
		if s.Inst = p.expression(); s.Inst == nil {
			return nil
		}
		if p.accept(tComma) {
			if s.Tback = p.expression(); s.Tback == nil {
				return nil
			}
		}
	}
	s.Pos = p.pos(start)
	return s
}

// futureImport obeys the future features that change the grammar, for the
// text that follows.
func (p *parser) futureImport(s *ImportFrom) {
	if s.Module != "__future__" {
		return
	}
	for _, a := range s.Names {
		switch a.Name {
		case "print_function":
			p.features &^= PrintStatement
		case "unicode_literals":
			p.features |= UnicodeLiterals
		}
	}
}

// ll1Except: 'except' [test [('as' | ',') test]] ':' suite
func (p *parser) ll1Except() *ExceptHandler {
	start := p.mark
	p.mark++
	h := &ExceptHandler{}
	if h.Type = p.expression(); h.Type != nil && (p.accept(kwAs) || p.accept(tComma)) {
		at := p.mark
		if h.Target = p.expression(); h.Target == nil {
			return nil
		}
		p.target(at, h.Target, Store)
	}
	if h.Body = p.colonBlock(); h.Body == nil {
		return nil
	}
	h.Pos = p.pos(start)
	return h
}

// ll1With: 'with' test ['as' expr] (',' ...)* ':' suite. The statement starts
// where its first item does.
func (p *parser) ll1With() Stmt {
	p.mark++
	start := p.mark
	s := &With{}
	for {
		at := p.mark
		item := &WithItem{Context: p.expression()}
		if item.Context == nil {
			return nil
		}
		if p.accept(kwAs) {
			if item.Vars = p.bitwiseOr(); item.Vars == nil {
				return nil
			}
			p.target(at, item.Vars, Store)
		}
		item.Pos = p.pos(at)
		s.Items = append(s.Items, item)
		if !p.accept(tComma) {
			break
		}
	}
	if s.Body = p.colonBlock(); s.Body == nil {
		return nil
	}
	s.Pos = p.pos(start)
	return s
}

// ll1Decorator: dotted_name ['(' [arglist] ')']
func (p *parser) ll1Decorator() Expr {
	start := p.mark
	id, ok := p.name()
	if !ok {
		return nil
	}
	var e Expr = &Name{Pos: p.pos(start), ID: id}
	for p.accept(tDot) {
		if id, ok = p.name(); !ok {
			return nil
		}
		e = &Attribute{Pos: p.pos(start), Value: e, Attr: id}
	}
	if p.kind() != tLpar {
		return e
	}
	return p.ll1Call(e)
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
