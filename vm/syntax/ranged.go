package syntax

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// How the Pythons from 3.10 on report errors: with an end, and only after they
// have looked at the rest of the text (Parser/pegen_errors.c, 3.13).

// explainRanged finds the error of a text that did not parse.
func (p *parser) explainRanged(parse func()) {
	last := p.tokens[len(p.tokens)-1]
	if p.err == nil {
		p.mark, p.depth, p.diagnose = 0, 0, true
		p.memo = make(map[memoKey]memoEntry)
		parse()
	}
	switch {
	case p.err != nil:
		if p.done == running && p.err.Kind != MemoryError {
			p.scanRest()
		}
	case last.kind == tIndent:
		p.raiseLast(IndentationError, "unexpected indent")
	case last.kind == tDedent:
		p.raiseLast(IndentationError, "unexpected unindent")
	default:
		p.raiseRange(last.extent(), last.extent(), "invalid syntax")
		p.scanRest()
	}
}

// scanRest looks for an error of the scanner in the rest of the text, such as a
// bracket that closes nothing. It counts more than what the parser has found;
// so does a bracket that is never closed, if it was opened in a line before.
func (p *parser) scanRest() {
	found := p.err
	line := p.tokens[len(p.tokens)-1].line
	p.err = nil
	for {
		k, _, _ := p.scan()
		if k == tEnd {
			break
		}
		if k != tError || p.done == running {
			continue
		}
		if n := len(p.brackets); p.err == nil && n > 0 && line > p.brackets[n-1].line {
			p.neverClosed()
		}
		break
	}
	if p.err == nil || len(p.fstrings) > 0 {
		p.err = found
	}
}

// neverClosed reports the innermost open bracket.
func (p *parser) neverClosed() {
	b := p.brackets[len(p.brackets)-1]
	p.span(SyntaxError, Pos{b.line, b.col + 1, b.line, 0}, "'"+string(rune(b.c))+"' was never closed")
}

// scanErrorRanged puts into words why the scanner stopped, if it did.
func (p *parser) scanErrorRanged() {
	at := Pos{p.line, 1, p.line, 0}
	switch p.done {
	case atEOF, eofAfterBackslash:
		if len(p.brackets) > 0 {
			p.neverClosed()
		} else {
			p.raiseLast(SyntaxError, "unexpected EOF while parsing")
		}
	case badDedent:
		p.raiseLast(IndentationError, "unindent does not match any outer indentation level")
	case badTabs:
		p.span(TabError, at, "inconsistent use of tabs and spaces in indentation")
	case tooDeep:
		p.span(IndentationError, at, "too many levels of indentation")
	case badContinuation:
		at.Col = int32(p.cur - p.buf)
		p.span(SyntaxError, at, "unexpected character after line continuation character")
	}
}

// span reports the first error, at an extent whose columns count bytes from 1
// or are what CPython reports for want of a column: 0 or -1.
func (p *parser) span(k ErrorKind, at Pos, msg string) {
	if p.err != nil {
		return
	}
	text := p.src[p.buf:p.inp]
	if at.Line >= 1 && int(at.Line) <= len(p.lines) {
		text = p.lines[at.Line-1]
	}
	e := &Error{Kind: k, Msg: msg, Line: int(at.Line), Col: charsBefore(text, int(at.Col)), Text: text,
		EndLine: int(at.EndLine), EndCol: int(at.EndCol)}
	if at.EndCol > 0 {
		e.EndCol = charsBefore(text, int(at.EndCol))
	}
	p.err = e
}

// charsBefore counts the characters in the first n bytes of a line, a piece of
// one and the end of the text as one each.
func charsBefore(text string, n int) int {
	if n > len(text) {
		return utf8.RuneCountInString(text) + 1
	}
	return countChars(text, n)
}

// spanLast reports an error at the last token that was looked at. At the end of
// a file it has no column.
func (p *parser) spanLast(k ErrorKind, msg string) {
	if p.err != nil {
		return
	}
	p.span(k, p.lastExtent(), msg)
	if p.done == atEOF && p.tokens[len(p.tokens)-1].col < 0 {
		file := *p.err
		file.Col = 0
		p.err.inFile = &file
	}
}

// lastExtent gives the place of the last token that was looked at.
func (p *parser) lastExtent() Pos {
	t := p.tokens[len(p.tokens)-1].extent()
	t.Col++
	if t.Col == 0 {
		t.Col = int32(p.cur - p.lineStart)
	}
	if t.EndCol >= 0 {
		t.EndCol++
	}
	return t
}

// raiseNext reports a SyntaxError at the token at the mark.
func (p *parser) raiseNext(msg string) {
	if p.kind(); p.err != nil {
		return
	}
	at := p.tokens[p.mark].extent()
	at.Col++
	at.EndCol++
	p.span(SyntaxError, at, msg)
}

// Whether and how a statement insists on its colon.
type colonRule uint8

const (
	colonWanted colonRule = iota // it is missed at the end of the line, on the second look
	colonForced                  // anything else is an error at once
	colonLater                   // another rule reports it
	colonSecond                  // anything else is an error on the second look
)

// suite: ':' block. start is the token that names the statement, and what says
// so in errors.
func (p *parser) suite(start int, what string, rule colonRule) []Stmt {
	if !p.ranged {
		return p.colonBlock()
	}
	if p.kind() != tColon {
		switch {
		case rule == colonForced, rule == colonSecond && p.diagnose:
			if p.err == nil {
				at := p.tokens[p.mark].extent()
				p.raiseRange(at, at, "expected ':'")
			}
		case p.diagnose && rule == colonWanted && p.kind() == tNewline:
			p.raiseLast(SyntaxError, "expected ':'")
		}
		return nil
	}
	p.mark++
	if p.diagnose && p.missesBlock(start, what) {
		return nil
	}
	return p.block()
}

// missesBlock reports a line end behind a colon, which has been passed, that no
// indented line follows.
func (p *parser) missesBlock(start int, what string) bool {
	if p.kind() != tNewline || p.kindAfter() == tIndent {
		return false
	}
	p.raiseLast(IndentationError, "expected an indented block after "+what+" on line "+
		strconv.Itoa(int(p.tokens[start].line)))
	return true
}

// invalidExpression tries what an expression may have been meant to be.
func (p *parser) invalidExpression(start int) {
	if p.kind() != tName || !p.softKeywordPrefix() && p.kindAfter() != tString {
		if a := p.disjunction(); a != nil {
			p.diagnose = false
			b := p.plainExpression()
			p.diagnose = true
			if b != nil && !isLegacy(a) && p.tokens[p.mark-1].level > 0 {
				p.raiseRange(a.At(), b.At(), "invalid syntax. Perhaps you forgot a comma?")
			}
		}
	}
	p.mark = start
	if a := p.disjunction(); a != nil && p.accept(kwIf) {
		if b := p.disjunction(); b != nil && p.kind() != kwElse && p.kind() != tColon {
			p.raiseRange(a.At(), b.At(), "expected 'else' after 'if' expression")
		}
	}
	p.mark = start
	if p.accept(kwLambda) && p.parameters(tColon) != nil && p.accept(tColon) && p.kind() == tFStringText {
		p.raiseRange(p.tokens[start].extent(), p.tokens[p.mark-1].extent(),
			"f-string: lambda expressions are not allowed without parentheses")
	}
	p.mark = start
	if p.kind() == tName && p.kindAfter() != tLpar {
		name := p.atom()
		if b := p.starExpressions(); b != nil && isLegacy(name) {
			id := name.(*Name).ID
			p.raiseRange(name.At(), b.At(), "Missing parentheses in call to '"+id+"'. Did you mean "+id+"(...)?")
		}
	}
	p.mark = start
}

// plainExpression matches an expression without looking for mistakes.
func (p *parser) plainExpression() Expr {
	if p.kind() == kwLambda {
		return p.lambda((*parser).expression)
	}
	return p.conditional(p.mark)
}

// softKeywordPrefix tells whether the name at the mark begins a soft keyword:
// CPython compares no more than the length of the name.
func (p *parser) softKeywordPrefix() bool {
	text := p.text(&p.tokens[p.mark])
	for _, word := range []string{"_", "case", "match", "type"} {
		if strings.HasPrefix(word, text) {
			return true
		}
	}
	return false
}

// isLegacy tells whether an expression is a name that was a statement once.
func isLegacy(e Expr) bool {
	name, ok := e.(*Name)
	return ok && (name.ID == "print" || name.ID == "exec")
}

// invalidNamedRanged tries what a named expression may have been meant to be.
func (p *parser) invalidNamedRanged() {
	start := p.mark
	if e := p.expression(); e != nil && p.accept(tWalrus) && p.expression() != nil {
		p.raiseAt(e, "cannot use assignment expressions with "+p.describe(e))
	}
	p.mark = start
	if p.kind() == tName && p.kindAfter() == tEqual {
		p.mark += 2
		if b := p.bitwiseOr(); b != nil && p.kind() != tEqual && p.kind() != tWalrus {
			p.raiseRange(p.tokens[start].extent(), b.At(), maybeEquals)
		}
	}
	p.mark = start
	if a := p.bitwiseOr(); a != nil && p.kind() == tEqual && !p.wholeDisplay(a, start) {
		p.mark++
		if p.bitwiseOr() != nil && p.kind() != tEqual && p.kind() != tWalrus {
			p.raiseAt(a, "cannot assign to "+p.describe(a)+" here. Maybe you meant '==' instead of '='?")
		}
	}
	p.mark = start
}

const maybeEquals = "invalid syntax. Maybe you meant '==' or ':=' instead of '='?"

// wholeDisplay tells whether the token at start begins a list, a tuple, a
// generator expression, None, True or False.
func (p *parser) wholeDisplay(e Expr, start int) bool {
	switch p.tokens[start].kind {
	case kwTrue, kwFalse, kwNone:
		return true
	case tLsqb, tLpar:
		mark := p.mark
		p.mark = start
		first := p.atom()
		p.mark = mark
		switch first := first.(type) {
		case *List, *Tuple, *GeneratorExp:
			return first.At().Col == p.tokens[start].col && first.At().Line == p.tokens[start].line
		}
	}
	return false
}

// describe names an expression as error messages do
// (Parser/action_helpers.c, _PyPegen_get_expr_name, 3.13).
func (p *parser) describe(e Expr) string {
	word := describe(e)
	if p.ranged {
		switch word {
		case "operator":
			return "expression"
		case "dict display":
			return "dict literal"
		case "Ellipsis":
			return "ellipsis"
		}
	}
	return word
}

// invalidField reports a replacement field, at the mark, that does not parse.
func (p *parser) invalidField() {
	p.mark++
	shown := map[kind]string{tEqual: "=", tExclam: "!", tColon: ":", tRbrace: "}"}
	if c := shown[p.kind()]; c != "" {
		at := p.tokens[p.mark].extent()
		p.raiseRange(at, at, "f-string: valid expression required before '"+c+"'")
	}
	if p.yieldOrStars() == nil {
		p.raiseNext("f-string: expecting a valid expression after '{'")
		return
	}
	switch p.kind() {
	case tEqual, tExclam, tColon, tRbrace:
	default:
		p.raiseNext("f-string: expecting '=', or '!', or ':', or '}'")
	}
	if p.accept(tEqual) {
		if k := p.kind(); k != tExclam && k != tColon && k != tRbrace {
			p.raiseNext("f-string: expecting '!', or ':', or '}'")
		}
	}
	if p.accept(tExclam) {
		switch p.kind() {
		case tColon, tRbrace:
			p.raiseNext("f-string: missing conversion character")
		case tName:
			p.mark++
		default:
			p.raiseNext("f-string: invalid conversion character")
		}
	}
	switch p.kind() {
	case tRbrace:
	case tColon:
		p.mark++
		p.pieces(nil)
		if p.kind() != tRbrace {
			p.raiseNext("f-string: expecting '}', or format specs")
		}
	default:
		p.raiseNext("f-string: expecting ':' or '}'")
	}
}
