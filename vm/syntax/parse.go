package syntax

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// The parser recognises the grammar as CPython's own does, so that it also
// fails as CPython's does (PEP 617):
//
//   - A function per rule. It returns nil and the mark it was called with when
//     the rule does not match, and then its caller tries something else.
//   - Tokens are scanned when first looked at and are kept. If nothing
//     matches, the error lies at the last token that was looked at.
//   - A text that does not parse is parsed once more, with diagnose set. Only
//     then are the rules in invalid.go tried, which match known mistakes and
//     report them in words.
//
// The first token mostly decides what to try, and precedence climbing replaces
// the ladder of binary operators, so a correct text is parsed in linear time
// without a memo. The second time there is one, since the rules for mistakes
// look at the same text again.
type parser struct {
	scanner
	tokens   []token
	mark     int // the next token to match
	depth    int
	diagnose bool
	memo     map[memoKey]memoEntry

	lines []string // of the whole file, with their line ends

	ranged bool // errors are those of RangeInErrors

	// With the grammar of LL1.
	ll1        bool
	late       *Error // the first mistake that no rule of the grammar forbids
	wantIndent bool   // nothing but an indent would fit
	encoding   encoding
	literals   int // the first of the string literals being joined

	inFormat   bool  // the literal is part of an f-string
	escapeLine int32 // where an unknown escape in a literal is warned of

	// Inside an f-string: what to add to positions.
	inFString           bool
	firstLine, firstCol int32
}

type memoKey struct {
	rule memoRule
	mark int
}

type memoRule uint8

const (
	ruleExpression memoRule = iota
	rulePrimary
	ruleDisjunction
	ruleBitwiseOr
	ruleNamed
	ruleBlock
	rulePattern
)

type memoEntry struct {
	node Expr
	body []Stmt
	pat  Pattern
	mark int
}

// maxDepth limits the nesting of rules, as MAXSTACK of CPython's parser does.
const maxDepth = 5990

// Parse turns a source text into its tree. The text is UTF-8, with or without
// a byte order mark, unless a coding comment says otherwise. The error is nil or
// an *Error.
func Parse(filename string, src []byte, f Features) (*Module, *Error) {
	decoder := decode
	if f.Has(OldLiterals) {
		decoder = oldDecode
	}
	text, enc, err := decoder(filename, src)
	if err != nil && text == "" {
		if f.Has(RangeInErrors) {
			err.reword()
		}
		return nil, err
	}
	p := &parser{lines: splitLines(text), ll1: f.Has(LL1), ranged: f.Has(RangeInErrors), encoding: enc}
	openEnd := text != "" && !strings.HasSuffix(text, "\n")
	if openEnd {
		text += "\n"
	}
	p.scanner = newScanner(text, f)
	p.tokens = make([]token, 0, len(text)/4+8)
	body, ok := p.file()
	if !ok || p.err != nil {
		p.explain(func() { p.file() })
		if err == nil || p.err.Line < err.Line {
			return nil, p.err
		}
	}
	if err != nil {
		return nil, err
	}
	if p.features.Has(UnicodeLiterals) && !f.Has(UnicodeLiterals) {
		return Parse(filename, src, f|UnicodeLiterals) // the literals before the import, too
	}
	if p.late != nil {
		return nil, p.late
	}
	for i, line := range p.lines {
		p.lines[i] = p.encoding.decode(strings.TrimSuffix(line, "\n"))
	}
	return &Module{Filename: filename, Body: body, Lines: p.lines, openEnd: openEnd,
		unindented: p.ll1, Warnings: p.warnings}, nil
}

// decode checks the bytes of a file and gives its text with all line ends
// turned to \n.
func decode(filename string, src []byte) (string, encoding, *Error) {
	text := strings.TrimPrefix(string(src), "\uFEFF")
	if strings.IndexByte(text, 0) >= 0 {
		return "", utf8Source, &Error{Kind: ValueError, Msg: "source code string cannot contain null bytes"}
	}
	if name, _ := codingComment(text); name != "" {
		enc, problem := declaredEncoding(name, len(text) < len(src))
		if problem != "" {
			return "", utf8Source, &Error{Kind: SyntaxError, Msg: problem}
		}
		text = enc.decode(text)
	}
	if !utf8.ValidString(text) {
		i := 0
		for {
			r, n := utf8.DecodeRuneInString(text[i:])
			if r == utf8.RuneError && n == 1 {
				break
			}
			i += n
		}
		return "", utf8Source, &Error{Kind: SyntaxError, Msg: "Non-UTF-8 code starting with '\\x" +
			strconv.FormatInt(int64(text[i]), 16) + "' in file " + filename + " on line " +
			strconv.Itoa(1+strings.Count(text[:i], "\n")) + ", but no encoding declared; " +
			"see https://python.org/dev/peps/pep-0263/ for details"}
	}
	return oneLineEnd(text), utf8Source, nil
}

// oneLineEnd turns all line ends to \n.
func oneLineEnd(text string) string {
	if strings.IndexByte(text, '\r') >= 0 {
		text = strings.ReplaceAll(text, "\r\n", "\n")
		text = strings.ReplaceAll(text, "\r", "\n")
	}
	return text
}

// splitLines cuts a text after each newline.
func splitLines(text string) []string {
	lines := make([]string, 0, strings.Count(text, "\n")+1)
	for text != "" {
		i := strings.IndexByte(text, '\n') + 1
		if i == 0 {
			i = len(text)
		}
		lines = append(lines, text[:i])
		text = text[i:]
	}
	return lines
}

// explain finds the error of a text that did not parse: it parses again with
// the rules for known mistakes, and if none matches blames the last token.
// (Parser/pegen/pegen.c, _PyPegen_run_parser, 3.9.)
func (p *parser) explain(parse func()) {
	switch {
	case p.ll1:
		p.explainLL1()
		return
	case p.ranged:
		p.explainRanged(parse)
		return
	}
	if p.err == nil {
		p.mark, p.depth, p.diagnose = 0, 0, true
		p.memo = make(map[memoKey]memoEntry)
		parse()
	}
	if p.err != nil {
		return
	}
	last := p.tokens[len(p.tokens)-1]
	switch {
	case p.done == atEOF:
		p.raiseLast(SyntaxError, "unexpected EOF while parsing")
	case last.kind == tIndent:
		p.raiseLast(IndentationError, "unexpected indent")
	case last.kind == tDedent:
		p.raiseLast(IndentationError, "unexpected unindent")
	default:
		p.raiseLast(SyntaxError, "invalid syntax")
	}
}

// kind gives the kind of the token at the mark. After an error it matches
// nothing, so that every rule fails.
func (p *parser) kind() kind {
	if p.mark == len(p.tokens) {
		p.fill()
	}
	if p.err != nil {
		return tError
	}
	return p.tokens[p.mark].kind
}

// kindAfter gives the kind of the token after the one at the mark.
func (p *parser) kindAfter() kind {
	p.mark++
	k := p.kind()
	p.mark--
	return k
}

// accept passes the token at the mark if it is of kind k.
func (p *parser) accept(k kind) bool {
	if p.kind() != k {
		return false
	}
	p.mark++
	return true
}

// fill scans one more token. (Parser/pegen/pegen.c, _PyPegen_fill_token, 3.9.)
func (p *parser) fill() {
	if p.err != nil {
		p.tokens = append(p.tokens, token{kind: tError})
		return
	}
	k, start, end := p.scan()
	if p.ll1 && k == tEnd && p.inStatement() {
		k = tNewline // the text ends in a backslash
		p.pending = 1 - len(p.indents)
		p.indents = p.indents[:1]
	}
	t := token{kind: k, line: p.line, col: -1, endLine: p.line, endCol: -1,
		start: int32(start), end: int32(end), level: uint8(len(p.brackets))}
	if p.ll1 {
		if start >= p.lineStart { // of a literal of several lines the last one counts
			t.col = int32(start - p.lineStart)
		}
	} else if k >= tString && k <= tFStringEnd {
		t.line, t.col = p.strLine, int32(start-p.strLineStart)
	} else if start >= 0 {
		t.col = int32(start - p.lineStart)
	}
	if end >= 0 {
		t.endCol = int32(end - p.lineStart)
		if p.features.Has(RangeInErrors) {
			t.endCol = int32(p.cur - p.lineStart)
		}
	}
	if p.line == 1 {
		t.col += p.firstCol
		t.endCol += p.firstCol
	}
	t.line += p.firstLine
	t.endLine += p.firstLine
	p.tokens = append(p.tokens, t)
	if k == tError && !p.ll1 {
		p.scanError()
	}
}

// inStatement tells whether the last token was none that ends a statement.
func (p *parser) inStatement() bool {
	if len(p.tokens) == 0 {
		return false
	}
	k := p.tokens[len(p.tokens)-1].kind
	return k != tNewline && k != tDedent && k != tEnd
}

// scanError puts into words why the scanner stopped, if it did.
// (Parser/pegen/pegen.c, tokenizer_error, 3.9.)
func (p *parser) scanError() {
	if p.ranged {
		p.scanErrorRanged()
		return
	}
	switch p.done {
	case eofInString:
		p.raiseLast(SyntaxError, "EOF while scanning triple-quoted string literal")
	case eolInString:
		p.raiseLast(SyntaxError, "EOL while scanning string literal")
	case eofAfterBackslash:
		p.raiseLast(SyntaxError, "unexpected EOF while parsing")
	case badDedent:
		p.raiseLast(IndentationError, "unindent does not match any outer indentation level")
	case badTabs:
		p.raise(TabError, p.line, 1, "inconsistent use of tabs and spaces in indentation")
	case tooDeep:
		p.raise(IndentationError, p.line, 1, "too many levels of indentation")
	case badContinuation:
		p.raise(SyntaxError, p.line, int32(p.cur-p.buf),
			"unexpected character after line continuation character")
	case reported:
		suggestPrint(p.err)
	}
}

// raiseLast reports an error at the last token that was looked at.
func (p *parser) raiseLast(k ErrorKind, msg string) {
	if p.ranged {
		p.spanLast(k, msg)
		return
	}
	t := p.tokens[len(p.tokens)-1]
	col := t.col + 1
	if t.col == -1 {
		col = int32(p.cur - p.buf)
	}
	p.raise(k, t.line, col, msg)
}

// raiseAt reports a SyntaxError where a node starts.
func (p *parser) raiseAt(n Node, msg string) {
	p.raiseRange(n.At(), n.At(), msg)
}

// raiseRange reports a SyntaxError from where one node starts to where another
// ends.
func (p *parser) raiseRange(from, to Pos, msg string) {
	if p.ranged {
		p.span(SyntaxError, Pos{from.Line, from.Col + 1, to.EndLine, to.EndCol + 1}, msg)
	} else {
		p.raise(SyntaxError, from.Line, from.Col+1, msg)
	}
}

// raiseFrom reports a SyntaxError from where a node starts to the last token
// that was looked at.
func (p *parser) raiseFrom(from Pos, msg string) {
	p.span(SyntaxError, Pos{from.Line, from.Col + 1, p.line, int32(p.cur - p.lineStart)}, msg)
}

// raise reports the first error; later ones are dropped. The column counts
// bytes from 1. (Parser/pegen/pegen.c, _PyPegen_raise_error_known_location,
// 3.9; inside an f-string it quotes the expression, and counts its bytes.)
func (p *parser) raise(k ErrorKind, line, col int32, msg string) {
	if p.err != nil {
		return
	}
	e := &Error{Kind: k, Msg: msg, Line: int(line)}
	switch {
	case p.inFString:
		e.Msg = "f-string: " + msg
		e.Text = p.src[p.buf:p.inp]
		e.Col = int(col - p.firstCol)
	case line >= 1 && int(line) <= len(p.lines):
		e.Text = p.lines[line-1]
		e.Col = countChars(e.Text, int(col))
	default:
		e.Text = p.src[p.buf:p.inp]
		e.Col = countChars(e.Text, int(col))
	}
	suggestPrint(e)
	p.err = e
}

// countChars turns a number of bytes of a line into one of characters; bytes
// past the end count one each.
func countChars(line string, n int) int {
	if n > len(line) {
		return utf8.RuneCountInString(line) + n - len(line)
	}
	count := 0
	for i := range line {
		if i >= n {
			break
		}
		count++
	}
	return count
}

// enter counts nested rules and fails when there are too many.
func (p *parser) enter() bool {
	p.depth++
	if p.depth > maxDepth && p.err == nil {
		p.err = &Error{Kind: MemoryError}
		if p.ranged {
			p.err.Msg = "Parser stack overflowed - Python source too complex to parse"
		}
	}
	return p.err == nil
}

func (p *parser) leave() { p.depth-- }

// pos gives the extent from token start to the last one passed that is not
// mere layout.
func (p *parser) pos(start int) Pos {
	m := p.mark - 1
	for m > 0 {
		if k := p.tokens[m].kind; k != tEnd && k != tNewline && k != tIndent && k != tDedent {
			break
		}
		m--
	}
	first, last := &p.tokens[start], &p.tokens[m]
	return Pos{first.line, first.col, last.endLine, last.endCol}
}

// extent gives the place of a token.
func (t *token) extent() Pos { return Pos{t.line, t.col, t.endLine, t.endCol} }

// text gives the text of a token.
func (p *parser) text(t *token) string { return p.src[t.start:t.end] }

// name passes an identifier.
func (p *parser) name() (string, bool) {
	if p.kind() != tName {
		return "", false
	}
	p.mark++
	return normalize(p.text(&p.tokens[p.mark-1])), true
}

// Normalized gives the NFKC form of a text, whose table is too large for an
// engine that travels.
var Normalized func(text string) string

// normalize gives the form of an identifier that the compiler uses. PEP 3131
// asks for NFKC; without its table we do of that what keyboards for Chinese and
// Japanese make likely, the full-width forms of ASCII letters and digits.
func normalize(id string) string {
	if Normalized != nil {
		return Normalized(id)
	}
	if strings.IndexFunc(id, fullWidth) < 0 {
		return id
	}
	return strings.Map(func(r rune) rune {
		if fullWidth(r) {
			return r - 0xFF01 + '!'
		}
		return r
	}, id)
}

func fullWidth(r rune) bool { return r >= 0xFF01 && r <= 0xFF5E }
