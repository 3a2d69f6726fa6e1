package syntax

import (
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
	p.err = p.whyLL1(p.done)
	if p.done == atEOF || p.done == eofInString {
		file := *p.err
		file.Line++
		if p.done == atEOF {
			file.Text = ""
		} else if strings.HasSuffix(p.lines[len(p.lines)-1], "\n") {
			file.Line++
			file.Col++
			file.Text += "\n"
		}
		if p.line <= 1 && p.done == atEOF {
			p.err = p.whyLL1(eofAfterBackslash)
		}
		p.err.inFile = &file
	}
}

// whyLL1 makes the error of a text from why the scanner stopped and what the
// parser wants.
func (p *parser) whyLL1(why stop) *Error {
	k := p.tokens[len(p.tokens)-1].kind
	e := &Error{Kind: SyntaxError, Msg: "invalid syntax"}
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
	return e
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
